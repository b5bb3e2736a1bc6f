import type { GovernanceDocument } from '../../document/governance-document.ts';
import type { KindId } from '../../document/kind.ts';
import { insertForm } from '../forms.ts';
import { defineRule } from '../rule.ts';
import page from './concern-level-incomplete.md';
import { missingParts, missingPartsFixes, partMessages } from './missing-parts.ts';

const kinds: readonly KindId[] = ['organisational-concern'];

export const concernLevelIncomplete = defineRule({
  id: 'concern-level-incomplete',
  title: 'Part of this level is missing',
  family: 'parts',
  severity: 'warning',
  kinds,
  silences: ['part-missing'],
  gap: true,
  fixable: 'suggestion',
  messages: {
    ...partMessages,
    higher:
      'Something like this may call for {called} {higher}, and the record stands at {called} {level}. Say whether {called} {higher} was considered, and why {called} {level} is right.',
  },
  page,
  *check(document) {
    yield* missingParts(document, kinds);
    const { concern } = document;
    const trigger = graveEvent(document);
    if (!trigger || !concern.level) return;
    const holes = { called: concern.called, higher: `${trigger.level}`, level: `${concern.level.value}` };
    yield { message: 'higher', holes, span: trigger.span, severity: 'hint' };
  },
  *fixes(finding, document) {
    const trigger = graveEvent(document);
    if (finding.messageId !== 'higher') yield* missingPartsFixes(finding, document);
    else if (trigger) {
      const { called } = document.concern;
      const form = `\n\n${called} ${trigger.level} was considered: [why it was not needed].`;
      yield insertForm(`Write why it is not ${called} ${trigger.level}`, document.title.span.end, form);
    }
  },
});

/** The first event that may call for a higher level, where the record does not speak of that level or a higher one. */
function graveEvent({ concern: { level, others, triggers } }: GovernanceDocument) {
  if (!level) return undefined;
  return triggers.find((trigger) => trigger.level > level.value && !others.some(({ value }) => value >= trigger.level));
}
