import type { GovernanceDocument } from '../../document/governance-document.ts';
import { defineRule } from '../rule.ts';
import page from './learning-without-impact.md';

export const learningWithoutImpact = defineRule({
  id: 'learning-without-impact',
  title: 'No measured difference',
  family: 'learning',
  severity: 'warning',
  kinds: ['incident-review', 'thematic-review', 'remediation-plan', 'practice-example', 'action-plan'],
  // An example of good practice is never scolded for what it could not measure.
  severityByKind: { 'practice-example': 'information' },
  silences: [],
  gap: true,
  fixable: 'suggestion',
  messages: {
    nothing: 'Nothing says what this learning changed for people. Give the figures before and after, with their dates.',
    claim:
      'This says that things are better, but not how anybody knows. Give the figures before and after, with their dates.',
    later: 'How and when will you know that this helped? Say what will be counted, and by which date.',
  },
  page,
  *check(document, { today }) {
    const early = actionsStillDue(document, today);
    const impactStated = document.learning.some((point) => point.role === 'impact');
    for (const [index, point] of document.learning.entries()) {
      const rung = point.impact?.rung ?? 0;
      if (rung > 1 || point.planned || (point.role === 'lesson' && impactStated)) continue;
      const span = point.role === 'impact' && point.impact ? point.impact.span : point.text.span;
      if (early && point.role === 'lesson') {
        yield { message: 'later', span, learning: index, severity: 'information' };
      } else {
        yield { message: rung === 1 ? 'claim' : 'nothing', span, learning: index };
      }
    }
  },
  *fixes(finding, document) {
    const point = finding.learning === undefined ? undefined : document.learning[finding.learning];
    if (!point) return;
    yield {
      title: 'Write the difference that it made',
      kind: 'suggestion',
      edits: [
        {
          span: { start: point.slot.at, end: point.slot.at },
          text: `${point.slot.lead}[what was counted] went from [figure before, dates] to [figure after, dates]`,
          snippet: `${point.slot.lead}\${1:[what was counted]} went from \${2:[figure before, dates]} to \${3:[figure after, dates]}`,
        },
      ],
    };
  },
});

/** Before the last action is due it is too early to ask what it changed. */
function actionsStillDue(document: GovernanceDocument, today: string): boolean {
  return document.actions.some(
    (action) =>
      action.status?.class !== 'closed' && action.timescale?.date !== undefined && action.timescale.date >= today,
  );
}
