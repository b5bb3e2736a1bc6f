import { describe, expect, test } from 'vitest';
import type { KindId } from '../../server/src/core/document/kind.ts';
import { actionsOf, type Habit, type Understood } from '../support/habits.ts';

// The ways in which people set actions as tables, each with one example.

const rails: Understood = { what: 'Fit two rails', who: 'Ada Reeve', when: '2026-05-29' };

const tables: readonly Habit[] = [
  [
    '"By" beside a date is by whom',
    '| No | Action | By | Due |\n|---|---|---|---|\n| 1 | Fit two rails | Ada Reeve | 29.5.26 |\n',
    [rails],
  ],
  [
    '"Item" beside "Action" only numbers it, and "None" is none',
    '| Item | Action | Lead | Due |\n|---|---|---|---|\n| 1 | Fit two rails | Ada Reeve | 29 May 2026 |\n| 2 | None | | |\n',
    [rails],
  ],
  [
    'themes beside recommendations',
    '| Theme | Recommendation | Who | Deadline |\n|---|---|---|---|\n| Bathrooms | Fit two rails | Ada Reeve | 29 May 2026 |\n',
    [rails],
  ],
  [
    'partly done is not done',
    '| Action | Owner | Due | Status |\n|---|---|---|---|\n| Fit two rails | Ada Reeve | 29 May 2026 | Half done |\n| Fit two rails | Ada Reeve | 29 May 2026 | Amber – 14 of 22 done |\n| Fit two rails | Ada Reeve | 29 May 2026 | 75% complete |\n',
    [
      { ...rails, status: 'open' },
      { ...rails, status: 'open' },
      { ...rails, status: 'open' },
    ],
  ],
  [
    'columns in any order, under any of their headings',
    '| By when? | Person responsible | Ref | What we will do |\n|---|---|---|---|\n| 29/05/2026 | Ada Reeve | 1 | Fit two rails |\n',
    [rails],
  ],
  [
    'bold headings and cells',
    '| **Action** | **Who** | **Deadline** |\n|---|---|---|\n| **Fit two rails** | **Ada Reeve** | 29 May 2026 |\n',
    [rails],
  ],
  [
    'several lines in a cell',
    '| Action | Lead | Due |\n|---|---|---|\n| Fit two rails<br>and paint them | Ada Reeve<br>Tom Ilunga | 29 May 2026 |\n',
    [{ what: 'Fit two rails and paint them', who: 'Ada Reeve Tom Ilunga', when: '2026-05-29' }],
  ],
  [
    'blank cells below a finding that goes on',
    '| Finding | Action | Owner | Due |\n|---|---|---|---|\n| Rails loose | Order two rails | Ada Reeve | 15 May 2026 |\n|  | Fit two rails |  | 29 May 2026 |\n',
    [{ what: 'Order two rails', who: 'Ada Reeve', when: '2026-05-15' }, rails],
  ],
  [
    'no column of actions, but of findings with owner and date',
    '| Issue | Lead | Due |\n|---|---|---|\n| Fit two rails | Ada Reeve | 29 May 2026 |\n',
    [rails],
  ],
  [
    'a status, and proof beside it',
    '| Action | Owner | Due | Evidence | Status |\n|---|---|---|---|---|\n| Fit two rails | Ada Reeve | 29 May 2026 | Deputy tested both on 1 June 2026 | Closed |\n',
    [{ ...rails, check: 'present', status: 'closed' }],
  ],
  [
    'a revised date beside the old one',
    '| Action | Owner | Due |\n|---|---|---|\n| Fit two rails | Ada Reeve | ~~1 May 2026~~ 29 May 2026 |\n',
    [rails],
  ],
  [
    'a struck row',
    '| Action | Owner | Due |\n|---|---|---|\n| ~~Fit two rails~~ | ~~Ada Reeve~~ | ~~29 May 2026~~ |\n',
    [{ ...rails, status: 'cancelled' }],
  ],
  [
    'checks in a table of their own',
    '| Ref | Action | Owner | Due |\n|---|---|---|---|\n| A1 | Fit two rails | Ada Reeve | 29 May 2026 |\n\n| Action | Test | Who tests |\n|---|---|---|\n| A1 | Each rail pulled | Deputy |\n',
    [{ ...rails, check: 'present' }],
  ],
  [
    'headings with a hint, a question mark or a colon',
    '| Action required: | Responsible Person (name one) | By when? | Status (RAG) |\n|---|---|---|---|\n| Fit two rails | Ada Reeve | 29.05.2026 | Open |\n',
    [{ ...rails, status: 'open' }],
  ],
  [
    'the action in the column of issues, and nothing in its own',
    '| Issue | Action | Lead | Target date |\n|---|---|---|---|\n| Fit two rails | | Ada Reeve | 29 May 2026 |\n| Lounge is cold | – | | |\n',
    [rails],
  ],
  [
    'headings repeated at the top of each printed page',
    '| Action | Lead | Due |\n|---|---|---|\n| Fit two rails | Ada Reeve | 29 May 2026 |\n| **Action** | **Lead** | **Due** |\n| Fit two rails | Ada Reeve | 29 May 2026 |\n',
    [rails, rails],
  ],
  [
    'a row in bold that only heads those below',
    '| Action | Lead | Due |\n|---|---|---|\n| **Bathrooms** | | |\n| Fit two rails | Ada Reeve | 29 May 2026 |\n| **Garden** | | |\n',
    [rails],
  ],
  [
    'an owner whose cell was merged over the whole column',
    '| Action | Owner | Due |\n|---|---|---|\n| Order two rails | Ada Reeve | 15 May 2026 |\n| Fit two rails | | 29 May 2026 |\n| Test both rails | | 5 June 2026 |\n',
    [
      { what: 'Order two rails', who: 'Ada Reeve', when: '2026-05-15' },
      rails,
      { what: 'Test both rails', who: 'Ada Reeve', when: '2026-06-05' },
    ],
  ],
  [
    'blank dates below a filled one are blank',
    '| Action | Owner | Due |\n|---|---|---|\n| Fit two rails | Ada Reeve | 29 May 2026 |\n| Book a plumber | Tom Ilunga | |\n| Ring the landlord | Tom Ilunga | |\n',
    [rails, { what: 'Book a plumber', who: 'Tom Ilunga' }, { what: 'Ring the landlord', who: 'Tom Ilunga' }],
  ],
  ...['Who / when', 'Lead and date', 'Owner & deadline', 'By whom and by when', 'Responsible person / target date'].map(
    (heading): Habit => [
      `"${heading}" in one column`,
      `| Ref | Action | ${heading} |\n|---|---|---|\n| 1 | Fit two rails | Ada Reeve – 29 May 2026 |\n| 2 | Fit two rails | 29/5/26 Ada Reeve |\n| 3 | Fit two rails | Ada Reeve by 29.5.26 |\n| 4 | Fit two rails | Ada Reeve |\n| 5 | Fit two rails | 29 May 2026 |\n`,
      [rails, rails, rails, { what: 'Fit two rails', who: 'Ada Reeve' }, { what: 'Fit two rails', when: '2026-05-29' }],
    ],
  ),
  [
    'who and when in one cell, with a mark of any sort between them',
    '| Task | Who/when |\n|---|---|\n| Fit two rails | AR, 29 May 2026 |\n| Fit two rails | AR (29 May 2026) |\n| Fit two rails | AR<br>29 May 2026 |\n| Fit two rails | AR/TI – w/c 25 May 2026 |\n| Fit two rails | Night lead, ASAP |\n| Fit two rails | Nurse in charge; before each admission |\n',
    [
      { ...rails, who: 'AR' },
      { ...rails, who: 'AR' },
      { ...rails, who: 'AR' },
      { ...rails, who: 'AR/TI', when: '2026-05-31' },
      { ...rails, who: 'Night lead', when: 'vague' },
      { ...rails, who: 'Nurse in charge', when: 'event' },
    ],
  ],
  [
    'the date beside the name where its own cell is blank',
    '| Action | Owner | Due |\n|---|---|---|\n| Fit two rails | Ada Reeve by 29 May 2026 | |\n',
    [rails],
  ],
  [
    'a Y or an N',
    '| Action | Owner | Due | Achieved (Y/N) |\n|---|---|---|---|\n| Fit two rails | Ada Reeve | 29 May 2026 | Y |\n| Fit two rails | Ada Reeve | 29 May 2026 | N |\n| Fit two rails | Ada Reeve | 29 May 2026 | Partly |\n',
    [
      { ...rails, status: 'closed' },
      { ...rails, status: 'open' },
      { ...rails, status: 'open' },
    ],
  ],
  [
    'achieved, or the date on which it was',
    '| Action | Owner | Due | Achieved? |\n|---|---|---|---|\n| Fit two rails | Ada Reeve | 29 May 2026 | Yes |\n| Fit two rails | Ada Reeve | 29 May 2026 | 27/5/26 |\n| Fit two rails | Ada Reeve | 29 May 2026 | Not yet |\n',
    [
      { ...rails, status: 'closed' },
      { ...rails, status: 'closed' },
      { ...rails, status: 'open' },
    ],
  ],
  [
    'an update that moves the date',
    '| Action | Owner | Due | Update |\n|---|---|---|---|\n| Fit two rails | Ada Reeve | 30 April 2026 | Slipped to 29 May 2026, parts were late |\n| Fit two rails | Ada Reeve | 30 April 2026 | Fitter ill. Revised date: 29/5/26 |\n| Fit two rails | Ada Reeve | 30 April 2026 | moved from 30 April to 29 May 2026 |\n| Fit two rails | Ada Reeve | 29 May 2026 | Moved to the new supplier on 4 May 2026 |\n| Fit two rails | Ada Reeve | 29 May 2026 | Chased on 4 May 2026 |\n',
    [rails, rails, rails, rails, rails],
  ],
  [
    'no change since the last meeting',
    '| Action | Owner | Due | Comments |\n|---|---|---|---|\n| Fit two rails | Ada Reeve | 29 May 2026 | No change |\n',
    [{ ...rails, status: 'open' }],
  ],
  [
    'several of each in one row, numbered alike',
    '| Finding | Action | Owner | Due |\n|---|---|---|---|\n| Rails loose | 1. Order two rails 2. Fit two rails | 1. Tom Ilunga 2. Ada Reeve | 1. 15 May 2026 2. 29 May 2026 |\n',
    [{ what: 'Order two rails', who: 'Tom Ilunga', when: '2026-05-15' }, rails],
  ],
  [
    'several of each in one row, a line each',
    '| Action | Lead and date |\n|---|---|\n| Order two rails<br>Fit two rails | Tom Ilunga 15/5/26<br>Ada Reeve 29/5/26 |\n',
    [{ what: 'Order two rails', who: 'Tom Ilunga', when: '2026-05-15' }, rails],
  ],
  [
    'several actions and owners that do not pair stay one',
    '| Action | Owner | Due |\n|---|---|---|\n| a) Order two rails; b) Fit two rails; c) Test them | Tom Ilunga<br>Ada Reeve | 29 May 2026 |\n',
    [
      {
        what: 'Order two rails; b) Fit two rails; c) Test them',
        who: 'Tom Ilunga Ada Reeve',
        when: '2026-05-29',
      },
    ],
  ],
  [
    'one column for the action, its owner and its date',
    '| Item | Notes | Action / owner / date |\n|---|---|---|\n| Bathroom | Rails are loose | Fit two rails – Ada Reeve – 29 May 2026 |\n',
    [rails],
  ],
  [
    'original and revised dates side by side',
    '| Action | Owner | Original due date | Revised due date |\n|---|---|---|---|\n| Fit two rails | Ada Reeve | 1 May 2026 | 29 May 2026 |\n| Fit two rails | Ada Reeve | 29 May 2026 | |\n',
    [rails, rails],
  ],
  [
    'a colour beside the date on which it was completed',
    '| Action | Owner | Due | Date completed | RAG |\n|---|---|---|---|---|\n| Fit two rails | Ada Reeve | 29 May 2026 | 27 May 2026 | Green |\n',
    [{ ...rails, status: 'closed' }],
  ],
  [
    'to be confirmed, for both who and when',
    '| Action | Who and when |\n|---|---|\n| Fit two rails | TBC |\n',
    [{ what: 'Fit two rails', who: 'TBC', when: 'placeholder' }],
  ],
];

