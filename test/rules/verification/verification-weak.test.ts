import { test } from 'vitest';
import { breadth, grid } from '../../support/breadth.ts';
import { fixes } from '../../support/judging.ts';

const rule = 'verification-weak';
const row = (proof: string, status = 'Open') =>
  grid(
    'Finding | Action | Owner | Due | Evidence | Status',
    `Lifts without belt | Teach the belt | Rosa | 4 May 2090 | ${proof} | ${status}`,
  );

breadth(
  rule,
  { kind: 'action-plan' },
  {
    flagged: [
      ['a list of those who came', row('⟦Attendance sheet⟧')],
      ['certificates', row('⟦Certificates on file⟧')],
      ['a course on the screen', row('⟦E-learning completed⟧')],
      ['a message', row('⟦Email sent⟧')],
      ['a talk', row('⟦Discussed at team meeting⟧')],
      ['a changed paper', row('⟦Policy updated⟧')],
      ['minutes', row('⟦Staff meeting minutes⟧')],
      ['a record of supervision', row('⟦Supervision records⟧')],
      ['a matrix', row('⟦Training matrix⟧')],
      [
        'a label in a list',
        '## Actions\n\n- Teach the belt. Owner: Rosa. Due: 4 May 2090. Check: ⟦signature sheet⟧.\n',
      ],
      ['proof of a closed action', row('⟦Register signed⟧', 'Closed 6 May 2026')],
      [
        'a thematic review',
        grid(
          'Theme | Action | Owner | Due | How checked',
          'Belts | Brief the bank staff | Rosa | 4 May 2090 | ⟦Register of attendance⟧',
        ),
        { kind: 'thematic-review' },
      ],
    ],
    silent: [
      ['a register and a sample', row('Register, and 6 lifts watched by the deputy in June')],
      ['a course that ends in a test', row('Certificate with practical assessment')],
      ['minutes that show understanding', row('Minutes; five staff asked to explain the belt')],
      ['supervision with a scenario', row('Supervision record with a scenario')],
      ['an audit', row('Monthly audit of ten lifts')],
      ['figures', row('Attendance 14 of 14, belt used in 9/10 lifts')],
      ['feedback of families', row('Families asked in July')],
      ['a name', row('Ioana Munteanu')],
      ['nothing, which is another matter', row('')],
      ['proof that nobody asks for', row('Attendance sheet', 'Cancelled')],
      [
        'minutes of a meeting',
        grid('Action | Owner | Due | Evidence', 'Teach the belt | Rosa | 4 May 2090 | Attendance sheet'),
        { kind: 'meeting-minutes' },
      ],
    ],
  },
);

test('the fix keeps the proof and adds a check that can fail', () => {
  const after = row('Attendance sheet; [who] watches [how many] [tasks] by [date]');
  fixes(rule, row('Attendance sheet'), after, { kind: 'action-plan', choose: 'observation' });
});
