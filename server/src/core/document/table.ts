import type { Span } from '../text/span.ts';

/** What a fix needs to know of a table in order to add a column. Offsets stand before the closing pipe or line end. */
export interface TableFact {
  readonly span: Span;
  readonly header: Span;
  readonly headerEnd: number;
  readonly delimiterEnd: number;
  readonly rowEnds: readonly number[];
  /** True where the lines end in a pipe. */
  readonly closed: boolean;
  readonly headings: readonly { readonly text: string; readonly span: Span }[];
}
