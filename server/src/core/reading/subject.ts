import { PhraseFinder } from '../text/phrases.ts';

const finders = new WeakMap<readonly string[], PhraseFinder<true>>();

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

function finderOf(phrases: readonly string[]): PhraseFinder<true> {
  const known = finders.get(phrases);
  if (known) return known;
  const finder = new PhraseFinder(phrases.map((phrase) => [phrase, true] as const));
  finders.set(phrases, finder);
  return finder;
}
