import { test } from 'vitest';
import { breadth, grid } from '../../support/breadth.ts';
import { fixes } from '../../support/judging.ts';

const rule = 'owner-placeholder';
const head = 'Finding | Action | Owner | Due | How we will check';
const row = (owner: string) =>
  grid(head, `Charts thin | Add a total box | ${owner} | 29 May 2026 | Deputy samples ten`);
const asMinutes = { kind: 'meeting-minutes' } as const;

breadth(
  rule,
  { kind: 'action-plan' },
  {
    flagged: [
      ['TBC', row('⟦TBC⟧')],
      ['TBA in small letters', row('⟦tba⟧')],
      ['words for it', row('⟦to be confirmed⟧')],
      ['"to be agreed"', row('⟦To be agreed⟧')],
      ['a post that nobody holds', row('⟦Vacant⟧')],
      ['a post that is vacant', row('⟦Quality Lead (vacant)⟧')],
      ['a question mark', row('⟦?⟧')],
      ['a form', row('⟦[name]⟧')],
      ['a post without a holder yet', row('⟦TBC – new activities coordinator⟧')],
      ['a labelled value in a list', '## Actions\n\n- [ ] Order two rails – Owner: ⟦TBC⟧ – Due: 29 May 2026\n'],
      [
        'a line below a heading',
        '## Actions\n\n### Order two rails\n\n**Lead:** ⟦to be identified⟧\n\n**Due:** 29 May 2026\n',
      ],
      [
        'the log of minutes',
        `## Action log\n\n${grid('Action | Who | When', 'Book the hall | ⟦to be decided⟧ | 29 May 2026')}`,
        asMinutes,
      ],
      [
        'a review',
        '## Actions\n\n1. Fit a second lock. Owner: ⟦TBC⟧. Due: 29 May 2026.\n',
        { kind: 'incident-review' },
      ],
    ],
    silent: [
      ['a name', row('Ada Reeve')],
      ['a name that begins like one', row('Tabitha Cole')],
      ['initials that begin like one', row('TB')],
      ['initials that are a post', row('RM')],
      ['somebody until it is settled', row('Night staff led by P. Roy')],
      ['a name of one syllable', row('Q')],
      ['a surname that is a word', row('Nan Vacher')],
      ['a group, which is another matter', row('The board')],
      ['a post', '## Actions\n\n- [ ] Order two rails – Owner: Caretaker – Due: 29 May 2026\n'],
      ['a date to be set, which is another matter', grid('Action | Owner | Due', 'Order rails | Ada Reeve | TBC')],
      [
        'an action that is done',
        grid(
          'Action | Owner | Due | Status | Evidence',
          'Order rails | TBC | 4 May 2026 | Complete | Rails tested on 6 May 2026',
        ),
      ],
      ['an action that was dropped', '## Actions\n\n- ~~Order two rails – Owner: TBC~~\n- Fit a ramp – Owner: Jo\n'],
      ['what is to be agreed is not who', 'ACTION: Jo to see that the rota is agreed by 29 May 2026.\n', asMinutes],
    ],
  },
);

test('the name takes the place of the placeholder', () => {
  const before = `AR = Ada Reeve\n\n${row('TBC')}`;
  fixes(rule, before, before.replace('TBC', 'Ada Reeve'), { kind: 'action-plan' });
});
