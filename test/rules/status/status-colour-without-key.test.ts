import { test } from 'vitest';
import { breadth, grid } from '../../support/breadth.ts';
import { fixes } from '../../support/judging.ts';

const rule = 'status-colour-without-key';
const head = 'Finding | Action | Owner | Due | Check | RAG';
const rows = (...colours: readonly string[]) =>
  grid(
    head,
    ...colours.map((colour) => `Bells slow | Time twelve bells | Rosa | 4 May 2090 | Deputy times ten | ${colour}`),
  );

breadth(
  rule,
  { kind: 'action-plan' },
  {
    flagged: [
      ['a colour in words', rows('⟦Amber⟧')],
      ['a letter', rows('⟦G⟧')],
      ['a coloured dot', rows('⟦🟢⟧')],
      ['only the first of many', rows('⟦Red⟧', 'Amber', 'Green')],
      ['colours after a row in words', rows('In progress', '⟦Blue⟧')],
      ['a label', '## Actions\n\n- Time twelve bells. Owner: Rosa. Due: 4 May 2090. Status: ⟦Green⟧\n'],
      ['a report on actions', rows('⟦GREEN⟧'), { kind: 'report-on-actions' }],
      [
        'the log of minutes',
        grid('Action | Owner | Due | RAG', 'Time twelve bells | Rosa | 4 May 2090 | ⟦Amber⟧'),
        { kind: 'meeting-minutes' },
      ],
      ['a talk of colours that is no key', `The walls are red and the doors are green.\n\n${rows('⟦Red⟧')}`],
    ],
    silent: [
      ['a key above', `Red = not started; Amber = under way; Green = done\n\n${rows('Amber')}`],
      ['a key below', `${rows('Amber')}\nKey: Amber – on track; Blue – complete and checked\n`],
      ['a key in a list', `${rows('Amber')}\n- Red: late\n- Green: done\n\nRed means late, green means done.\n`],
      ['a colour beside a word', rows('Amber – in progress')],
      ['a word beside a dot', rows('🟢 Complete: 12 timed on 4 May 2026')],
      ['words', rows('On track')],
      ['no status', rows('')],
      [
        'an action about a colour',
        grid(
          'Finding | Action | Owner | Due | Check',
          'Doors alike | Paint the bathroom door red | Rosa | 4 May 2090 | Six residents asked',
        ),
      ],
    ],
  },
);

test('the fix writes a key to be filled above the table', () => {
  const table = rows('Amber');
  fixes(rule, table, `Key: Red = [meaning]; Amber = [meaning]; Green = [meaning]; Blue = [meaning]\n\n${table}`, {
    kind: 'action-plan',
  });
});
