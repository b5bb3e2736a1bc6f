import type { KindId } from '../../document/kind.ts';
import { defineRule } from '../rule.ts';
import { missingParts, missingPartsFixes, partMessages } from './missing-parts.ts';
import page from './remediation-incomplete.md';

const kinds: readonly KindId[] = ['remediation-plan'];

export const remediationIncomplete = defineRule({
  id: 'remediation-incomplete',
  title: 'Remediation plan is not complete',
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
