import type { IsoDate } from '../calendar/date.ts';
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

export type Slots = Readonly<Record<ActionField, Slot | undefined>>;

/**
 * The cells of a row that hold several things each, one below the other or numbered. Where they pair, each pair is an
 * action of its own and `index` says which; all of them have the same span, the row's. Otherwise the row is one action.
 */
export interface RowParts {
  readonly cells: readonly {
    readonly field: 'action' | 'owner' | 'timescale' | 'verification' | 'status';
    /** The content of the cell. */
    readonly span: Span;
    /** Its parts without their numbers, in order. */
    readonly parts: readonly Span[];
  }[];
  readonly index?: number;
}

export interface Action {
  readonly id?: Located<string> | undefined;
  readonly text: Located<string>;
  readonly where: 'row' | 'item' | 'marker' | 'heading' | 'prose';
  /** The whole row, item, paragraph or section part that holds the action. */
  readonly span: Span;
  readonly owner?: Owner | undefined;
  readonly timescale?: Timescale | undefined;
  readonly verification?: Verification | undefined;
  readonly status?: Status | undefined;
  /** The finding, lesson or recommendation that it answers. */
  readonly source?: Located<string> | undefined;
  /** What says which finding, lesson, incident or item it answers: its source, its own words or the heading above. */
  readonly link?: (Located<string> & { readonly by: 'field' | 'reference' | 'reason' | 'heading' }) | undefined;
  /** How it opens where nothing is left behind to look at: "look into". */
  readonly vague?: string | undefined;
  /** `weak` where it only teaches, tells or reminds; `test` where it tests what people do. */
  readonly measure: 'weak' | 'test' | 'other';
  /** "High priority" or "Safeguarding", where the action or its finding says so. */
  readonly urgency?: 'priority' | 'safeguarding' | undefined;
  /** It may be older than the document: carried forward, already begun or late, or a row of a log that says not when it was raised. */
  readonly mayBeOlder: boolean;
  /** Index in the document's sections of the innermost section that holds it. */
  readonly section: number;
  /** Index in the document's tables, for a row. */
  readonly table?: number | undefined;
  /** Where one row states several actions, owners or dates. */
  readonly parts?: RowParts | undefined;
  /** The action is itself a check: "Re-audit the charts". */
  readonly isCheck: boolean;
  /** A resolution, or a row that was carried forward from an earlier meeting. */
  readonly carriedForward: boolean;
  /** Index of the log row that states the same action, for a mention in the text of minutes. */
  readonly sameAs?: number | undefined;
  /**
   * In minutes with a log of their own: `absent` for an action of the text that the log does not hold, `unminuted` for a
   * row raised at this meeting that the text does not mention.
   */
  readonly log?: 'absent' | 'unminuted' | undefined;
  /** When a row says that the action was raised. */
  readonly raised?: IsoDate | undefined;
  /** The tick box of an item between its brackets, where it has one. */
  readonly box?: Span | undefined;
  readonly slots: Slots;
}

/** An action without what says where in the document it stands or what else the document says of it. */
export type ActionAlone = Omit<Action, 'section' | 'table' | 'sameAs' | 'log' | 'slots'>;
