import { tableFact } from '../assembly/table-fact.ts';
import type { TableFact } from '../document/table.ts';
import { parseText } from '../markdown/parse.ts';
import { readTable } from '../reading/table-facts.ts';
import { type TableLines, tableLinesAt } from '../reading/table-lines.ts';
import { applyEdits, type TextEdit } from '../text/edit.ts';
import { withLineEndsOf } from '../text/line-ends.ts';
import type { Written } from './read-back.ts';
import { alignTable, insertRow } from './table.ts';
import { type CellPlace, cellAt, cellWords, nextCell, previousCell } from './table-cells.ts';

/** `below`: from the end of a row into a new one. */
export type TableMove = 'next' | 'previous' | 'below';

/** A table by itself, without what its list or quotation puts before its lines. */
interface OwnTable {
  readonly found: TableLines;
  readonly text: string;
  readonly starts: readonly number[];
  readonly table: TableFact;
}

/**
 * The text with its table set in line and the place of the cell to go to: the next one, with a new row behind the last,
 * the one before, or a new row below. The span is an empty one behind the words of the cell. Undefined where the offset
 * stands in no table of bars, or for `below` not at the end of a row.
 */
export function moveInTable(text: string, offset: number, move: TableMove): Written | undefined {
  const own = ownTable(text, offset);
  const at = own && toOwn(own, offset);
  const place = own && at !== undefined ? cellAt({ tables: [own.table] }, at) : undefined;
  if (!own || !place || at === undefined) return undefined;
  if (move === 'below') return below(text, own, place, at);
  const step = move === 'next' ? nextCell : previousCell;
  const target = step({ tables: [own.table] }, place);
  if (target) return moved(text, own, alignTable(own, own.table), target);
  return move === 'next' ? newRow(text, own, place.row) : moved(text, own, alignTable(own, own.table), place);
}

function below(text: string, own: OwnTable, place: CellPlace, at: number): Written | undefined {
  const rows = own.table.source!.rows;
  const row = rows[place.row]!;
  const last = place.column === row.cells.length - 1;
  const words = cellWords({ text: own.text, tables: [own.table] }, place);
  if (!last || !words || at < words.end) return undefined;
  if (row.blank && row.is === 'body' && place.row === rows.length - 1) return leave(text, own, row.span.start);
  return newRow(text, own, place.row);
}

function newRow(text: string, own: OwnTable, row: number): Written {
  const edits = insertRow(own, own.table, row, [], 'aligned');
  return moved(text, own, edits, { table: 0, row: row + 1, column: 0 });
}

/** Out of a last row that is blank, which goes. */
function leave(text: string, own: OwnTable, rowStart: number): Written {
  const line = own.starts.findLastIndex((start) => start <= rowStart);
  const from = own.found.lines[line - 1]!.end;
  const put = withLineEndsOf(text, '\n\n');
  const after = text.slice(0, from) + put + text.slice(own.found.lines[line]!.end);
  return { text: after, span: { start: from + put.length, end: from + put.length } };
}

function moved(text: string, own: OwnTable, edits: readonly TextEdit[], target: CellPlace): Written {
  const after = applyEdits(
    text,
    edits.map(({ span, text: words }) => ({
      span: { start: toText(own, span.start), end: toText(own, span.end) },
      text: withLineEndsOf(text, words.replace(/\n/g, `\n${own.found.prefix}`)),
    })),
  );
  const now = ownTable(after, own.found.lines[0]!.start);
  const words = now && cellWords({ text: now.text, tables: [now.table] }, target);
  const end = now && words ? toText(now, words.end) : own.found.lines[0]!.start;
  return { text: after, span: { start: end, end } };
}

function ownTable(text: string, offset: number): OwnTable | undefined {
  const found = tableLinesAt(text, offset);
  if (!found) return undefined;
  const lines = found.lines.map(({ start, end }) => text.slice(start, end));
  const own = lines.join('\n');
  const [block] = parseText(own, 0).blocks;
  if (block?.unit.type !== 'table' || block.at !== 0) return undefined;
  const facts = readTable(block.unit);
  const table = tableFact(own, { at: 0, unit: facts, own: facts });
  if (table.markup !== 'pipes' || !table.source) return undefined;
  let start = 0;
  const starts = lines.map((line) => {
    const one = start;
    start += line.length + 1;
    return one;
  });
  return { found, text: own, starts, table };
}

function toOwn({ found, starts }: OwnTable, offset: number): number | undefined {
  const line = found.lines.findIndex(({ end }) => offset <= end);
  if (line < 0) return undefined;
  return starts[line]! + Math.max(0, offset - found.lines[line]!.start);
}

function toText({ found, starts }: OwnTable, offset: number): number {
  const line = Math.max(
    0,
    starts.findLastIndex((start) => start <= offset),
  );
  return found.lines[line]!.start + offset - starts[line]!;
}
