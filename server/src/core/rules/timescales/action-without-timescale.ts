import { actionOf, timescaleFixes } from '../field-fixes.ts';
import { kindsWithActions, openActions } from '../judged-actions.ts';
import { defineRule } from '../rule.ts';
import page from './action-without-timescale.md';

export const actionWithoutTimescale = defineRule({
  id: 'action-without-timescale',
  title: 'No date given',
  family: 'timescales',
  severity: 'warning',
  kinds: kindsWithActions,
  silences: [],
  gap: true,
  fixable: 'suggestion',
  messages: { missing: 'This action has no date. Say by when it will be done, or how often.' },
  page,
  *check(document) {
    for (const { action, index } of openActions(document)) {
      if (!action.timescale) yield { message: 'missing', span: action.text.span, action: index, missing: 'timescale' };
    }
  },
  *fixes(finding, document, { today }) {
    const action = actionOf(finding, document);
    if (action) yield* timescaleFixes(document, action, today);
  },
});
