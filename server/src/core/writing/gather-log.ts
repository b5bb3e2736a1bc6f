import type { Action } from '../document/action.ts';
import type { GovernanceDocument } from '../document/governance-document.ts';
import type { TableColumn } from '../document/table.ts';
import type { FixEdit } from '../findings/fix.ts';
import { logCells, logOf } from '../findings/log-row.ts';
import { nextReference } from './next-reference.ts';
import { changeTable } from './table.ts';

const titles: Readonly<Partial<Record<TableColumn, string>>> = {
  reference: 'Ref',
  action: 'Action',
  owner: 'Owner',
  timescale: 'Due',
  verification: 'How we will check',
  status: 'Status',
};

/**
 * The open actions that stand in the text of minutes, as rows of their log, or of a new log at the end where they have none.
 * What the log holds already is not repeated; numbers go on from the last one. No edits where nothing is left to gather.
 */
export function gatherLog(document: GovernanceDocument): FixEdit[] {
  if (document.kind !== 'meeting-minutes') return [];
  const log = logOf(document);
  const gathered = document.actions.filter((action) =>
    log === undefined ? isOpenInText(action) : action.log === 'absent',
  );
  if (gathered.length === 0) return [];
  const table = log === undefined ? undefined : document.tables[log];
  if (!table && document.actions.some(({ where }) => where === 'row')) return [];
  return table ? addedTo(document, table, gathered) : newLog(document, gathered);
}

function isOpenInText({ where, status, sameAs, carriedForward }: Action): boolean {
  const over = status?.class === 'closed' || status?.class === 'cancelled';
  return where !== 'row' && !over && sameAs === undefined && !carriedForward;
}

function addedTo(
  document: GovernanceDocument,
  table: GovernanceDocument['tables'][number],
  gathered: readonly Action[],
): FixEdit[] {
  const next = numbering(document.actions);
  const rows = gathered.map((action) => rowFor(document, action, table.order, next));
  const after = (table.source?.rows.length ?? 0) - 1;
  return changeTable(document, table, { rows: rows.map((cells) => ({ after, cells })) });
}

function rowFor(
  document: GovernanceDocument,
  action: Action,
  columns: readonly (TableColumn | undefined)[],
  next: () => string | undefined,
) {
  return logCells(document, action, columns).map((words, index) => ({
    text: words === '' && columns[index] === 'reference' ? (next() ?? '') : words,
  }));
}

function newLog(document: GovernanceDocument, gathered: readonly Action[]): FixEdit[] {
  const { text, actions } = document;
  const columns: TableColumn[] = ['action', 'owner', 'timescale'];
  if (gathered.some(({ verification }) => verification?.source === 'stated')) columns.push('verification');
  columns.push('status');
  const next = numbering(actions);
  if (actions.some(({ id }) => id)) columns.unshift('reference');
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  const table = [
    line(columns.map((column) => titles[column] ?? '')),
    `|${columns.map(() => '---').join('|')}|`,
    ...gathered.map((action) => line(rowFor(document, action, columns, next).map((cell) => cell.text))),
  ];
  const end = text.toString().trimEnd().length;
  const section = `${headingLike(document)} Action log\n\n${table.join('\n')}`;
  return [{ span: { start: end, end }, text: `\n\n${section}${end === text.length ? '\n' : ''}` }];
}

/** The marks of the document's own sections: those below its title. */
function headingLike({ sections }: GovernanceDocument): string {
  const below = sections.map(({ level }) => level).filter((level) => level > 1 && level <= 6);
  return '#'.repeat(below.reduce((least, level) => Math.min(least, level), below[0] ?? 2));
}

/** One number after the other, going on from the last one of the document's actions; none where they have none. */
function numbering(actions: readonly Action[]): () => string | undefined {
  const known: Pick<Action, 'id'>[] = actions.filter(({ id }) => id);
  return () => {
    const value = nextReference(known);
    if (value !== undefined) known.push({ id: { value, text: value, span: { start: 0, end: 0 }, source: 'stated' } });
    return value;
  };
}
