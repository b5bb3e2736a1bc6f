import { actionOf, timescaleFixes } from '../field-fixes.ts';
import { kindsWithActions } from '../kinds-judged.ts';
import { defineActionRule } from '../rule.ts';
import page from './timescale-placeholder.md';

export const timescalePlaceholder = defineActionRule({
  id: 'timescale-placeholder',
  title: 'Date still to be set',
  family: 'timescales',
  severity: 'warning',
  kinds: kindsWithActions,
  silences: ['action-without-timescale', 'placeholder-unfilled'],
  gap: true,
  fixable: 'suggestion',
  messages: { placeholder: '“{timescale}” stands where the date should be. Set one, even if it may move later.' },
  page,
  judges: 'open actions',
  byWordsAlone: true,
  checkAction({ timescale }) {
    if (timescale?.class === 'placeholder')
      return [{ message: 'placeholder', holes: { timescale: timescale.value }, span: timescale.span }];
    return undefined;
  },
  *fixes(finding, document, { today }) {
    const action = actionOf(finding, document);
    if (action?.timescale) yield* timescaleFixes(document, action, today, action.timescale.span);
  },
});
