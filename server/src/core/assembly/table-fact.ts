import type { TableColumn, TableFact, TableSource } from '../document/table.ts';
import type { Placed } from '../markdown/block.ts';
import type { Columns } from '../reading/columns.ts';
import { columnRole } from '../reading/field-roles.ts';
import type { RowFacts, TableFacts } from '../reading/table-facts.ts';
import type { PlacedUnit } from '../reading/units.ts';
import { KeptWithin } from '../text/kept-within.ts';
import { remembered } from '../text/lazy.ts';
import type { SourceText } from '../text/source-text.ts';
import { type Span, shift, trim } from '../text/span.ts';
import type { FieldRole, SectionRole } from '../vocabulary/headings.ts';
import { actionTable } from './action-tables.ts';
import type { Outline } from './outline.ts';
import { tableSource } from './table-source.ts';

/** What is known of the tables of a document beside their actions. */
export function tablesIn(text: SourceText, units: readonly PlacedUnit[], outline: Outline): TableFact[] {
  return outline.tables.map((index) =>
    tableFact(text, units[index] as TableUnit, outline.sections[outline.sectionOf[index]!]?.role),
  );
}

/** A table where it stands; `own` are its facts with offsets from its start. */
export interface TableUnit extends Placed<TableFacts> {
  readonly own: TableFacts;
}

/** `role` is what its section is for. */
export function tableFact(text: SourceText, table: TableUnit, role?: SectionRole): TableFact {
  return new TableInText(text, table, role);
}

/** A document of many tables is asked little of most of them, and at every key each stands in another text. */
class TableInText implements TableFact {
  readonly #text: SourceText;
  readonly #table: TableUnit;
  readonly #role: SectionRole | undefined;

  constructor(text: SourceText, table: TableUnit, role: SectionRole | undefined) {
    this.#text = text;
    this.#table = table;
    this.#role = role;
  }

  get span(): Span {
    const { at, own } = this.#table;
    return { start: at, end: at + own.source.length };
  }

  get markup(): TableFact['markup'] {
    return this.#table.own.markup;
  }

  get header(): Span {
    const { headings, header } = this.#table.unit;
    const { at, unit } = headings ?? header;
    return { start: at, end: at + unit.source.length };
  }

  get headerEnd(): number {
    return this.#beforeBar(this.header.end);
  }

  get delimiterEnd(): number {
    return this.#beforeBar(this.#table.at + this.#table.own.delimiterEnd);
  }

  get rowEnds(): number[] {
    return this.#table.unit.rows.map((row) => this.#endOf(row));
  }

  get otherEnds(): number[] {
    return this.#table.unit.others.map((row) => this.#endOf(row));
  }

  get closed(): boolean {
    return this.#text.charAt(this.header.end - 1) === '|';
  }

  get hasOtherColumns(): boolean {
    return holdsMore(this.#table.own.header.unit);
  }

  get order(): TableFact['order'] {
    return orderOf(this.#table.own);
  }

  get columns(): TableFact['columns'] {
    const { at, own } = this.#table;
    const { owner, timescale, verification, status, completed } = headingCells(own);
    return {
      owner: owner && shift(at, owner),
      timescale: timescale && shift(at, timescale),
      verification: verification && shift(at, verification),
      status: status && shift(at, status),
      completed: completed && shift(at, completed),
    };
  }

  get holdsActions(): boolean {
    return actionTable(this.#table.own, this.#role)?.layout === 'rows';
  }

  get holds(): TableFact['holds'] {
    return holdsOf(this.#table.own, this.#role);
  }

  get source(): TableSource | undefined {
    return tableSource(this.#text, this.#table.at, this.#table.unit);
  }

  #endOf({ at, unit }: Placed<RowFacts>): number {
    return this.#beforeBar(at + unit.source.length);
  }

  #beforeBar(offset: number): number {
    const last = trim(this.#text, { start: this.#table.at, end: offset }).end;
    return this.#text.charAt(last - 1) === '|' ? last - 1 : last;
  }
}

/** A column that is no part of an action may well name what the action answers. */
const holdsMore = remembered((header: RowFacts) =>
  header.cells.some(({ text: heading }) => {
    const role = columnRole(heading);
    return (
      /\p{L}/u.test(heading) && (role === undefined || role === 'other' || role === 'lesson' || role === 'meeting')
    );
  }),
);

const tableColumns: readonly TableColumn[] = [
  'reference',
  'raised',
  'action',
  'owner',
  'timescale',
  'verification',
  'status',
  'completed',
  'source',
  'checker',
  'progress',
  'lesson',
  'impact',
];

function orderOf(table: TableFacts): TableFact['order'] {
  return table.header.unit.cells.map((_, index) => tableColumns.find((role) => table.columns.get(role) === index));
}

/** A column may hold two things: who, and by when. */
function holdsOf(table: TableFacts, role: SectionRole | undefined): readonly (readonly FieldRole[])[] {
  const actions = actionTable(table, role);
  const columns = actions?.layout === 'rows' ? actions.columns : table.columns;
  const found: FieldRole[][] = table.header.unit.cells.map(() => []);
  for (const [one, column] of columns) found[column]?.push(one);
  return found;
}

/** The cells of its headings, with offsets from where the table starts; they stay what they are while rows are typed below. */
function headingCells({ headings, columns }: TableFacts): TableFact['columns'] {
  if (!headings) return noColumns;
  const { at, unit } = headings;
  const known = keptCells.get(unit);
  if (known?.columns === columns && known.at === at) return known.cells;
  const cells = cellsOfHeadings(headings, columns);
  keptCells.set(unit, { columns, at, cells });
  return cells;
}

const noColumns: TableFact['columns'] = {};
const keptCells = new KeptWithin<
  RowFacts,
  { readonly columns: Columns; readonly at: number; readonly cells: TableFact['columns'] }
>();

function cellsOfHeadings({ at, unit }: Placed<RowFacts>, columns: Columns): TableFact['columns'] {
  const cell = (...roles: readonly FieldRole[]) => {
    const column = roles.map((role) => columns.get(role)).find((one) => one !== undefined);
    const heading = column === undefined ? undefined : unit.cells[column];
    return heading && !heading.merged ? shift(at, trim(unit.source, heading.span)) : undefined;
  };
  return {
    owner: cell('owner'),
    timescale: cell('timescale'),
    verification: cell('verification', 'checker'),
    status: cell('status'),
    completed: cell('completed'),
  };
}
