import { actionOf } from '../field-fixes.ts';
import { formAfter } from '../forms.ts';
import { defineActionRule } from '../rule.ts';
import page from './action-unlinked.md';

export const actionUnlinked = defineActionRule({
  id: 'action-unlinked',
  title: 'Does not say what it answers',
  family: 'wording',
  severity: 'hint',
  kinds: ['action-plan', 'report-on-actions', 'notice-response', 'incident-review', 'thematic-review'],
  silences: [],
  gap: true,
  fixable: 'suggestion',
  messages: { alone: 'Which finding, lesson or incident does this answer? A short reference is enough.' },
  page,
  judges: 'open actions',
  checkAction({ link, isCheck, carriedForward, text }, { place }) {
    if (!place.amongSeveralIssues || place.besideOtherColumns || link || isCheck || carriedForward) return undefined;
    return [{ message: 'alone', span: text.span }];
  },
  *fixes(finding, document) {
    const action = actionOf(finding, document);
    if (!action) return;
    const edits = [formAfter(action.text.span, ' (from [finding or lesson])')];
    yield { title: 'Write what it answers', kind: 'suggestion', edits };
  },
});
