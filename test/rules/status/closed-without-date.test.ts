import { test } from 'vitest';
import { breadth, grid } from '../../support/breadth.ts';
import { fixes } from '../../support/judging.ts';

const rule = 'closed-without-date';
const row = (status: string, evidence = 'Deputy sampled 20 charts: 19 added up') =>
  grid(
    'Finding | Action | Owner | Due | Evidence | Status',
    `Charts bare | Add a total box | Rosa | 4 May 2026 | ${evidence} | ${status}`,
  );
const withFields = (update: string, completed: string, status = 'Complete') =>
  grid(
    'Finding | Action | Owner | Due | Evidence | Update | Status | Date completed',
    `Charts bare | Add a total box | Rosa | 4 May 2026 | 20 charts sampled: 19 added up | ${update} | ${status} | ${completed}`,
  );

breadth(
  rule,
  { kind: 'action-plan', today: '2026-06-20' },
  {
    flagged: [
      ['complete', row('⟦Complete⟧')],
      ['done', row('⟦Done⟧')],
      ['closed', row('⟦Closed⟧')],
      ['implemented', row('⟦Fully implemented⟧')],
      ['a colour beside the word', row('⟦🟢 Complete⟧')],
      ['a tick', row('⟦✓⟧')],
      [
        'a ticked task',
        '## Actions\n\n- [x] ⟦Add a total box⟧ – Owner: Rosa – Evidence: 20 charts sampled, 19 added up\n',
      ],
      [
        'a labelled status',
        '## Actions\n\n- Add a total box. Owner: Rosa. Due: 4 May 2026. Evidence: 20 charts sampled. Status: ⟦done⟧\n',
      ],
      ['a day that is still to come', row('⟦Complete 30 June 2026⟧')],
      [
        'a field for the date that is blank, though the update gives it',
        withFields('In use from 12 June 2026', '', '⟦Complete⟧'),
      ],
      [
        'a review',
        grid(
          'Lesson | Action | Owner | Due | Evidence | Status',
          'L1 | Add a total box | Rosa | 4 May 2026 | 20 charts sampled | ⟦Complete⟧',
        ),
        { kind: 'thematic-review' },
      ],
    ],
    silent: [
      ['a day in the status', row('Complete 12 June 2026')],
      ['a day in figures', row('Closed 12/06/26')],
      ['a day in the evidence', row('Complete', 'Deputy sampled 20 charts on 12 June 2026')],
      ['a day in its own field', withFields('In use', '12 June 2026')],
      [
        'a day in the update where there is no field for it',
        grid(
          'Finding | Action | Owner | Due | Evidence | Update | Status',
          'Charts | Add a box | Rosa | 4 May 2026 | 20 sampled | In use from 12 June 2026 | Complete',
        ),
      ],
      [
        'a day in the words of the task',
        '## Actions\n\n- [x] New charts in use from 12 June 2026 – Owner: Rosa – Evidence: 20 charts sampled\n',
      ],
      ['an open action', row('In progress')],
      ['a cancelled one', row('Cancelled')],
      ['one that is struck through', '## Actions\n\n- ~~Add a total box~~ – done\n'],
      ['minutes, whose day is that of the meeting', row('Complete'), { kind: 'meeting-minutes' }],
      ['the day of today', row('Complete 20 June 2026')],
    ],
  },
);

test('the safe fix copies the day that the update gives, in the form of the plan', () => {
  const before = withFields('In use from 12/6/26', '');
  fixes(rule, before, withFields('In use from 12/6/26', '12 June 2026'), { kind: 'action-plan', today: '2026-06-20' });
});

test('elsewhere the fix asks for the day', () => {
  fixes(rule, row('Complete'), row('Complete [date]'), { kind: 'action-plan', today: '2026-06-20' });
});
