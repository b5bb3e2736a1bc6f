import { expect, test } from 'vitest';
import { breadth, grid } from '../../support/breadth.ts';
import { findingsOf } from '../../support/judging.ts';

const rule = 'front-matter-invalid';
const row = grid('Action | Owner | Due', 'Order rails | Ada Reeve | 29 May 2090');
const top = (lines: string, type = 'action-plan') => `---\ntype: ${type}\n${lines}\n---\n\n# Plan\n\n${row}`;

breadth(
  rule,
  {},
  {
    flagged: [
      ['a status that there is not', top('status: ⟦finished⟧')],
      ['a date that is none', top('date: ⟦soon⟧')],
      ['a day that there is not', top('date: ⟦2026-02-31⟧')],
      ['the next meeting', top('next-meeting: ⟦when we can⟧', 'meeting-minutes')],
      ['a word for yes', top('template: ⟦maybe⟧')],
      ['an audience that there is not', top('audience: ⟦everybody⟧')],
      ['people in one line', top('people: ⟦Ada Reeve and Tom Ilunga⟧')],
      [
        'a kind that there is not',
        `---\ngolden-thread: ⟦action plan⟧\n---\n\n# Quality improvement action plan\n\n${row}`,
        { path: 'action-plans/elm-court.md', kind: 'action-plan' },
      ],
      ['two of them', top('status: ⟦done⟧\ndate: ⟦tomorrow week⟧')],
    ],
    silent: [
      ['a status', top('status: live')],
      ['a status in capitals', top('status: Approved')],
      ['a date of computers', top('date: 2026-05-04')],
      ['a date in words', top('date: 4 May 2026')],
      ['a date in figures', top('date: 04/05/2026')],
      ['a date that waits to be filled', top('date: "[date]"')],
      ['a detail left empty', top('date:\nstatus:\naudience:')],
      ['an audience', top('audience: shared')],
      ['people, one to a line', top('people:\n  - Ada Reeve (AR, manager)\n  - Tom Ilunga')],
      ['details of other tools', top('layout: wide\ntags: [rails, baths]\nweight: soon')],
      ['a day with its time', top('date: 2026-05-04T10:30:00Z')],
      ['a title with a colon in marks', top('title: "Rails: a plan"')],
    ],
  },
);

test('says what may stand there', () => {
  expect(findingsOf(rule, top('status: finished'))[0]?.message).toBe(
    'The status of a document is one of draft, live, approved, superseded or archived.',
  );
});
