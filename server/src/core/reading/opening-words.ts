import { actionVerbs, commonOpeners, verbsOrNouns } from '../vocabulary/action-verbs.ts';

// One set of each list for all who ask: a set is made of hundreds of words at every start.
const verbs = new Set(actionVerbs);
const nounsToo = new Set(verbsOrNouns);
const openers = new Set(commonOpeners);

/** True for a word in lower case that says what is to be done, and is no noun. */
export function isActionVerb(word: string): boolean {
  return verbs.has(word);
}

/** True for a word in lower case that says what is to be done, or names it. */
export function isVerbOrNoun(word: string): boolean {
  return nounsToo.has(word);
}

/** True for a word in lower case that may tell somebody what to do. */
export function mayCommand(word: string): boolean {
  return verbs.has(word) || nounsToo.has(word);
}

/** True for a word in lower case with which sentences often open, and which names nobody. */
export function isCommonOpener(word: string): boolean {
  return openers.has(word);
}
