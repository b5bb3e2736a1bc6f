import { actionOf, ownerFixes } from '../field-fixes.ts';
import { kindsWithActions } from '../kinds-judged.ts';
import { defineActionRule } from '../rule.ts';
import page from './action-without-owner.md';

export const actionWithoutOwner = defineActionRule({
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
  judges: 'all actions',
  checkAction({ owner, text }) {
    if (!owner) return [{ message: 'missing', span: text.span, missing: 'owner' }];
    return undefined;
  },
  *fixes(finding, document) {
    const action = actionOf(finding, document);
    if (action) yield* ownerFixes(document, action);
  },
});
