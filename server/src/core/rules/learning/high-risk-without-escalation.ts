import { insertForm } from '../forms.ts';
import { actionsToJudge } from '../judged-actions.ts';
import { defineRule } from '../rule.ts';
import page from './high-risk-without-escalation.md';
import { holding, remarksOf } from './judged-learning.ts';

export const highRiskWithoutEscalation = defineRule({
  id: 'high-risk-without-escalation',
  title: 'A high risk, and no decision about it',
  family: 'learning',
  severity: 'warning',
  kinds: ['meeting-minutes', 'incident-review', 'organisational-concern', 'risk-decision'],
  silences: [],
  preview: true,
  gap: false,
  fixable: 'suggestion',
  messages: {
    undecided: 'This is named as a high risk. Write what was decided about it, by whom, and who was told.',
  },
  page,
  about: ['remarks'],
  *check(document) {
    const risks = remarksOf(document, 'high-risk');
    if (risks.length === 0) return;
    const answers = [...remarksOf(document, 'escalation'), ...remarksOf(document, 'decision')];
    const actions = actionsToJudge(document).map(({ action }) => action);
    const isAnswered = holding(
      [...answers, ...actions].map(({ section }) => section),
      document,
    );
    const told = new Set<number>();
    for (const { section, span } of risks) {
      if (isAnswered(section) || told.has(section)) continue;
      told.add(section);
      yield { message: 'undecided', span };
    }
  },
  *fixes(finding, document) {
    const risk = remarksOf(document, 'high-risk').find(({ span }) => span.start === finding.span.start);
    if (!risk) return;
    yield insertForm(
      'Write what was decided',
      risk.sentence.end,
      ' Decided: [what, and why], by [name] on [date]; [who] was told.',
    );
  },
});
