import page from './candour-incomplete.md';
import { incompleteRule } from './incomplete-rule.ts';

export const candourIncomplete = incompleteRule({
  id: 'candour-incomplete',
  title: 'Part of the letter is missing',
  severity: 'warning',
  kind: 'candour-letter',
  page,
});
