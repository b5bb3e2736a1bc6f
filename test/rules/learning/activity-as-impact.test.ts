import { describe, expect, test } from 'vitest';
import { clean, findingsOf, flags } from '../../support/judging.ts';

const rule = 'activity-as-impact';
const asReview = { kind: 'incident-review', today: '2026-11-24' } as const;
const told = (impact: string) => `## What difference has it made\n\n${impact}\n`;

describe(rule, () => {
  test.each([
    ['numbers trained', told('⟦42 staff trained.⟧')],
    ['posters', told('⟦118 staff trained and posters up in all nine homes.⟧')],
    ['a signed memo', told('⟦All nine nurses have signed the memo.⟧')],
    ['leaflets', told('⟦Leaflets sent to every family.⟧')],
    ['meetings', told('⟦Three meetings held with the team.⟧')],
    ['e-learning', told('⟦E-learning completed by 31 of 52.⟧')],
    ['a new policy', told('⟦Policy updated and circulated.⟧')],
    ['reminders, in a list', told('- ⟦Carers were reminded in the newsletter.⟧')],
    ['a cell', '## Learning\n\n| Lesson | Impact |\n|---|---|\n| Labels look alike | ⟦All staff briefed⟧ |\n'],
    ['a labelled line', '**How effectiveness was evidenced:** ⟦Workshops were attended by all seniors.⟧\n'],
  ])('flagged: %s', (_, text) => flags(rule, text, asReview));

  test.each([
    ['an outcome beside it', told('118 staff trained. Missed doses fell from 9 in April to 3 in June 2026.')],
    [
      'an outcome in the same sentence',
      told('After the training, missed doses fell from 9 in April to 3 in June 2026.'),
    ],
    [
      'a test of what was learned',
      told('All 20 carers were observed after the training and 18 used the sheet correctly.'),
    ],
    ['an audit of it', told('An audit after the briefing showed complete charts.')],
    ['a bare claim is another rule', told('Staff feel more confident.')],
    [
      'training as an action',
      '## Actions\n\n- Training for all nurses – Owner: Ada Reeve – Due: 4 May 2090 – Check: ten rounds observed\n',
    ],
    ['training as a lesson', '## Lessons learned\n\n- The training had been attended by half of the night staff.\n'],
    ['what happened', '## What happened\n\nAll staff had attended the training in March.\n'],
    [
      'fewer complaints after letters',
      told('Letters were sent out in May and complaints dropped in the months since.'),
    ],
  ])('clean: %s', (_, text) => clean(rule, text, asReview));

  test('no measured difference is not asked for on the same words', () => {
    expect(findingsOf('learning-without-impact', told('42 staff trained.'), asReview)).toEqual([]);
  });
});
