import { insertForm } from '../forms.ts';
import { holding, remarksOf } from '../learning/judged-learning.ts';
import { defineRule } from '../rule.ts';
import page from './restriction-informal.md';

export const restrictionInformal = defineRule({
  id: 'restriction-informal',
  title: 'A restriction in passing',
  family: 'safeguarding',
  severity: 'hint',
  kinds: [
    'meeting-minutes',
    'incident-review',
    'organisational-concern',
    'remediation-plan',
    'practice-example',
    'risk-decision',
  ],
  silences: [],
  preview: true,
  gap: false,
  fixable: 'suggestion',
  messages: {
    informal: 'This keeps somebody from something. Name what authorises it, and when it will be looked at again.',
  },
  page,
  about: ['remarks'],
  *check(document) {
    const isAuthorised = holding(
      remarksOf(document, 'authorisation').map(({ section }) => section),
      document,
    );
    for (const { section, span } of remarksOf(document, 'restriction')) {
      if (!isAuthorised(section)) yield { message: 'informal', span };
    }
  },
  *fixes(finding, document) {
    const restriction = remarksOf(document, 'restriction').find(({ span }) => span.start === finding.span.start);
    if (!restriction) return;
    yield insertForm(
      'Write what authorises it',
      restriction.sentence.end,
      ' Authorised by [decision, who and when]; reviewed on [date].',
    );
  },
});
