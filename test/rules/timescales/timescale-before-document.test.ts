import { expect, test } from 'vitest';
import { breadth, grid } from '../../support/breadth.ts';
import { findingsOf, fixes, flags } from '../../support/judging.ts';

const rule = 'timescale-before-document';
const plan = (due: string, status = '', date = 'Date: 4 May 2026') =>
  `${date}\n\n${grid('Finding | Action | Owner | Due | Check | Status', `Bells slow | Time twelve bells | Rosa | ${due} | Deputy times ten | ${status}`)}`;

breadth(
  rule,
  { kind: 'action-plan' },
  {
    flagged: [
      ['a day of the month before', plan('⟦20 April 2026⟧')],
      ['the wrong year', plan('⟦29 May 2025⟧')],
      ['figures', plan('⟦03/05/26⟧')],
      ['a month that is over', plan('⟦March 2026⟧')],
      ['an action that is not started', plan('⟦1 May 2026⟧', 'Not started')],
      ['an open one', plan('⟦1 May 2026⟧', 'Open')],
      [
        'the date in the details',
        `---\ntype: action-plan\ndate: 2026-05-04\n---\n\n## Actions\n\n- Time twelve bells – Owner: Rosa – Due: ⟦1 May 2026⟧\n`,
      ],
      [
        'minutes',
        'Date of meeting: 10 June 2026\n\nPresent: Rosa, Lin\n\n## Doors\n\nACTION: Rosa to ring the fitter by ⟦1 June 2026⟧.\n',
        { kind: 'meeting-minutes', today: '2026-06-12' },
      ],
      [
        'an item raised at this meeting',
        `Date of meeting: 10 June 2026\n\n## Action log\n\n${grid('Date raised | Action | Owner | Due', '10 June 2026 | Ring the fitter | Rosa | ⟦1 June 2026⟧')}`,
        { kind: 'meeting-minutes', today: '2026-06-12' },
      ],
    ],
    silent: [
      ['a later day', plan('20 May 2026')],
      ['the day itself', plan('4 May 2026')],
      ['an action that is closed', plan('20 April 2026', 'Closed 20 April 2026')],
      ['one that was cancelled', plan('20 April 2026', 'Cancelled')],
      ['one that is under way', plan('20 April 2026', 'In progress')],
      ['one that is said to be overdue', plan('20 April 2026', 'Overdue')],
      ['one that was carried forward', plan('20 April 2026', 'Carried forward')],
      ['a day that was moved', plan('~~1 April 2026~~ 20 April 2026')],
      ['a plan that gives the day of its last change', plan('20 April 2026', '', 'Updated: 4 May 2026')],
      [
        'a section of old actions',
        'Date: 4 May 2026\n\n## Actions carried forward from the winter plan\n\n- Time twelve bells – Owner: Rosa – Due: 20 April 2026\n',
      ],
      ['a plan without a date', plan('20 April 2026', '', 'Elm Court')],
      [
        'the running log of minutes',
        `Date of meeting: 10 June 2026\n\n## Action log\n\n${grid('Action | Owner | Due', 'Ring the fitter | Rosa | 1 June 2026')}`,
        { kind: 'meeting-minutes', today: '2026-06-12' },
      ],
      [
        'an item that was raised before',
        `Date of meeting: 10 June 2026\n\n## Action log\n\n${grid('Date raised | Action | Owner | Due', '10 May 2026 | Ring the fitter | Rosa | 1 June 2026')}`,
        { kind: 'meeting-minutes', today: '2026-06-12' },
      ],
    ],
  },
);

test('it is told once, and not as overdue too', () => {
  flags(rule, plan('⟦20 April 2026⟧'), { kind: 'action-plan' });
  expect(findingsOf('action-overdue', plan('20 April 2026'), { kind: 'action-plan' })).toEqual([]);
});

test('the fix keeps the old day', () => {
  fixes(rule, plan('20 April 2026'), plan('~~20 April 2026~~ [new date]'), { kind: 'action-plan' });
});
