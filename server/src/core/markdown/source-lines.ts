import type { SourceText } from '../text/source-text.ts';
import type { Span } from '../text/span.ts';

/** A line of a text without its end; `next` is where the line after it starts, or the end of the text. */
export interface SourceLine extends Span {
  readonly next: number;
}

/** The line that starts at an offset. `\n` and `\r\n` end a line; a text with a lone `\r` goes to the library whole. */
export function lineFrom(text: SourceText, start: number): SourceLine {
  const feed = text.indexOf('\n', start);
  if (feed < 0) return { start, end: text.length, next: text.length };
  const end = feed > start && text.charCodeAt(feed - 1) === 13 ? feed - 1 : feed;
  return { start, end, next: feed + 1 };
}

/** Offset of the first unit of a line that is no space; the line's end where it has none. */
export function afterSpaces(text: SourceText, { start, end }: Span): number {
  let at = start;
  while (at < end && text.charCodeAt(at) === 32) at++;
  return at;
}

/** The end of a line without the spaces at its end. */
export function beforeSpaces(text: SourceText, { start, end }: Span): number {
  let at = end;
  while (at > start && text.charCodeAt(at - 1) === 32) at--;
  return at;
}

/** True where a line holds nothing but spaces and tabs. */
export function isBlankLine(text: SourceText, { start, end }: Span): boolean {
  for (let at = start; at < end; at++) {
    const unit = text.charCodeAt(at);
    if (unit !== 32 && unit !== 9) return false;
  }
  return true;
}

/** Where the next line starts, from the end of a line. */
export function pastLineEnd(text: SourceText, end: number): number {
  return Math.min(text.length, text.charCodeAt(end) === 13 ? end + 2 : end + 1);
}

/** The start of the first line from an offset on that is not blank. */
export function pastBlankLines(text: SourceText, start: number): number {
  for (let at = start; at < text.length; ) {
    const line = lineFrom(text, at);
    if (!isBlankLine(text, line)) return at;
    at = line.next;
  }
  return text.length;
}
