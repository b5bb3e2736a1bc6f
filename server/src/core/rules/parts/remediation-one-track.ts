import { insertParts } from '../../findings/insert-parts.ts';
import { defineRule } from '../rule.ts';
import { isPiece } from './missing-parts.ts';
import page from './remediation-one-track.md';

const tracks = ['learning-response', 'capability-response'] as const;

export const remediationOneTrack = defineRule({
  id: 'remediation-one-track',
  title: 'Only one side is put right',
  family: 'parts',
  severity: 'warning',
  kinds: ['remediation-plan'],
  silences: [],
  gap: true,
  fixable: 'suggestion',
  messages: {
    'learning-response':
      'This plan looks at the person alone. Say what in the way of working made it likely and what changes there, or that nothing did.',
    'capability-response':
      'This plan changes the way of working and does not say how the people involved show that their practice is safe. Add it, or say that no one person’s practice was in question.',
  },
  page,
  *check(document) {
    if (isPiece(document)) return;
    for (const { heading, parts } of document.wholes) {
      if (heading.text === '') continue;
      const [learning, capability] = tracks.map((track) => parts.find(({ part }) => part.id === track)?.answered);
      if (learning === undefined || capability === undefined || learning === capability) continue;
      yield { message: learning ? 'capability-response' : 'learning-response', span: heading.span };
    }
  },
  *fixes(finding, document) {
    const whole = document.wholes.find(({ heading }) => heading.span.start === finding.span.start);
    const missing = whole?.parts.find(({ part }) => part.id === finding.messageId);
    if (!whole || !missing) return;
    yield {
      title: `Add “${missing.part.form.heading}”`,
      kind: 'suggestion',
      edits: insertParts(document, whole, [missing]),
    };
  },
});
