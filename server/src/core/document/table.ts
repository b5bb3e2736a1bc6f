import type { Span } from '../text/span.ts';
import type { FieldRole } from '../vocabulary/headings.ts';
import type { ActionField } from './action.ts';

export type TableColumn =
  | ActionField
  | 'action'
  | 'reference'
  | 'raised'
  | 'source'
  | 'checker'
  | 'progress'
  | 'lesson'
  | 'impact';

export type Alignment = 'left' | 'centre' | 'right';

/** One line of a table's source. */
export interface TableRow {
  /** From its first bar or word to its last, without the space around them. */
  readonly span: Span;
  /** `other` for a title above the headings, and for headings repeated further down. */
  readonly is: 'headings' | 'body' | 'other';
  /** Each cell between its bars, the space around its words included; as many as the line has. */
  readonly cells: readonly Span[];
  /** True where no cell says anything. */
  readonly blank: boolean;
}

/** The lines of a table of bars, for whoever rewrites them. */
export interface TableSource {
  /** In the order of the text, the line under the first one left out. */
  readonly rows: readonly TableRow[];
  /** The line under the first row: `|:--|--:|`. */
  readonly delimiter: Pick<TableRow, 'span' | 'cells'>;
  /** How each column says that it is aligned, where it does. */
  readonly alignments: readonly (Alignment | undefined)[];
}

/**
 * What a fix needs to know of a table in order to add a column. Offsets stand before the closing pipe or line end. Nearly all of
 * it is worked out when it is asked for.
 */
export interface TableFact {
  readonly span: Span;
  readonly markup: 'pipes' | 'html';
  /** The row that names the columns, or the first one where none does. */
  readonly header: Span;
  readonly headerEnd: number;
  readonly delimiterEnd: number;
  readonly rowEnds: readonly number[];
  /** Ends of rows that stay blank in a new column: a title above the headings, headings repeated further down. */
  readonly otherEnds: readonly number[];
  /** True where the lines end in a pipe. */
  readonly closed: boolean;
  /** True where a column holds more than the parts of an action: a theme, a service, a regulation. */
  readonly hasOtherColumns: boolean;
  /** What each column holds, in their order. */
  readonly order: readonly (TableColumn | undefined)[];
  /** The heading cells of the columns that an action's fields stand in. */
  readonly columns: Readonly<Partial<Record<ActionField, Span | undefined>>>;
  /** True where each row states an action, or would. */
  readonly holdsActions: boolean;
  /** What each column holds, in their order, all that a row can say of an action or a lesson. */
  readonly holds: readonly (readonly FieldRole[])[];
  /** Its lines; undefined for a table of HTML. */
  readonly source: TableSource | undefined;
}
