import { PhraseFinder } from '../../text/phrases.ts';
import {
  frequencies,
  notTimescales,
  placeholderTimes,
  type TimePhrase,
  vagueTimes,
} from '../../vocabulary/time-phrases.ts';

/** The set phrases about time, all in one finder so that the longest of any kind wins. */
export const phraseFinder: PhraseFinder<TimePhrase> = new PhraseFinder<TimePhrase>([
  ...vagueTimes.map(({ words, adverb }) => [words, { kind: 'vague', adverb } as const] as const),
  ...placeholderTimes.map(({ words, alone }) => [words, { kind: 'placeholder', alone } as const] as const),
  ...frequencies.map(({ words, count, unit }) => [words, { kind: 'frequency', count, unit } as const] as const),
  ...notTimescales.map((words) => [words, { kind: 'none' } as const] as const),
]);
