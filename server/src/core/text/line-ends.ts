import type { SourceText } from './source-text.ts';
import type { Span } from './span.ts';

/** The offset at which the line around another offset begins. */
export function lineStart(text: SourceText, at: number): number {
  return at > 0 ? text.lastIndexOf('\n', at - 1) + 1 : 0;
}

/** The offset of the first line break from another offset on, whichever sort it is; without one, the end of the text. */
export function lineEnd(text: SourceText, from: number): number {
  const feed = text.indexOf('\n', from);
  const end = feed < 0 ? text.length : feed;
  return end > from && text.charAt(end - 1) === '\r' ? end - 1 : end;
}

/** The line around an offset, without its line break. */
export function lineAround(text: SourceText, at: number): Span {
  return { start: lineStart(text, at), end: lineEnd(text, at) };
}

/** Words with the sort of line breaks that a text has. */
export function withLineEndsOf(text: SourceText, added: string): string {
  return text.includes('\r\n') ? added.replace(/\r?\n/g, '\r\n') : added;
}
