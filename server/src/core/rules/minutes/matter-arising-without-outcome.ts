import { insertForm } from '../forms.ts';
import { defineRule } from '../rule.ts';
import page from './matter-arising-without-outcome.md';

export const matterArisingWithoutOutcome = defineRule({
  id: 'matter-arising-without-outcome',
  title: 'Not said what became of this',
  family: 'minutes',
  severity: 'information',
  kinds: ['meeting-minutes'],
  silences: [],
  gap: true,
  fixable: 'suggestion',
  messages: {
    untold: 'Nothing says what became of this. Write that it is done, or how far it is and by when it will be.',
  },
  page,
  about: ['arisingMatters'],
  *check(document) {
    for (const { outcome, span } of document.arisingMatters) if (!outcome) yield { message: 'untold', span };
  },
  *fixes(finding, document) {
    const matter = document.arisingMatters.find(({ span }) => span.start === finding.span.start);
    if (!matter) return;
    const { at, lead } = matter.slot;
    yield insertForm('Write what became of it', at, `${lead}[what became of it]`);
  },
});
