import { describe, test } from 'vitest';
import { clean, fixes, flags } from '../../support/judging.ts';

const plan = (action: string, owner: string, rest = '29 May 2026 | Deputy samples 10 charts in June 2026 |') =>
  `Date: 4 May 2026\n\n| Finding | Action | Owner | Due | How we will check |\n|---|---|---|---|---|\n| Charts incomplete | ${action} | ${owner} | ${rest}\n`;
const asPlan = { kind: 'action-plan' } as const;
const asMinutes = { kind: 'meeting-minutes' } as const;

describe('action-without-owner', () => {
  const rule = 'action-without-owner';
  test.each(['', '-', '–', '—', '&nbsp;'])('a blank owner cell: "%s"', (blank) => {
    flags(rule, plan('⟦Add a total box⟧', blank), asPlan);
  });
  test('an item without a name', () => {
    flags(rule, '## Actions\n\n- [ ] ⟦Order two rails⟧ – Due: 29 May 2026\n', asPlan);
  });
  test('words after a marker that name nobody', () => {
    flags(rule, '**ACTION:** ⟦look at the visitor policy.⟧\n', asMinutes);
  });
  test('a closed action is still asked who owned it', () => {
    flags(
      rule,
      '## Actions\n\n- [x] ⟦Order two rails⟧ – Due: 4 May 2026 – Evidence: rails tested on 6 May 2026\n',
      asPlan,
    );
  });

  test.each([
    ['a name before the obligation', 'ACTION: Jo to update the falls policy by 18 May 2026.'],
    ['initials at the end', 'ACTION: update the falls policy by 18 May 2026 (JO)'],
    ['a handle', '- [ ] @jo update the falls policy by 18 May 2026'],
    ['a post', 'ACTION: the Registered Manager to update the falls policy by 18 May 2026.'],
  ])('not where the words name the owner: %s', (_, text) => {
    clean(rule, `${text}\n`, { ...asMinutes, actions: 1 });
  });
  test('not where the item above gives it', () => {
    clean(rule, 'Present: Ada Reeve (AR)\n\n## Actions\n\n- Ada Reeve:\n  - ring the builder\n  - order two rails\n', {
      ...asMinutes,
      actions: 2,
    });
  });
  test('not where the row above goes on', () => {
    clean(
      rule,
      `${plan('Add a total box', 'Ines Costa').trimEnd()}\n|  | Show it to the night staff |  | 29 May 2026 | Asked in supervision |\n`,
      { ...asPlan, actions: 2 },
    );
  });
  test('not where it was cancelled or struck through', () => {
    clean(
      rule,
      '## Actions\n\n- [ ] ~~Order two rails~~\n- [ ] Fit a ramp – cancelled, the landlord has built one\n',
      asPlan,
    );
  });
  test('not for what a council resolved or noted', () => {
    clean(rule, 'RESOLVED that the report be received.\n\nNoted: the flu clinic is on 4 October 2026.\n', {
      ...asMinutes,
      actions: 0,
    });
  });

  test('the fix names somebody whom the document names, in the cell', () => {
    fixes(
      rule,
      `AR = Ada Reeve\n\n${plan('Add a total box', '')}`,
      `AR = Ada Reeve\n\n${plan('Add a total box', 'Ada Reeve')}`,
      asPlan,
    );
  });
  test('the fix offers those who own the other actions', () => {
    const text = `${plan('Add a total box', '').trimEnd()}\n| Bells slow | Time ten bells | Ines Costa | 29 May 2026 | Deputy times ten more |\n`;
    fixes(rule, text, text.replace('Add a total box |  |', 'Add a total box | Ines Costa |'), asPlan);
  });
  test('the fix adds the column that is not there', () => {
    fixes(
      rule,
      '| Action | Due |\n|---|---|\n| Order rails | 29 May 2026 |\n| Fit rails | 5 June 2026 |\n',
      '| Action | Due | Owner |\n|---|---|---|\n| Order rails | 29 May 2026 | [name] |\n| Fit rails | 5 June 2026 |  |\n',
      asPlan,
    );
  });
  test('the fix goes to the end of an item', () => {
    fixes(
      rule,
      '## Actions\n\n- Order rails\n- Fit rails\n',
      '## Actions\n\n- Order rails – Owner: [name]\n- Fit rails\n',
      asPlan,
    );
  });
  test('the fix goes on a line of its own where the other details do', () => {
    fixes(
      rule,
      '## Actions\n\n1. Order rails\n   - Due: 29 May 2026\n2. Fit rails\n',
      '## Actions\n\n1. Order rails\n   - Due: 29 May 2026\n   - Owner: [name]\n2. Fit rails\n',
      asPlan,
    );
  });
});

describe('owner-placeholder', () => {
  const rule = 'owner-placeholder';
  test.each([
    'TBC',
    'to be confirmed',
    'Vacant',
    '?',
    '[name]',
    'TBC – new activities coordinator',
    'Quality Lead (vacant)',
  ])('%s', (owner) => {
    flags(rule, plan('Add a total box', `⟦${owner}⟧`), asPlan);
  });
  test.each(['Ada Reeve', 'Tabitha Cole', 'RM', 'Night staff led by P. Roy'])('not %s', (owner) => {
    clean(rule, plan('Add a total box', owner), asPlan);
  });
  test('the name takes the place of the placeholder', () => {
    fixes(
      rule,
      `AR = Ada Reeve\n\n${plan('Add a total box', 'TBC')}`,
      `AR = Ada Reeve\n\n${plan('Add a total box', 'Ada Reeve')}`,
      asPlan,
    );
  });
});

describe('owner-collective', () => {
  const rule = 'owner-collective';
  test.each([
    'All staff',
    'the team',
    'Managers',
    'Quality Committee',
    'All',
    'night staff',
    'HR',
    'Housekeeping team',
  ])('%s', (owner) => {
    flags(rule, plan('Add a total box', `⟦${owner}⟧`), asPlan);
  });
  test.each([
    'Jo and team',
    'Night staff led by P. Roy',
    'P. Roy, with all staff',
    'Maintenance',
    'Registered Manager',
    'Oluwaseun Bakare',
    'Siân Llewellyn, night senior',
    'Estates lead M. Dee',
    'Ngozi',
  ])('not %s', (owner) => {
    clean(rule, plan('Add a total box', owner), asPlan);
  });
  test('the fix puts a person in front and keeps the group', () => {
    fixes(
      rule,
      `AR = Ada Reeve\n\n${plan('Add a total box', 'All staff')}`,
      `AR = Ada Reeve\n\n${plan('Add a total box', 'Ada Reeve (with All staff)')}`,
      asPlan,
    );
  });
});
