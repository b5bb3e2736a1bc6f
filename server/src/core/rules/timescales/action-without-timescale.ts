import { actionOf, timescaleFixes } from '../field-fixes.ts';
import { kindsWithActions } from '../kinds-judged.ts';
import { defineActionRule } from '../rule.ts';
import page from './action-without-timescale.md';

export const actionWithoutTimescale = defineActionRule({
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
  judges: 'open actions',
  checkAction({ timescale, text }) {
    if (!timescale) return [{ message: 'missing', span: text.span, missing: 'timescale' }];
    return undefined;
  },
  *fixes(finding, document, { today }) {
    const action = actionOf(finding, document);
    if (action) yield* timescaleFixes(document, action, today);
  },
});
