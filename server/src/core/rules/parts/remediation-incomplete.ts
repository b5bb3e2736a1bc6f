import { incompleteRule } from './incomplete-rule.ts';
import page from './remediation-incomplete.md';

export const remediationIncomplete = incompleteRule({
  id: 'remediation-incomplete',
  title: 'Remediation plan is not complete',
  severity: 'warning',
  kind: 'remediation-plan',
  page,
});
