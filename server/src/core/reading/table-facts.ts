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
import { plainWords, readTableShape, repeatsHeadings, rowsOfShape } from './table-shape.ts';

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
  const facts = [table.header, ...table.rows].map(({ at, unit }) => ({ at, unit: readKnownRow(unit) }));
  const textsOf = ({ unit }: Placed<RowFacts>) => unit.cells.map((cell) => cell.text);
  const shape = readTableShape(facts.slice(0, rowsOfShape).map(textsOf));
  const fieldRows = mayNameFields(textsOf(facts[0]!)) ? readFieldRows(facts.map(textsOf)) : undefined;
  const repeated = repeatsHeadings(shape.headings);
  const rows: Placed<RowFacts>[] = [];
  const others: Placed<RowFacts>[] = [];
  for (const [index, row] of facts.entries()) {
    if (index === shape.headingRow) continue;
    const repeats = shape.headingRow !== undefined && repeated(row.unit.opening, () => textsOf(row));
    (index >= shape.bodyStart && !repeats ? rows : others).push(row);
  }
  const headings = shape.headingRow === undefined ? undefined : facts[shape.headingRow];
  const content = headings || fieldRows ? undefined : readColumnContent(facts.slice(shape.bodyStart).map(textsOf));
  const named = readInitialsAsActions(shape.columns, () => rows.map(textsOf));
  return {
    type: 'table',
    source: table.source,
    markup: table.markup,
    header: facts[0]!,
    ...(headings ? { headings } : {}),
    columns: named ?? shape.columns,
    other: isOtherTable(headings ? shape.headings : textsOf(facts[0]!)),
    onlyNamed: named !== undefined,
    ...(content ? { content } : {}),
    ...(fieldRows ? { fieldRows } : {}),
    rows,
    others,
    delimiterEnd: table.delimiterEnd,
  };
}

const readKnownRow = remembered(readRow);

function readRow(row: Row): RowFacts {
  const cells = row.cells.map((cell): CellFacts => new ReadCell(cell));
  const filled = cells.filter((cell) => /[\p{L}\p{N}]/u.test(cell.text));
  return {
    type: 'row',
    source: row.source,
    cells,
    opening: plainWords(cells[0]?.text ?? ''),
    struck: filled.length > 0 && filled.every((cell) => wholly(cell.prose.struck, cell.text)),
    heads: filled.length === 1 && headsRows(row, filled[0]!),
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
