import { kindIds } from '../../document/kind.ts';
import { defineRule } from '../rule.ts';
import page from './placeholder-unfilled.md';

export const placeholderUnfilled = defineRule({
  id: 'placeholder-unfilled',
  title: 'Still to be filled in',
  family: 'document',
  severity: 'warning',
  kinds: kindIds,
  silences: [],
  gap: true,
  fixable: 'none',
  messages: { unfilled: '“{words}” is still waiting to be filled in.' },
  page,
  about: ['placeholders'],
  *check(document) {
    for (const placeholder of document.placeholders) {
      yield { message: 'unfilled', holes: { words: placeholder.value }, span: placeholder.span };
    }
  },
});
