import type { Cell, Placed, Row, Table } from '../markdown/block.ts';
import type { Prose } from '../markdown/prose.ts';
import { wholly } from '../markdown/prose.ts';
import { lazy, remembered } from '../text/lazy.ts';
import type { Span } from '../text/span.ts';
import { isBlank } from './blank.ts';
import { readColumnContent } from './column-content.ts';
import type { Columns } from './columns.ts';
import { type FieldRows, readFieldRows } from './field-rows.ts';
import { readInitialsAsActions } from './initials-as-actions.ts';
import { isOtherTable } from './other-tables.ts';
import { sentencesOf } from './prose-sentences.ts';
import { readStatement, type Statement } from './statement.ts';
import { readTableShape, repeatsHeadings } from './table-shape.ts';

export interface CellFacts {
  /** The whole cell between its pipes or tags. */
  readonly span: Span;
  readonly text: string;
  /** True where it says nothing. */
  readonly blank: boolean;
  readonly prose: Prose;
  /** Where words go into a blank cell that has tags in it. */
  readonly inside?: number;
  /** True where a row above states it. */
  readonly merged: boolean;
  readonly statement: () => Statement;
  readonly sentences: () => readonly Statement[];
}

export interface RowFacts {
  readonly type: 'row';
  readonly source: string;
  readonly cells: readonly CellFacts[];
  readonly struck: boolean;
  /** True where the row only heads those below it: "Kitchen" across the whole table. */
  readonly heads: boolean;
}

/** A table as its author meant it: which row names the columns, and which rows hold something. */
export interface TableFacts {
  readonly type: 'table';
  readonly source: string;
  readonly markup: Table['markup'];
  /** The first row. */
  readonly header: Placed<RowFacts>;
  /** The row whose words name the columns, where one does. */
  readonly headings?: Placed<RowFacts>;
  readonly columns: Columns;
  /** True where the headings say that it is about something else than actions. */
  readonly other: boolean;
  /** True where only the rows that name somebody state an action: the column of actions holds nothing but names. */
  readonly onlyNamed: boolean;
  /** What the columns hold by the words in them, where no row names them. */
  readonly content?: Columns;
  /** The actions of a table that names the fields down its first column; rows count from `header`. */
  readonly fieldRows?: readonly FieldRows[];
  /** The rows below the headings. */
  readonly rows: readonly Placed<RowFacts>[];
  /** All rows but the headings and those below: titles above them, and headings repeated on each printed page. */
  readonly others: readonly Placed<RowFacts>[];
  readonly delimiterEnd: number;
}

/** Every row of a table, in the order of the text. */
export function allRows(table: TableFacts): Placed<RowFacts>[] {
  if (table.others.length === 0) return table.headings ? [table.headings, ...table.rows] : [...table.rows];
  const rows = [...table.others, ...(table.headings ? [table.headings] : []), ...table.rows];
  return rows.sort((a, b) => a.at - b.at);
}

export function readTable(table: Table): TableFacts {
  const all = [table.header, ...table.rows];
  const texts = all.map(({ unit }) => unit.cells.map((cell) => cell.prose.text));
  const shape = readTableShape(texts);
  const fieldRows = readFieldRows(texts);
  const facts = all.map(({ at, unit }) => ({ at, unit: readKnownRow(unit) }));
  const repeated = (index: number) => shape.headingRow !== undefined && repeatsHeadings(texts[index]!, shape.headings);
  const isBody = (index: number) => index >= shape.bodyStart && !repeated(index);
  const headings = shape.headingRow === undefined ? undefined : facts[shape.headingRow];
  const content =
    headings || fieldRows ? undefined : readColumnContent(texts.filter((_, index) => index >= shape.bodyStart));
  const rows = facts.filter((_, index) => isBody(index));
  const named = readInitialsAsActions(
    shape.columns,
    rows.map(({ unit }) => unit.cells.map((cell) => cell.text)),
  );
  return {
    type: 'table',
    source: table.source,
    markup: table.markup,
    header: facts[0]!,
    ...(headings ? { headings } : {}),
    columns: named ?? shape.columns,
    other: isOtherTable(headings ? shape.headings : texts[0]!),
    onlyNamed: named !== undefined,
    ...(content ? { content } : {}),
    ...(fieldRows ? { fieldRows } : {}),
    rows,
    others: facts.filter((_, index) => !isBody(index) && index !== shape.headingRow),
    delimiterEnd: table.delimiterEnd,
  };
}

const readKnownRow = remembered(readRow);

function readRow(row: Row): RowFacts {
  const cells = row.cells.map((cell): CellFacts => readCell(cell));
  const filled = cells.filter((cell) => /[\p{L}\p{N}]/u.test(cell.text));
  return {
    type: 'row',
    source: row.source,
    cells,
    struck: filled.length > 0 && filled.every((cell) => wholly(cell.prose.struck, cell.text)),
    heads: filled.length === 1 && headsRows(row, filled[0]!),
  };
}

function readCell(cell: Cell): CellFacts {
  return {
    span: cell.span,
    text: cell.prose.text,
    blank: isBlank(cell.prose.text),
    prose: cell.prose,
    ...(cell.inside === undefined ? {} : { inside: cell.inside }),
    merged: cell.merged === true,
    statement: lazy(() => readStatement(cell.prose)),
    sentences: lazy(() => sentencesOf(cell.prose)),
  };
}

/** The only words of a row, across most of its columns or in bold: what the rows below are about. */
function headsRows({ cells }: Row, { text, prose }: CellFacts): boolean {
  const across = cells.some((cell) => cell.prose === prose && (cell.width ?? 1) * 2 > cells.length && cells.length > 1);
  return across || (cells.length > 2 && text.split(/\s+/).length <= 8 && wholly(prose.strong, text));
}
