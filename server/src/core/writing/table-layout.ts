import type { Alignment, TableRow, TableSource } from '../document/table.ts';
import { displayWidth } from '../text/display-width.ts';
import type { SourceText } from '../text/source-text.ts';
import { type Span, trim } from '../text/span.ts';

/** How wide the words of each column stand, in columns of a fixed-width font. */
export type ColumnWidths = readonly number[];

/** A line under the headings needs three dashes to be one everywhere. */
const narrowest = 3;

/** True where a line opens with a bar. */
export function isOpened({ span, cells }: Pick<TableRow, 'span' | 'cells'>): boolean {
  return cells[0] !== undefined && cells[0].start > span.start;
}

/** True where a line ends in a bar. */
export function isClosed({ span, cells }: Pick<TableRow, 'span' | 'cells'>): boolean {
  const last = cells.at(-1);
  return last !== undefined && last.end < span.end;
}

/** What stands in a cell, without the space around it; of a blank one nothing. */
export function wordsOf(text: SourceText, cell: Span): string {
  const { start, end } = trim(text, cell);
  return text.slice(start, end);
}

/** As wide as the widest words of each column. */
export function widthsOf(text: SourceText, { rows, delimiter }: TableSource): ColumnWidths {
  const widths: number[] = delimiter.cells.map(() => narrowest);
  for (const { cells } of rows)
    for (const [column, cell] of cells.entries())
      widths[column] = Math.max(widths[column] ?? narrowest, displayWidth(wordsOf(text, cell)));
  return widths;
}

/** The widths at which the bars of all lines stand one below the other, or undefined where they do not. */
export function alignedWidths(text: SourceText, source: TableSource): ColumnWidths | undefined {
  const lines = [...source.rows, source.delimiter];
  const first = lines[0]!;
  const columns = first.cells.length;
  const wide = first.cells.map((cell) => displayWidth(text.slice(cell.start, cell.end)));
  const open = !isClosed(first);
  for (const line of lines) {
    if (isOpened(line) !== isOpened(first) || isClosed(line) !== isClosed(first)) return undefined;
    for (const [column, cell] of line.cells.entries()) {
      const free = column >= columns || (open && column === columns - 1);
      if (!free && displayWidth(text.slice(cell.start, cell.end)) !== wide[column]) return undefined;
    }
  }
  const needed = widthsOf(text, source);
  return needed.map((width, column) => {
    if (column >= columns || (open && column === columns - 1)) return width;
    const room = wide[column]! - (column === 0 && !isOpened(first) ? 1 : 2);
    return Math.max(width, room);
  });
}

/** Where a cell stands in its line, as far as its padding depends on it. */
export interface CellEdges {
  /** False where no bar stands before it, so that space before its words would indent the line. */
  readonly barBefore: boolean;
  /** False where no bar stands behind it, so that space there would only trail. */
  readonly barAfter: boolean;
}

/** The space before and behind the words of a cell that stand `width` columns wide. */
export function padding(
  words: string,
  width: number,
  alignment: Alignment | undefined,
  { barBefore, barAfter }: CellEdges,
): readonly [before: string, after: string] {
  const spare = Math.max(0, width - displayWidth(words));
  const left = !barBefore ? 0 : alignment === 'right' ? spare : alignment === 'centre' ? spare >> 1 : 0;
  return [' '.repeat(left + (barBefore ? 1 : 0)), barAfter ? ' '.repeat(spare - left + 1) : ''];
}

/** The same cell of the line under the headings: its marks kept, its dashes as many as fit, tight or not as it was. */
export function dashes(mark: string, width: number, tight: boolean, { barBefore, barAfter }: CellEdges): string {
  const left = mark.startsWith(':') ? ':' : '';
  const right = mark.endsWith(':') ? ':' : '';
  const before = barBefore ? 1 : 0;
  const after = barAfter ? 1 : 0;
  const room = tight ? width + before + after : width;
  const line = left + '-'.repeat(Math.max(1, room - left.length - right.length)) + right;
  return tight ? line : ' '.repeat(before) + line + ' '.repeat(after);
}
