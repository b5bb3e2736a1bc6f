import type { Span } from '../text/span.ts';
import type { ActionField } from './action.ts';

export type TableColumn = ActionField | 'action' | 'reference' | 'raised';

/** What a fix needs to know of a table in order to add a column. Offsets stand before the closing pipe or line end. */
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
  readonly columns: Readonly<Partial<Record<ActionField, Span>>>;
}
