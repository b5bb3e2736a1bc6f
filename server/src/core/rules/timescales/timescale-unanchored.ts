import { datesToChoose } from '../choices.ts';
import { actionOf } from '../field-fixes.ts';
import { formAfter } from '../forms.ts';
import { kindsWithActions } from '../kinds-judged.ts';
import { defineActionRule } from '../rule.ts';
import page from './timescale-unanchored.md';

export const timescaleUnanchored = defineActionRule({
  id: 'timescale-unanchored',
  title: 'Nobody can tell which day is meant',
  family: 'timescales',
  severity: 'information',
  kinds: kindsWithActions,
  silences: ['action-without-timescale'],
  gap: false,
  fixable: 'suggestion',
  messages: {
    'document-date':
      '“{timescale}” counts from the day of this document, which it does not state. Add the date at the top, or write the day that is meant.',
    'meeting-date':
      'The date of the meeting in “{timescale}” is not stated. Add it to the document, or write the day that is meant.',
  },
  page,
  judges: 'open actions',
  checkAction({ timescale }) {
    if (timescale?.class !== 'relative' || !timescale.lacks || timescale.date) return undefined;
    return [{ message: timescale.lacks, holes: { timescale: timescale.value }, span: timescale.span }];
  },
  *fixes(finding, document, { today }) {
    const timescale = actionOf(finding, document)?.timescale;
    if (!timescale || timescale.source === 'inherited') return;
    for (const { label, text } of datesToChoose(document, today)) {
      yield {
        title: `Due ${text} (${label})`,
        kind: 'suggestion',
        edits: [formAfter(timescale.span, ` (${text})`)],
      };
    }
    yield {
      title: 'Write which day is meant',
      kind: 'suggestion',
      edits: [formAfter(timescale.span, ' ([date])')],
    };
  },
});
