import type { Prose } from '../markdown/prose.ts';
import { PhraseFinder } from '../text/phrases.ts';
import { careWords, certainCareWords } from '../vocabulary/care-words.ts';

export interface CareWord {
  readonly word: string;
  readonly certain: boolean;
}

const finder = new PhraseFinder<CareWord>([
  ...careWords.map((word) => [word, { word, certain: false }] as const),
  ...certainCareWords.map((word) => [word, { word, certain: true }] as const),
]);
/** Prose is kept for as long as its words stay the same, and so is what it tells. */
const known = new WeakMap<Prose, readonly CareWord[]>();

/** The words of care and support that a run of prose holds. */
export function careWordsIn(prose: Prose): readonly CareWord[] {
  const before = known.get(prose);
  if (before) return before;
  const words = finder.findAll(prose.text).map(({ value }) => value);
  known.set(prose, words);
  return words;
}
