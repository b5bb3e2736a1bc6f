import { isBlank } from '../reading/blank.ts';
import type { Columns } from '../reading/columns.ts';
import type { FieldRows } from '../reading/field-rows.ts';
import { allRows, type CellFacts, type TableFacts } from '../reading/table-facts.ts';
import type { Span } from '../text/span.ts';
import type { FieldRole } from '../vocabulary/headings.ts';
import type { ActionTable } from './action-tables.ts';
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
  readonly row?: number;
  /** Where a row for a missing field would go, in a table with a row for each. */
  readonly end?: number;
  readonly struck: boolean;
  /** True where the row only heads those below it. */
  readonly heads: boolean;
  readonly has: (role: FieldRole) => boolean;
  readonly cell: (role: FieldRole) => PlacedCell | undefined;
}

export function tableEntries(table: TableFacts, actions: ActionTable): TableEntry[] {
  if (actions.layout === 'rows') return rowEntries(table, actions.columns);
  const all = allRows(table);
  return actions.fields.map((fields) => fieldEntry(table, all, fields));
}

/** The words of a cell, or undefined where it says nothing. */
export function valueIn(text: string, placed: PlacedCell | undefined): Value | undefined {
  if (!placed || isBlank(placed.cell.text)) return undefined;
  return cellValue(text, placed.at, placed.cell.prose, placed.part);
}

function rowEntries(table: TableFacts, columns: Columns): TableEntry[] {
  return table.rows.map(({ at, unit }, row) => ({
    span: { start: at, end: at + unit.source.length },
    ...(table.markup === 'pipes' && table.headings ? { row } : {}),
    struck: unit.struck,
    heads: unit.heads,
    has: (role) => columns.has(role),
    cell: (role) => {
      const column = columns.get(role);
      const cell = column === undefined ? undefined : unit.cells[column];
      return cell && { at, cell };
    },
  }));
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
  const filled = placed.filter((cell) => !isBlank(cell.text));
  return {
    span: { start: first.at, end },
    ...(single && to > 0 ? { end } : {}),
    struck: filled.length > 0 && filled.every((cell) => cell.statement().struck),
    heads: false,
    has: (role) => rows.has(role),
    cell: (role) => {
      const row = rows.get(role);
      const cell = row === undefined ? undefined : all[row]!.unit.cells[column];
      return cell && { at: all[row!]!.at, cell };
    },
  };
}
