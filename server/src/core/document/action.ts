import type { Span } from '../text/span.ts';
import type { Located } from './located.ts';
import type { Owner } from './owner.ts';
import type { Status } from './status.ts';
import type { Timescale } from './timescale.ts';
import type { Verification } from './verification.ts';

export type ActionField = 'owner' | 'timescale' | 'verification' | 'status' | 'completed';

/** Where a field that is missing or must be replaced would be written. */
export type Slot =
  /** The content of a table cell, blank or not. */
  | { readonly in: 'cell'; readonly span: Span }
  /** At the end of the action's own words; `lead` goes before the value: " – Owner: ". */
  | { readonly in: 'text'; readonly at: number; readonly lead: string }
  /** A new line below the action; `lead` holds the line break, the indent and the label. */
  | { readonly in: 'line'; readonly at: number; readonly lead: string }
  /** A column that the action's table lacks. `row` counts body rows from zero. */
  | { readonly in: 'column'; readonly table: number; readonly row: number; readonly heading: string };

export type Slots = Readonly<Partial<Record<ActionField, Slot>>>;

export interface Action {
  readonly id?: Located<string>;
  readonly text: Located<string>;
  readonly where: 'row' | 'item' | 'marker' | 'heading' | 'prose';
  /** The whole row, item, paragraph or section part that holds the action. */
  readonly span: Span;
  readonly owner?: Owner;
  readonly timescale?: Timescale;
  readonly verification?: Verification;
  readonly status?: Status;
  /** The finding, lesson or recommendation that it answers. */
  readonly source?: Located<string>;
  /** Index in the document's sections of the innermost section that holds it. */
  readonly section: number;
  /** Index in the document's tables, for a row. */
  readonly table?: number;
  /** The action is itself a check: "Re-audit the charts". */
  readonly isCheck: boolean;
  /** A resolution, or a row that was carried forward from an earlier meeting. */
  readonly carriedForward: boolean;
  /** Index of the log row that states the same action, for a mention in the text of minutes. */
  readonly sameAs?: number;
  readonly slots: Slots;
}
