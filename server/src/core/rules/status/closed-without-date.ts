import { formatDate } from '../../calendar/date.ts';
import { fillField } from '../../findings/fill-slot.ts';
import { dateFormOf, writeDate } from '../../reading/date-form.ts';
import { actionOf } from '../field-fixes.ts';
import { formAfter } from '../forms.ts';
import { plans, reviews } from '../kinds-judged.ts';
import { defineActionRule } from '../rule.ts';
import page from './closed-without-date.md';

export const closedWithoutDate = defineActionRule({
  id: 'closed-without-date',
  title: 'Closed without a date',
  family: 'status',
  severity: 'information',
  kinds: [...plans, ...reviews],
  silences: [],
  gap: false,
  fixable: 'safe',
  messages: {
    missing: 'This is marked as done. On which day was it done?',
    elsewhere: 'The update says {date}. Write it into the field for the date as well, so that it can be found.',
    future: 'This is marked as done on {date}, which is still to come. Check the date.',
  },
  page,
  judges: 'all actions',
  checkAction({ status }, { today, place }) {
    if (status?.class !== 'closed') return undefined;
    const { completed, told, span } = status;
    if (!completed) return [{ message: 'missing', span }];
    if (completed > today) return [{ message: 'future', holes: { date: formatDate(completed) }, span }];
    if (!told || !place.asksWhenDone) return undefined;
    return [{ message: 'elsewhere', holes: { date: formatDate(completed) }, span }];
  },
  *fixes(finding, document) {
    const action = actionOf(finding, document);
    const status = action?.status;
    if (!action || !status) return;
    if (finding.messageId === 'elsewhere' && status.completed) {
      const form = dateFormOf(document.actions.flatMap(({ timescale }) => (timescale?.date ? [timescale.value] : [])));
      const text = writeDate(status.completed, form);
      const edits = fillField(document, action, 'completed', { text });
      if (edits.length > 0) yield { title: `Write ${text} into the field for the date`, kind: 'safe', edits };
    }
    if (finding.messageId === 'missing' && status.span.start !== action.text.span.start) {
      yield { title: 'Write when it was done', kind: 'suggestion', edits: [formAfter(status.span, ' [date]')] };
    }
  },
});
