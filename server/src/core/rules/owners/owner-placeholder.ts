import { actionOf, ownerFixes } from '../field-fixes.ts';
import { kindsWithActions } from '../kinds-judged.ts';
import { defineActionRule } from '../rule.ts';
import page from './owner-placeholder.md';

export const ownerPlaceholder = defineActionRule({
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
  judges: 'open actions',
  byWordsAlone: true,
  checkAction({ owner }) {
    if (owner?.class === 'placeholder')
      return [{ message: 'placeholder', holes: { owner: owner.value }, span: owner.span }];
    return undefined;
  },
  *fixes(finding, document) {
    const action = actionOf(finding, document);
    if (action?.owner) yield* ownerFixes(document, action, action.owner.span);
  },
});
