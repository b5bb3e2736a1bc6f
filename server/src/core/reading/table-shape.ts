import type { FieldRole } from '../vocabulary/headings.ts';
import { type Columns, readColumns } from './columns.ts';
import { namedRole } from './field-roles.ts';

/** Which rows of a table name its columns. Rows count from the first of the table, whatever Markdown makes of it. */
export interface TableShape {
  /** The row whose words head the columns; undefined where none does. */
  readonly headingRow: number | undefined;
  /** The first row below the headings. */
  readonly bodyStart: number;
  /** What each column is headed by, empty where nothing is. */
  readonly headings: readonly string[];
  readonly columns: Columns;
}

/** A table converted from Word may have a title or an empty line above its headings, and groups above those. */
const furthestHeading = 2;
/** So many rows tell the shape of a table, however long it is. */
export const rowsOfShape = furthestHeading + 1;
/** What other columns beside one of actions mark a row as headings. */
const telling: readonly FieldRole[] = [
  'owner',
  'timescale',
  'status',
  'verification',
  'completed',
  'checker',
  'progress',
];

/**
 * Finds the row that names the columns by the first rows of a table: the first one, unless a row just below it does so and the first does not. A
 * heading that only stands over a group of columns gives way to those below it: "Who and when" over "Lead" and "Date".
 */
export function readTableShape(rows: readonly (readonly string[])[]): TableShape {
  const first = rows[0] ?? [];
  const columns = readColumns(first);
  const named = namesActions(columns);
  for (let index = 1; index <= Math.min(furthestHeading, rows.length - 1); index++) {
    const own = rows[index]!;
    if (!namesColumns(own)) continue;
    const headings = combined(rows.slice(0, index), own);
    const below = readColumns(headings);
    if (!namesActions(below) || (named && below.size <= columns.size)) continue;
    return { headingRow: index, bodyStart: index + 1, headings, columns: below };
  }
  const blank = first.every((heading) => heading.trim() === '');
  if (named || (!blank && !holdsData(first))) return { headingRow: 0, bodyStart: 1, headings: first, columns };
  return { headingRow: undefined, bodyStart: blank ? 1 : 0, headings: first.map(() => ''), columns: new Map() };
}

/** Tells the rows whose cells repeat the headings, as they do at the top of each printed page; `opening` is the plain words of the first cell. */
export function repeatsHeadings(
  headings: readonly string[],
): (opening: string, cells: () => readonly string[]) => boolean {
  if (headings.filter((heading) => heading.trim() !== '').length < 2) return () => false;
  const plain = headings.map(plainWords);
  return (opening, cells) => {
    if (opening !== plain[0]) return false;
    const own = cells();
    return plain.every((heading, index) => heading === plainWords(own[index] ?? ''));
  };
}

function namesActions(columns: Columns): boolean {
  const stated = columns.has('action') || columns.has('source') || columns.has('lesson');
  return stated && telling.some((role) => columns.has(role));
}

/** Two or more cells that are nothing but the name of a column, one of them of owner, timescale or action. */
export function namesColumns(cells: readonly string[]): boolean {
  const filled = cells.filter((cell) => cell.trim() !== '');
  const roles = filled.map((cell) => (cell.length <= 60 ? namedRole(cell) : undefined));
  const known = roles.filter((role) => role !== undefined);
  const core = known.filter((role) => role === 'action' || role === 'owner' || role === 'timescale');
  return core.length > 0 && known.length > 1 && known.length * 3 >= filled.length * 2;
}

/** The headings with, where the lowest row has none, the one above. */
function combined(above: readonly (readonly string[])[], own: readonly string[]): string[] {
  const width = Math.max(own.length, ...above.map((row) => row.length));
  return Array.from({ length: width }, (_, column) => {
    const rows = [own, ...above.toReversed()];
    return rows.map((row) => row[column] ?? '').find((cell) => cell.trim() !== '') ?? '';
  });
}

/** A first row with digits, sentences or names of nothing known is perhaps no heading at all; its content will tell. */
function holdsData(cells: readonly string[]): boolean {
  return cells.every((cell) => namedRole(cell) === undefined);
}

/** Letters and digits alone, in lower case. */
export function plainWords(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
}
