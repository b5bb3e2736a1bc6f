import { lazy } from '../text/lazy.ts';
import { isActionVerb } from './opening-words.ts';

const actor = lazy(() => /^([\p{L}\p{M}.'’&-]{1,30})[\p{L}\p{M}.'’&,/ -]{0,50}?\s(?:to|will|must|should)\s(?=\p{L})/u);
/** "Training to cover hand hygiene" has no actor before "to". */
const notActors = new Set(['reminder', 'training', 'refresher', 'memo', 'email', 'briefing', 'poster', 'awareness']);

/** An action without those who are to do it: "Rajiv to review the policy" becomes "review the policy". */
export function withoutActor(action: string): string {
  const match = actor().exec(action);
  const named = match && isActor(match[1]!.toLowerCase());
  return (named ? action.slice(match[0].length) : action).replace(/^please\s/i, '');
}

function isActor(word: string): boolean {
  return !isActionVerb(word) && !notActors.has(word);
}
