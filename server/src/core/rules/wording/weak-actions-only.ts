import type { Action } from '../../document/action.ts';
import { actionOf } from '../field-fixes.ts';
import { formAfter } from '../forms.ts';
import { type JudgedAction, plans, reviews, standingActions } from '../judged-actions.ts';
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
    const byIssue = new Map<string, { readonly first: JudgedAction; weak: boolean }>();
    for (const judged of standingActions(document)) {
      if (!judged.own.link) continue;
      const issue = judged.own.link.value.trim().toLowerCase();
      const group = byIssue.get(issue);
      if (!group) byIssue.set(issue, { first: judged, weak: isWeak(judged.own) });
      else if (group.weak) group.weak = isWeak(judged.own);
    }
    for (const { first, weak } of byIssue.values()) {
      if (weak) yield { message: 'weak', span: first.action.text.span, action: first.index };
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
