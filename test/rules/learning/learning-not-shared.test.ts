import { describe, expect, test } from 'vitest';
import { clean, findingsOf, fixed, flags } from '../../support/judging.ts';

const rule = 'learning-not-shared';
const asReview = { kind: 'incident-review', today: '2026-11-24' } as const;
const lesson = '## Learning\n\n- The bell cannot be heard upstairs.\n';
const marked = lesson.replace('Learning', '⟦Learning⟧');

describe(rule, () => {
  test.each([
    ['nothing else', marked],
    [
      'actions that change something',
      `${marked}\n## Actions\n\n- Move the panel – Owner: Ada Reeve – Due: 4 May 2090\n`,
    ],
    ['a handover in the story', `## What happened\n\nThe message was sent to the handover at 07:30.\n\n${marked}`],
    ['a bold heading', '# Review\n\n**⟦What did we learn⟧**\n\n1. Photos were three years old.\n'],
    ['only who typed it', `${marked}\nTyped up by Ada.\n`],
    ['training as a cause', `## Contributory factors\n\n- All staff had been told in training.\n\n${marked}`],
    ['training that was had for another reason', `${marked}\nAll staff had fire training in May.\n`],
    ['a new handset', `${marked}\nNew handsets were issued on Thursday.\n`],
    ['a promise to think', `${marked}\nWe will think about the wider group.\n`],
  ])('flagged: %s', (_, text) => flags(rule, text, asReview));

  test.each([
    ['a bulletin', 'Shared with all wards in the September bulletin.'],
    ['who had it', 'All wards had it in the bulletin of 3 March.'],
    ['who heard of it', 'Every home has heard about this at the managers’ meeting.'],
    ['where it went', 'It went out in the July newsletter.'],
    ['supervision', 'This is raised in supervision in November.'],
    ['a forum', 'Presented at the managers’ forum on 8 October 2026.'],
    ['a briefing', 'Cascaded in the daily briefing.'],
    ['induction', 'The example was added to induction.'],
    ['a team meeting', 'Discussed at the team meeting on 4 May 2026.'],
    ['a memo', '- Memo to all nurses – Rajiv – done'],
    ['a part of its own', '## Sharing\n\nBlackwell House and the day centre, 4 May 2026.'],
    ['a list of recipients', '## Distribution\n\n| Name | Date |\n|---|---|\n| Medical director | 4 May 2026 |'],
  ])('clean: %s', (_, words) => clean(rule, `${lesson}\n${words}\n`, asReview));

  test('silent where there is nothing to share', () => clean(rule, '## What happened\n\nA bell rang.\n', asReview));
  test('only a hint', () => expect(findingsOf(rule, lesson, asReview)[0]!.severity).toBe('hint'));
  test('the fix writes a line', () => {
    expect(fixed(rule, lesson, asReview)).toContain(
      'upstairs.\n\nShared with [which teams or services] by [meeting, supervision, training or bulletin] on [date].',
    );
  });
});
