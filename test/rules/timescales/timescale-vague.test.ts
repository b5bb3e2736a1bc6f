import { test } from 'vitest';
import { breadth, grid } from '../../support/breadth.ts';
import { fixes } from '../../support/judging.ts';

const rule = 'timescale-vague';
const head = 'Finding | Action | Owner | Due | How we will check';
const row = (due: string) =>
  `Date: 4 May 2026\n\n${grid(head, `Charts thin | Add a total box | Ines Costa | ${due} | Deputy samples ten`)}`;
const asPlan = { kind: 'action-plan' } as const;
const asMinutes = { kind: 'meeting-minutes' } as const;

breadth(rule, asPlan, {
  flagged: [
    ['ASAP', row('⟦ASAP⟧')],
    ['ongoing', row('⟦Ongoing⟧')],
    ['in due course', row('⟦in due course⟧')],
    ['immediately', row('⟦immediately⟧')],
    ['short term', row('⟦short term⟧')],
    ['regularly', row('⟦regularly⟧')],
    ['as soon as possible', row('⟦As soon as possible⟧')],
    ['when staffing allows', row('⟦when staffing allows⟧')],
    ['continuous', row('⟦Continuous⟧')],
    ['a labelled value in a list', '## Actions\n\n- [ ] Order two rails – Owner: Ada Reeve – Due: ⟦soon⟧\n'],
    ['a line below a heading', '## Actions\n\n### Order two rails\n\n**Owner:** Ada Reeve\n\n**Due:** ⟦urgent⟧\n'],
    ['the words of minutes', 'ACTION: Jo to write to the landlord ⟦as soon as possible⟧.\n', asMinutes],
    [
      'a log in minutes',
      `## Action log\n\n${grid('Action | Who | When', 'Book the hall | Jo | ⟦shortly⟧')}`,
      asMinutes,
    ],
    [
      'a review',
      '## Actions\n\n1. Fit a second lock. Owner: Ward Manager. Due: ⟦ASAP⟧.\n',
      { kind: 'incident-review' },
    ],
  ],
  silent: [
    ['a word that a day follows', row('Immediate (done 2 May 2026)')],
    ['a review with a day', row('Ongoing, monthly, review 1 June 2026')],
    ['how often', row('weekly')],
    ['a meeting', row('by the next meeting')],
    ['a word with its own day', row('ASAP and no later than 15 May 2026')],
    ['the same day', row('today')],
    ['a number of hours', row('within 24 hours')],
    ['before an event', row('before Mr Hall comes home')],
    ['at each event', row('at every handover')],
    ['nothing, which is another matter', row('')],
    ['a month', row('June 2026')],
    [
      'an adverb about the work',
      'ACTION: Jo to check that calls are answered immediately, by 29 May 2026.\n',
      asMinutes,
    ],
    ['"ongoing" about the work', 'ACTION: Jo to support the ongoing enquiry until 29 May 2026.\n', asMinutes],
    [
      'what is done',
      grid(
        'Action | Owner | Due | Status | Evidence',
        'Order rails | Ada Reeve | ASAP | Complete | Rails tested on 6 May 2026',
      ),
    ],
  ],
});

test('the fix keeps the word and adds a date', () => {
  fixes(rule, row('ASAP'), row('ASAP: 24 May 2026'), asPlan);
});
