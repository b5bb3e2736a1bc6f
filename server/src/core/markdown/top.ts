import { hasLoneReturn } from '../text/lines.ts';
import type { SourceText } from '../text/source-text.ts';
import { pastBlankLines } from './source-lines.ts';
import { stretchEnd } from './stretches.ts';

/**
 * Where the top of a text ends, at least so many and at most so many UTF-16 units long, such that its blocks are the same
 * without the rest; undefined where there is no such place. `from` is behind the details at the top.
 */
export function endOfTop(text: SourceText, from: number, least: number, most: number): number | undefined {
  // A carriage return without a line feed leaves a text in one piece.
  if (hasLoneReturn(text)) return undefined;
  let end = pastBlankLines(text, from);
  while (end < least && end < text.length) end = stretchEnd(text, end);
  // Links may be defined anywhere, and then words in brackets mean something else.
  return end <= most && !text.includes(']:', end) ? end : undefined;
}
