import type { Span } from '../text/span.ts';

/** A fact and the exact words that state it. */
export interface Located<T> {
  /** What people are shown: no escapes, entities or emphasis. */
  readonly value: T;
  /** The raw source words: `document.text.slice(span.start, span.end)`. */
  readonly text: string;
  /** UTF-16 offsets in the document. */
  readonly span: Span;
  /** `inherited` where a heading, a parent item or the row above gave it. */
  readonly source: 'stated' | 'inherited';
}
