import type { Action, RowParts } from '../document/action.ts';
import type { GovernanceDocument } from '../document/governance-document.ts';
import type { TableFact } from '../document/table.ts';
import { lineStart } from '../text/line-ends.ts';
import type { SourceText } from '../text/source-text.ts';
import { contains, type Span } from '../text/span.ts';
import type { FixEdit } from './fix.ts';

/** What takes the place of a cell's content. */
interface CellText {
  readonly span: Span;
  readonly text: string;
}

/** A row as one for each of the actions that its cells pair; undefined where they do not, or where it is no row of bars. */
export function splitRow(document: GovernanceDocument, action: Action): FixEdit | undefined {
  const { parts } = action;
  if (parts?.index === undefined) return undefined;
  const stated = partsOf(parts, 'action');
  const divided = parts.cells.filter((cell) => cell.parts.length === stated.length);
  return rowsInstead(document, action, stated.length, (index) =>
    divided.map((cell) => ({ span: cell.span, text: ` ${wordsOf(document, cell.parts[index]!)} ` })),
  );
}

/** The same where nobody can tell what belongs to what: the first row keeps it all, the others ask for it. */
export function splitRowWithForms(document: GovernanceDocument, action: Action): FixEdit | undefined {
  const { parts } = action;
  if (!parts || parts.index !== undefined) return undefined;
  const stated = partsOf(parts, 'action');
  return rowsInstead(document, action, stated.length, (index) => [
    ...parts.cells
      .filter(({ field }) => field === 'action')
      .map(({ span }) => ({ span, text: ` ${wordsOf(document, stated[index]!)} ` })),
    ...(index === 0 ? [] : [asked(action.owner?.span, '[name]'), asked(action.timescale?.span, '[date]')].flat()),
  ]);
}

function rowsInstead(
  document: GovernanceDocument,
  action: Action,
  count: number,
  cellsOf: (index: number) => readonly CellText[],
): FixEdit | undefined {
  const row = barsOf(document, action);
  if (!row || count < 2) return undefined;
  const rows = Array.from({ length: count }, (_, index) => {
    // One reference is one row's.
    const reference =
      index > 0 && action.id && contains(row, action.id.span) ? [{ span: action.id.span, text: '' }] : [];
    return withCells(document.text, row, [...cellsOf(index), ...reference]);
  });
  return { span: row, text: rows.join('\n') };
}

/** The row's own words between its bars; undefined in a table of HTML, and where more than the row stands on its line. */
function barsOf({ tables, text }: GovernanceDocument, { table, span }: Action): Span | undefined {
  const fact: TableFact | undefined = table === undefined ? undefined : tables[table];
  const before = text.slice(lineStart(text, span.start), span.start);
  return fact?.markup === 'pipes' && before.trim() === '' ? span : undefined;
}

/** Cells that overlap another are left as they are. */
function withCells(text: SourceText, row: Span, cells: readonly CellText[]): string {
  let rest = '';
  let from = row.start;
  for (const { span, text: words } of cells.toSorted((a, b) => a.span.start - b.span.start)) {
    if (span.start < from || span.end > row.end) continue;
    rest += text.slice(from, span.start) + words;
    from = span.end;
  }
  return rest + text.slice(from, row.end);
}

function partsOf({ cells }: RowParts, field: 'action'): readonly Span[] {
  return cells.find((cell) => cell.field === field)?.parts ?? [];
}

function asked(span: Span | undefined, form: string): CellText[] {
  return span ? [{ span, text: form }] : [];
}

function wordsOf({ text }: GovernanceDocument, { start, end }: Span): string {
  return text.slice(start, end);
}
