import { defineRule } from '../rule.ts';
import page from './activity-as-impact.md';
import { impactForm } from './impact-form.ts';
import { kindsWithImpact, toldImpacts } from './judged-learning.ts';

export const activityAsImpact = defineRule({
  id: 'activity-as-impact',
  title: 'What was done, not what it changed',
  family: 'learning',
  severity: 'information',
  kinds: kindsWithImpact,
  silences: ['learning-without-impact'],
  gap: true,
  fixable: 'suggestion',
  messages: {
    activity: 'This tells what was done. What is different for people since? Count that, before and after.',
  },
  page,
  about: ['learning'],
  *check(document) {
    for (const { point, index } of toldImpacts(document)) {
      const { impact } = point;
      if (impact?.activity && impact.rung < 2) yield { message: 'activity', span: impact.span, learning: index };
    }
  },
  *fixes(finding, document) {
    const point = finding.learning === undefined ? undefined : document.learning[finding.learning];
    if (point) yield impactForm(point);
  },
});
