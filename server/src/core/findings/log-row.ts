import type { Action } from '../document/action.ts';
import type { GovernanceDocument } from '../document/governance-document.ts';
import type { TableColumn } from '../document/table.ts';

/** The index of the table that holds the rows which the text of minutes repeats. */
export function logOf(document: GovernanceDocument): number | undefined {
  const logged = document.actions.find(({ sameAs }) => sameAs !== undefined)?.sameAs;
  return logged === undefined ? undefined : document.actions[logged]?.table;
}

/** What an action of the text says in the columns of a log; a name and a date that it lacks are asked for. */
export function logCells(
  document: GovernanceDocument,
  action: Action,
  columns: readonly (TableColumn | undefined)[],
): string[] {
  const held: Readonly<Partial<Record<TableColumn, string | undefined>>> = {
    action: action.text.text,
    reference: action.id?.text,
    // A blank place under a filled one would be read as going on from it.
    owner: action.owner?.text ?? '[name]',
    timescale: action.timescale?.text ?? '[date]',
    verification: action.verification?.source === 'stated' ? action.verification.text : undefined,
    raised: document.date?.text,
    status: 'Open',
  };
  return columns.map((column) => cellText((column && held[column]) ?? ''));
}

/** Words as they may stand in a cell: on one line, and no bar that would end it. */
function cellText(words: string): string {
  return words.replace(/\s+/g, ' ').replace(/(?<!\\)\|/g, '\\|');
}
