import { insertForm } from '../forms.ts';
import { remarksOf } from '../learning/judged-learning.ts';
import { defineRule } from '../rule.ts';
import page from './enquiry-delayed.md';

export const enquiryDelayed = defineRule({
  id: 'enquiry-delayed',
  title: 'An enquiry waits for a meeting',
  family: 'safeguarding',
  severity: 'warning',
  kinds: ['organisational-concern', 'meeting-minutes', 'incident-review', 'risk-decision'],
  silences: [],
  gap: false,
  fixable: 'suggestion',
  messages: {
    waits: 'This person’s enquiry waits for a meeting. It should go on now; the meeting can hear what it finds.',
  },
  page,
  about: ['remarks'],
  *check(document) {
    for (const { span } of remarksOf(document, 'enquiry-delay')) yield { message: 'waits', span };
  },
  *fixes(finding, document) {
    const delay = remarksOf(document, 'enquiry-delay').find(({ span }) => span.start === finding.span.start);
    if (!delay) return;
    yield insertForm(
      'Write when the enquiry goes on',
      delay.sentence.end,
      ' The enquiry goes on from [date], led by [name].',
    );
  },
});
