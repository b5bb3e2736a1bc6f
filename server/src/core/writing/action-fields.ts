import type { Action, ActionField, Slot } from '../document/action.ts';
import type { GovernanceDocument } from '../document/governance-document.ts';
import type { TableFact } from '../document/table.ts';
import { type Filling, fillField, replaceWords } from '../findings/fill-slot.ts';
import type { FixEdit } from '../findings/fix.ts';
import { escapeSnippet } from '../findings/tab-stops.ts';
import type { SourceText } from '../text/source-text.ts';
import { contains, type Span } from '../text/span.ts';
import { changeTable, type NewColumn, type TableForm } from './table.ts';

/** Where words go into an action: over some of its own, or into the place of a field. */
export type FieldChange =
  | { readonly over: Span; readonly words: Filling }
  /** `heading` names the column where the table has none for the field. */
  | { readonly field: ActionField; readonly words: Filling; readonly heading?: string };

/**
 * The edits that write into an action in the document's own form: in its cells, with the table set anew where it was
 * aligned, in a new column where the table has none, in its lines, or behind its words. A field without a place gets nothing.
 */
export function writeFields(
  document: GovernanceDocument,
  action: Action,
  changes: readonly FieldChange[],
  form: TableForm = 'as-it-is',
): FixEdit[] {
  const plain: FixEdit[] = [];
  const columns: NewColumn[] = [];
  const table = action.table === undefined ? undefined : document.tables[action.table];
  const body = table?.source?.rows.flatMap((row, index) => (row.is === 'body' ? [index] : [])) ?? [];
  for (const change of changes) {
    const slot = 'field' in change ? action.slots[change.field] : undefined;
    if ('over' in change) plain.push(replaceWords(change.over.start, change.over.end, change.words));
    else if (slot?.in === 'column') columns.push(columnFor(slot, body, change.words, change.heading));
    else plain.push(...fillField(document, action, change.field, change.words));
  }
  return inRow(document.text, table, action, plain, columns, form) ?? plain;
}

function columnFor(
  slot: Extract<Slot, { in: 'column' }>,
  body: readonly number[],
  words: Filling,
  heading = slot.heading,
): NewColumn {
  return { heading, cell: (_, index) => (index === body[slot.row] ? words : undefined) };
}

/** The same edits as changes of the table, so that its bars can be set anew; undefined where they are not all in cells of the row. */
function inRow(
  text: SourceText,
  table: TableFact | undefined,
  action: Action,
  edits: readonly FixEdit[],
  columns: readonly NewColumn[],
  form: TableForm,
): FixEdit[] | undefined {
  const rows = table?.source?.rows ?? [];
  const row = rows.findIndex(({ span }) => contains(span, action.text.span));
  if (!table || row < 0) return undefined;
  const byColumn = new Map<number, FixEdit[]>();
  for (const edit of edits) {
    const column = rows[row]!.cells.findIndex((cell) => contains(cell, edit.span));
    if (column < 0) return undefined;
    byColumn.set(column, [...(byColumn.get(column) ?? []), edit]);
  }
  const cells = [...byColumn].map(([column, own]) => ({
    row,
    column,
    words: edited(text, rows[row]!.cells[column]!, own),
  }));
  return changeTable({ text }, table, { cells, columns }, form);
}

/** The words of a cell after edits in it. */
function edited(text: SourceText, cell: Span, edits: readonly FixEdit[]): Filling {
  let words = '';
  let snippet = '';
  let from = cell.start;
  for (const edit of edits.toSorted((a, b) => a.span.start - b.span.start)) {
    const before = text.slice(from, edit.span.start);
    words += before + edit.text;
    snippet += escapeSnippet(before) + (edit.snippet ?? escapeSnippet(edit.text));
    from = edit.span.end;
  }
  const rest = text.slice(from, cell.end);
  const withStops = edits.some((edit) => edit.snippet !== undefined);
  return { text: words + rest, ...(withStops ? { snippet: snippet + escapeSnippet(rest) } : {}) };
}
