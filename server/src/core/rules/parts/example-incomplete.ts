import type { KindId } from '../../document/kind.ts';
import { defineRule } from '../rule.ts';
import page from './example-incomplete.md';
import { missingParts, missingPartsFixes, partMessages } from './missing-parts.ts';

const kinds: readonly KindId[] = ['practice-example'];

export const exampleIncomplete = defineRule({
  id: 'example-incomplete',
  title: 'Part of the example is missing',
  family: 'parts',
  severity: 'information',
  kinds,
  silences: ['part-missing'],
  gap: true,
  fixable: 'suggestion',
  messages: partMessages,
  page,
  check: (document) => missingParts(document, kinds),
  fixes: missingPartsFixes,
});
