import { test } from 'vitest';
import { breadth, grid } from '../../support/breadth.ts';
import { fixes } from '../../support/judging.ts';

const rule = 'action-unlinked';
const linked = '- Fit new rails (gap 1) – Owner: Rosa – Due: 4 May 2090\n';
const list = (item: string) => `## Actions\n\n${linked}- ${item}\n`;
const review = (item: string) =>
  `# Incident review\n\n## What we learned\n\n1. Photos were old.\n2. Nobody rang 111.\n\n## Actions\n\n- ${item}\n`;

breadth(
  rule,
  { kind: 'action-plan' },
  {
    flagged: [
      ['an item beside one with a number', list('⟦Ask the insurer about the minibus⟧ – Owner: Lin – Due: 4 May 2090')],
      ['a task', `## Actions\n\n- [ ] Fit rails (finding 2) – Rosa\n- [ ] ⟦Join the borough forum⟧\n`],
      ['an item of a review with two lessons', review('⟦Nurse to repeat the e-learning⟧ – Owner: Grace')],
      [
        'a numbered list',
        '## Actions\n\n1. Rewrite the procedure, lesson 3. Owner: Rosa.\n2. ⟦Buy a second hoist⟧. Owner: Lin.\n'.replace(
          '⟦Buy a second hoist⟧.',
          '⟦Buy a second hoist.⟧',
        ),
      ],
      [
        'a row of a table with a blank source',
        grid(
          'Finding | Action | Owner | Due',
          ' | ⟦Buy a second hoist⟧ | Lin | 4 May 2090',
          'Rails loose | Fit rails | Rosa | 4 May 2090',
        ),
      ],
      [
        'a table without such a column, beside a list with numbers',
        `${list('Write to families (gap 2) – Owner: Lin')}\n## More actions\n\n${grid('Action | Owner | Due', '⟦Buy a second hoist⟧ | Lin | 4 May 2090')}`,
      ],
      [
        'a heading that only says when',
        `## Actions\n\n### Short term\n\n${linked}- ⟦Buy a second hoist⟧ – Owner: Lin\n`,
      ],
      [
        'a heading that only says who',
        `## Actions\n\n### Registered Manager\n\n${linked}- ⟦Buy a second hoist⟧ – Due: 4 May 2090\n`,
      ],
      ['a thematic review', review('⟦Buy a camera⟧ – Owner: Grace'), { kind: 'thematic-review' }],
    ],
    silent: [
      ['a number in brackets', list('Ask the insurer (gap 4) – Owner: Lin')],
      ['a lesson by its number', review('New photos of residents, lesson 1 – Owner: Grace')],
      ['a code', list('Ask the insurer (L2) – Owner: Lin')],
      ['a reason', list('Ask the insurer because the cover had lapsed – Owner: Lin')],
      ['words that name the incident', list('Move the mat following the fall on 3 May – Owner: Lin')],
      ['where it was found', list('Label the tubs, raised at the June audit – Owner: Lin')],
      [
        'a heading that names the issue',
        `## Actions\n\n${linked}\n## Recommendation 2: transport\n\n### Actions\n\n- Ask the insurer – Owner: Lin\n`,
      ],
      [
        'a column of sources',
        grid('Finding | Action | Owner', 'Rails loose | Fit rails | Rosa', 'Bus not insured | Ask the insurer | Lin'),
      ],
      [
        'a blank cell below the finding that it goes on with',
        grid('Finding | Action | Owner', 'Rails loose | Fit rails | Rosa', ' | Test the rails | Lin'),
      ],
      [
        'a column that the product does not know',
        `${list('Write to families (gap 2)')}\n${grid('Workstream | Action | Owner | Due', 'Transport | Ask the insurer | Lin | 4 May 2090')}`,
      ],
      [
        'a plan that is about one thing',
        '## Actions\n\n- Ask the insurer – Owner: Lin\n- Buy a second hoist – Owner: Rosa\n',
      ],
      ['minutes, where the item is the link', `${list('Ask the insurer – Owner: Lin')}`, { kind: 'meeting-minutes' }],
      ['a remediation plan', `${list('Practise with the hoist – Owner: Lin')}`, { kind: 'remediation-plan' }],
    ],
  },
);

test('the fix asks for the finding', () => {
  const before = list('Ask the insurer – Owner: Lin');
  fixes(rule, before, list('Ask the insurer (from [finding or lesson]) – Owner: Lin'), { kind: 'action-plan' });
});
