import { kindIds } from '../../document/kind.ts';
import { defineRule } from '../rule.ts';
import page from './suppression-without-reason.md';

export const suppressionWithoutReason = defineRule({
  id: 'suppression-without-reason',
  title: 'This note gives no reason',
  family: 'document',
  severity: 'warning',
  kinds: kindIds,
  silences: [],
  gap: false,
  fixable: 'none',
  messages: {
    reasonless: 'Say in this note why things are left as they are, so that others can see that it was decided.',
  },
  page,
  about: ['suppressions'],
  *check(document) {
    for (const { reason, rules, span } of document.suppressions) {
      if (reason === '' && rules.length > 0) yield { message: 'reasonless', span };
    }
  },
});
