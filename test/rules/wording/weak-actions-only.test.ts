import { test } from 'vitest';
import { breadth, grid } from '../../support/breadth.ts';
import { fixes } from '../../support/judging.ts';

const rule = 'weak-actions-only';
const rows = (...actions: readonly string[]) =>
  grid(
    'Finding | Action | Owner | Due | Check',
    ...actions.map(
      (one, index) => `${index === 0 ? 'Old eye drops' : ''} | ${one} | Rosa | 4 May 2090 | Deputy reads 12 bottles`,
    ),
  );

breadth(
  rule,
  { kind: 'action-plan' },
  {
    flagged: [
      ['a reminder', rows('⟦Remind nurses to look at the date⟧')],
      ['training', rows('⟦Refresher training on eye drops for all nurses⟧')],
      ['a course on the screen', rows('⟦Nurse to do the e-learning again⟧')],
      ['a memo', rows('⟦Memo to all nurses⟧')],
      ['a poster', rows('⟦Put up a poster in the clinic⟧')],
      ['an e-mail', rows('⟦Email everyone the leaflet⟧')],
      ['a policy sent round again', rows('⟦Reissue the policy⟧')],
      ['supervision', rows('⟦Discuss in supervision⟧')],
      [
        'several, told on the first',
        rows('⟦Brief staff at handover⟧', 'Toolbox talk on eye drops', 'Share the learning in the bulletin'),
      ],
      [
        'one of two findings',
        `${rows('⟦Retrain all nurses⟧')}| Bells slow | Move the tea round | Lin | 4 May 2090 | Ten timed |\n`,
      ],
      [
        'lessons by number',
        '## Actions\n\n- ⟦Memo to all nurses about lesson 1⟧ – Owner: Rajiv\n- Take new photos, lesson 2 – Owner: Grace\n',
        { kind: 'incident-review' },
      ],
      [
        'a heading that names the finding',
        '# Plan\n\n## Area 2: gaps in MAR charts\n\n### Actions\n\n- ⟦Medicines refresher for all carers⟧ – Owner: Lin – Due: 4 May 2090\n',
      ],
    ],
    silent: [
      ['training beside a change', rows('Refresher for all nurses', 'Put a coloured label on each bottle')],
      ['training with a test in practice', rows('Refresher for all nurses and six observed rounds')],
      [
        'training checked in practice',
        grid(
          'Finding | Action | Owner | Due | Check',
          'Old drops | Refresher for all nurses | Rosa | 4 May 2090 | Six rounds observed',
        ),
      ],
      ['a competency assessment', rows('Competency assessment for each nurse')],
      ['a change that mentions training', rows('Roster a second carer trained in medicines')],
      ['a new form', rows('Add a date box to the chart and brief staff')],
      ['an audit', rows('Audit the training records of all nurses')],
      ['a purchase', rows('Buy a training mannequin')],
      ['a course of medicine', rows('Finish the course of antibiotics as prescribed')],
      [
        'training that answers nothing in particular',
        '## Actions\n\n- Refresher for all nurses – Owner: Rosa – Due: 4 May 2090\n',
      ],
      [
        'what was cancelled beside what stands',
        grid(
          'Finding | Action | Owner | Due | Status',
          'Old drops | Fridge with a lock | Rosa | 4 May 2090 | Open',
          ' | Memo to nurses | Rosa | 4 May 2090 | Cancelled',
        ),
      ],
      [
        'minutes',
        '# Minutes\n\n## Eye drops, finding 2\n\nACTION: Rosa to remind nurses to look at the date.\n',
        { kind: 'meeting-minutes' },
      ],
    ],
  },
);

test('the fix adds a test of what people do', () => {
  const after = rows('Memo to all nurses; and [who] watches [how many] people do it by [date]');
  fixes(rule, rows('Memo to all nurses'), after, { kind: 'action-plan', choose: 'test' });
});
