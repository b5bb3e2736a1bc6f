import { test } from 'vitest';
import { breadth, grid } from '../../support/breadth.ts';
import { fixes } from '../../support/judging.ts';

const rule = 'timescale-placeholder';
const head = 'Finding | Action | Owner | Due | How we will check';
const row = (due: string) =>
  `Date: 4 May 2026\n\n${grid(head, `Charts thin | Add a total box | Ines Costa | ${due} | Deputy samples ten`)}`;
const asPlan = { kind: 'action-plan' } as const;
const asMinutes = { kind: 'meeting-minutes' } as const;

breadth(rule, asPlan, {
  flagged: [
    ['TBC', row('⟦TBC⟧')],
    ['tba', row('⟦tba⟧')],
    ['the form of a date', row('⟦dd/mm/yyyy⟧')],
    ['words for it', row('⟦date to be agreed⟧')],
    ['a form', row('⟦[date]⟧')],
    ['a question mark', row('⟦?⟧')],
    ['"to be confirmed"', row('⟦To be confirmed⟧')],
    ['a labelled value in a list', '## Actions\n\n- [ ] Order two rails – Owner: Ada Reeve – Due: ⟦TBC⟧\n'],
    ['a line below a heading', '## Actions\n\n### Order two rails\n\n**Owner:** Ada Reeve\n\n**Due:** ⟦to be set⟧\n'],
    [
      'a log in minutes',
      `## Action log\n\n${grid('Action | Who | When', 'Book the hall | Jo | ⟦date TBC⟧')}`,
      asMinutes,
    ],
    ['a review', '## Actions\n\n1. Fit a second lock. Owner: Ward Manager. Due: ⟦TBC⟧.\n', { kind: 'incident-review' }],
  ],
  silent: [
    ['a day', row('29 May 2026')],
    ['a day that is still to be confirmed', row('29 May 2026 (TBC)')],
    ['a month that is still to be confirmed', row('June 2026, day TBC')],
    ['how often', row('Monthly')],
    ['nothing, which is another matter', row('')],
    ['a vague word, which is another matter', row('ASAP')],
    ['an owner to be named, which is another matter', grid('Action | Owner | Due', 'Order rails | TBC | 29 May 2026')],
    ['a meeting', row('Next Quality Committee')],
    ['a question in the action', 'ACTION: Jo to ask the landlord (who pays?) by 29 May 2026.\n', asMinutes],
    [
      'what is to be agreed is the work',
      'ACTION: Jo to see that dates for training are agreed by 29 May 2026.\n',
      asMinutes,
    ],
    [
      'what is done',
      grid(
        'Action | Owner | Due | Status | Evidence',
        'Order rails | Ada Reeve | TBC | Complete | Rails tested on 6 May 2026',
      ),
    ],
  ],
});

test('the date takes the place of the placeholder', () => {
  fixes(rule, row('TBC'), row('24 May 2026'), asPlan);
});
