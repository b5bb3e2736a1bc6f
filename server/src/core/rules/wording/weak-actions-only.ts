import { actionOf } from '../field-fixes.ts';
import { formAfter } from '../forms.ts';
import { actionsToJudge, type JudgedAction, ofEachAction } from '../judged-actions.ts';
import { plans, reviews } from '../kinds-judged.ts';
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
    const weak = isWeak(document);
    if (!weak.includes(true)) return;
    // The first action of each issue that is answered by nothing else.
    const weakly = new Map<string, JudgedAction | undefined>();
    const actions = actionsToJudge(document);
    for (const [at, issue] of issuesAnswered(document).entries()) {
      if (issue === undefined) continue;
      if (!weak[at]) weakly.set(issue, undefined);
      else if (!weakly.has(issue)) weakly.set(issue, actions[at]);
    }
    for (const first of weakly.values())
      if (first) yield { message: 'weak', span: first.action.text.span, action: first.index };
  },
  *fixes(finding, document) {
    const action = actionOf(finding, document);
    if (!action) return;
    for (const { title, form } of forms) {
      yield { title, kind: 'suggestion', edits: [formAfter(action.text.span, form)] };
    }
  },
});

const issuesAnswered = ofEachAction(({ link }) => link?.value.trim().toLowerCase());

/** True for an action that teaches, tells or reminds, where nobody tests what people do after it. */
const isWeak = ofEachAction(
  ({ measure, isCheck, verification }) =>
    measure === 'weak' && !isCheck && !(verification?.class === 'present' && verification.ofPractice),
);
