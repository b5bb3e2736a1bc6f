import { breadth, grid } from '../../support/breadth.ts';

const row = (evidence: string, status = 'Closed 15 June 2026') =>
  grid(
    'Finding | Action | Owner | Due | Evidence | Status',
    `Charts bare | Add a total box | Rosa | 4 May 2026 | ${evidence} | ${status}`,
  );

breadth(
  'check-once-only',
  { kind: 'action-plan', today: '2026-06-20' },
  {
    flagged: [
      ['a dated sample', row('⟦Deputy sampled charts on 15 June 2026: nearly all added up⟧')],
      ['a walk', row('⟦Walkround 15/06/26: box on all charts⟧')],
      ['an audit', row('⟦Audit 12 June 2026, 96% added up⟧')],
      ['a look by somebody', row('⟦Seen in use by the manager on 12 June 2026⟧')],
      ['a drill', row('⟦Drill observed on 12 June 2026, out in three minutes⟧')],
      ['a task', '## Actions\n\n- [x] Add a total box – Owner: Rosa – Evidence: ⟦20 charts sampled on 12 June 2026⟧\n'],
      ['a status in other words', row('⟦Tested 12 June 2026 and found working⟧', 'Complete')],
      ['a report on actions', row('⟦Audit 12 June 2026, 96% added up⟧'), { kind: 'report-on-actions' }],
    ],
    silent: [
      ['a second look', row('Charts sampled on 15 June 2026 and 15 September 2026')],
      ['a look each month', row('Monthly audit since 1 June 2026, 96%')],
      ['a look that is planned', row('Audit 12 June 2026, 96%; next in September')],
      ['a check that goes on', row('Checked on 12 June 2026, then weekly')],
      ['looks for some weeks', row('From 1 June 2026 for six weeks, all added up')],
      ['no day at all', row('Deputy sampled twenty charts: nearly all added up')],
      ['an open action', row('Audit on 12 July 2026', 'In progress')],
      ['proof of activity', row('Attendance sheet 12 June 2026')],
      ['no evidence, which is another matter', row('')],
      ['a review', row('Audit 12 June 2026, 96% added up'), { kind: 'incident-review' }],
    ],
  },
);
