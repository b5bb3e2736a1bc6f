import type { ActionField } from '../document/action.ts';
import type { Severity } from '../settings/severity.ts';
import type { Span } from '../text/span.ts';

/** One rule's opinion of one place. */
export interface Finding {
  readonly rule: string;
  /** The rule's plain title: "No owner named". */
  readonly title: string;
  readonly severity: Severity;
  /** What is missing and what to do, for a manager. */
  readonly message: string;
  readonly messageId: string;
  /** UTF-16 offsets in the document. */
  readonly span: Span;
  /** Index in the document's actions. */
  readonly action?: number;
  /** Index in the document's learning points. */
  readonly learning?: number;
  /** The part of the action that is not there at all; several of these become one line for people. */
  readonly missing?: ActionField;
  /** Set where a note in the document silences it: kept for reports, never shown as a problem, never a failure. */
  readonly suppressed?: { readonly reason: string; readonly note: Span };
  /** Set where it was known before: kept for reports, a hint for people, never a failure. */
  readonly baselined?: true;
}
