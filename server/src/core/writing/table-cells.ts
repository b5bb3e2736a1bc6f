import type { GovernanceDocument } from '../document/governance-document.ts';
import type { TableFact } from '../document/table.ts';
import { type Span, trim } from '../text/span.ts';

/** A cell by its row in the table's source and its column, both from zero. */
export interface CellPlace {
  readonly table: number;
  readonly row: number;
  readonly column: number;
}

/** The cell in which an offset stands; on a bar the one before it. Undefined outside tables, in HTML and on the line of dashes. */
export function cellAt({ tables }: Pick<GovernanceDocument, 'tables'>, offset: number): CellPlace | undefined {
  const table = tables.findIndex(
    ({ span, markup }) => markup === 'pipes' && span.start <= offset && offset <= span.end,
  );
  const rows = tables[table]?.source?.rows ?? [];
  const row = rows.findIndex(({ span }) => span.start <= offset && offset <= span.end);
  const cells = rows[row]?.cells ?? [];
  if (cells.length === 0) return undefined;
  const column = cells.findIndex(({ end }) => offset <= end);
  return { table, row, column: column < 0 ? cells.length - 1 : column };
}

/** The words of a cell in the document without the space around them; for a blank one an empty span behind its first space. */
export function cellWords(document: Pick<GovernanceDocument, 'text' | 'tables'>, place: CellPlace): Span | undefined {
  const cell = cellSpan(document, place);
  if (!cell) return undefined;
  const words = trim(document.text, cell);
  if (words.end > words.start) return words;
  const at = Math.min(cell.start + 1, cell.end);
  return { start: at, end: at };
}

/** A whole cell with the space around its words. */
function cellSpan({ tables }: Pick<GovernanceDocument, 'tables'>, place: CellPlace): Span | undefined {
  return sourceOf(tables, place)?.rows[place.row]?.cells[place.column];
}

/** The cell to the right, or the first of the next row; undefined behind the last, where a new row would begin. */
export function nextCell({ tables }: Pick<GovernanceDocument, 'tables'>, place: CellPlace): CellPlace | undefined {
  const rows = sourceOf(tables, place)?.rows ?? [];
  if (place.column + 1 < (rows[place.row]?.cells.length ?? 0)) return { ...place, column: place.column + 1 };
  return place.row + 1 < rows.length ? { ...place, row: place.row + 1, column: 0 } : undefined;
}

/** The cell to the left, or the last of the row above; undefined before the first. */
export function previousCell({ tables }: Pick<GovernanceDocument, 'tables'>, place: CellPlace): CellPlace | undefined {
  if (place.column > 0) return { ...place, column: place.column - 1 };
  const above = sourceOf(tables, place)?.rows[place.row - 1];
  return above ? { ...place, row: place.row - 1, column: above.cells.length - 1 } : undefined;
}

function sourceOf(tables: readonly TableFact[], place: CellPlace) {
  return tables[place.table]?.source;
}
