import { kindIds } from '../../document/kind.ts';
import { defineRule } from '../rule.ts';
import page from './front-matter-invalid.md';

export const frontMatterInvalid = defineRule({
  id: 'front-matter-invalid',
  title: 'A detail at the top cannot be read',
  family: 'document',
  severity: 'warning',
  kinds: kindIds,
  silences: [],
  gap: false,
  fixable: 'none',
  messages: { problem: '{problem}' },
  page,
  *check(document) {
    for (const { message, span } of document.frontMatter?.problems ?? []) {
      yield { message: 'problem', holes: { problem: message }, span };
    }
  },
});
