import type { Action, RowParts, Slots } from '../document/action.ts';
import type { Located } from '../document/located.ts';
import type { OwnerReading } from '../reading/owner.ts';
import type { StatusReading } from '../reading/status.ts';
import type { TimescaleReading } from '../reading/timescale.ts';
import type { VerificationReading } from '../reading/verification.ts';
import type { Span } from '../text/span.ts';

/** A reading and the means to say where its words stand in the document. */
export interface Found<Reading> {
  readonly reading: Reading;
  /** The words that were read, cleaned. */
  readonly words: string;
  readonly place: (within: Span) => Located<string>;
  readonly inherited?: boolean;
}

/** An action as the words give it, before people, dates and colours are resolved by the rest of the document. */
export interface ActionDraft {
  readonly where: Action['where'];
  readonly span: Span;
  readonly text: Located<string>;
  readonly section: number;
  readonly id?: Located<string> | undefined;
  readonly source?: Located<string> | undefined;
  readonly table?: number | undefined;
  readonly parts?: RowParts | undefined;
  readonly owner?: Found<OwnerReading> | undefined;
  readonly timescale?: Found<TimescaleReading> | undefined;
  readonly verification?: Found<VerificationReading> | undefined;
  /** What the evidence, progress or completed field says; proof where the action is closed, and asked only then. */
  readonly evidence?: () => Found<VerificationReading> | undefined;
  readonly status?: Found<StatusReading> | undefined;
  /** Words that tell when it was completed. */
  readonly completed?: Found<string> | undefined;
  /** The columns and labelled values that tell how far it is. */
  readonly told?:
    | Readonly<Record<'completed' | 'status' | 'progress' | 'verification', Found<string> | undefined>>
    | undefined;
  /** Who checks, where a field names them. */
  readonly checker?: Found<OwnerReading> | undefined;
  /** When it was first agreed. */
  readonly raised?: Found<string> | undefined;
  readonly checked?: boolean | undefined;
  readonly box?: Span | undefined;
  readonly struck: boolean;
  readonly carriedForward: boolean;
  readonly slots: Slots;
}
