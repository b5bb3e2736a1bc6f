import { expect, test } from 'vitest';
import { breadth, grid } from '../../support/breadth.ts';
import { findingsOf, fixes } from '../../support/judging.ts';

const rule = 'timescale-invalid';
const head = 'Finding | Action | Owner | Due | How we will check';
const row = (due: string) =>
  `Date: 4 May 2026\n\n${grid(head, `Charts thin | Add a total box | Ines Costa | ${due} | Deputy samples ten`)}`;
const asPlan = { kind: 'action-plan' } as const;
const asMinutes = { kind: 'meeting-minutes' } as const;

breadth(rule, asPlan, {
  flagged: [
    ['a 31st of February', row('⟦31/02/26⟧')],
    ['a 31st of June in words', row('⟦31 June 2026⟧')],
    ['a weekday that is another', row('⟦Monday 30 October 2026⟧')],
    ['the month first', row('⟦10/31/2026⟧')],
    ['a 29th of February without one', row('⟦29 February 2027⟧')],
    ['a 31st of September with dots', row('⟦31.09.2026⟧')],
    [
      'a labelled value in a list',
      '## Actions\n\n- [ ] Order two rails – Owner: Ada Reeve – Due: ⟦31 November 2026⟧\n',
    ],
    ['a line below a heading', '## Actions\n\n### Order two rails\n\n**Owner:** Ada Reeve\n\n**Due:** ⟦31/04/2026⟧\n'],
    ['the words of minutes', 'ACTION: Jo to write to the landlord by ⟦31 June 2026⟧.\n', asMinutes],
    [
      'a log in minutes',
      `## Action log\n\n${grid('Action | Who | When', 'Book the hall | Jo | ⟦Friday 10 June 2026⟧')}`,
      asMinutes,
    ],
    [
      'a review',
      '## Actions\n\n1. Fit a second lock. Owner: Ward Manager. Due: ⟦32/05/2026⟧.\n',
      { kind: 'incident-review' },
    ],
  ],
  silent: [
    ['a leap day', row('29 February 2028')],
    ['the last of June', row('30/06/26')],
    ['a weekday that is right', row('Friday 30 October 2026')],
    ['a weekday that is right, short', row('Fri 29 May')],
    ['a day that might be a month', row('10/11/2026')],
    ['the order of computers', row('2026-05-29')],
    ['a bare month', row('February 2027')],
    ['a year of two digits', row('1.6.26')],
    ['a reference that looks like one', row('31/02 (see A-31/02), 29 May 2026')],
    ['a weekday alone', row('Monday')],
    ['a score in the action', 'ACTION: Jo to raise the audit from 31/40 to 38/40 by 29 May 2026.\n', asMinutes],
    [
      'what is done',
      grid(
        'Action | Owner | Due | Status | Evidence',
        'Order rails | Ada Reeve | 31/02/26 | Complete | Rails tested on 6 May 2026',
      ),
    ],
  ],
});

test('the day goes first where nothing else can be meant', () => {
  fixes(rule, row('10/31/2026'), row('31/10/2026'), asPlan);
});
test('says what is wrong with it', () => {
  const said = (due: string) => findingsOf(rule, row(due), asPlan)[0]?.messageId;
  expect(['31/02/26', 'Monday 30 October 2026', '10/31/2026'].map(said)).toEqual([
    'impossible',
    'weekday',
    'month-first',
  ]);
});
