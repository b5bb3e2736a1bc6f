import type { Span } from '../text/span.ts';

export interface FrontMatterProblem {
  readonly message: string;
  readonly span: Span;
}

export interface FrontMatterEntry {
  readonly key: string;
  readonly keySpan: Span;
  readonly valueSpan: Span;
  /** The value as YAML reads it. */
  readonly value: unknown;
}

/** The details between `---` lines at the top. */
export interface FrontMatter {
  /** From the first `---` to the end of the closing one. */
  readonly span: Span;
  readonly entries: readonly FrontMatterEntry[];
  readonly problems: readonly FrontMatterProblem[];
}
