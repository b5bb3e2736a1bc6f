import { describe, expect, test } from 'vitest';
import { clean, findingsOf, flags } from '../../support/judging.ts';

const rule = 'learning-without-impact';
const asReview = { kind: 'incident-review', today: '2026-11-24' } as const;

describe(rule, () => {
  test('a lesson, and nothing that it changed', () => {
    flags(rule, '## Lessons learned\n\n- ⟦The bell cannot be heard upstairs.⟧\n', asReview);
  });
  test('a claim that anybody could make stands on its own words', () => {
    flags(
      rule,
      '## Lessons learned\n\n- The bell cannot be heard upstairs.\n\n## Difference made\n\n⟦Staff feel more confident.⟧\n',
      asReview,
    );
  });
  test.each([
    'Bells left for over five minutes fell from 9 in April to 2 in June 2026.',
    'Errors fell over the three months that followed.',
    'A re-audit in June 2026 showed good recording.',
    'Referrals were made more quickly in the months since.',
  ])('silent where something is measured or named: %s', (impact) => {
    clean(
      rule,
      `## Lessons learned\n\n- The bell cannot be heard upstairs.\n\n## Difference made\n\n${impact}\n`,
      asReview,
    );
  });
  test('while the actions are still running it is a note', () => {
    const text =
      '## Lessons learned\n\n- The bell cannot be heard upstairs.\n\n## Actions\n\n- Move the panel – Owner: Ada Reeve – Due: 4 May 2090 – Check: ten bells timed\n';
    expect(findingsOf(rule, text, asReview).map(({ severity, messageId }) => [severity, messageId])).toEqual([
      ['information', 'later'],
    ]);
  });
  test('silent where the action that answers it plans a measure', () => {
    const text =
      '## Lessons learned\n\n- L1: the bell cannot be heard upstairs.\n\n## Actions\n\n- Move the panel (L1) – Owner: Ada Reeve – Due: 4 May 2026 – Check: ten bells timed in January 2027\n';
    clean(rule, text, asReview);
  });
  test('silent where the difference is told below the lesson', () => {
    clean(
      rule,
      '## Lessons learned\n\n- The bell cannot be heard upstairs.\n  - Impact: bells left for over five minutes fell from 9 in April to 2 in June 2026.\n',
      asReview,
    );
  });
  test('minutes are not asked', () => {
    clean(rule, '## Lessons learned\n\n- The bell cannot be heard upstairs.\n', {
      ...asReview,
      kind: 'meeting-minutes',
    });
  });
});
