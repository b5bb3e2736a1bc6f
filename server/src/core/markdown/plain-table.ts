import { ownText } from '../text/own-text.ts';
import type { Cell, Placed, Row, Table } from './block.ts';
import type { Known } from './known.ts';
import { parseWithLibrary } from './library.ts';
import { opensWithWord } from './plain-paragraph.ts';
import { plainProse } from './plain-words.ts';
import { afterSpaces, beforeSpaces, isBlankLine, lineFrom, pastLineEnd } from './source-lines.ts';

/** A table that opens a text, and where the text goes on behind it. */
export interface PlainTable {
  readonly table: Table;
  readonly end: number;
}

const delimiters = /^\|? *:?-+:? *(?:\| *:?-+:? *)*(?:\| *)?$/;

/**
 * The table that opens a text, read row by row, or undefined where the library must read the text as a whole. Each row
 * means the same behind its header wherever it stands, so rows that are known already are taken as they are.
 */
export function plainTable(text: string, definitions: string, known: Known): PlainTable | undefined {
  const headerLine = lineFrom(text, 0);
  const delimiterLine = lineFrom(text, headerLine.next);
  if (text[0] !== '|' || delimiterLine.start >= text.length) return undefined;
  const head = text.slice(0, delimiterLine.end);
  const delimiter = text.slice(delimiterLine.start, delimiterLine.end);
  if (!delimiter.includes('|') || delimiter.length > 2000 || !delimiters.test(delimiter)) return undefined;
  const header =
    known.rowAt(text, 0)?.unit ?? rowIn(head, definitions, known, `${text.slice(0, headerLine.end)}\n${delimiter}`, 0);
  if (!header || header.cells.length !== columnsOf(delimiter)) return undefined;
  const rows: Placed<Row>[] = [];
  let end = delimiterLine.end;
  let at = delimiterLine.next;
  while (at < text.length) {
    const same = known.rowAt(text, at);
    if (same?.unit.source[0] === '|') {
      rows.push(same);
      end = at + same.unit.source.length;
      at = pastLineEnd(text, end);
      continue;
    }
    const line = lineFrom(text, at);
    if (isBlankLine(text, line)) break;
    const start = afterSpaces(text, line);
    if (text[start] !== '|') {
      if (start === at && endsTable(text, at, line.end)) break;
      if (text[start] !== '[' && !opensWithWord(text, start, line.end)) return undefined;
    }
    if (start - at > 3) return undefined;
    const row = rowIn(text.slice(start, line.end), definitions, known, head, head.length + 1);
    if (!row) return undefined;
    rows.push({ at: start, unit: row });
    end = line.end;
    at = line.next;
  }
  return {
    table: {
      type: 'table',
      source: text.slice(0, end),
      markup: 'pipes',
      header: { at: 0, unit: header },
      rows,
      delimiterEnd: delimiterLine.end,
    },
    end: at,
  };
}

/** A line that opens an item, a heading, a quotation or a fence ends a table. */
function endsTable(text: string, at: number, end: number): boolean {
  const words = text.slice(at, Math.min(end, at + 12));
  return /^(?:#{1,6} |> |`{3}|~{3})/.test(words) || /^(?:[-+*]|\d{1,9}[.)]) \S/.test(words);
}

/** A row by its words, read by the library behind `head` where it has to be. */
function rowIn(line: string, definitions: string, known: Known, head: string, at: number): Row | undefined {
  const source = at === 0 ? line.slice(0, lineFrom(line, 0).end) : line;
  const same = known.row(source);
  if (same) return same;
  const own = ownText(source);
  const row = plainRow(own, definitions) ?? libraryRow(own, definitions, head, at);
  if (row) known.keepRow(row);
  return row;
}

function libraryRow(source: string, definitions: string, head: string, at: number): Row | undefined {
  const [table, ...rest] = parseWithLibrary(at === 0 ? head : `${head}\n${source}`, definitions);
  if (rest.length > 0 || table?.unit.type !== 'table') return undefined;
  const row = at === 0 ? table.unit.header : table.unit.rows[0];
  return row?.unit.source === source ? row.unit : undefined;
}

/** A row by its words, or undefined where the library must read it. */
export function plainRow(source: string, definitions: string): Row | undefined {
  if (/[\\`\t]/.test(source)) return undefined;
  const cells: Cell[] = [];
  const last = beforeSpaces(source, { start: 0, end: source.length });
  for (let from = source[0] === '|' ? 1 : 0; from < last || cells.length === 0; ) {
    const pipe = source.indexOf('|', from);
    const end = pipe < 0 ? source.length : pipe;
    const words = { start: Math.min(afterSpaces(source, { start: from, end }), end), end };
    words.end = beforeSpaces(source, words);
    const prose = plainProse(source, words.end > words.start ? [words] : [], { start: from, end }, definitions);
    if (!prose) return undefined;
    cells.push({ span: { start: from, end }, prose });
    if (pipe < 0) break;
    from = pipe + 1;
  }
  return { type: 'row', source, cells };
}

function columnsOf(delimiter: string): number {
  return delimiter.replace(/^ *\|/, '').replace(/\| *$/, '').split('|').length;
}
