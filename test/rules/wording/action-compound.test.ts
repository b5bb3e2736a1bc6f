import { expect, test } from 'vitest';
import { breadth, grid } from '../../support/breadth.ts';
import { findingsOf, fixed, fixes } from '../../support/judging.ts';

const rule = 'action-compound';
const head = 'Ref | Finding | Action | Owner | Due | How we will check';
const row = (action: string, owner: string, due: string) =>
  grid(head, `3 | Step is slippery | ${action} | ${owner} | ${due} | Two residents asked in June`);
const asPlan = { kind: 'action-plan' } as const;
const two = '⟦Paint the step<br>Fit a brighter lamp⟧';
const asMinutes = { kind: 'meeting-minutes' } as const;

breadth(rule, asPlan, {
  flagged: [
    ['lines that pair', row(two, 'Ewan Price<br>Maryam Sadiq', '15 May 2090<br>22 May 2090')],
    [
      'numbers that pair',
      row(
        '⟦1. Paint the step 2. Fit a brighter lamp⟧',
        '1. Ewan Price 2. Maryam Sadiq',
        '1. 15 May 2090 2. 22 May 2090',
      ),
    ],
    [
      'letters that pair',
      row('⟦a) Paint the step b) Fit a brighter lamp⟧', 'a) Ewan b) Maryam', 'a) 15 May 2090 b) 22 May 2090'),
    ],
    ['one owner and two dates', row(two, 'Ewan Price<br>Ewan Price', '15 May 2090<br>22 May 2090')],
    ['owners without a column of dates', grid('Action | Owner', `${two} | Ewan Price<br>Maryam Sadiq`)],
    ['two actions, two owners and one date', row(two, 'Ewan Price<br>Maryam Sadiq', '22 May 2090')],
    ['two actions, one owner and two dates', row(two, 'Ewan Price', '15 May 2090<br>22 May 2090')],
    [
      'three actions and two owners',
      row('⟦Paint the step<br>Fit a brighter lamp<br>Order gravel⟧', 'Ewan Price<br>Maryam Sadiq', '22 May 2090'),
    ],
    [
      'a log in minutes',
      `# Minutes\n\n## Action log\n\n${grid('Action | Who | When', `${two} | EP<br>MS | 15/5/90<br>22/5/90`)}`,
      asMinutes,
    ],
    [
      'a review',
      `# Incident review\n\n## Actions\n\n${grid('Action | Lead | By when', `${two} | Sister Obi<br>Dr Lund | 15 May 2090<br>22 May 2090`)}`,
      { kind: 'incident-review' },
    ],
  ],
  silent: [
    ['one action and its owner', row('Paint the step', 'Ewan Price', '15 May 2090')],
    [
      'steps of one action with one owner and one date',
      row('Paint the step<br>Fit a brighter lamp', 'Ewan Price', '22 May 2090'),
    ],
    ['two verbs in one sentence', row('Paint the step and fit a brighter lamp', 'Ewan Price', '22 May 2090')],
    [
      'two owners of one action, which is another matter',
      row('Paint the step', 'Ewan Price<br>Maryam Sadiq', '22 May 2090'),
    ],
    ['a name and a post on two lines', row('Paint the step', 'Ewan Price<br>Handyman', '22 May 2090')],
    ['a date and its review', row('Paint the step', 'Ewan Price', '15 May 2090<br>review 22 June 2090')],
    ['the second line of one action', row('Paint the step<br>(white, two coats)', 'Ewan Price', '15 May 2090')],
    [
      'a detail list below one action',
      '## Actions\n\n- Ewan Price to see to the step by 15 May 2090\n  - white paint\n  - brighter lamp\n',
    ],
    [
      'two rows',
      row('Paint the step', 'Ewan Price', '15 May 2090').concat(
        '| 4 | Lamp is out | Fit a lamp | Maryam Sadiq | 22 May 2090 | Staff asked |\n',
      ),
    ],
    [
      'all of it done',
      grid(
        'Action | Owner | Due | Evidence | Status',
        'Paint the step<br>Fit a lamp | Ewan<br>Maryam | 1 May 2026<br>2 May 2026 | Two residents asked on 3 May 2026 | Closed',
      ),
    ],
    [
      'the same owner and the same date for both',
      row('1. Paint the step 2. Fit a lamp', '1. Ewan 2. Ewan', '1. 15 May 2090 2. 15 May 2090'),
    ],
  ],
});

test('is told once for a row, and instead of several owners', () => {
  const text = row('Paint the step<br>Fit a lamp<br>Order gravel', 'Ewan Price<br>Maryam Sadiq', '22 May 2090');
  expect(findingsOf(rule, text, asPlan)).toHaveLength(1);
  expect(findingsOf('owner-shared', text, asPlan)).toEqual([]);
});

const rows = (...each: string[]) => grid(head, ...each.map((one) => one.replace('…', 'Two residents asked in June')));

test('the fix gives each action a row with what goes with it', () => {
  fixes(
    rule,
    row('1. Paint the step 2. Fit a brighter lamp', '1. Ewan Price 2. Maryam Sadiq', '1. 15 May 2090 2. 22 May 2090'),
    rows(
      '3 | Step is slippery | Paint the step | Ewan Price | 15 May 2090 | …',
      ' | Step is slippery | Fit a brighter lamp | Maryam Sadiq | 22 May 2090 | …',
    ),
    asPlan,
  );
});
test('the fix pairs no date of its own', () => {
  fixes(
    rule,
    row('Paint the step<br>Fit a brighter lamp', 'Ewan Price<br>Maryam Sadiq', '22 May 2090'),
    rows(
      '3 | Step is slippery | Paint the step | Ewan Price<br>Maryam Sadiq | 22 May 2090 | …',
      ' | Step is slippery | Fit a brighter lamp | [name] | [date] | …',
    ),
    asPlan,
  );
});
test('the fix leaves tables of HTML alone', () => {
  const html =
    '<table><tr><th>Action</th><th>Owner</th><th>Due</th></tr><tr><td><p>Paint the step</p><p>Fit a lamp</p></td><td><p>Ewan</p><p>Maryam</p></td><td><p>15 May 2090</p><p>22 May 2090</p></td></tr></table>\n';
  expect(() => fixed(rule, html, { ...asPlan, choose: 'row of its own' })).toThrow();
});
