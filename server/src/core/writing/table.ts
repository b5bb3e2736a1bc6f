import type { GovernanceDocument } from '../document/governance-document.ts';
import type { Alignment, TableFact, TableRow, TableSource } from '../document/table.ts';
import { escapeSnippet, type Filling } from '../findings/fill-slot.ts';
import type { FixEdit } from '../findings/fix.ts';
import { displayWidth } from '../text/display-width.ts';
import { type Span, trim } from '../text/span.ts';
import {
  alignedWidths,
  type CellEdges,
  type ColumnWidths,
  dashes,
  isClosed,
  isOpened,
  padding,
  widthsOf,
  wordsOf,
} from './table-layout.ts';

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

/** A new last row. */
export function appendRow(
  document: Pick<GovernanceDocument, 'text'>,
  table: TableFact,
  cells: readonly Filling[],
  form: TableForm = 'as-it-is',
): FixEdit[] {
  const last = (table.source?.rows.length ?? 0) - 1;
  return insertRow(document, table, last, cells, form);
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

/** A cell of a line to be: of the source with its own words or others, or new. */
interface Piece {
  readonly span?: Span;
  readonly words: Filling;
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

function piecesOf(text: string, row: TableRow): Piece[] {
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
  text: string,
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

interface Layout {
  readonly text: string;
  readonly widths: ColumnWidths | undefined;
  readonly alignments: readonly (Alignment | undefined)[];
  /** The space beside bars in a table that is not aligned. */
  readonly gap: string;
}

/** "|a|b|" is written without space around its words, as is what is added to it. */
function gapOf(text: string, rows: readonly TableRow[]): string {
  const cell = rows.flatMap(({ cells }) => cells.slice(1)).find((one) => wordsOf(text, one) !== '');
  return cell && !/\s/.test(text[cell.start] ?? '') ? '' : ' ';
}

function lineEdits(layout: Layout, row: TableRow, pieces: readonly Piece[]): FixEdit[] {
  const { text } = layout;
  const blankFirst = !isOpened(row) && pieces[0]?.words.text === '';
  const opened = isOpened(row) || blankFirst;
  const closed = isClosed(row);
  const edits: FixEdit[] = blankFirst ? [{ span: { start: row.span.start, end: row.span.start }, text: '|' }] : [];
  let at = row.cells[0]?.start ?? row.span.start;
  let known = row.cells.length;
  for (const [column, piece] of pieces.entries()) {
    const edges = { barBefore: opened || column > 0, barAfter: closed || column < pieces.length - 1 };
    const filled = cellText(layout, piece, column, edges);
    if (!piece.span) {
      // A new cell before the first known one is followed by a bar, any other is led by one.
      const leads = known === row.cells.length && known > 0;
      edits.push({ span: { start: at, end: at }, ...around(filled, leads ? '' : '|', leads ? '|' : '') });
      continue;
    }
    known--;
    at = piece.span.end;
    edits.push(...cellEdits(text, piece.span, filled, piece.words));
  }
  return edits;
}

/** A cell with the space around its words. Without widths it keeps the space that it has. */
function cellText(layout: Layout, { span, words }: Piece, column: number, edges: CellEdges): Filling {
  const { text, widths, alignments, gap } = layout;
  if (widths) {
    const [before, after] = padding(words.text, widths[column] ?? 3, alignments[column], edges);
    return around(words, words.text === '' && !edges.barAfter ? '' : before, after);
  }
  const own = span && text.slice(span.start, span.end);
  const kept = own !== undefined && own.trim() !== '' && words.text !== '';
  const before = kept ? /^\s*/.exec(own)![0] : edges.barBefore ? gap : '';
  const after = kept ? own.slice(own.trimEnd().length) : edges.barAfter ? gap : '';
  if (own !== undefined && own.trim() === '' && words.text === '') return { text: own };
  return around(words, edges.barBefore ? before || gap : before, edges.barAfter ? after || gap : after);
}

/** Only the space around words that stay is written anew, so that a cursor in them stays too. */
function cellEdits(text: string, span: Span, filled: Filling, words: Filling): FixEdit[] {
  const own = trim(text, span);
  if (words.text === '' || words.text !== text.slice(own.start, own.end)) {
    return filled.text === text.slice(span.start, span.end) ? [] : [{ span, ...filled }];
  }
  const lead = filled.text.length - filled.text.trimStart().length;
  const before = { span: { start: span.start, end: own.start }, text: filled.text.slice(0, lead) };
  const after = { span: { start: own.end, end: span.end }, text: filled.text.slice(lead + words.text.length) };
  return [before, after].filter((edit) => edit.text !== text.slice(edit.span.start, edit.span.end));
}

function delimiterEdits(layout: Layout, { delimiter }: TableSource, columns: readonly PlacedColumn[]): FixEdit[] {
  const { text, widths } = layout;
  const opened = isOpened(delimiter);
  const closed = isClosed(delimiter);
  const marks = delimiter.cells.map(({ start, end }) => text.slice(start, end));
  const tight = !/\s/.test(marks[0]?.at(-1) ?? '') && marks.every((mark) => !/^\s/.test(mark));
  const pieces: { readonly span?: Span; readonly mark: string }[] = delimiter.cells.map((span, index) => ({
    span,
    mark: marks[index]!.trim(),
  }));
  for (const { at } of columns) pieces.splice(at, 0, { mark: '---' });
  let at = delimiter.cells[0]?.start ?? delimiter.span.start;
  let before = true;
  return pieces.flatMap(({ span, mark }, column): FixEdit[] => {
    const edges = { barBefore: opened || column > 0, barAfter: closed || column < pieces.length - 1 };
    const written = widths
      ? dashes(mark, widths[column]!, tight, edges)
      : span
        ? text.slice(span.start, span.end)
        : dashes(mark, 3, false, tight ? { barBefore: false, barAfter: false } : edges);
    if (!span) return [{ span: { start: at, end: at }, text: before ? `${written}|` : `|${written}` }];
    before = false;
    at = span.end;
    return written === text.slice(span.start, span.end) ? [] : [{ span, text: written }];
  });
}

/** A line of its own below a row, or below the line under the headings, with what stands before the line above it. */
function newLine(layout: Layout, source: TableSource, after: number, cells: readonly Filling[]): FixEdit {
  const { text } = layout;
  const above = after <= 0 || !source.rows[after] ? source.delimiter : source.rows[after];
  // A line that opens with a blank cell needs a bar before it, or the next cell would be its first.
  const opened = isOpened(above) || !cells[0]?.text;
  const closed = isClosed(above);
  const columns = Math.max(cells.length, source.delimiter.cells.length);
  const written = Array.from({ length: columns }, (_, column) => {
    const edges = { barBefore: opened || column > 0, barAfter: closed || column < columns - 1 };
    return cellText(layout, { words: cells[column] ?? { text: '' } }, column, edges);
  });
  const line = joined(written, '|');
  const lineStart = text.lastIndexOf('\n', above.span.start - 1) + 1;
  const lead = text.slice(lineStart, above.span.start);
  const end = lineEndFrom(text, above.span.end);
  return {
    span: { start: end, end },
    ...around(line, `\n${lead}${opened ? '|' : ''}`, closed ? '|' : ''),
  };
}

function lineEndFrom(text: string, from: number): number {
  const feed = text.indexOf('\n', from);
  const end = feed < 0 ? text.length : feed;
  return text[end - 1] === '\r' && end > from ? end - 1 : end;
}

/** Words as a cell may hold them: a bar is escaped, and a line break is one that a table knows. */
function asCell({ text, snippet }: Filling): Filling {
  const cleaned = (words: string) =>
    words
      .trim()
      .replace(/(?<!\\)\|/g, '\\|')
      .replace(/\r?\n/g, '<br>');
  return { text: cleaned(text), ...(snippet === undefined ? {} : { snippet: cleaned(snippet) }) };
}

function around({ text, snippet }: Filling, before: string, after: string): Filling {
  return {
    text: before + text + after,
    ...(snippet === undefined ? {} : { snippet: escapeSnippet(before) + snippet + escapeSnippet(after) }),
  };
}

function joined(fillings: readonly Filling[], by: string): Filling {
  const text = fillings.map((one) => one.text).join(by);
  if (fillings.every(({ snippet }) => snippet === undefined)) return { text };
  return { text, snippet: fillings.map((one) => one.snippet ?? escapeSnippet(one.text)).join(by) };
}
