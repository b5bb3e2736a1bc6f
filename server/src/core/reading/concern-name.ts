import { recordNameWords } from '../vocabulary/concern-words.ts';
import { months } from '../vocabulary/times.ts';

const besides: ReadonlySet<string> = new Set([...recordNameWords, ...months.keys()]);

/**
 * What a file's name says a concern is about: its words without dates, numbers and the words that only tell one record from
 * the next. "2026-11-12 Brook End, level 2.md" is about "brook end"; undefined where nothing is left.
 */
export function readConcernName(fileName: string): string | undefined {
  const words = fileName
    .replace(/\.[^.]*$/, '')
    .toLowerCase()
    .match(/\p{L}[\p{L}\p{M}]*/gu);
  const telling = (words ?? []).filter((word) => !besides.has(word));
  return telling.length > 0 ? telling.join(' ') : undefined;
}
