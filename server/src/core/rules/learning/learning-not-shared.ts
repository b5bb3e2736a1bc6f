import { insertForm } from '../forms.ts';
import { defineRule } from '../rule.ts';
import { lessonsToMend, remarksOf } from './judged-learning.ts';
import page from './learning-not-shared.md';

export const learningNotShared = defineRule({
  id: 'learning-not-shared',
  title: 'Not said who else will hear of this',
  family: 'learning',
  severity: 'hint',
  kinds: ['incident-review', 'thematic-review'],
  silences: [],
  gap: true,
  fixable: 'suggestion',
  messages: {
    unshared:
      'Nothing says how others will hear of this learning. Name the meeting, supervision, training or bulletin.',
  },
  page,
  about: ['learning'],
  *check(document) {
    const [first] = lessonsToMend(document);
    if (!first || remarksOf(document, 'sharing').length > 0) return;
    const heading = document.sections[first.point.section]?.heading;
    yield { message: 'unshared', span: heading && first.point.section > 0 ? heading.span : first.point.text.span };
  },
  *fixes(_finding, document) {
    const last = [...lessonsToMend(document)].at(-1)?.point;
    if (!last) return;
    yield insertForm(
      'Write how this is shared',
      last.span.end,
      '\n\nShared with [which teams or services] by [meeting, supervision, training or bulletin] on [date].',
    );
  },
});
