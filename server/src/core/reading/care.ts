import { PhraseLists } from '../text/phrase-lists.ts';
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

/** Without a phrase of these nothing tells of care. */
export const careTelling = new PhraseLists(finder);

/** The words of care and support that a text holds. */
export function careWordsIn(text: string): CareWord[] {
  return finder.findAll(text).map(({ value }) => value);
}
