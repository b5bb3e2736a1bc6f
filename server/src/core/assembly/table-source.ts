import type { TableRow, TableSource } from '../document/table.ts';
import type { Placed } from '../markdown/block.ts';
import { isBlank } from '../reading/blank.ts';
import { readDelimiter } from '../reading/delimiter.ts';
import { allRows, type RowFacts, type TableFacts } from '../reading/table-facts.ts';
import type { SourceText } from '../text/source-text.ts';
import { shift, trim } from '../text/span.ts';

/** The lines of a table of bars that starts at `at`; undefined for a table of HTML. */
export function tableSource(text: SourceText, at: number, table: TableFacts): TableSource | undefined {
  if (table.markup !== 'pipes') return undefined;
  const rows = allRows(table);
  const body = new Set(table.rows);
  const kindOf = (row: Placed<RowFacts>) => (row === table.headings ? 'headings' : body.has(row) ? 'body' : 'other');
  const below = { start: rows[0]!.at + rows[0]!.unit.source.length, end: at + table.delimiterEnd };
  const { span, cells, alignments } = readDelimiter(text.slice(below.start, below.end));
  return {
    rows: rows.map((row) => lineOf(text, row, kindOf(row))),
    delimiter: { span: shift(below.start, span), cells: cells.map((cell) => shift(below.start, cell)) },
    alignments,
  };
}

function lineOf(text: SourceText, { at, unit }: Placed<RowFacts>, is: TableRow['is']): TableRow {
  const span = trim(text, { start: at, end: at + unit.source.length });
  const cells = unit.cells.map((cell) => shift(at, cell.span));
  return {
    span,
    is,
    cells: cells.map(({ start, end }) => ({ start, end: Math.max(start, Math.min(end, span.end)) })),
    blank: unit.cells.every((cell) => isBlank(cell.text)),
  };
}
