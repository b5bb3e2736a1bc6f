import { remembered } from '../text/lazy.ts';
import { PhraseFinder } from '../text/phrases.ts';

const finderOf = remembered(PhraseFinder.of);

/**
 * True where a heading opens one of several subjects: "Restriction 2: phone", "3. Regulation 12(2)(b)", "Example: loneliness".
 * "Restrictions and how we reduce them" does not.
 */
export function opensSubject(heading: string, subjects: readonly string[]): boolean {
  const finder = finderOf(subjects);
  const first = /\p{L}/u.exec(heading)?.index;
  const match = finder.find(heading);
  if (!match || match.span.start !== first) return false;
  return /^\s*(?:[:–—-]|(?:no\.?\s?)?\d|[A-H]\b)/i.test(heading.slice(match.span.end));
}

/** True where a heading names one of some things anywhere in its words. */
export function namesSubject(heading: string, words: readonly string[]): boolean {
  return finderOf(words).find(heading) !== undefined;
}
