import type { GovernanceDocument } from '../document/governance-document.ts';
import type { TableFact, TableRow, TableSource } from '../document/table.ts';
import type { Filling } from '../findings/fill-slot.ts';
import type { FixEdit } from '../findings/fix.ts';
import { displayWidth } from '../text/display-width.ts';
import type { SourceText } from '../text/source-text.ts';
import { alignedWidths, type ColumnWidths, widthsOf, wordsOf } from './table-layout.ts';
import { asCell, delimiterEdits, gapOf, lineEdits, newLine, type Piece } from './table-lines.ts';

/**
 * Changes of a table of bars. Every one keeps the table's own form: bars that stand one below the other still do
 * afterwards, a table that is not set so keeps its lines as they are, and lines without a bar at the end get none. Only
 * space between bars and words is ever rewritten, so no word is lost. Tables of HTML are left alone: no edits.
 */

/** `as-it-is` aligns where the table is aligned; `aligned` always does. */
export type TableForm = 'as-it-is' | 'aligned';

/** A column to be. What its cells hold goes by their row; a title above the headings and headings repeated get nothing. */
export interface NewColumn {
  readonly heading: string;
  /** Its index; behind the last column by default. */
  readonly at?: number;
  readonly cell?: (row: TableRow, index: number) => Filling | undefined;
}

/** Rows and columns are counted as they are before the change; `row` and `after` are indexes of the source's rows. */
export interface TableChange {
  readonly cells?: readonly { readonly row: number; readonly column: number; readonly words: Filling }[];
  readonly rows?: readonly { readonly after: number; readonly cells: readonly Filling[] }[];
  readonly columns?: readonly NewColumn[];
}

/** Sets the bars one below the other; done twice, nothing changes the second time. */
export function alignTable(document: Pick<GovernanceDocument, 'text'>, table: TableFact): FixEdit[] {
  return changeTable(document, table, {}, 'aligned');
}

/**
 * A new row below the row with the index `after` in the source's rows: what is given for each column, in their order; the
 * rest is blank. Above the first row there is no place for one.
 */
export function insertRow(
  document: Pick<GovernanceDocument, 'text'>,
  table: TableFact,
  after: number,
  cells: readonly Filling[],
  form: TableForm = 'as-it-is',
): FixEdit[] {
  return changeTable(document, table, { rows: [{ after, cells }] }, form);
}

/** New words in cells of one row, by their columns; what stood in them is replaced. Cells that the line lacks are added. */
export function writeCells(
  document: Pick<GovernanceDocument, 'text'>,
  table: TableFact,
  row: number,
  cells: ReadonlyMap<number, Filling>,
  form: TableForm = 'as-it-is',
): FixEdit[] {
  return changeTable(document, table, { cells: [...cells].map(([column, words]) => ({ row, column, words })) }, form);
}

/** A new column at the index `at`, behind the last one by default. */
export function addColumn(
  document: Pick<GovernanceDocument, 'text'>,
  table: TableFact,
  column: NewColumn,
  form: TableForm = 'as-it-is',
): FixEdit[] {
  return changeTable(document, table, { columns: [column] }, form);
}

/** Several changes at once. New rows get nothing in new columns. */
export function changeTable(
  { text }: Pick<GovernanceDocument, 'text'>,
  table: TableFact,
  wanted: TableChange,
  form: TableForm = 'as-it-is',
): FixEdit[] {
  const source = table.source;
  if (!source) return [];
  const columns = placedColumns(wanted.columns ?? [], source.delimiter.cells.length);
  const lines = source.rows.map((row, index) => {
    const pieces = withCells(
      piecesOf(text, row),
      (wanted.cells ?? []).filter((cell) => cell.row === index),
    );
    return columns.reduce((before, column) => withColumn(before, row, index, column), pieces);
  });
  const added = (wanted.rows ?? []).map(({ after, cells }) => ({ after, cells: cells.map(asCell) }));
  const alignments = [...source.alignments];
  for (const { at } of columns) alignments.splice(at, 0, undefined);
  const all = [...lines, ...added.map(({ cells }) => cells.map((words) => ({ words })))];
  const layout = {
    text,
    widths: widthsAfter(text, source, form, all, columns),
    alignments,
    gap: gapOf(text, source.rows),
  };
  const edits = source.rows.flatMap((row, index) => lineEdits(layout, row, lines[index]!));
  edits.push(...delimiterEdits(layout, source, columns));
  for (const { after, cells } of added) edits.push(newLine(layout, source, after, cells));
  return edits.toSorted((a, b) => a.span.start - b.span.start);
}

type PlacedColumn = NewColumn & { readonly at: number };

/** Each column at its index in a table that has those before it already. */
function placedColumns(columns: readonly NewColumn[], count: number): PlacedColumn[] {
  return columns.map((column, index) => ({
    ...column,
    at: Math.max(0, Math.min((column.at ?? count) + index, count + index)),
  }));
}

function piecesOf(text: SourceText, row: TableRow): Piece[] {
  return row.cells.map((span) => ({ span, words: { text: wordsOf(text, span) } }));
}

const blank: Piece = { words: { text: '' } };

function withCells(pieces: readonly Piece[], cells: NonNullable<TableChange['cells']>): Piece[] {
  const written = [...pieces];
  for (const { column, words } of cells) {
    while (written.length <= column) written.push(blank);
    written[column] = { ...written[column], words: asCell(words) };
  }
  return written;
}

function withColumn(
  pieces: readonly Piece[],
  row: TableRow,
  index: number,
  { at, heading, cell }: PlacedColumn,
): Piece[] {
  const written = [...pieces];
  while (written.length < at) written.push(blank);
  const words = row.is === 'headings' ? { text: heading } : row.is === 'body' ? cell?.(row, index) : undefined;
  written.splice(at, 0, words ? { words: asCell(words) } : blank);
  return written;
}

/** The widths of all columns afterwards, or undefined for a table that is not to be aligned. */
function widthsAfter(
  text: SourceText,
  source: TableSource,
  form: TableForm,
  lines: readonly (readonly Piece[])[],
  columns: readonly PlacedColumn[],
): ColumnWidths | undefined {
  const kept = form === 'aligned' ? widthsOf(text, { ...source, rows: [] }) : alignedWidths(text, source);
  if (!kept) return undefined;
  const widths = [...kept];
  for (const { at } of columns) widths.splice(at, 0, 3);
  for (const pieces of lines)
    for (const [column, { words }] of pieces.entries())
      widths[column] = Math.max(widths[column] ?? 3, displayWidth(words.text));
  return widths;
}
