import type { Span } from '../text/span.ts';
import type { Closure } from './closure.ts';
import type { Located } from './located.ts';

/**
 * A finding, concern or recommendation that stands where its action would be and has none: a row whose cell for the
 * action is blank, or the one part of a numbered series that lists no action.
 */
export interface Issue {
  readonly text: Located<string>;
  readonly where: 'row' | 'heading' | 'item';
  readonly span: Span;
  readonly section: number;
  readonly closure?: Closure;
  /** Where its action would be written: the blank cell, or a new line after its words. */
  readonly slot:
    | { readonly in: 'cell'; readonly span: Span }
    | { readonly in: 'line'; readonly at: number; readonly lead: string };
}
