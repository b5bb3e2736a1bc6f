import { expect, test } from 'vitest';
import { breadth, grid } from '../../support/breadth.ts';
import { findingsOf, fixes } from '../../support/judging.ts';

const rule = 'status-contradiction';
const row = (status: string, update = '', due = '4 May 2026') =>
  grid(
    'Finding | Action | Owner | Due | Check | Update | Status',
    `No lock | Fit a lock | Rosa | ${due} | Deputy tries the door | ${update} | ${status}`,
  );

breadth(
  rule,
  { kind: 'action-plan', today: '2026-06-20' },
  {
    flagged: [
      ['complete, awaiting approval', row('Complete, ⟦awaiting approval⟧')],
      ['closed, awaiting quotes', row('Closed; ⟦awaiting quotes⟧')],
      ['an update that waits', row('Complete', '⟦Waiting for the second key⟧')],
      ['an update that says partly', row('Done', '⟦Partly fitted⟧')],
      ['two of five', row('Complete', '⟦Two of five doors fitted⟧')],
      [
        'something to follow',
        row('Closed 4 June 2026', 'Lock fitted, ⟦key to follow⟧'.replace('⟦key to follow⟧', 'key ⟦to follow⟧')),
      ],
      ['something that is outstanding', row('Implemented', 'Second door ⟦outstanding⟧')],
      ['on track and late', row('⟦On track⟧')],
      ['on target and late', row('⟦On target⟧', '', '1 June 2026')],
      [
        'a list',
        '## Actions\n\n- Fit a lock. Owner: Rosa. Due: 4 May 2026. Status: complete, ⟦awaiting the second key⟧\n',
      ],
      [
        'the log of minutes',
        grid('Action | Owner | Due | Status', 'Fit a lock | Rosa | 4 May 2026 | Closed, ⟦awaiting invoice⟧'),
        { kind: 'meeting-minutes' },
      ],
    ],
    silent: [
      ['complete', row('Complete 4 June 2026', 'Lock fitted')],
      ['nothing outstanding', row('Complete', 'Nothing outstanding')],
      ['no longer waiting', row('Complete', 'No longer awaiting parts, all fitted')],
      ['an audit that is still to come', row('Complete', 'Fitted; awaiting re-audit in July')],
      ['what was waited for', row('Complete', 'Parts were awaiting delivery until May; fitted on 3 June')],
      ['in progress and waiting', row('In progress', 'Awaiting quotes')],
      ['on track and not yet due', row('On track', '', '4 July 2026')],
      ['late and said so', row('Overdue')],
      ['five of five', row('Complete', 'Five of five doors fitted')],
      ['cancelled while waiting', row('Cancelled', 'Awaiting quotes')],
      ['a check each month that is on track', row('On track', '', 'monthly')],
      ['on track without a date', row('On track', '', '')],
    ],
  },
);

test('it takes the place of the findings on evidence and date', () => {
  const rules = ['closed-without-evidence', 'closed-without-date'];
  const text = grid(
    'Finding | Action | Owner | Due | Evidence | Status',
    'No lock | Fit a lock | Rosa | 4 May 2026 |  | Closed, awaiting key',
  );
  for (const one of rules) expect(findingsOf(one, text, { kind: 'action-plan' })).toEqual([]);
});

test('the fix puts the truth in front and keeps the words', () => {
  fixes(rule, row('Closed; awaiting quotes'), row('In progress: Closed; awaiting quotes'), { kind: 'action-plan' });
});
