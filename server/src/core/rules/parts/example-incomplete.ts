import page from './example-incomplete.md';
import { incompleteRule } from './incomplete-rule.ts';

export const exampleIncomplete = incompleteRule({
  id: 'example-incomplete',
  title: 'Part of the example is missing',
  severity: 'information',
  kind: 'practice-example',
  page,
});
