import { describe, expect, test } from 'vitest';
import { clean, findingsOf, fixed, flags } from '../../support/judging.ts';

const rule = 'learning-without-action';
const asReview = { kind: 'incident-review', today: '2026-11-24' } as const;
const asThemes = { kind: 'thematic-review', today: '2026-11-24' } as const;
const asPlan = { kind: 'action-plan', today: '2026-11-24' } as const;
const owned = ' – Owner: Ada Reeve – Due: 4 May 2090 – Check: deputy samples ten in June 2090';

describe(rule, () => {
  test.each([
    [
      'a numbered lesson that no action names',
      `## Learning\n\n- L1: the bell cannot be heard upstairs.\n- ⟦L2: nobody rang the daughter.⟧\n\n## Actions\n\n- Move the panel (L1)${owned}\n`,
    ],
    [
      'an ordered list, with actions that say "lesson 1"',
      `# Review\n\n**What did we learn**\n\n1. Labels look alike.\n2. ⟦The out of hours number was wrong.⟧\n\n**Actions**\n\n- Order other labels, lesson 1${owned}\n`,
    ],
    ['no action anywhere', '## Lessons learned\n\n- ⟦The handover sheet has no box for skin checks.⟧\n'],
    [
      'closed without a reason',
      `## Learning\n\n- Learning 1: two apps both ask for weights.\n- ⟦Learning 2: the scales were in the attic. No further action.⟧\n\n## Actions\n\n- For learning 1: switch one off${owned}\n`,
    ],
    [
      'more lessons than actions, and none that fits',
      `## What we learned\n\n- Transfers to hospital go without the medicines chart.\n- ⟦The lift alarm rings in an empty office.⟧\n\n## Actions\n\n- Send the medicines chart with every transfer${owned}\n`,
    ],
    [
      'a paragraph that says what was learned',
      '# Debrief: Tuesday evening\n\nWe met at 9. ⟦We learned that the spare key is kept off site.⟧ Thanks to all.\n',
    ],
    [
      'a table of lessons with coded answers',
      `| Ref | Lesson |\n|---|---|\n| L1 | The chart has no space for times |\n\n## Actions\n\n- Reprint the chart (L1)${owned}\n\n## Learning\n\n- ⟦L2 Agency staff have no log-in.⟧\n`,
    ],
    ['a marker at the start of a line', '## Notes\n\nLesson: ⟦the grab bag was locked in the car.⟧\n'],
  ])('flagged in a review: %s', (_, text) => flags(rule, text, asReview));

  test('flagged in a thematic review: a theme that no row of the actions answers', () => {
    flags(
      rule,
      `## Themes\n\n**Theme 1.** Beds are left high.\n\n**Theme 2.** Mats are unplugged.\n\n**⟦Theme 3.** Night checks are written in advance.⟧\n\n## Actions\n\n| Theme | Action | Owner | Due | Check |\n|---|---|---|---|---|\n| 1 | Lower light on every bed | Ada Reeve | 4 May 2090 | Night visit, 20 beds |\n| 2 | Second socket | Ada Reeve | 4 May 2090 | Plug-in check each month |\n`,
      asThemes,
    );
  });

  test.each([
    [
      'a finding whose row stays blank',
      '| Finding | Action | Owner | Due | Check |\n|---|---|---|---|---|\n| Bells ring too long | Move the panel | Ada Reeve | 4 May 2090 | Ten bells timed |\n| ⟦Complaints are not read for themes⟧ |  |  |  |  |\n',
    ],
    [
      'one recommendation of a series',
      `# Recovery plan\n\n## 1. Recommendation 1 – Weekends\n\n- Second coordinator${owned}\n\n## 2. Recommendation 2 – Pharmacy\n\n- Longer hours${owned}\n\n⟦## 3. Recommendation 3 – Families⟧\n\nThe leaflet was out of date.\n`.replace(
        '⟦## 3. ',
        '## ⟦3. ',
      ),
    ],
    [
      'an area that waits for the next review',
      `# Improvement plan\n\n## Area 1: visits\n\n- Switch on the alert${owned}\n\n## Area 2: charts\n\n- Reprint the chart${owned}\n\n## ⟦Area 3: the out of hours phone⟧\n\nTo pick up next time.\n`,
    ],
    [
      'a gap that was closed without saying why',
      `# Plan\n\n## Gap 1\n\n- Renew the checks${owned}\n\n## Gap 2\n\n- Rewrite the form${owned}\n\n## ⟦Gap 3⟧\n\nNo further action.\n`,
    ],
  ])('flagged in a plan: %s', (_, text) => flags(rule, text, asPlan));

  test.each([
    [
      'cited by its code',
      `## Learning\n\n- L1: the bell cannot be heard upstairs.\n\n## Actions\n\n- Move the panel (L1)${owned}\n`,
    ],
    [
      'several cited at once',
      `## Learning\n\n- L1: bells.\n- L2: labels.\n- L3: keys.\n\n## Actions\n\n- New panel (L1 and L3)${owned}\n- New labels for L2${owned}\n`,
    ],
    [
      'in the same row',
      '## Learning and actions\n\n| Lesson | Action | Owner | Due | Check |\n|---|---|---|---|---|\n| Labels look alike | Order other labels | Ada Reeve | 4 May 2090 | Ten boxes sampled |\n',
    ],
    [
      'in the same part',
      `## Theme A\n\n### What we learned\n\n- Notes are written twice.\n\n### What we will do\n\n- Switch off the paper${owned}\n\n## Theme B\n\n### What we learned\n\n- Weights are late.\n\n### What we will do\n\n- Weigh on Mondays${owned}\n`,
    ],
    [
      'with a reasoned "no further action"',
      `## Learning\n\n- L1: bells.\n- L2: the handover room was noisy. No further action, because the old room opened again on 4 May.\n\n## Actions\n\n- New panel (L1)${owned}\n`,
    ],
    [
      'a reason in a part of its own',
      `## Learning\n\n- L1: bells.\n- L2: docks were out of sight.\n\n## Actions\n\n- New panel (L1)${owned}\n\n## Not taken forward\n\n- L2: no further action here, as the docks were moved in the refit.\n`,
    ],
    [
      'what went well needs none',
      `## What went well\n\n- The nurse rang the outreach team at once.\n\n## What did not\n\n- Alerts go to an empty room.\n\n## Actions\n\n- Send alerts to the person on shift${owned}\n`,
    ],
    [
      'shared words, no numbers',
      `## Lessons learned\n\n- Escalation was slow because nobody knew the number.\n\n## Actions\n\n- Put the escalation number on each phone${owned}\n`,
    ],
    [
      'other words, and one action that is left for it',
      `## Lessons learned\n\n- Handover was rushed.\n\n## Actions\n\n- Ten paid minutes at each shift change${owned}\n`,
    ],
    ['already changed', '## Lessons learned\n\n- The key was off site. We now keep one in the safe.\n'],
    [
      'actions in another document',
      '## Lessons learned\n\n- The chart has no times.\n\nActions are tracked in the home improvement plan.\n',
    ],
    [
      'what was done is told below',
      '## Lessons learned\n\n- The chart has no times.\n\n## What we have done\n\nWe reprinted the chart on 4 May.\n',
    ],
    ['nothing was learned', '## Lessons learned\n\nNone identified.\n'],
  ])('clean in a review: %s', (_, text) => clean(rule, text, asReview));

  test.each([
    [
      'a finding of two rows',
      '| Finding | Action | Owner | Due | Check |\n|---|---|---|---|---|\n| Charts | Total each chart | Ada Reeve | 4 May 2090 | Ten charts |\n|  | New box | Ada Reeve | 4 May 2090 | Walk round |\n',
    ],
    [
      'a part that says why not',
      `# Plan\n\n## Recommendation 1\n\n- A${owned}\n\n## Recommendation 2\n\n- B${owned}\n\n## Recommendation 3\n\nNo further action: the board went live in June.\n`,
    ],
    [
      'a part that points to another',
      `# Plan\n\n## Area 1\n\n- A${owned}\n\n## Area 2\n\n- B${owned}\n\n## Area 3\n\nCovered by 1.2 above.\n`,
    ],
    [
      'parts that are no series of findings',
      `# Plan\n\n## Background\n\nWords.\n\n## Visits\n\n- A${owned}\n\n## Charts\n\n- B${owned}\n`,
    ],
    [
      'only one part of the series has actions',
      `# Plan\n\n## Area 1\n\nWords.\n\n## Area 2\n\nWords.\n\n## Area 3\n\n- A${owned}\n`,
    ],
  ])('clean in a plan: %s', (_, text) => clean(rule, text, asPlan));

  const concerns = (third: string, actions: string) =>
    `# Provider concern meeting: Pine Lodge\n\n## Concerns\n\n1. Weights are not recorded.\n2. Nights are short of staff.\n3. ${third}\n\n## Actions\n\n${actions}`;
  const asConcern = { kind: 'organisational-concern', today: '2026-11-24' } as const;
  const two = `- Weigh on Mondays (concern 1)${owned}\n- Four carers at night (concern 2)${owned}\n`;
  const table = (third: string) =>
    `| Concern | Action | Owner | Due | Check |\n|---|---|---|---|---|\n| 1 | Weigh on Mondays | Ada Reeve | 4 May 2090 | Ten charts |\n| 2 | Four carers at night | Tom Ilunga | 4 May 2090 | Rotas read |\n${third}`;
  test.each([
    ['cited in brackets', two],
    ['cited in a column', table('')],
  ])('flagged: a concern of a list whose others are %s', (_, actions) =>
    flags(rule, concerns('⟦Families are not told of falls.⟧', actions), asConcern),
  );
  test.each([
    [
      'cited too',
      concerns(
        'Families are not told of falls.',
        table('| 3 | Ring the same day | Ada Reeve | 4 May 2090 | Log read |\n'),
      ),
    ],
    ['one action answers all', concerns('Families are not told.', `- A new manager (concerns 1, 2 and 3)${owned}\n`)],
    [
      'an action that cites none may answer it',
      concerns('Families are not told.', `${two}- Ring on the same day${owned}\n`),
    ],
    ['closed with a reason', concerns('The roof leaked. No further action, because it was mended on 4 May.', two)],
    ['only one is cited', concerns('Families are not told.', `- Weigh on Mondays (concern 1)${owned}\n`)],
    ['no action cites any', concerns('Families are not told.', `- Weigh on Mondays${owned}\n- Four carers${owned}\n`)],
  ])('clean in a list of concerns: %s', (_, text) => clean(rule, text, asConcern));
  test('what somebody is to be taught is no lesson', () => {
    const plan = (words: string) => `# Supported practice plan – RK\n\n${words}\n`;
    const asPractice = { kind: 'remediation-plan', today: '2026-11-24' } as const;
    clean(rule, plan('**Learning**: two rounds beside the clinical lead.'), asPractice);
    clean(rule, plan('## Learning\n\n- Two rounds beside the clinical lead.'), asPractice);
    flags(rule, plan('## Lessons learned\n\n- ⟦The phone rings during the round.⟧'), asPractice);
  });
  test('minutes are not asked', () =>
    clean(rule, '## Lessons learned\n\n- The bell cannot be heard upstairs.\n', { kind: 'meeting-minutes' }));

  test('the difference that it made is not asked for as well', () => {
    const text = '## Lessons learned\n\n- The bell cannot be heard upstairs.\n';
    expect(findingsOf('learning-without-impact', text, asReview)).toEqual([]);
  });

  test('the fix writes a form for an action beside the lesson', () => {
    expect(fixed(rule, '## Lessons learned\n\n- The bell cannot be heard upstairs.\n', asReview)).toBe(
      '## Lessons learned\n\n- The bell cannot be heard upstairs. Action: [what will change] – Owner: [name] – Due: [date] – Verified by: [who will check what, and when]\n',
    );
  });
  test('the fix fills the blank cell of a finding', () => {
    const before =
      '| Finding | Action | Owner | Due | Check |\n|---|---|---|---|---|\n| A | Move it | Ada Reeve | 4 May 2090 | Ten timed |\n| Bells |  |  |  |  |\n';
    expect(fixed(rule, before, asPlan)).toContain('| Bells | [what will change] |  |  |  |');
  });
});
