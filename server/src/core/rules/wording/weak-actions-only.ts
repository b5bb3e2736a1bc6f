import { actionOf } from '../field-fixes.ts';
import { formAfter } from '../forms.ts';
import { type JudgedAction, perAction, plans, reviews, standingActions } from '../judged-actions.ts';
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
      const { issue, weak } = answerOf(judged);
      const group = issue === undefined ? undefined : byIssue.get(issue);
      if (group) group.weak &&= weak;
      else if (issue !== undefined) byIssue.set(issue, { first: judged, weak });
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

/** What an action answers, and whether it teaches, tells or reminds and nobody tests what people do after it. */
const answerOf = perAction(({ link, measure, isCheck, verification }) => ({
  issue: link?.value.trim().toLowerCase(),
  weak: measure === 'weak' && !isCheck && !(verification?.class === 'present' && verification.ofPractice),
}));
