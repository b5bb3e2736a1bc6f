import { formatDate } from '../../calendar/date.ts';
import { escapeSnippet } from '../../findings/tab-stops.ts';
import { actionOf } from '../field-fixes.ts';
import { kindsWithActions } from '../kinds-judged.ts';
import { daysOverdue } from '../overdue.ts';
import { defineActionRule } from '../rule.ts';
import page from './action-overdue.md';

export const actionOverdue = defineActionRule({
  id: 'action-overdue',
  title: 'Past its date',
  family: 'timescales',
  severity: 'warning',
  kinds: kindsWithActions,
  silences: [],
  gap: false,
  fixable: 'suggestion',
  messages: {
    priority:
      'High priority: this was due on {date}, {ago} ago, and is not closed. Say what stands in the way and set a new date, or give the evidence that it is done.',
    safeguarding:
      'Safeguarding: this was due on {date}, {ago} ago, and is not closed. Say what stands in the way and set a new date, or give the evidence that it is done.',
    overdue:
      'This was due on {date}, {ago} ago, and is not closed. Say what stands in the way and set a new date, or give the evidence that it is done.',
  },
  page,
  judges: 'open actions',
  checkAction(action, { today }) {
    const days = daysOverdue(action, today);
    const { timescale, urgency } = action;
    if (days === undefined || !timescale?.date) return undefined;
    const holes = { date: formatDate(timescale.date), ago: lengthOf(days) };
    return [{ message: urgency ?? 'overdue', holes, span: timescale.span }];
  },
  *fixes(finding, document) {
    const timescale = actionOf(finding, document)?.timescale;
    if (!timescale || timescale.source === 'inherited' || timescale.text.includes('~~')) return;
    yield {
      title: 'Keep the old date, struck through, and set a new one',
      kind: 'suggestion',
      edits: [
        {
          span: timescale.span,
          text: `~~${timescale.text}~~ [new date]`,
          snippet: `~~${escapeSnippet(timescale.text)}~~ \${1:[new date]}`,
        },
      ],
    };
  },
});

/** "one day", "12 days", "three weeks", "five months", as people say it. */
function lengthOf(days: number): string {
  if (days === 1) return 'one day';
  if (days < 14) return `${days} days`;
  if (days < 70) return `${Math.floor(days / 7)} weeks`;
  if (days < 730) return `${Math.floor(days / 30.44)} months`;
  return `${Math.floor(days / 365.25)} years`;
}
