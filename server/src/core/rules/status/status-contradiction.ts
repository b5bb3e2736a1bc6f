import { formatDate } from '../../calendar/date.ts';
import { actionOf } from '../field-fixes.ts';
import { formEdit } from '../forms.ts';
import { kindsWithActions } from '../kinds-judged.ts';
import { defineActionRule } from '../rule.ts';
import page from './status-contradiction.md';

export const statusContradiction = defineActionRule({
  id: 'status-contradiction',
  title: 'The status contradicts itself',
  family: 'status',
  severity: 'warning',
  kinds: kindsWithActions,
  silences: ['closed-without-evidence', 'closed-without-date'],
  gap: false,
  fixable: 'suggestion',
  messages: {
    unfinished: 'This is marked as done, but also says “{words}”. Is it done, or is something still to come?',
    late: 'This says “{status}”, but it was due on {date}. Say what stands in the way, or close it with its evidence.',
  },
  page,
  judges: 'all actions',
  checkAction({ status, timescale }, { today }) {
    if (status?.class === 'closed' && status.unfinished) {
      const { value, span } = status.unfinished;
      return [{ message: 'unfinished', holes: { words: value }, span }];
    }
    if (status?.class === 'open' && status.shade === 'on-track' && timescale?.date && timescale.date < today) {
      if (timescale.class === 'recurring') return undefined;
      const holes = { status: status.value, date: formatDate(timescale.date) };
      return [{ message: 'late', holes, span: status.span }];
    }
    return undefined;
  },
  *fixes(finding, document) {
    const status = actionOf(finding, document)?.status;
    if (!status || finding.messageId !== 'unfinished' || status.source === 'inherited') return;
    const before = { start: status.span.start, end: status.span.start };
    yield { title: 'Say that it is in progress', kind: 'suggestion', edits: [formEdit(before, 'In progress: ')] };
  },
});