/** The headings that published plans and logs really carry. */
const actionHeadings =
  'Action|Actions|Action(s)|Actions required|Action required|Agreed action|Task|Objectives|Next steps|What will we do|What needs doing|Improvement action|Safety action|Corrective action';
const ownerHeadings =
  'Person responsible|Responsible person|Responsibility|By whom|Who|Lead|Action lead|Lead officer|Officer responsible|Owner|Action owner|Accountable|Assigned to|Assignee|Responsible|Named lead|Allocated to|Who by|Who will do it';
const timeHeadings =
  'Deadline|By when|Due|Due date|Target date|Timescale|Timeframe|Completion date|To be completed|Target date for implementation|When|Date for completion|Target completion date|Complete by|Finish by|Date due|Required by';

describe('headings', () => {
  const table = (what: string, who: string, when: string) =>
    `| ${when} | ${what} | ${who} |\n|---|---|---|\n| 29 May 2026 | Fit two rails | Ada Reeve |\n`;
  test.each(actionHeadings.split('|'))('%s', (heading) => {
    expect(actionsOf(table(heading, 'Owner', 'Due'), 'action-plan')).toEqual([rails]);
    expect(actionsOf(table(heading.toUpperCase(), 'OWNER', 'DUE'), 'action-plan')).toEqual([rails]);
  });
  test.each(ownerHeadings.split('|'))('%s', (heading) => {
    expect(actionsOf(table('Action', heading, 'Due'), 'action-plan')).toEqual([rails]);
  });
  test.each(timeHeadings.split('|'))('%s', (heading) => {
    expect(actionsOf(table('Action', 'Owner', heading), 'action-plan')).toEqual([rails]);
  });
});

const logs: readonly Habit[] = [
  [
    'initials under "Action", and what to do in short cells beside them',
    '| Item | Action |\n|---|---|\n| Ring the builder | JO |\n| Order two bins | PR |\n| Rota | |\n',
    [
      { what: 'Ring the builder', who: 'JO' },
      { what: 'Order two bins', who: 'PR' },
    ],
  ],
  [
    'initials under "Action", with a date',
    '| No | Discussion | Action | Date |\n|---|---|---|---|\n| 1 | Ring the builder about the ramp | JO | 4 December 2026 |\n| 2 | The rota was seen by all | | |\n',
    [{ what: 'Ring the builder about the ramp', who: 'JO', when: '2026-12-04' }],
  ],
];

describe.each<[string, KindId, readonly Habit[]]>([
  ['in tables', 'action-plan', tables],
  ['in logs of minutes', 'meeting-minutes', logs],
])('actions %s', (_, kind, habits) => {
  test.each(habits)('%s', (_habit, text, understood) => {
    expect(actionsOf(text, kind)).toEqual(understood);
  });
});
