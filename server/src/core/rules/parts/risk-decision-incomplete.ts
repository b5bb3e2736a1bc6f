import type { KindId } from '../../document/kind.ts';
import { defineRule } from '../rule.ts';
import { missingParts, missingPartsFixes, partMessages } from './missing-parts.ts';
import page from './risk-decision-incomplete.md';

const kinds: readonly KindId[] = ['risk-decision'];

export const riskDecisionIncomplete = defineRule({
  id: 'risk-decision-incomplete',
  title: 'Risk decision is not complete',
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
