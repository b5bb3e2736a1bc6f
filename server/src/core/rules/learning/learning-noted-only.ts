import { insertForm } from '../form.ts';
import { standingActions } from '../judged-actions.ts';
import { defineRule } from '../rule.ts';
import { isWithin, remarksOf } from './judged-learning.ts';
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
  *check(document) {
    const acting = new Set([...standingActions(document)].map(({ action }) => action.section));
    for (const { section, span } of remarksOf(document, 'noted-learning')) {
      const tracked = [...acting].some((one) => section > 0 && isWithin(one, section, document));
      if (!tracked && !(section === 0 && acting.has(0))) yield { message: 'noted', span };
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
