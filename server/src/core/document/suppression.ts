import type { Span } from '../text/span.ts';

/** A note that silences a rule: `<!-- golden-thread-ignore RULE: reason -->`. */
export interface SuppressionNote {
  /** The rule ids as written, known or not. */
  readonly rules: readonly string[];
  readonly reason: string;
  /** The comment itself. */
  readonly span: Span;
  /** What it silences: its row or item, the block below it, its section, or the whole document. */
  readonly reach: Span;
}
