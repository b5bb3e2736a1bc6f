import { test } from 'vitest';
import { breadth, grid } from '../../support/breadth.ts';
import { fixed } from '../../support/judging.ts';

const rule = 'action-without-timescale';
const head = 'Finding | Action | Owner | Due | How we will check';
const row = (due: string, action = 'Add a total box') =>
  `Date: 4 May 2026\n\n${grid(head, `Charts thin | ${action} | Ines Costa | ${due} | Deputy samples ten`)}`;
const missing = '⟦Add a total box⟧';
const asPlan = { kind: 'action-plan' } as const;
const asMinutes = { kind: 'meeting-minutes' } as const;

breadth(rule, asPlan, {
  flagged: [
    ['an empty cell', row('', missing)],
    ['a dash', row('–', missing)],
    [
      'a table without the column',
      grid('Action | Owner', '⟦Repaint the bay lines⟧ | Warden', '⟦Move the bins⟧ | J. Okoro'),
    ],
    ['an item', '## Actions\n\n- [ ] ⟦Order two rails⟧ – Owner: Ada Reeve\n'],
    ['a numbered list', '## Actions\n\n1. ⟦Ada Reeve to order two rails.⟧\n2. Tom to fit them by 29 May 2026.\n'],
    ['a heading with its details below', '## Actions\n\n### ⟦Order two rails⟧\n\nOwner: Ada Reeve\n'],
    ['a marker in minutes', 'ACTION: ⟦Jo to write to the landlord.⟧\n', asMinutes],
    ['a log in minutes', `## Action log\n\n${grid('Action | Owner | Due', '⟦Book the hall⟧ | Jo | ')}`, asMinutes],
    ['a date that is about something else', 'ACTION: ⟦Jo to circulate the audit of 4 March 2026.⟧\n', asMinutes],
    ['a review', '## Actions\n\n- ⟦Fit a second lock.⟧ Owner: Ward Manager.\n', { kind: 'incident-review' }],
  ],
  silent: [
    ['a day', row('29 May 2026')],
    ['how often', row('weekly')],
    ['an event', row('before the next admission')],
    ['a meeting', row('next meeting')],
    ['a vague word, which is another matter', row('ASAP')],
    ['a placeholder, which is another matter', row('TBC')],
    ['the week that begins', row('w/c 11 May')],
    ['the end of a month', row('end of June')],
    ['a quarter', row('Q2 2026/27')],
    ['a number of days', row('14 days')],
    ['a column called target', grid('What | Who | Target', 'Repaint the bay lines | Warden | June 2026')],
    ['a labelled line', '## Actions\n\n### Order two rails\n\n- Who: Ada Reeve\n- By when: 29 May 2026\n'],
    ['a date in the words', 'ACTION: Jo to write to the landlord by Friday 15 May.\n', asMinutes],
    ['a date in brackets', '## Actions\n\n- Order two rails (Ada Reeve, 29/5)\n'],
    ['a heading that gives it', '## Actions by 29 May 2026\n\n- Ada Reeve to order two rails\n'],
    [
      'a sentence that gives one to all',
      'Actions are due by the next meeting unless stated otherwise.\n\nDate of next meeting: 8 June 2026\n\n## Actions\n\n- Ada to order rails\n',
      asMinutes,
    ],
    [
      'what is done',
      grid(
        'Action | Owner | Due | Status | Evidence',
        'Order rails | Ada Reeve |  | Complete | Rails tested on 6 May 2026',
      ),
    ],
    ['what was struck through', '## Actions\n\n- ~~Ada to order rails~~\n- Tom to fit a ramp by 29 May 2026\n'],
  ],
});

test('the fix offers a day in the document’s own form', () => {
  const before = row('');
  const text = fixed(rule, before, { ...asPlan, choose: 'end of the month' });
  if (text !== before.replace('Ines Costa |  |', 'Ines Costa | 31 May 2026 |')) throw new Error(text);
});
