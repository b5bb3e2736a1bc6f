import { replaceWords } from '../../findings/fill-slot.ts';
import { insertForm } from '../forms.ts';
import { defineRule } from '../rule.ts';
import { lessonsToMend, remarksOf } from './judged-learning.ts';
import page from './learning-without-action.md';

const form = '[what will change] – Owner: [name] – Due: [date] – Verified by: [who will check what, and when]';

export const learningWithoutAction = defineRule({
  id: 'learning-without-action',
  title: 'No action follows from this',
  family: 'learning',
  severity: 'warning',
  kinds: ['action-plan', 'incident-review', 'thematic-review', 'remediation-plan', 'organisational-concern'],
  silences: ['learning-without-impact'],
  gap: true,
  fixable: 'suggestion',
  messages: {
    lesson: 'No action answers this. Say what will change, who will do it and by when, or say why nothing is needed.',
    unreasoned: 'This ends without an action and gives no reason. Say why none is needed, or what will be done.',
  },
  page,
  about: ['issues', 'learning'],
  *check(document) {
    const elsewhere = remarksOf(document, 'actions-elsewhere');
    // What had been done before anything was learned answers nothing; another document may be named anywhere.
    const answersUntil = elsewhere.reduce(
      (until, { done, span }) => Math.max(until, done ? span.start : Number.POSITIVE_INFINITY),
      -1,
    );
    for (const { text, closure } of document.issues) {
      if (!closure?.reasoned) yield { message: closure ? 'unreasoned' : 'lesson', span: text.span };
    }
    for (const { point, index } of lessonsToMend(document)) {
      const { answeredBy, closure, impact } = point;
      const measured = impact !== undefined && impact.told !== 'own' && impact.rung > 1;
      if (answeredBy.length > 0 || closure?.reasoned || measured || point.span.start < answersUntil) continue;
      yield { message: closure ? 'unreasoned' : 'lesson', span: point.text.span, learning: index };
    }
  },
  *fixes(finding, document) {
    const title = 'Add an action for this';
    const issue = document.issues.find(({ text }) => text.span.start === finding.span.start);
    if (issue?.slot.in === 'cell') {
      const { start, end } = issue.slot.span;
      const cell = { text: ' [what will change] ', snippet: ` \${1:[what will change]} ` };
      yield { title, kind: 'suggestion', edits: [replaceWords(start, end, cell)] };
      return;
    }
    const point = finding.learning === undefined ? undefined : document.learning[finding.learning];
    const at = issue?.slot.in === 'line' ? issue.slot.at : point?.slot.at;
    if (at === undefined) return;
    const lead = issue?.slot.in === 'line' ? issue.slot.lead : ' Action: ';
    yield insertForm(title, at, lead + form);
  },
});
