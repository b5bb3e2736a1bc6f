import { expect, test } from 'vitest';
import { breadth, grid } from '../../support/breadth.ts';
import { findingsOf, fixes } from '../../support/judging.ts';

const rule = 'owner-collective';
const head = 'Finding | Action | Owner | Due | How we will check';
const row = (owner: string) =>
  grid(head, `Charts thin | Add a total box | ${owner} | 29 May 2026 | Deputy samples ten`);
const asPlan = { kind: 'action-plan' } as const;
const asMinutes = { kind: 'meeting-minutes' } as const;
const accepting = (...accepted: string[]) => ({
  settings: { rules: { [rule]: { options: { accepted } } } },
});

breadth(rule, asPlan, {
  flagged: [
    ['all staff', row('⟦All staff⟧')],
    ['all', row('⟦All⟧')],
    ['the team', row('⟦the team⟧')],
    ['managers', row('⟦Managers⟧')],
    ['a committee', row('⟦Quality Committee⟧')],
    ['a department', row('⟦HR⟧')],
    ['a team of one’s own', row('⟦Housekeeping team⟧')],
    ['those of a shift', row('⟦night staff⟧')],
    ['another organisation', row('⟦Local authority⟧')],
    [
      'a labelled value in a list',
      '## Actions\n\n- [ ] Order two rails – Owner: ⟦Senior leadership team⟧ – Due: 29 May 2026\n',
    ],
    ['a line below a heading', '## Actions\n\n### Order two rails\n\nResponsible: ⟦Ward team⟧\n\nDue: 29 May 2026\n'],
    ['who is asked in minutes', 'ACTION: ⟦all staff⟧ to read the new falls policy by 29 May 2026.\n', asMinutes],
    [
      'the log of minutes',
      `## Action log\n\n${grid('Action | Who | When', 'Book the hall | ⟦Trustees⟧ | 29 May 2026')}`,
      asMinutes,
    ],
    [
      'a review',
      '## Actions\n\n1. Fit a second lock. Owner: ⟦Pharmacy department⟧. Due: 29 May 2026.\n',
      { kind: 'incident-review' },
    ],
  ],
  silent: [
    [
      'the body that answers for it, beside the one who leads',
      grid(
        'Concern | Action | Responsible body | Lead | Due | How we will check',
        'Asleep on duty | Visit three nights | Westmere Council | Ines Marlow | 11 December 2090 | Deputy reads three notes',
      ),
    ],
    ['a person and a team', row('Jo and team')],
    ['who leads a group', row('Night staff led by P. Roy')],
    ['a person with a group', row('P. Roy, with all staff')],
    ['the one who does such things', row('Maintenance')],
    ['a post', row('Registered Manager')],
    ['a name from Nigeria', row('Oluwaseun Bakare')],
    ['a name from Wales with a post', row('Siân Llewellyn, night senior')],
    ['a post and a name', row('Estates lead M. Dee')],
    ['a single name', row('Ngozi')],
    ['the head of a group', row('Chair of the Quality Committee')],
    ['the lead of a team', row('Team leader')],
    ['the head of a department', row('Head of the Finance Department')],
    ['a surname that is a place of work', row('Grace Ward')],
    ['somebody at another organisation', row('Priya Nair (ICB)')],
    [
      'an action that is done',
      grid(
        'Action | Owner | Due | Status | Evidence',
        'Order rails | All staff | 4 May 2026 | Complete | Rails tested on 6 May 2026',
      ),
    ],
    ['who is told of it', 'ACTION: Jo to tell all staff of the new falls policy by 29 May 2026.\n', asMinutes],
    [
      'a group that the settings accept',
      row('Registered managers (each home)'),
      accepting('registered managers (each home)'),
    ],
  ],
});

test('another organisation is only a hint, in words of its own', () => {
  for (const outside of ['ICB', 'Police', 'Local authority', 'CQC']) {
    expect(findingsOf(rule, row(outside), asPlan)).toMatchObject([
      { severity: 'hint', message: `“${outside}” is another organisation. Who is our contact there?` },
    ]);
  }
});
test('one’s own group beside another organisation is a warning', () => {
  expect(findingsOf(rule, row('All staff and the ICB'), asPlan)).toMatchObject([{ severity: 'warning' }]);
});
test('what the settings accept must be the whole of what stands there', () => {
  expect(findingsOf(rule, row('All staff'), { ...asPlan, ...accepting('staff') })).toHaveLength(1);
});
test('the fix puts a person in front and keeps the group', () => {
  const before = `AR = Ada Reeve\n\n${row('All staff')}`;
  fixes(rule, before, before.replace('All staff', 'Ada Reeve (with All staff)'), asPlan);
});
