import { actionOf, ownerFixes } from '../field-fixes.ts';
import { kindsWithActions, openActions } from '../judged-actions.ts';
import { defineRule } from '../rule.ts';
import page from './owner-placeholder.md';

export const ownerPlaceholder = defineRule({
  id: 'owner-placeholder',
  title: 'Owner still to be named',
  family: 'owners',
  severity: 'warning',
  kinds: kindsWithActions,
  silences: ['action-without-owner', 'placeholder-unfilled'],
  gap: true,
  fixable: 'suggestion',
  messages: { placeholder: '“{owner}” stands where the owner should be. Name one person, for now at least.' },
  page,
  *check(document) {
    for (const { action, index } of openActions(document)) {
      const { owner } = action;
      if (owner?.class === 'placeholder') {
        yield { message: 'placeholder', holes: { owner: owner.value }, span: owner.span, action: index };
      }
    }
  },
  *fixes(finding, document) {
    const action = actionOf(finding, document);
    if (action?.owner) yield* ownerFixes(document, action, action.owner.span);
  },
});
