import type { PracticeEvent } from '../../document/practice.ts';
import { defineRule } from '../rule.ts';
import page from './return-before-test.md';

export const returnBeforeTest = defineRule({
  id: 'return-before-test',
  title: 'Full duties before the test is passed',
  family: 'parts',
  severity: 'error',
  kinds: ['remediation-plan'],
  silences: [],
  gap: false,
  fixable: 'none',
  messages: {
    untested:
      'Full duties have resumed, and nothing shows that practice was tested first and found safe. Say when the test was passed, or restrict the duties until it is.',
    unsigned:
      'Full duties have resumed, and nobody has signed that practice is safe. Say who signed and when, or restrict the duties until then.',
  },
  page,
  *check({ practice }) {
    for (const back of practice.returns) {
      const before = (event: PracticeEvent) => !event.date || !back.date || event.date <= back.date;
      if (!practice.passes.some(before)) yield { message: 'untested', span: back.span };
      else if (!practice.signatures.some(before)) yield { message: 'unsigned', span: back.span };
    }
  },
});
