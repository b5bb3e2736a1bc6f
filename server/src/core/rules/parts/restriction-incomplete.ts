import { incompleteRule } from './incomplete-rule.ts';
import page from './restriction-incomplete.md';

export const restrictionIncomplete = incompleteRule({
  id: 'restriction-incomplete',
  title: 'Restriction is not fully explained',
  severity: 'warning',
  kind: 'restriction-review',
  page,
});
