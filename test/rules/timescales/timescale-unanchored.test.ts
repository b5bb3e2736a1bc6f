import { test } from 'vitest';
import { breadth, grid } from '../../support/breadth.ts';
import { fixes } from '../../support/judging.ts';

const rule = 'timescale-unanchored';
const row = (due: string) =>
  grid('Finding | Action | Owner | Due | Check', `Bells slow | Time twelve bells | Rosa | ${due} | Deputy times ten`);

breadth(
  rule,
  { kind: 'action-plan' },
  {
    flagged: [
      ['weeks from nowhere', row('⟦within two weeks⟧')],
      ['days', row('⟦within 14 days⟧')],
      ['months in short', row('⟦6 weeks⟧')],
      ['the next meeting', row('⟦next meeting⟧')],
      ['a label in a list', '## Actions\n\n- Time twelve bells – Owner: Rosa – Due: ⟦in four weeks⟧\n'],
      ['a task', '## Actions\n\n- [ ] Rosa to time twelve bells ⟦within 3 months⟧\n'],
      [
        'minutes without a date',
        'Present: Rosa Amadi, Lin Wei\n\nACTION: Rosa to ring the fitter by ⟦next meeting⟧\n',
        { kind: 'meeting-minutes' },
      ],
      [
        'dated minutes that do not say when the next meeting is',
        'Date of meeting: 4 May 2026\n\nPresent: Rosa Amadi, Lin Wei\n\nACTION: Rosa to bring the quote to ⟦the next meeting⟧.\n',
        { kind: 'meeting-minutes' },
      ],
      [
        'a review',
        '# Incident review\n\n## Actions\n\n1. Move the crash mat. Owner: Sister Obi. Due: ⟦within 48 hours⟧.\n',
        { kind: 'incident-review' },
      ],
    ],
    silent: [
      ['weeks from a dated plan', `Date: 4 May 2026\n\n${row('within two weeks')}`],
      [
        'weeks from the date of the plan in the details',
        `---\ntype: action-plan\ndate: 2026-05-04\n---\n\n${row('six weeks')}`,
      ],
      ['a day', row('4 May 2090')],
      ['an event', row('before she gives medicines alone')],
      ['a frequency', row('every two weeks')],
      ['a quarter', row('end of Q2 2026/27')],
      ['a month', row('June 2026')],
      ['words that set no day at all', row('as soon as possible')],
      [
        'a closed action',
        grid(
          'Finding | Action | Owner | Due | Check | Status',
          'Bells slow | Time bells | Rosa | two weeks | 12 timed | Closed 6 May 2026',
        ),
      ],
      [
        'the next meeting where its date is given',
        'Date of meeting: 4 May 2026\n\nPresent: Rosa Amadi, Lin Wei\n\nACTION: Rosa to bring the quote to the next meeting.\n\nNext meeting: 8 June 2026\n',
        { kind: 'meeting-minutes' },
      ],
    ],
  },
);

test('the fix writes the day beside the words', () => {
  fixes(rule, row('within two weeks'), row('within two weeks (24 May 2026)'), { kind: 'action-plan' });
  fixes(rule, row('within two weeks'), row('within two weeks ([date])'), { kind: 'action-plan', choose: 'Write' });
});
