import type { Action } from '../../document/action.ts';
import { actionOf } from '../field-fixes.ts';
import { formAfter } from '../forms.ts';
import { plans, reviews, standingActions } from '../judged-actions.ts';
import { defineRule } from '../rule.ts';
import page from './weak-actions-only.md';

const forms = [
  {
    title: 'Add a change that does not rely on memory',
    form: '; and [change the form, the room, the rota or the system]',
  },
  { title: 'Add a test of what people do', form: '; and [who] watches [how many] people do it by [date]' },
];

export const weakActionsOnly = defineRule({
  id: 'weak-actions-only',
  title: 'Only training or reminders',
  family: 'wording',
  severity: 'information',
  kinds: [...plans, ...reviews],
  silences: [],
  gap: false,
  fixable: 'suggestion',
  messages: {
    weak: 'All that is planned here is to train, tell or remind. Add something that works even when people forget: a form, a fitting, a rota, or a test in practice.',
  },
  page,
  *check(document) {
    const byIssue = new Map<string, { action: Action; index: number }[]>();
    for (const { action, index } of standingActions(document)) {
      if (!action.link) continue;
      const issue = action.link.value.trim().toLowerCase();
      byIssue.set(issue, [...(byIssue.get(issue) ?? []), { action, index }]);
    }
    for (const group of byIssue.values()) {
      if (!group.every(({ action }) => isWeak(action))) continue;
      const { action, index } = group[0]!;
      yield { message: 'weak', span: action.text.span, action: index };
    }
  },
  *fixes(finding, document) {
    const action = actionOf(finding, document);
    if (!action) return;
    for (const { title, form } of forms) {
      yield { title, kind: 'suggestion', edits: [formAfter(action.text.span, form)] };
    }
  },
});

/** It teaches, tells or reminds, and nobody tests what people do after it. */
function isWeak({ measure, isCheck, verification }: Action): boolean {
  return measure === 'weak' && !isCheck && !(verification?.class === 'present' && verification.ofPractice);
}
