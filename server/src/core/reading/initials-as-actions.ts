import { lazy } from '../text/lazy.ts';
import type { FieldRole } from '../vocabulary/headings.ts';
import type { Columns } from './columns.ts';

const initials = lazy(
  () => /^(?:all|\p{Lu}{2,4}|\p{Lu}\p{Ll}+)(?:\s*(?:[/,&+]|\band\b)\s*(?:all|\p{Lu}{2,4}|\p{Lu}\p{Ll}+)){0,5}$/iu,
);
/** Columns that may hold what is to be done where the column of actions does not. */
const mayState: ReadonlySet<FieldRole | undefined> = new Set([undefined, 'reference', 'source', 'lesson', 'other']);

/** True where all that a cell holds is the initials or first names of those who act. */
export function namesOnly(words: string): boolean {
  return words.length <= 24 && initials().test(words.trim());
}

/**
 * The columns of a log whose column "Action" holds nothing but initials: it says who acts, and the widest of the other
 * columns what is to be done. Undefined for every other table.
 */
export function readInitialsAsActions(
  columns: Columns,
  readRows: () => readonly (readonly string[])[],
): Columns | undefined {
  const who = columns.get('action');
  if (who === undefined || columns.has('owner')) return undefined;
  const rows = readRows();
  const cells = rows.map((row) => row[who]?.trim() ?? '').filter((cell) => cell !== '');
  if (cells.length === 0 || !cells.every((cell) => namesOnly(cell) && /^\p{Lu}{2,4}\b/u.test(cell))) return undefined;
  const roles = new Map([...columns].map(([role, column]) => [column, role]));
  let what: number | undefined;
  for (let column = 0; column < Math.max(...rows.map((row) => row.length)); column++) {
    if (column === who || !mayState.has(roles.get(column))) continue;
    if (what === undefined || lengthOf(rows, column) > lengthOf(rows, what)) what = column;
  }
  if (what === undefined || lengthOf(rows, what) < rows.length * 10) return undefined;
  const kept = [...columns].filter(([, column]) => column !== what);
  return new Map<FieldRole, number>([...kept, ['owner', who], ['action', what]]);
}

function lengthOf(rows: readonly (readonly string[])[], column: number): number {
  return rows.reduce((sum, row) => sum + (row[column]?.length ?? 0), 0);
}
