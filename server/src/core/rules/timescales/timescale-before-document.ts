import { formatDate } from '../../calendar/date.ts';
import { actionOf } from '../field-fixes.ts';
import { formEdit } from '../forms.ts';
import { kindsWithActions } from '../kinds-judged.ts';
import { defineActionRule } from '../rule.ts';
import page from './timescale-before-document.md';

export const timescaleBeforeDocument = defineActionRule({
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
  judges: 'open actions',
  checkAction({ timescale, status, mayBeOlder }, { place: { documentDate } }) {
    const dated = timescale?.date !== undefined && timescale.class !== 'recurring' && timescale.source === 'stated';
    if (!documentDate || !dated || timescale.date >= documentDate || mayBeOlder || status?.class === 'unknown')
      return undefined;
    const holes = { due: formatDate(timescale.date), date: formatDate(documentDate) };
    return [{ message: 'before', holes, span: timescale.span }];
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
