import { test } from 'vitest';
import { breadth, grid } from '../../support/breadth.ts';
import { fixes } from '../../support/judging.ts';

const rule = 'action-vague';
const row = (action: string, due = '4 May 2090') =>
  grid(
    'Finding | Action | Owner | Due | How we will check',
    `Bells slow | ${action} | Rosa | ${due} | Deputy times ten bells`,
  );

breadth(
  rule,
  { kind: 'action-plan' },
  {
    flagged: [
      [
        'a review whose day is open in its own words',
        '## Actions\n\n- ⟦Rosa to review the medicines policy, date to be agreed⟧\n',
      ],
      ['to consider', row('⟦Consider a second tea round⟧')],
      ['to explore', row('⟦Explore links with the hospice⟧')],
      ['to look into', row('⟦Look into the travel times⟧')],
      ['to be aware', row('⟦All to be aware of the turning charts⟧')],
      ['to remind staff', row('⟦Remind staff to answer bells sooner⟧')],
      ['a reminder', row('⟦Reminder that phones stay in lockers⟧')],
      ['to improve', row('⟦Improve communication with families⟧')],
      ['to ensure that people know', row('⟦Ensure all staff understand their responsibilities⟧')],
      ['to ensure compliance', row('⟦Ensure compliance with the policy⟧')],
      ['to keep under review, without end', row('⟦Keep vacancy rates under review⟧', 'ongoing')],
      ['to monitor, without end', row('⟦Monitor sleep⟧', 'ongoing')],
      ['a review without a day', row('⟦Review the medicines policy⟧', 'TBC')],
      [
        'a review whose day is open in its own words',
        '## Actions\n\n- ⟦Rosa to review the medicines policy, date to be agreed⟧\n',
      ],
      ['a marker in minutes', 'ACTION: ⟦everyone to be mindful of the 28 day target⟧\n', { kind: 'meeting-minutes' }],
      [
        'a list in a review',
        '## Actions\n\n- Sister Obi to ⟦x⟧\n'.replace(
          'Sister Obi to ⟦x⟧',
          '⟦Sister Obi to think about the layout of the bay⟧ – Due: 4 May 2090',
        ),
        { kind: 'incident-review' },
      ],
    ],
    silent: [
      ['a review that reports', row('Review the tea rounds and report by 4 May 2090')],
      ['a review with a day', row('Review the medicines policy')],
      ['monitoring with a rhythm', row('Monitor sleep', 'nightly for two weeks')],
      ['something considered and then brought', row('Consider three suppliers and bring quotes to the June meeting')],
      ['an improvement with its means', row('Improve the light on the stairs by fitting two lamps')],
      ['an improvement with a figure', row('Improve the audit score from 78% to 90%')],
      ['what two people do', row('Ensure two nurses sign each entry')],
      ['what can be seen', row('Ensure the sluice door is locked')],
      ['a reminder on paper', row('Remind staff by letter to return keys')],
      ['a reminder to families', row('Remind families of the flu clinic')],
      ['a name that looks like a verb', row('Mark to fit two rails')],
      ['a noun', row('Improvement board put up in the hall')],
      ['a look that is a check', row('Look at each of the twelve charts')],
      ['a deed', row('Order two rails')],
      [
        'something closed',
        grid(
          'Finding | Action | Owner | Due | Evidence | Status',
          'Bells | Consider a second tea round | Rosa | 4 May 2026 | Decided against on 6 May 2026 | Closed 6 May 2026',
        ),
      ],
    ],
  },
);

test('the fix asks what will be there in the end', () => {
  const after = row('Consider a second tea round, and [what will be there in the end] by [date]');
  fixes(rule, row('Consider a second tea round'), after, { kind: 'action-plan' });
});
