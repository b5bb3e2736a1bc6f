import type { Action } from '../../document/action.ts';
import type { GovernanceDocument } from '../../document/governance-document.ts';
import type { TableFact } from '../../document/table.ts';
import { defineRule } from '../rule.ts';
import page from './minutes-action-not-logged.md';

export const minutesActionNotLogged = defineRule({
  id: 'minutes-action-not-logged',
  title: 'Not in both the minutes and the log',
  family: 'minutes',
  severity: 'information',
  kinds: ['meeting-minutes'],
  silences: [],
  gap: true,
  fixable: 'safe',
  messages: {
    unlogged: 'This action is not in the action log of these minutes. Copy it there, so that it is followed up.',
    unminuted: 'This row was raised at this meeting, but the minutes do not mention it. Say under which item.',
  },
  page,
  *check(document) {
    for (const [index, { log, text }] of document.actions.entries()) {
      if (log === 'absent') yield { message: 'unlogged', span: text.span, action: index };
      if (log === 'unminuted') yield { message: 'unminuted', span: text.span, action: index };
    }
  },
  *fixes(finding, document) {
    const action = finding.action === undefined ? undefined : document.actions[finding.action];
    const table = logOf(document);
    if (action?.log !== 'absent' || !table) return;
    const at = (table.rowEnds.at(-1) ?? table.delimiterEnd) + (table.closed ? 1 : 0);
    yield {
      title: 'Copy this action into the log',
      kind: 'safe',
      edits: [{ span: { start: at, end: at }, text: `\n${rowOf(action, table, document)}` }],
    };
  },
});

/** The table that holds the rows which the text repeats. */
function logOf(document: GovernanceDocument): TableFact | undefined {
  const logged = document.actions.find(({ sameAs }) => sameAs !== undefined)?.sameAs;
  const table = logged === undefined ? undefined : document.actions[logged]?.table;
  return table === undefined ? undefined : document.tables[table];
}

function rowOf(action: Action, table: TableFact, document: GovernanceDocument): string {
  const held: Readonly<Record<string, string | undefined>> = {
    action: action.text.text,
    reference: action.id?.text,
    // A blank place under a filled one would be read as going on from it.
    owner: action.owner?.text ?? '[name]',
    timescale: action.timescale?.text ?? '[date]',
    raised: document.date?.text,
    status: 'Open',
  };
  const cells = table.order.map((role) => (role && held[role] ? cellText(held[role]) : ''));
  return table.closed ? `| ${cells.join(' | ')} |` : `| ${cells.join(' | ')}`;
}

/** Words as they may stand in a cell: on one line, and no bar that would end it. */
function cellText(words: string): string {
  return words.replace(/\s+/g, ' ').replace(/(?<!\\)\|/g, '\\|');
}
