import type { KindId } from '../../document/kind.ts';
import { defineRule } from '../rule.ts';
import { missingParts, missingPartsFixes, partMessages } from './missing-parts.ts';
import page from './part-missing.md';

const kinds: readonly KindId[] = [
  'action-plan',
  'report-on-actions',
  'notice-response',
  'meeting-minutes',
  'incident-review',
  'thematic-review',
];

export const partMissing = defineRule({
  id: 'part-missing',
  title: 'A part of the document is missing',
  family: 'parts',
  severity: 'warning',
  kinds,
  silences: [],
  gap: true,
  fixable: 'suggestion',
  messages: partMessages,
  page,
  *check(document) {
    if (document.excerpt) return;
    for (const report of missingParts(document, kinds)) {
      // What engineers or a parish leave out, nobody's inspector asks for.
      yield document.tellsOfCare ? report : { ...report, severity: 'hint' };
    }
  },
  fixes: missingPartsFixes,
});
