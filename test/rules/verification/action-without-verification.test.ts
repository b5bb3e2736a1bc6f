import { expect, test } from 'vitest';
import type { KindId } from '../../../server/src/core/document/kind.ts';
import { breadth, grid } from '../../support/breadth.ts';
import { findingsOf, fixed, flags } from '../../support/judging.ts';

const rule = 'action-without-verification';
const head = 'Finding | Action | Owner | Due | Evidence';
const row = (action: string, check: string) =>
  grid(head, `Charts thin | ${action} | Ines Costa | 29 May 2090 | ${check}`);
const box = '⟦Add a total box⟧';
const asPlan = { kind: 'action-plan' } as const;
const asMinutes = { kind: 'meeting-minutes' } as const;

breadth(rule, asPlan, {
  flagged: [
    ['an empty cell', row(box, '')],
    ['a dash', row(box, '–')],
    ['a word that is no check', row(box, 'Yes')],
    ['a status in the place of a check', row(box, 'In progress')],
    ['TBC', row(box, 'TBC')],
    ['a table without the column', grid('Action | Owner | Due', '⟦Repaint the bay lines⟧ | Warden | 29 May 2090')],
    ['a ticklist', '## Actions\n\n- [ ] ⟦Fit two rails⟧ – Owner: Ada Reeve – Due: 29 May 2090\n'],
    [
      'a heading with its details below',
      '## Actions\n\n### ⟦Rewrite the handover sheet⟧\n\nOwner: Ada Reeve\n\nDue: 29 May 2090\n',
    ],
    [
      'a report to a meeting',
      'ACTION: ⟦Jo to rewrite the visitor policy by 29 May 2090 and report to the next meeting.⟧\n',
      asMinutes,
    ],
    [
      'a review',
      '# Incident review\n\n## Actions\n\n- ⟦Move the crash mat⟧ – Owner: Ward Manager – Due: 29 May 2090\n',
      { kind: 'incident-review' },
    ],
    ['a marker in minutes', 'ACTION: ⟦Jo to rewrite the visitor policy by 29 May 2090.⟧\n', asMinutes],
  ],
  silent: [
    ['who looks at what', row('Add a total box', 'Deputy samples ten charts in June')],
    ['one word for it', row('Add a total box', 'Audit')],
    ['who checks', row('Add a total box', 'Ioana')],
    ['proof of activity, which is another matter', row('Add a total box', 'Attendance sheet')],
    ['asking people', row('Add a total box', 'Families asked in July')],
    ['a check in the action itself', row('Re-audit the charts', '')],
    ['a spot check as the action', row('Spot check of ten care plans', '')],
    ['somebody who samples', row('Ines to sample 20 notes', '')],
    [
      'a check in the same sentence',
      'ACTION: Jo to rewrite the visitor policy by 29 May 2090; Siân to check with three families in June.\n',
      asMinutes,
    ],
    [
      'a sentence behind name and date',
      '## Actions\n\n- [ ] Split the round in two – Ada Reeve – by 29 May 2090. We’ll check: late calls, four weeks before and after.\n',
    ],
    [
      'somebody who reads all of them',
      '## Actions\n\n- Ask eleven families which times matter. Owner: Tom Ilunga. By 29 May 2090. Ada Reeve to read all eleven answers.\n',
    ],
    [
      'somebody who checks, told in the present',
      '## Actions\n\n1. Send the rotas every Monday – Mr Sandhu – from 16 May 2090. Nadia Rahim checks them against the signing-in book.\n',
    ],
    [
      'a measure that is looked at, behind the date',
      '## Actions\n\n1. Nurse to see all nine residents – Owen Pryce – 29 May 2090 – healing rates reviewed 18 June 2090.\n',
    ],
    [
      'a column called assurance',
      grid('Action | Lead | When | Assurance', 'Repaint the lines | Warden | May 2090 | Walk round on 1 June'),
    ],
    [
      'a labelled line',
      '## Actions\n\n### Rewrite the handover sheet\n\n- Owner: Ada Reeve\n- Measure: ten sheets read in June\n',
    ],
    ['a form that waits in its place', row('Add a total box', '[who will check what, and when]')],
    [
      'a check that another table states by reference',
      `## Actions\n\n${grid('Ref | Action | Owner | Due', 'A1 | Add a total box | Ines Costa | 29 May 2090')}\n## Assurance\n\n${grid('Action | Test | Who tests', 'A1 | 20 charts sampled | Deputy')}`,
    ],
    [
      'what is done, which is another matter',
      grid('Action | Owner | Due | Status', 'Add a total box | Ines Costa | 4 May 2026 | Complete 3 May 2026'),
    ],
    ['what was dropped', '## Actions\n\n- ~~Fit two rails~~\n- Audit ten charts in June – Owner: Ada Reeve\n'],
  ],
});

test('a plan inside minutes is asked as a plan', () => {
  const text = `# Trustees’ meeting, 4 May 2026\n\nPresent: Ada Reeve (AR)\n\n## Improvement plan after the safeguarding visit\n\n${grid('Finding | Action | Owner | Due | How we will check', 'No procedure for lone work | Write one | Ada Reeve | 29 May 2090 | ')}`;
  expect(findingsOf(rule, text, asMinutes).map(({ severity }) => severity)).toEqual(['warning']);
});

const weightOf = (text: string, kind: KindId) => findingsOf(rule, text, { kind }).map(({ severity }) => severity);

test.each<[KindId, string]>([
  ['action-plan', 'warning'],
  ['report-on-actions', 'warning'],
  ['notice-response', 'warning'],
  ['incident-review', 'warning'],
  ['thematic-review', 'warning'],
  ['risk-decision', 'warning'],
  ['meeting-minutes', 'hint'],
])('in a document of the kind %s it is a %s', (kind, severity) => {
  expect(weightOf('## Actions\n\n- [ ] Fit two rails – Owner: Ada Reeve – Due: 29 May 2090\n', kind)).toEqual([
    severity,
  ]);
});
test.each([
  ['Flowers', 'hint'],
  ['Any other business', 'hint'],
  ['Premises', 'hint'],
  ['Medicines', 'information'],
  ['Incidents and near misses', 'information'],
  ['Safeguarding', 'information'],
  ['Complaints', 'information'],
  ['Risk register', 'information'],
  ['Audit results', 'information'],
])('in minutes, below “%s”, it is a %s', (item, severity) => {
  expect(
    weightOf(`# Minutes\n\n## ${item}\n\nACTION: Jo to ring the builder by 4 May 2090.\n`, 'meeting-minutes'),
  ).toEqual([severity]);
});
test('the title of the minutes weighs nothing', () => {
  const text = '# Incident and risk committee: minutes\n\n## Flowers\n\nACTION: Jo to order bulbs by 4 May 2090.\n';
  expect(weightOf(text, 'meeting-minutes')).toEqual(['hint']);
});
test('an item below an item about harm is about harm', () => {
  const text = '# Minutes\n\n## Safeguarding\n\n### East wing\n\nACTION: Jo to ring the family by 4 May 2090.\n';
  expect(weightOf(text, 'meeting-minutes')).toEqual(['information']);
});
test('the fix writes a form in the cell, and the form is not told again', () => {
  const text = fixed(rule, row('Add a total box', ''), asPlan);
  expect(text).toBe(row('Add a total box', '[who will check what, and when]'));
  flags('placeholder-unfilled', text.replace(/\[.*\]/, '⟦$&⟧'), asPlan);
});
