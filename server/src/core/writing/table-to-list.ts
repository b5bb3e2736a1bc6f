import type { Action, ActionField } from '../document/action.ts';
import type { GovernanceDocument } from '../document/governance-document.ts';
import type { TableColumn, TableRow } from '../document/table.ts';
import type { FixEdit } from '../findings/fix.ts';
import { labelFinder } from '../reading/field-roles.ts';
import type { SourceText } from '../text/source-text.ts';
import { contains } from '../text/span.ts';
import { inParagraphs } from './list-to-table.ts';
import { wordsOf } from './table-layout.ts';

/** `line` sets the fields behind the words of each item, `lines` each on a line of its own below them. */
export type ListForm = 'line' | 'lines';

const labels: Readonly<Partial<Record<TableColumn, string>>> & Readonly<Record<ActionField, string>> = {
  owner: 'Owner',
  timescale: 'Due',
  verification: 'Verified by',
  status: 'Status',
  completed: 'Completed',
};

/**
 * A table in which every row is one action, as a list with an item for each: the words of the action first, then every other
 * cell that says something, behind its heading, or behind a usual label where the heading is none that is understood. No edits where a row holds something else.
 */
export function tableToList(document: GovernanceDocument, table: number, form: ListForm): FixEdit[] {
  const fact = document.tables[table];
  const source = fact?.source;
  const headings = source?.rows.find(({ is }) => is === 'headings');
  const column = fact?.order.indexOf('action') ?? -1;
  if (!fact || !source || !headings || column < 0 || source.rows.some(({ is }) => is === 'other')) return [];
  const names = headings.cells.map((cell) => wordsOf(document.text, cell));
  const rows = source.rows.filter((row) => row.is === 'body' && !row.blank);
  const actions = document.actions.filter((action) => action.table === table && action.where === 'row');
  if (rows.length === 0 || !areOneToOne(rows, actions)) return [];
  const numbers = rows.map((row) => numberOf(document.text, row, fact.order));
  const first = numbers[0] ?? Number.NaN;
  const numbered = numbers.every((number, index) => number === first + index);
  const items = rows.map((row, index) => {
    const mark = numbered ? `${first + index}. ` : '- ';
    return itemOf(document.text, { row, mark, numbered }, fact.order, names, form);
  });
  return [{ span: fact.span, text: inParagraphs(document.text, fact.span, items.join('\n')) }];
}

function areOneToOne(rows: readonly TableRow[], actions: readonly Action[]): boolean {
  return (
    rows.length === actions.length &&
    rows.every(({ span }, index) => contains(span, actions[index]!.text.span) && actions[index]!.parts === undefined)
  );
}

/** The number of a row whose reference is nothing else: "3", "3.". */
function numberOf(text: SourceText, { cells }: TableRow, order: readonly (TableColumn | undefined)[]): number {
  const cell = cells[order.indexOf('reference')];
  const digits = cell && /^(\d{1,4})\.?$/.exec(wordsOf(text, cell))?.[1];
  return digits === undefined ? Number.NaN : Number(digits);
}

function itemOf(
  text: SourceText,
  { row: { cells }, mark, numbered }: { row: TableRow; mark: string; numbered: boolean },
  order: readonly (TableColumn | undefined)[],
  names: readonly string[],
  form: ListForm,
): string {
  const filled = cells.flatMap((cell, index) => {
    const words = wordsOf(text, cell).replace(/\\\|/g, '|');
    return words === '' ? [] : [{ words, role: order[index], name: names[index] ?? '' }];
  });
  const stated = filled
    .filter(({ role }) => role === 'action' || (role === 'reference' && !numbered))
    .map(({ words }) => words);
  const others = filled.filter(({ role }) => role !== 'reference' && role !== 'action');
  const isField = (role: TableColumn | undefined) => role !== undefined && labels[role] !== undefined;
  const fields = [...others.filter(({ role }) => !isField(role)), ...others.filter(({ role }) => isField(role))];
  const labelled = fields.map(({ words, role, name }) => {
    const own = role !== undefined && labelFinder.whole(name) === role;
    const label = own ? name : ((role && labels[role]) ?? name);
    return label === '' ? words : `${label}: ${words}`;
  });
  const joint = form === 'line' ? ' – ' : `\n${' '.repeat(mark.length)}- `;
  return mark + [stated.join(' '), ...labelled].join(joint);
}
