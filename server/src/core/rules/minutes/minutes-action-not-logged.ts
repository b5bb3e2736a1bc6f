import { logCells, logOf } from '../../findings/log-row.ts';
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
    for (const [index, action] of document.actions.entries()) {
      if (action.log === 'absent') yield { message: 'unlogged', span: action.text.span, action: index };
      if (action.log === 'unminuted') yield { message: 'unminuted', span: action.text.span, action: index };
    }
  },
  *fixes(finding, document) {
    const action = finding.action === undefined ? undefined : document.actions[finding.action];
    const log = logOf(document);
    const table = log === undefined ? undefined : document.tables[log];
    if (action?.log !== 'absent' || !table) return;
    const at = (table.rowEnds.at(-1) ?? table.delimiterEnd) + (table.closed ? 1 : 0);
    const cells = logCells(document, action, table.order);
    yield {
      title: 'Copy this action into the log',
      kind: 'safe',
      edits: [{ span: { start: at, end: at }, text: `\n| ${cells.join(' | ')}${table.closed ? ' |' : ''}` }],
    };
  },
});
