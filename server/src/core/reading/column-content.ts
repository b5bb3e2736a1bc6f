import type { FieldRole } from '../vocabulary/headings.ts';
import type { Columns } from './columns.ts';
import { opensWithTask } from './commitment.ts';
import { readOwner } from './owner.ts';
import { readReference } from './reference.ts';
import { readStatus } from './status.ts';
import { readTimescale } from './timescale.ts';

/** The least rows whose content tells what a column without a heading holds. */
const fewest = 2;

/**
 * What the columns of a table without headings hold, by their cells: deadlines, people, and words that open with what is
 * to be done. Undefined unless exactly one column is of each sort, and every filled cell of it.
 */
export function readColumnContent(rows: readonly (readonly string[])[]): Columns | undefined {
  if (rows.length < fewest) return undefined;
  const width = Math.max(...rows.map((row) => row.length));
  const columns = new Map<FieldRole, number>();
  for (let column = 0; column < width; column++) {
    const filled = rows.map((row) => (row[column] ?? '').trim()).filter((cell) => /[\p{L}\p{N}]/u.test(cell));
    const role = filled.length * 3 >= rows.length * 2 ? contentRole(filled) : undefined;
    if (!role) continue;
    if (columns.has(role)) return undefined;
    columns.set(role, column);
  }
  return columns.has('action') && columns.has('owner') && columns.has('timescale') ? columns : undefined;
}

function contentRole(cells: readonly string[]): FieldRole | undefined {
  if (cells.every(isReference)) return 'reference';
  if (cells.every((cell) => cell.length <= 20 && readStatus(cell, 'field')?.words)) return 'status';
  if (cells.every(isTime)) return 'timescale';
  if (cells.every(isOwner)) return 'owner';
  const commands = cells.filter((cell) => opensWithTask(cell) && cell.split(/\s+/).length > 1).length;
  return commands * 2 >= cells.length ? 'action' : undefined;
}

function isReference(cell: string): boolean {
  const reference = readReference(`${cell} `);
  return /^\d{1,3}[.)]?$/.test(cell) || (reference !== undefined && reference.end >= cell.length);
}

function isTime(cell: string): boolean {
  if (cell.length > 40) return false;
  const reading = readTimescale(cell, 'field');
  return reading !== undefined && reading.class !== 'event' && reading.class !== 'placeholder';
}

/** Initials, a name in full or a post that the word lists know: other single words may be anything. */
function isOwner(cell: string): boolean {
  if (cell.length > 60) return false;
  if (/^\p{Lu}{2,4}(?:\s?[/&+,]\s?\p{Lu}{2,4}){0,3}$/u.test(cell)) return true;
  const reading = readOwner(cell);
  if (!reading) return false;
  return (
    reading.class !== 'person' || /^\p{Lu}[\p{L}\p{M}.'’-]{0,30}(?: \p{Lu}[\p{L}\p{M}'’-]{1,30}){1,2}$/u.test(cell)
  );
}
