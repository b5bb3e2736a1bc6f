import type { IsoDate } from '../calendar/date.ts';
import type { Span } from '../text/span.ts';

/** A note that silences a rule: `<!-- golden-thread-ignore RULE until 2027-03-31: reason -->`. */
export interface SuppressionNote {
  /** The rule ids as written, known or not. */
  readonly rules: readonly { readonly id: string; readonly span: Span }[];
  /** Empty where none is given, and where the words of the form still stand. */
  readonly reason: string;
  /** The last day on which it holds. */
  readonly until?: IsoDate;
  /** The comment itself. */
  readonly span: Span;
  /** What it silences: its row or item, the block below it, its section, or the whole document. */
  readonly reach: Span;
  readonly wholeFile: boolean;
}
