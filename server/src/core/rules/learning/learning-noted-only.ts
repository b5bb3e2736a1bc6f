import { insertForm } from '../forms.ts';
import { actionsToJudge } from '../judged-actions.ts';
import { defineRule } from '../rule.ts';
import { holding, remarksOf } from './judged-learning.ts';
import page from './learning-noted-only.md';

export const learningNotedOnly = defineRule({
  id: 'learning-noted-only',
  title: 'Learning noted, and nothing more',
  family: 'learning',
  severity: 'information',
  kinds: ['meeting-minutes'],
  silences: [
    'learning-without-action',
    'learning-without-impact',
    'learning-not-shared',
    'impact-unmeasured',
    'activity-as-impact',
  ],
  gap: false,
  fixable: 'suggestion',
  messages: {
    noted: 'The learning was noted. What will be done about it, by whom and by when?',
  },
  page,
  about: ['remarks'],
  *check(document) {
    const noted = remarksOf(document, 'noted-learning');
    if (noted.length === 0) return;
    const isTracked = holding(
      actionsToJudge(document).map(({ action }) => action.section),
      document,
    );
    for (const { section, span } of noted) {
      if (!isTracked(section)) yield { message: 'noted', span };
    }
  },
  *fixes(finding, document) {
    const noted = remarksOf(document, 'noted-learning').find(({ span }) => span.start === finding.span.start);
    if (!noted) return;
    yield insertForm(
      'Add an action for this',
      noted.sentence.end,
      '\n\nACTION: [what will change] – Owner: [name] – Due: [date]',
    );
  },
});
