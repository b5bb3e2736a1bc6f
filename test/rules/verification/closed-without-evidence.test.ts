import { expect, test } from 'vitest';
import { breadth, grid } from '../../support/breadth.ts';
import { findingsOf } from '../../support/judging.ts';

const rule = 'closed-without-evidence';
const head = 'Finding | Action | Owner | Due | Evidence | Status';
const row = (check: string, status: string, action = 'Add a total box') =>
  grid(head, `Charts thin | ${action} | Ines Costa | 4 May 2026 | ${check} | ${status}`);
const box = '⟦Add a total box⟧';
const asPlan = { kind: 'action-plan' } as const;
const asMinutes = { kind: 'meeting-minutes' } as const;

breadth(rule, asPlan, {
  flagged: [
    ['complete and an empty cell', row('', 'Complete', box)],
    ['closed and "Done"', row('Done', 'Closed', box)],
    ['complete with its day', row('', 'Complete 3 May 2026', box)],
    ['implemented', row('–', 'Implemented', box)],
    ['"Yes" as evidence', row('Yes', 'Done', box)],
    ['a table without the column', grid('Action | Owner | Status', '⟦Repaint the bay lines⟧ | Warden | Done')],
    ['a ticked box', '## Actions\n\n- [x] ⟦Fit two rails⟧ – Owner: Ada Reeve – Due: 4 May 2026\n'],
    [
      'a line below a heading',
      '## Actions\n\n### ⟦Rewrite the handover sheet⟧\n\nOwner: Ada Reeve\n\nStatus: Completed\n',
    ],
    [
      'a review',
      '# Incident review\n\n## Actions\n\n- ⟦Move the crash mat⟧ – Owner: Ward Manager – Status: closed\n',
      { kind: 'incident-review' },
    ],
    [
      'a log in minutes',
      `## Action log\n\n${grid('Action | Who | When | Status', '⟦Book the hall⟧ | Jo | 4 May 2026 | Closed')}`,
      asMinutes,
    ],
  ],
  silent: [
    ['what was found and when', row('Deputy sampled 20 charts on 1 June 2026: 19 added up', 'Complete')],
    ['the finding beside the status', row('', 'Complete 3 May 2026: audit 96%, ref M7')],
    ['proof of activity, which is another matter', row('Attendance sheet', 'Complete')],
    ['cancelled', row('', 'Cancelled')],
    ['in progress', row('', 'In progress')],
    ['superseded', row('', 'Superseded by A9')],
    ['nearly done', row('', 'Almost complete')],
    ['not done', row('', 'Not completed')],
    ['to be closed', row('', 'To be closed in June')],
    ['no status at all', row('', '')],
    ['green, which may mean on track', row('', 'Green')],
    [
      'a ticked box with what was seen',
      '## Actions\n\n- [x] Fit two rails – Owner: Ada Reeve – Evidence: both rails held 120 kg on 6 May 2026\n',
    ],
    [
      'a ticked box with where to look it up',
      '## Follow up\n\n- [x] Council safeguarding told, Ada Reeve, 4/5/26 21:05, reference number in the on-call log\n',
      { kind: 'risk-decision' },
    ],
    [
      'an outcome in the column of updates',
      grid(
        'Action | Owner | Update | Status',
        'Repaint the lines | Warden | Lines seen at night on 5 May, no near miss since | Done',
      ),
    ],
    ['a door that closes', 'ACTION: Jo to see that the closed door is mended by 29 May 2090.\n', asMinutes],
  ],
});

test('in minutes it is a hint, elsewhere a warning', () => {
  const text = '## Actions\n\n- [x] Fit two rails – Owner: Ada Reeve – Due: 4 May 2026\n';
  const weight = (kind: 'action-plan' | 'meeting-minutes' | 'thematic-review') =>
    findingsOf(rule, text, { kind }).map(({ severity }) => severity);
  expect([weight('action-plan'), weight('thematic-review'), weight('meeting-minutes')]).toEqual([
    ['warning'],
    ['warning'],
    ['hint'],
  ]);
});
