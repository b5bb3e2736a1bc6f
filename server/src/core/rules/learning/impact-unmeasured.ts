import { defineRule } from '../rule.ts';
import { impactForm } from './impact-form.ts';
import page from './impact-unmeasured.md';
import { kindsWithImpact, toldImpacts } from './judged-learning.ts';

export const impactUnmeasured = defineRule({
  id: 'impact-unmeasured',
  title: 'A difference without figures',
  family: 'learning',
  severity: 'information',
  kinds: kindsWithImpact,
  silences: [],
  gap: true,
  fixable: 'suggestion',
  messages: {
    evidence: 'This names its evidence, but not how much changed. Say which way, by how much and over which months.',
    direction: 'This says which way things went. Add the figure before and the figure after, and where they come from.',
  },
  options: {
    figures: {
      description: 'Also ask for the figures where the direction and the period are given.',
      schema: { type: 'boolean' },
      default: false,
    },
  },
  page,
  about: ['learning'],
  *check(document, { options }) {
    for (const { point, index } of toldImpacts(document)) {
      const { impact } = point;
      if (!impact || impact.activity) continue;
      if (impact.rung === 2) yield { message: 'evidence', span: impact.span, learning: index };
      if (impact.rung === 3 && options.figures === true) {
        yield { message: 'direction', span: impact.span, learning: index };
      }
    }
  },
  *fixes(finding, document) {
    const point = finding.learning === undefined ? undefined : document.learning[finding.learning];
    if (point) yield impactForm(point);
  },
});
