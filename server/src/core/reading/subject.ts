import { PhraseFinder } from '../text/phrases.ts';

const finders = new WeakMap<readonly string[], PhraseFinder<true>>();

/**
 * True where a heading opens one of several subjects: "Restriction 2: phone", "3. Regulation 12(2)(b)", "Example: loneliness".
 * "Restrictions and how we reduce them" does not.
 */
export function opensSubject(heading: string, subjects: readonly string[]): boolean {
  let finder = finders.get(subjects);
  if (!finder) {
    finder = new PhraseFinder(subjects.map((phrase) => [phrase, true] as const));
    finders.set(subjects, finder);
  }
  const first = /\p{L}/u.exec(heading)?.index;
  const match = finder.find(heading);
  if (!match || match.span.start !== first) return false;
  return /^\s*(?:[:–—-]|(?:no\.?\s?)?\d|[A-H]\b)/i.test(heading.slice(match.span.end));
}
