import type { TableColumn, TableFact } from '../document/table.ts';
import type { Placed } from '../markdown/block.ts';
import { columnRole } from '../reading/field-roles.ts';
import type { RowFacts, TableFacts } from '../reading/table-facts.ts';
import type { PlacedUnit } from '../reading/units.ts';
import { lazy, remembered } from '../text/lazy.ts';
import { type Span, shift, trim } from '../text/span.ts';
import type { FieldRole, SectionRole } from '../vocabulary/headings.ts';
import { actionTable } from './action-tables.ts';
import type { Outline } from './outline.ts';
import { tableSource } from './table-source.ts';

/** What is known of the tables of a document beside their actions. */
export function tablesIn(text: string, units: readonly PlacedUnit[], outline: Outline): TableFact[] {
  const tables: TableFact[] = [];
  for (const index of outline.tables) {
    const { at, unit, own } = units[index]!;
    if (unit.type === 'table' && own.type === 'table')
      tables.push(tableFact(text, { at, unit, own }, outline.sections[outline.sectionOf[index]!]?.role));
  }
  return tables;
}

/** What its columns hold, wherever the table stands. */
const columnsOf = remembered((table: TableFacts) => ({
  hasOtherColumns: table.header.unit.cells.some(({ text: heading }) => holdsMore(heading)),
  order: orderOf(table),
  cells: headingCells(table),
}));

/** `role` is what its section is for. Where its lines end is only asked by who writes into it. */
export function tableFact(
  text: string,
  { at, unit: table, own }: { readonly at: number; readonly unit: TableFacts; readonly own: TableFacts },
  role?: SectionRole,
): TableFact {
  const heading = table.headings ?? table.header;
  const header = { start: heading.at, end: heading.at + heading.unit.source.length };
  const beforeBar = (offset: number) => {
    const last = trim(text, { start: at, end: offset }).end;
    return text[last - 1] === '|' ? last - 1 : last;
  };
  const endOf = (row: Placed<RowFacts>) => beforeBar(row.at + row.unit.source.length);
  const { hasOtherColumns, order, cells } = columnsOf(own);
  const columns = lazy(() => placed(at, cells));
  return {
    span: { start: at, end: at + table.source.length },
    markup: table.markup,
    header,
    hasOtherColumns,
    order,
    closed: text[header.end - 1] === '|',
    get headerEnd() {
      return beforeBar(header.end);
    },
    get delimiterEnd() {
      return beforeBar(at + table.delimiterEnd);
    },
    get rowEnds() {
      return table.rows.map(endOf);
    },
    get otherEnds() {
      return table.others.map(endOf);
    },
    get columns() {
      return columns();
    },
    holdsActions: lazy(() => actionTable(own, role)?.layout === 'rows'),
    holds: lazy(() => holdsOf(table, role)),
    source: lazy(() => tableSource(text, at, table)),
  };
}

function placed(at: number, cells: TableFact['columns']): TableFact['columns'] {
  const columns: { -readonly [Field in keyof TableFact['columns']]: Span } = {};
  for (const field of Object.keys(cells) as (keyof TableFact['columns'])[]) columns[field] = shift(at, cells[field]!);
  return columns;
}

/** A column that is no part of an action may well name what the action answers. */
function holdsMore(heading: string): boolean {
  const role = columnRole(heading);
  return /\p{L}/u.test(heading) && (role === undefined || role === 'other' || role === 'lesson' || role === 'meeting');
}

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

function headingCells(table: TableFacts): TableFact['columns'] {
  const cell = (...roles: readonly FieldRole[]) => {
    const column = roles.map((role) => table.columns.get(role)).find((one) => one !== undefined);
    const row = table.headings;
    const heading = row === undefined || column === undefined ? undefined : row.unit.cells[column];
    return row && heading && !heading.merged ? shift(row.at, trim(row.unit.source, heading.span)) : undefined;
  };
  const owner = cell('owner');
  const timescale = cell('timescale');
  const verification = cell('verification', 'checker');
  const status = cell('status');
  const completed = cell('completed');
  return {
    ...(owner ? { owner } : {}),
    ...(timescale ? { timescale } : {}),
    ...(verification ? { verification } : {}),
    ...(status ? { status } : {}),
    ...(completed ? { completed } : {}),
  };
}
