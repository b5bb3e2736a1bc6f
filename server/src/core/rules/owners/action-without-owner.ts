import { actionOf, ownerFixes } from '../field-fixes.ts';
import { kindsWithActions, standingActions } from '../judged-actions.ts';
import { defineRule } from '../rule.ts';
import page from './action-without-owner.md';

export const actionWithoutOwner = defineRule({
  id: 'action-without-owner',
  title: 'No owner named',
  family: 'owners',
  severity: 'warning',
  kinds: kindsWithActions,
  silences: [],
  gap: true,
  fixable: 'suggestion',
  messages: { missing: 'This action has no owner. Name one person who is accountable for it.' },
  page,
  *check(document) {
    for (const { action, index } of standingActions(document)) {
      if (!action.owner) yield { message: 'missing', span: action.text.span, action: index, missing: 'owner' };
    }
  },
  *fixes(finding, document) {
    const action = actionOf(finding, document);
    if (action) yield* ownerFixes(document, action);
  },
});
