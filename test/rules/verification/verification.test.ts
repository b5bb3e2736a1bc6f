import { describe, expect, test } from 'vitest';
import { clean, findingsOf, flags } from '../../support/judging.ts';

const plan = (action: string, check: string, status = '') =>
  `Date: 4 May 2026\n\n| Finding | Action | Owner | Due | Evidence | Status |\n|---|---|---|---|---|---|\n| Charts incomplete | ${action} | Ines Costa | 29 May 2090 | ${check} | ${status} |\n`;
const asPlan = { kind: 'action-plan' } as const;

describe('action-without-verification', () => {
  const rule = 'action-without-verification';
  test.each(['', '–', 'TBC', 'Yes', 'In progress'])('nothing that is a check: "%s"', (check) => {
    flags(rule, plan('⟦Add a total box⟧', check), asPlan);
  });
  test.each(['Deputy samples 10 charts', 'Audit', 'Ioana', 'Attendance sheet', 'Families asked in July'])(
    'silent where something is said: %s',
    (check) => {
      clean(rule, plan('Add a total box', check), { ...asPlan, actions: 1 });
    },
  );
  test.each(['Re-audit the charts', 'Spot check of ten care plans', 'Ines to sample 20 notes'])(
    'silent for a check: %s',
    (action) => {
      clean(rule, plan(action, ''), { ...asPlan, actions: 1 });
    },
  );
  test('a form that waits in its place is told once, as that', () => {
    clean(rule, plan('Add a total box', '[who will check what, and when]'), { ...asPlan, actions: 1 });
  });
  test('a check that another table states by reference counts', () => {
    const text =
      '## Actions\n\n| Ref | Action | Owner | Due |\n|---|---|---|---|\n| A1 | Add a total box | Ines Costa | 29 May 2090 |\n\n## Assurance\n\n| Action | Test | Who tests |\n|---|---|---|\n| A1 | 20 charts sampled | Deputy |\n';
    clean(rule, text, { ...asPlan, actions: 1 });
  });
  test('in minutes it is a hint, and a note under an item about harm', () => {
    const text =
      '# Minutes\n\n## Flowers\n\nACTION: Jo to order bulbs by 4 May 2090.\n\n## Medicines\n\nACTION: Jo to ring the pharmacy by 4 May 2090.\n';
    expect(findingsOf(rule, text, { kind: 'meeting-minutes' }).map(({ severity }) => severity)).toEqual([
      'hint',
      'information',
    ]);
  });
});

describe('closed-without-evidence', () => {
  const rule = 'closed-without-evidence';
  test.each([
    ['', 'Complete'],
    ['Done', 'Closed'],
    ['', 'Complete 3 May 2026'],
  ])('evidence "%s", status "%s"', (check, status) => {
    flags(rule, plan('⟦Add a total box⟧', check, status), asPlan);
  });
  test.each([
    ['Deputy sampled 20 charts on 1 June 2026: 19 added up', 'Complete'],
    ['', 'Complete 3 May 2026: audit 96%, ref M7'],
    ['Attendance sheet', 'Complete'],
    ['', 'Cancelled'],
    ['', 'In progress'],
  ])('silent: evidence "%s", status "%s"', (check, status) => {
    clean(rule, plan('Add a total box', check, status), { ...asPlan, actions: 1 });
  });
});
