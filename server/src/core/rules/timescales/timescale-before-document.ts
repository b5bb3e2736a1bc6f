import { formatDate } from '../../calendar/date.ts';
import { actionOf } from '../field-fixes.ts';
import { formEdit } from '../forms.ts';
import { kindsWithActions, openActions } from '../judged-actions.ts';
import { defineRule } from '../rule.ts';
import page from './timescale-before-document.md';

export const timescaleBeforeDocument = defineRule({
  id: 'timescale-before-document',
  title: 'Due before the document was written',
  family: 'timescales',
  severity: 'warning',
  kinds: kindsWithActions,
  silences: ['action-overdue', 'action-without-timescale'],
  gap: false,
  fixable: 'suggestion',
  messages: {
    before: 'This was due on {due}, before the date of this document, {date}. Check which of the two is meant.',
  },
  page,
  *check(document) {
    const written = document.date?.value;
    if (!written) return;
    for (const { action, index } of openActions(document)) {
      const { timescale, status } = action;
      const dated = timescale?.date !== undefined && timescale.class !== 'recurring' && timescale.source === 'stated';
      if (!dated || timescale.date >= written || action.mayBeOlder || status?.class === 'unknown') continue;
      const holes = { due: formatDate(timescale.date), date: formatDate(written) };
      yield { message: 'before', holes, span: timescale.span, action: index };
    }
  },
  *fixes(finding, document) {
    const timescale = actionOf(finding, document)?.timescale;
    if (!timescale || timescale.text.includes('~~')) return;
    yield {
      title: 'Keep the old date, struck through, and set a new one',
      kind: 'suggestion',
      edits: [formEdit(timescale.span, `~~${timescale.text}~~ [new date]`)],
    };
  },
});
