import type { KindId } from '../../document/kind.ts';
import { defineRule } from '../rule.ts';
import { missingParts, missingPartsFixes, partMessages } from './missing-parts.ts';
import page from './restriction-incomplete.md';

const kinds: readonly KindId[] = ['restriction-review'];

export const restrictionIncomplete = defineRule({
  id: 'restriction-incomplete',
  title: 'Restriction is not fully explained',
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
