import { actionOf, timescaleFixes } from '../field-fixes.ts';
import { kindsWithActions, openActions } from '../judged-actions.ts';
import { defineRule } from '../rule.ts';
import page from './timescale-placeholder.md';

export const timescalePlaceholder = defineRule({
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
  *check(document) {
    for (const { action, index } of openActions(document)) {
      const { timescale } = action;
      if (timescale?.class === 'placeholder') {
        yield { message: 'placeholder', holes: { timescale: timescale.value }, span: timescale.span, action: index };
      }
    }
  },
  *fixes(finding, document, { today }) {
    const action = actionOf(finding, document);
    if (action?.timescale) yield* timescaleFixes(document, action, today, action.timescale.span);
  },
});
