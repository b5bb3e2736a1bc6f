import type { GovernanceDocument } from '../../document/governance-document.ts';
import { actionOf } from '../field-fixes.ts';
import { formAfter } from '../forms.ts';
import { type JudgedAction, openActions } from '../judged-actions.ts';
import { defineRule } from '../rule.ts';
import page from './action-unlinked.md';

export const actionUnlinked = defineRule({
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
  *check(document) {
    const open = [...openActions(document)];
    if (!hasSeveralIssues(document, open)) return;
    for (const { action, index } of open) {
      const table = action.table === undefined ? undefined : document.tables[action.table];
      if (action.link || action.isCheck || action.carriedForward || table?.hasOtherColumns) continue;
      yield { message: 'alone', span: action.text.span, action: index };
    }
  },
  *fixes(finding, document) {
    const action = actionOf(finding, document);
    if (!action) return;
    const edits = [formAfter(action.text.span, ' (from [finding or lesson])')];
    yield { title: 'Write what it answers', kind: 'suggestion', edits };
  },
});

/** Where everything in the document is about one thing, its actions need not say so. */
function hasSeveralIssues(document: GovernanceDocument, open: readonly JudgedAction[]): boolean {
  const lessons = document.learning.filter(({ role }) => role === 'lesson').length;
  return lessons > 1 || open.some(({ action: { link } }) => link?.by === 'field' || link?.by === 'reference');
}
