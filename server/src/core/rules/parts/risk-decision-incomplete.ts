import { incompleteRule } from './incomplete-rule.ts';
import page from './risk-decision-incomplete.md';

export const riskDecisionIncomplete = incompleteRule({
  id: 'risk-decision-incomplete',
  title: 'Risk decision is not complete',
  severity: 'warning',
  kind: 'risk-decision',
  page,
});
