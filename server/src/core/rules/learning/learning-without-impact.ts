import { defineRule } from '../rule.ts';
import { impactForm } from './impact-form.ts';
import { isEarly, kindsWithImpact } from './judged-learning.ts';
import page from './learning-without-impact.md';

export const learningWithoutImpact = defineRule({
  id: 'learning-without-impact',
  title: 'No measured difference',
  family: 'learning',
  severity: 'warning',
  kinds: kindsWithImpact,
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
  about: ['learning'],
  *check(document, { today }) {
    for (const [index, point] of document.learning.entries()) {
      const { impact, planned, role, strength, text, waits } = point;
      if (planned || strength || waits || (impact && impact.rung > 1)) continue;
      // What a statement or a field tells is judged there, once, and not again on each lesson that it covers.
      if (role === 'lesson' && impact?.told === 'statement') continue;
      const claims = impact?.rung === 1 && impact.told !== 'own' && impact.told !== 'evidence';
      const early = isEarly(point, document, today);
      yield {
        message: claims ? 'claim' : early ? 'later' : 'nothing',
        span: claims ? impact.span : text.span,
        learning: index,
        ...(early ? { severity: 'information' as const } : {}),
      };
    }
  },
  *fixes(finding, document) {
    const point = finding.learning === undefined ? undefined : document.learning[finding.learning];
    if (point) yield impactForm(point);
  },
});
