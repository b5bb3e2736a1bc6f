import type { Alignment, TableRow, TableSource } from '../document/table.ts';
import type { Filling } from '../findings/fill-slot.ts';
import type { FixEdit } from '../findings/fix.ts';
import { escapeSnippet } from '../findings/tab-stops.ts';
import { lineEnd, lineStart } from '../text/line-ends.ts';
import type { SourceText } from '../text/source-text.ts';
import { type Span, trim } from '../text/span.ts';
import { type CellEdges, type ColumnWidths, dashes, isClosed, isOpened, padding, wordsOf } from './table-layout.ts';

/** A cell of a line to be: of the source with its own words or others, or new. */
export interface Piece {
  readonly span?: Span;
  readonly words: Filling;
}

/** How the lines of a table are written. */
export interface Layout {
  readonly text: SourceText;
  readonly widths: ColumnWidths | undefined;
  readonly alignments: readonly (Alignment | undefined)[];
  /** The space beside bars in a table that is not aligned. */
  readonly gap: string;
}

/** "|a|b|" is written without space around its words, as is what is added to it. */
export function gapOf(text: SourceText, rows: readonly TableRow[]): string {
  const cell = rows.flatMap(({ cells }) => cells.slice(1)).find((one) => wordsOf(text, one) !== '');
  return cell && !/\s/.test(text.charAt(cell.start)) ? '' : ' ';
}

/** What a line becomes that has these cells now. */
export function lineEdits(layout: Layout, row: TableRow, pieces: readonly Piece[]): FixEdit[] {
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
function cellEdits(text: SourceText, span: Span, filled: Filling, words: Filling): FixEdit[] {
  const own = trim(text, span);
  if (words.text === '' || words.text !== text.slice(own.start, own.end)) {
    return filled.text === text.slice(span.start, span.end) ? [] : [{ span, ...filled }];
  }
  const lead = filled.text.length - filled.text.trimStart().length;
  const before = { span: { start: span.start, end: own.start }, text: filled.text.slice(0, lead) };
  const after = { span: { start: own.end, end: span.end }, text: filled.text.slice(lead + words.text.length) };
  return [before, after].filter((edit) => edit.text !== text.slice(edit.span.start, edit.span.end));
}

/** The line of dashes with those of the new columns, each at its index. */
export function delimiterEdits(
  layout: Layout,
  { delimiter }: TableSource,
  columns: readonly { readonly at: number }[],
): FixEdit[] {
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
export function newLine(layout: Layout, source: TableSource, after: number, cells: readonly Filling[]): FixEdit {
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
  const lead = text.slice(lineStart(text, above.span.start), above.span.start);
  const end = lineEnd(text, above.span.end);
  return {
    span: { start: end, end },
    ...around(line, `\n${lead}${opened ? '|' : ''}`, closed ? '|' : ''),
  };
}

/** Words as a cell may hold them: a bar is escaped, and a line break is one that a table knows. */
export function asCell({ text, snippet }: Filling): Filling {
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
