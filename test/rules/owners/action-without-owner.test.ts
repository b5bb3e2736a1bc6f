import { describe, test } from 'vitest';
import { breadth, grid } from '../../support/breadth.ts';
import { fixes, flags } from '../../support/judging.ts';

const rule = 'action-without-owner';
const head = 'Finding | Action | Owner | Due | How we will check';
const rest = '29 May 2026 | Deputy samples 10 charts in June 2026';
const row = (action: string, owner: string) => grid(head, `Charts incomplete | ${action} | ${owner} | ${rest}`);
const asPlan = { kind: 'action-plan' } as const;
const asMinutes = { kind: 'meeting-minutes' } as const;
const asReview = { kind: 'incident-review' } as const;

breadth(rule, asPlan, {
  flagged: [
    ['an empty cell', row('⟦Add a total box to the fluid chart⟧', '')],
    ['a dash in the cell', row('⟦Add a total box to the fluid chart⟧', '–')],
    ['a table without the column', grid('Issue | Action | Due', 'Bells slow | ⟦Time twelve bells⟧ | 29 May 2026')],
    [
      'one row of two',
      grid(
        'Action | Lead | By when',
        'Time twelve bells | Nia Pryce | 29 May 2026',
        '⟦Move the panel⟧ |  | 5 June 2026',
      ),
    ],
    ['a ticklist', '## Actions\n\n- [ ] ⟦Order two rails⟧ – Due: 29 May 2026\n'],
    ['a numbered list', '## Actions\n\n1. ⟦Repaint the bay lines.⟧ Due: 29 May 2026. Check: warden looks on 1 June.\n'],
    ['a heading with its details below', '## Actions\n\n### ⟦Repaint the bay lines⟧\n\nDue: 29 May 2026\n'],
    ['a marker in minutes', '**ACTION:** ⟦look at the visitor policy.⟧\n', asMinutes],
    [
      'a log in minutes',
      `Present: Ada Reeve, Tom Ilunga\n\n## Action log\n\n${grid('Action | Owner | Due', '⟦Book the hall⟧ |  | 29 May 2026')}`,
      asMinutes,
    ],
    [
      'a review',
      '# Incident review\n\n## Actions\n\n- ⟦Fit a second lock to the medicines fridge by 29 May 2026.⟧\n',
      asReview,
    ],
    [
      'a closed one',
      '## Actions\n\n- [x] ⟦Order two rails⟧ – Due: 4 May 2026 – Evidence: rails tested on 6 May 2026\n',
    ],
  ],
  silent: [
    ['a name before the obligation', 'ACTION: Jo to update the falls policy by 18 May 2026.\n', asMinutes],
    ['initials at the end', 'ACTION: update the falls policy by 18 May 2026 (JO)\n', asMinutes],
    ['a handle', '- [ ] @jo update the falls policy by 18 May 2026\n', asMinutes],
    ['a post', 'ACTION: the Registered Manager to update the falls policy by 18 May 2026.\n', asMinutes],
    ['a name from further off', 'ACTION: update the falls policy – Ngozi – 18 May 2026\n', asMinutes],
    ['a promise', '## Falls\n\nSiân Llewellyn agreed to update the falls policy by 18 May 2026.\n', asMinutes],
    [
      'the item above',
      'Present: Ada Reeve (AR)\n\n## Actions\n\n- Ada Reeve:\n  - ring the builder\n  - order two rails\n',
      asMinutes,
    ],
    ['a heading that names somebody', '## Actions for Ada Reeve\n\n- Ring the builder\n- Order two rails\n', asMinutes],
    [
      'the row above',
      grid(
        head,
        `Charts incomplete | Add a total box | Ines Costa | ${rest}`,
        '| Show it to the night staff |  | 5 June 2026 | Asked',
      ),
    ],
    ['a group, which is another matter', row('Add a total box', 'all staff')],
    ['a placeholder, which is another matter', row('Add a total box', 'TBC')],
    ['a column called lead', grid('Action | Lead | Due', 'Repaint the bay lines | J. Okoro | 29 May 2026')],
    ['a column called responsible', grid('What | Responsible | When', 'Repaint the bay lines | Warden | May 2026')],
    ['initials in a column', grid('Action | By whom | By when', 'Repaint the bay lines | JO | 29 May 2026')],
    ['a labelled line', '## Actions\n\n### Repaint the bay lines\n\n- Who: Warden\n- When: 29 May 2026\n'],
    ['a name in brackets in a review', '## Actions\n\n1. Fit a second lock (Ward Manager, 29 May 2026)\n', asReview],
    [
      'what was cancelled or struck through',
      '## Actions\n\n- [ ] ~~Order two rails~~\n- [ ] Fit a ramp – cancelled, the landlord has built one\n',
    ],
    [
      'what a council resolved or noted',
      'RESOLVED that the report be received.\n\nNoted: the flu clinic is on 4 October 2026.\n',
      { ...asMinutes, actions: 0 },
    ],
  ],
});

describe('the fix', () => {
  test('names somebody whom the document names, in the cell', () => {
    const before = `AR = Ada Reeve\n\n${row('Add a total box', '')}`;
    fixes(rule, before, before.replace('Add a total box |  |', 'Add a total box | Ada Reeve |'), asPlan);
  });
  test('offers those who own the other actions', () => {
    const before = grid(
      head,
      `Charts incomplete | Add a total box |  | ${rest}`,
      'Bells slow | Time ten bells | Ines Costa | 29 May 2026 | Deputy times ten more',
    );
    fixes(rule, before, before.replace('Add a total box |  |', 'Add a total box | Ines Costa |'), asPlan);
  });
  test('adds the column that is not there', () => {
    fixes(
      rule,
      '| Action | Due |\n|---|---|\n| Order rails | 29 May 2026 |\n| Fit rails | 5 June 2026 |\n',
      '| Action | Due | Owner |\n|---|---|---|\n| Order rails | 29 May 2026 | [name] |\n| Fit rails | 5 June 2026 |  |\n',
      asPlan,
    );
  });
  test('goes to the end of an item', () => {
    fixes(
      rule,
      '## Actions\n\n- Order rails\n- Fit rails\n',
      '## Actions\n\n- Order rails – Owner: [name]\n- Fit rails\n',
      asPlan,
    );
  });
  test('goes on a line of its own where the other details do', () => {
    fixes(
      rule,
      '## Actions\n\n1. Order rails\n   - Due: 29 May 2026\n2. Fit rails\n',
      '## Actions\n\n1. Order rails\n   - Due: 29 May 2026\n   - Owner: [name]\n2. Fit rails\n',
      asPlan,
    );
  });
});

test.each(['', '-', '–', '—', '&nbsp;'])('a cell is blank with "%s" in it', (blank) => {
  flags(rule, row('⟦Add a total box⟧', blank), asPlan);
});
