import type { Action, ActionField } from '../document/action.ts';
import type { GovernanceDocument } from '../document/governance-document.ts';
import type { TableFact } from '../document/table.ts';
import { namedRole } from '../reading/field-roles.ts';
import { type LinePlace, readLinePlace } from '../reading/line-place.ts';
import { lineAround } from '../text/line-ends.ts';
import type { SourceText } from '../text/source-text.ts';
import { type Span, shift, trim } from '../text/span.ts';
import type { FieldRole } from '../vocabulary/headings.ts';

/** What a value is that can be offered at a place. */
export type ValueField = ActionField | 'checker' | 'source';

/** Where somebody writes, as far as something can be offered there. Spans are in the document and on one line. */
export type Place =
  | { readonly in: 'heading'; readonly level: number; readonly span: Span }
  | { readonly in: 'header-row'; readonly value: Written; readonly others: readonly string[] }
  | { readonly in: 'value'; readonly field: ValueField; readonly value: Written }
  | { readonly in: 'reference'; readonly value: Written }
  | { readonly in: 'mention'; readonly value: Written }
  /** Behind an action's own words, where its next field would be written. */
  | { readonly in: 'labels'; readonly action: Action; readonly span: Span };

/** The words that a value takes the place of, and what has to stand around it. */
export interface Written {
  readonly span: Span;
  /** What has been typed of it up to the cursor. */
  readonly typed: string;
  readonly before: string;
  readonly after: string;
  /** In a blank cell, the width that is left: a value padded to it moves no pipe. */
  readonly width: number;
  readonly inTable: boolean;
}

const columnFields: ReadonlySet<string> = new Set<ValueField>([
  'owner',
  'timescale',
  'verification',
  'status',
  'completed',
  'checker',
  'source',
]);

/** What a place is, by the words of its line alone; enough to tell most places where nothing is offered. */
export function linePlaceAt(text: SourceText, offset: number): LinePlace {
  const line = lineAround(text, offset);
  return readLinePlace(text.slice(line.start, line.end), offset - line.start);
}

/** Where in the document an offset is, or undefined where nothing is known to belong. */
export function placeInDocument(document: GovernanceDocument, offset: number): Place | undefined {
  const { text } = document;
  if (document.frontMatter && offset < document.frontMatter.span.end) return undefined;
  const around = lineAround(text, offset);
  const line = text.slice(around.start, around.end);
  const table = document.tables.find(({ span }) => span.start <= around.start && around.start <= span.end);
  if (table?.markup === 'html') return undefined;
  const column = offset - around.start;
  const place = readLinePlace(line, column, table !== undefined);
  const placed = (value: Written): Written => ({ ...value, span: shift(around.start, value.span) });
  switch (place.in) {
    case 'heading':
      return { in: 'heading', level: place.level, span: shift(around.start, place.words) };
    case 'row':
      return rowPlace(line, column, place, placed, table, around.start);
    case 'field':
      return columnFields.has(place.role)
        ? {
            in: 'value',
            field: place.role as ValueField,
            value: placed(wordsValue(line, column, place.words, place.role === 'owner')),
          }
        : undefined;
    case 'reference':
    case 'mention':
      return { in: place.in, value: placed(wordsValue(line, column, place.words, false)) };
    case 'end': {
      const at = around.start + place.words.end;
      const action = document.actions.findLast(
        ({ where, span }) => where !== 'row' && span.start <= at && at <= span.end,
      );
      return action && { in: 'labels', action, span: { start: at, end: offset } };
    }
    default:
      return undefined;
  }
}

function rowPlace(
  line: string,
  column: number,
  { cells, column: index }: Extract<LinePlace, { in: 'row' }>,
  placed: (value: Written) => Written,
  table: TableFact | undefined,
  lineStart: number,
): Place | undefined {
  const cell = cells[index]!;
  if (!table || (table.header.start <= lineStart && lineStart <= table.header.end)) {
    if (!table && !line.trimStart().startsWith('|')) return undefined;
    const others = cells.flatMap((one, at) => (at === index ? [] : [line.slice(one.start, one.end).trim()]));
    return { in: 'header-row', value: placed(cellValue(line, column, cell, false)), others };
  }
  // The line under the headings holds no words.
  if (lineStart <= table.delimiterEnd) return undefined;
  const role = table.order[index] ?? (index === 1 ? roleOfRow(line, cells[0]!) : undefined);
  if (!role || !columnFields.has(role)) return undefined;
  const isOwner = role === 'owner' || role === 'checker';
  return { in: 'value', field: role as ValueField, value: placed(cellValue(line, column, cell, isOwner)) };
}

/** What a row is for whose first cell is nothing but the name of a field: "| Owner | … |". */
function roleOfRow(line: string, { start, end }: Span): FieldRole | undefined {
  return namedRole(line.slice(start, end).replace(/[*_:]/g, ' '));
}

function cellValue(line: string, column: number, cell: Span, names: boolean): Written {
  const words = trim(line, cell);
  if (words.start === words.end) {
    const closed = line[cell.end] === '|';
    const before = line[column - 1] === '|' ? ' ' : '';
    const end = closed ? cell.end : column;
    const width = Math.max(0, end - column - before.length - 1);
    return { span: { start: column, end }, typed: '', before, after: closed ? ' ' : '', width, inTable: true };
  }
  return { ...wordsValue(line, column, words, names), inTable: true };
}

function wordsValue(line: string, column: number, words: Span, names: boolean): Written {
  const { start, end } = names ? oneName(line, column, words) : words;
  const from = Math.min(start, column);
  const to = Math.max(end, column);
  const preceding = line[from - 1];
  return {
    span: { start: from, end: to },
    typed: line.slice(from, column),
    before: preceding === undefined || preceding === ' ' || preceding === '(' || preceding === '\t' ? '' : ' ',
    after: line[to] === '|' ? ' ' : '',
    width: 0,
    inTable: false,
  };
}

/** The one name, of several between commas or slashes, that the cursor stands in. */
function oneName(line: string, column: number, { start, end }: Span): Span {
  const isBetween = (unit: string | undefined) => unit === ',' || unit === ';' || unit === '/' || unit === '&';
  let from = Math.max(start, Math.min(column, end));
  while (from > start && !isBetween(line[from - 1])) from--;
  let to = Math.min(end, Math.max(column, start));
  while (to < end && !isBetween(line[to])) to++;
  while (from < column && line[from] === ' ') from++;
  while (to > Math.max(column, from) && line[to - 1] === ' ') to--;
  return { start: from, end: Math.max(from, to) };
}
