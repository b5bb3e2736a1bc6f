import type { KindId } from '../../document/kind.ts';
import { defineRule } from '../rule.ts';
import page from './concern-level-incomplete.md';
import { missingParts, missingPartsFixes, partMessages } from './missing-parts.ts';

const kinds: readonly KindId[] = ['organisational-concern'];

export const concernLevelIncomplete = defineRule({
  id: 'concern-level-incomplete',
  title: 'Part of this level is missing',
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
