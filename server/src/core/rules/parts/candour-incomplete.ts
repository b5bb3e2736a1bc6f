import type { KindId } from '../../document/kind.ts';
import { defineRule } from '../rule.ts';
import page from './candour-incomplete.md';
import { missingParts, missingPartsFixes, partMessages } from './missing-parts.ts';

const kinds: readonly KindId[] = ['candour-letter'];

export const candourIncomplete = defineRule({
  id: 'candour-incomplete',
  title: 'Part of the letter is missing',
  family: 'parts',
  severity: 'warning',
  kinds,
  silences: ['part-missing'],
  gap: true,
  fixable: 'suggestion',
  messages: partMessages,
  page,
  check: (document) => missingParts(document, kinds),
  fixes: missingPartsFixes,
});
