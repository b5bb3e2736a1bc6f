import type { Placed } from '../markdown/block.ts';
import type { Columns } from '../reading/columns.ts';
import type { FieldRows } from '../reading/field-rows.ts';
import { allRows, type CellFacts, type RowFacts, type TableFacts } from '../reading/table-facts.ts';
import type { SourceText } from '../text/source-text.ts';
import type { Span } from '../text/span.ts';
import type { FieldRole } from '../vocabulary/headings.ts';
import { cellValue, type Value } from './found.ts';

/** A cell and where its row starts in the document; `part` is what of it counts, where it holds several things. */
export interface PlacedCell {
  readonly at: number;
  readonly cell: CellFacts;
  readonly part?: Span;
}

/** What a table says of one action, however the table is laid out. */
export interface TableEntry {
  /** The whole row, or the rows that name its fields. */
  readonly span: Span;
  /** The row of the body that a new column would need a cell in. */
  readonly row?: number | undefined;
  /** Where a row for a missing field would go, in a table with a row for each. */
  readonly end?: number;
  readonly struck: boolean;
  /** True where the row only heads those below it. */
  readonly heads: boolean;
  /** The cells of the row, for an entry that is one row. */
  readonly cells: readonly CellFacts[];
  readonly has: (role: FieldRole) => boolean;
  readonly cell: (role: FieldRole) => PlacedCell | undefined;
}

/** The entries of a table that has one down each of its columns of values. */
export function fieldEntries(table: TableFacts, fields: readonly FieldRows[]): TableEntry[] {
  const all = allRows(table);
  return fields.map((one) => fieldEntry(table, all, one));
}

/** The words of a cell, or undefined where it says nothing. */
export function valueIn(text: SourceText, placed: PlacedCell | undefined): Value | undefined {
  if (!placed || placed.cell.blank) return undefined;
  return cellValue(text, placed.at, placed.cell.prose, placed.part);
}

/** The entry of one row of the body, whose index is `row`; its offsets count from where `at` does. */
export function rowEntry(table: TableFacts, columns: Columns, { at, unit }: Placed<RowFacts>, row: number): TableEntry {
  return {
    span: { start: at, end: at + unit.source.length },
    row: takesColumns(table) ? row : undefined,
    struck: unit.struck,
    heads: unit.heads,
    cells: unit.cells,
    has: (role) => columns.has(role),
    cell: (role) => {
      const column = columns.get(role);
      const cell = column === undefined ? undefined : unit.cells[column];
      return cell && { at, cell };
    },
  };
}

/** True where a new column can be written into a table. */
export function takesColumns({ markup, headings }: TableFacts): boolean {
  return markup === 'pipes' && headings !== undefined;
}

function fieldEntry(
  table: TableFacts,
  all: readonly TableFacts['header'][],
  { rows, column, from, to }: FieldRows,
): TableEntry {
  const first = all[from]!;
  const last = all[to]!;
  const end = last.at + last.unit.source.length;
  const single = table.markup === 'pipes' && last.unit.cells.length === 2;
  const placed = [...rows.values()].flatMap((row) => all[row]!.unit.cells[column] ?? []);
  const filled = placed.filter((cell) => !cell.blank);
  return {
    span: { start: first.at, end },
    ...(single && to > 0 ? { end } : {}),
    struck: filled.length > 0 && filled.every((cell) => cell.statement().struck),
    heads: false,
    cells: [],
    has: (role) => rows.has(role),
    cell: (role) => {
      const row = rows.get(role);
      const cell = row === undefined ? undefined : all[row]!.unit.cells[column];
      return cell && { at: all[row!]!.at, cell };
    },
  };
}
