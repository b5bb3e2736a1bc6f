import { describe, expect, test } from 'vitest';
import { clean, findingsOf, fixed, flags } from '../../support/judging.ts';

const rule = 'learning-without-impact';
const asReview = { kind: 'incident-review', today: '2026-11-24' } as const;
const done = '\n## Actions\n\n- Move the panel – Owner: Ada Reeve – Status: done 22 May 2026, seen in use\n';
const lesson = '## Lessons learned\n\n- The bell cannot be heard upstairs.\n';
const below = (impact: string) => `${lesson}${done}\n## Difference made\n\n${impact}\n`;

describe(rule, () => {
  test.each([
    ['a lesson that was acted on', `## Lessons learned\n\n- ⟦The bell cannot be heard upstairs.⟧\n${done}`],
    ['a claim of confidence', below('⟦Staff feel more confident.⟧')],
    ['a claim of awareness', below('⟦Everyone is more aware of the bells now.⟧')],
    ['a claim in a list', below('- ⟦Residents are happier.⟧')],
    ['praise without a source', below('⟦Feedback has been positive.⟧')],
    ['morale', below('⟦Morale is much better.⟧')],
    [
      'a claim in the row of the lesson',
      '## Learning\n\n| Lesson | Action | Owner | Status | Impact |\n|---|---|---|---|---|\n| Labels look alike | Order others | Ada Reeve | done 4 May 2026, in use | ⟦Much safer⟧ |\n',
    ],
    [
      'a claim below the lesson',
      `## Lessons learned\n\n- The bell cannot be heard upstairs.\n  - Impact: ⟦it works well and people are pleased.⟧\n${done}`,
    ],
    ['an example under its own label', '**How effectiveness was evidenced:** ⟦Clients are happier.⟧\n'],
  ])('flagged: %s', (_, text) => flags(rule, text, asReview));

  test.each([
    ['figures and dates', 'Bells left for over five minutes fell from 9 in April to 2 in June 2026.'],
    ['direction and period', 'Errors fell over the three months that followed.'],
    ['its evidence', 'A re-audit in June 2026 showed good recording.'],
    ['a change in speed', 'Referrals were made more quickly in the months since.'],
    ['an end', 'No choking incidents since 1 April 2026.'],
    ['who said so', 'Feedback from eleven families was positive.'],
    ['a share', 'Of 20 carers observed, 18 used the slide sheet correctly, against 7 in March.'],
  ])('clean where something is measured or named: %s', (_, impact) => clean(rule, below(impact), asReview));

  test.each([
    [
      'a measure is planned',
      '## Lessons learned\n\n- L1: the bell cannot be heard upstairs.\n\n## Actions\n\n- Move the panel (L1) – Owner: Ada Reeve – Due: 4 May 2026 – Check: ten bells timed in January 2027\n',
    ],
    [
      'the evidence of the closed action measures it',
      '## Lessons learned\n\n- L1: the bell cannot be heard upstairs.\n\n## Actions\n\n| Lesson | Action | Owner | Evidence | Status |\n|---|---|---|---|---|\n| L1 | Move the panel | Ada Reeve | Bells over five minutes fell from 9 in April to 2 in June 2026 | done 4 May 2026 |\n',
    ],
    [
      'it is told below the lesson',
      '## Lessons learned\n\n- The bell cannot be heard upstairs.\n  - Impact: bells left for over five minutes fell from 9 in April to 2 in June 2026.\n',
    ],
    ['it went well', '## What went well\n\n- The night team rang at once.\n'],
  ])('clean where %s', (_, text) => clean(rule, text, asReview));

  test('minutes are not asked', () => clean(rule, `${lesson}${done}`, { ...asReview, kind: 'meeting-minutes' }));

  test.each([
    [
      'before the day of the action that answers it',
      `${lesson}\n## Actions\n\n- Move the panel – Owner: Ada Reeve – Due: 4 May 2090\n`,
    ],
    ['while that action has no day', `${lesson}\n## Actions\n\n- Move the panel – Owner: Ada Reeve\n`],
  ])('only a question %s', (_, text) => {
    expect(findingsOf(rule, text, asReview).map(({ severity, messageId }) => [severity, messageId])).toEqual([
      ['information', 'later'],
    ]);
  });
  test('a warning once that day has passed', () => {
    const text = `${lesson}\n## Actions\n\n- Move the panel – Owner: Ada Reeve – Due: 4 May 2026\n`;
    expect(findingsOf(rule, text, asReview).map(({ severity }) => severity)).toEqual(['warning']);
  });
  test('never more than a note in an example of practice', () => {
    const text = '**Context:** Sundays were long.\n\n**How effectiveness was evidenced:** Clients are happier.\n';
    expect(findingsOf(rule, text, { kind: 'practice-example' }).map(({ severity }) => severity)).toEqual([
      'information',
    ]);
  });
  test('the fix writes a form after the claim', () => {
    expect(fixed(rule, below('Staff feel more confident.'), asReview)).toContain(
      'Staff feel more confident. Impact: [what was counted] went from [figure before, dates] to [figure after, dates], from [where the figures come from]',
    );
  });
});
