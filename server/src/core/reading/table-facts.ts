import type { Cell, Placed, Row, Table } from '../markdown/block.ts';
import type { Prose } from '../markdown/prose.ts';
import { wholly } from '../markdown/prose.ts';
import { remembered } from '../text/lazy.ts';
import type { Span } from '../text/span.ts';
import { isBlank } from './blank.ts';
import { readColumnContent } from './column-content.ts';
import type { Columns } from './columns.ts';
import { type FieldRows, mayNameFields, readFieldRows } from './field-rows.ts';
import { readInitialsAsActions } from './initials-as-actions.ts';
import { isOtherTable } from './other-tables.ts';
import { sentencesOf } from './prose-sentences.ts';
import { readStatement, type Statement } from './statement.ts';
import {
  namesColumns,
  plainWords,
  readTableShape,
  repeatsHeadings,
  rowsOfShape,
  type TableShape,
} from './table-shape.ts';

export interface CellFacts {
  /** The whole cell between its pipes or tags. */
  readonly span: Span;
  readonly text: string;
  /** True where it says nothing. */
  readonly blank: boolean;
  readonly prose: Prose;
  /** Where words go into a blank cell that has tags in it. */
  readonly inside: number | undefined;
  /** True where a row above states it. */
  readonly merged: boolean;
  statement(): Statement;
  sentences(): readonly Statement[];
}

export interface RowFacts {
  readonly type: 'row';
  readonly source: string;
  readonly cells: readonly CellFacts[];
  /** The letters and digits of the first cell, in lower case: headings that are repeated below begin with those above. */
  readonly opening: string;
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
  readonly headings?: Placed<RowFacts> | undefined;
  readonly columns: Columns;
  /** True where the headings say that it is about something else than actions. */
  readonly other: boolean;
  /** True where only the rows that name somebody state an action: the column of actions holds nothing but names. */
  readonly onlyNamed: boolean;
  /** What the columns hold by the words in them, where no row names them. */
  readonly content?: Columns | undefined;
  /** The actions of a table that names the fields down its first column; rows count from `header`. */
  readonly fieldRows?: readonly FieldRows[] | undefined;
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
  const facts = factsOfRows([table.header, ...table.rows]);
  const texts = (rows: readonly Placed<RowFacts>[]) => rows.map(({ unit }) => textsOf(unit));
  const { shape, mayName, other, repeats } = openingOf(facts);
  const fieldRows = mayName ? readFieldRows(texts(facts)) : undefined;
  const below = facts.slice(shape.bodyStart);
  const repeated = below.filter(({ unit }) => repeats(unit));
  const rows = repeated.length === 0 ? below : below.filter(({ unit }) => !repeats(unit));
  const others = [...facts.slice(0, shape.bodyStart).filter((_, index) => index !== shape.headingRow), ...repeated];
  const headings = shape.headingRow === undefined ? undefined : facts[shape.headingRow];
  const content = headings || fieldRows ? undefined : readColumnContent(texts(facts.slice(shape.bodyStart)));
  const named = readInitialsAsActions(shape.columns, () => texts(rows));
  return {
    type: 'table',
    source: table.source,
    markup: table.markup,
    header: facts[0]!,
    ...(headings ? { headings } : {}),
    columns: named ?? shape.columns,
    other,
    onlyNamed: named !== undefined,
    ...(content ? { content } : {}),
    ...(fieldRows ? { fieldRows } : {}),
    rows,
    others,
    delimiterEnd: table.delimiterEnd,
  };
}

function textsOf({ cells }: RowFacts): string[] {
  return cells.map(({ text }) => text);
}

/** What the first rows of a table tell of the whole. */
interface TableOpening {
  readonly shape: TableShape;
  /** True where its first column may name the fields of an action. */
  readonly mayName: boolean;
  readonly other: boolean;
  /** True for a row below that repeats the headings. */
  readonly repeats: (row: RowFacts) => boolean;
}

/** Nearly always the header alone tells all of it, whatever is typed below. */
function openingOf(facts: readonly Placed<RowFacts>[]): TableOpening {
  const first = facts.slice(0, rowsOfShape).map(({ unit }) => unit);
  return first.slice(1).some(headsColumns) ? readOpening(first) : openingOfHeader(first[0]!);
}

const headsColumns = remembered((row: RowFacts) => namesColumns(textsOf(row)));
const openingOfHeader = remembered((header: RowFacts) => readOpening([header]));

function readOpening(first: readonly RowFacts[]): TableOpening {
  const rows = first.map(textsOf);
  const shape = readTableShape(rows);
  const repeated = repeatsHeadings(shape.headings);
  return {
    shape,
    mayName: mayNameFields(rows[0]!),
    other: isOtherTable(shape.headingRow === undefined ? rows[0]! : shape.headings),
    repeats: (row) => repeated(row.opening, () => textsOf(row)),
  };
}

const readKnownRow = remembered(readRow);

/** The rows of the table that was read last: when one of them is edited, all others stand in it again. */
let last: { readonly rows: readonly Placed<Row>[]; readonly facts: readonly Placed<RowFacts>[] } = {
  rows: [],
  facts: [],
};

function factsOfRows(rows: readonly Placed<Row>[]): readonly Placed<RowFacts>[] {
  const added = rows.length - last.rows.length;
  const facts = rows.map((row, index): Placed<RowFacts> => {
    if (row === last.rows[index]) return last.facts[index]!;
    if (row.unit === last.rows[index - added]?.unit) return { at: row.at, unit: last.facts[index - added]!.unit };
    return { at: row.at, unit: readKnownRow(row.unit) };
  });
  last = { rows, facts };
  return facts;
}

function readRow(row: Row): RowFacts {
  const cells = row.cells.map((cell): CellFacts => new ReadCell(cell));
  let filled = 0;
  let only: CellFacts | undefined;
  let struck = true;
  for (const cell of cells) {
    if (cell.blank || !/[\p{L}\p{N}]/u.test(cell.text)) continue;
    filled++;
    only ??= cell;
    struck &&= cell.prose.struck.length > 0 && wholly(cell.prose.struck, cell.text);
  }
  return {
    type: 'row',
    source: row.source,
    cells,
    opening: plainWords(cells[0]?.text ?? ''),
    struck: filled > 0 && struck,
    heads: filled === 1 && headsRows(row, only!),
  };
}

/** Of most cells nobody asks for a statement. */
class ReadCell implements CellFacts {
  readonly span: Span;
  readonly text: string;
  readonly blank: boolean;
  readonly prose: Prose;
  readonly inside: number | undefined;
  readonly merged: boolean;
  #statement: Statement | undefined;
  #sentences: readonly Statement[] | undefined;

  constructor({ span, prose, inside, merged }: Cell) {
    this.span = span;
    this.text = prose.text;
    this.blank = isBlank(prose.text);
    this.prose = prose;
    this.inside = inside;
    this.merged = merged === true;
  }

  statement(): Statement {
    this.#statement ??= readStatement(this.prose);
    return this.#statement;
  }

  sentences(): readonly Statement[] {
    this.#sentences ??= sentencesOf(this.statement());
    return this.#sentences;
  }
}

/** The only words of a row, across most of its columns or in bold: what the rows below are about. */
function headsRows({ cells }: Row, { text, prose }: CellFacts): boolean {
  const across = cells.some((cell) => cell.prose === prose && (cell.width ?? 1) * 2 > cells.length && cells.length > 1);
  return across || (cells.length > 2 && text.split(/\s+/).length <= 8 && wholly(prose.strong, text));
}
