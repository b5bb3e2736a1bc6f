import { breadth, grid } from '../../support/breadth.ts';

const row = (check: string, status = 'Open') =>
  grid(
    'Finding | Action | Owner | Due | How we will check | Status',
    `Creams unsigned | Keep the chart with the cream | Rosa | 4 May 2090 | ${check} | ${status}`,
  );

breadth(
  'verification-unspecific',
  { kind: 'action-plan' },
  {
    flagged: [
      ['a bare audit', row('⟦Audit⟧')],
      ['spot checks', row('⟦Spot checks⟧')],
      ['observation', row('⟦Observation of practice⟧')],
      ['feedback', row('⟦Feedback from residents⟧')],
      ['monitoring', row('⟦Monitoring⟧')],
      ['a competency check', row('⟦Competency assessment⟧')],
      [
        'a label in a list',
        '## Actions\n\n- Keep the chart with the cream. Owner: Rosa. Due: 4 May 2090. Check: ⟦audit⟧.\n',
      ],
      [
        'a review',
        grid(
          'Lesson | Action | Owner | Due | Measure',
          'L1 | Keep the chart with the cream | Rosa | 4 May 2090 | ⟦Audit results⟧',
        ),
        { kind: 'incident-review' },
      ],
    ],
    silent: [
      ['who checks', row('Ines Costa audits')],
      ['a post', row('Checked by the Registered Manager')],
      ['how often', row('Monthly audit')],
      ['a day', row('Audit on 4 June 2026')],
      ['a number', row('Audit of 20 charts')],
      ['each one', row('Each chart checked')],
      ['a sample', row('Sample of charts')],
      ['figures', row('Errors below 5%')],
      ['proof of activity, which is another matter', row('Attendance sheet')],
      ['a closed action', row('Audit results good', 'Closed 6 May 2026')],
    ],
  },
);
