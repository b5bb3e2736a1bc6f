import { describe, test } from 'vitest';
import { clean, flags } from '../../support/judging.ts';

const as = { kind: 'organisational-concern', today: '2026-06-10' } as const;

describe('concern-without-level', () => {
  const title = '# ⟦Provider concern meeting: Pine Lodge⟧\n\n';
  test.each([
    'Held under the five-level framework.',
    'The regional framework applies.',
    'Move to Level 4 if weights are still not recorded.',
    'Previously Level 1.',
    'See the organisational abuse framework, chapter 3.',
    '- Framework: levels 1 to 5',
    'We would go to Level 3 unless the plan is met.',
    '| Framework | West Midlands framework |\n|---|---|\n| Chair | Ada Reeve |',
  ])('flagged: %s', (words) => flags('concern-without-level', `${title}${words}\n`, as));
  test.each([
    '**Level: 2**',
    'Level: 1, routine information meeting',
    'The concern is held at Level 2 of the five-level framework.',
    '## Level 3 meeting\n\nFramework of five levels.',
    'The home was moved from Level 1 to Level 2 in May.',
    'Our council uses the large scale enquiry procedure.',
    'Concern: weight loss. Response: visits.',
    '| Level | Two |\n|---|---|\n| Level two since | 4 May 2026 |',
  ])('not flagged: %s', (words) =>
    clean('concern-without-level', `# Provider concern meeting: Pine Lodge\n\n${words}\n`, as),
  );
});

describe('concern-level-skipped', () => {
  test.each([
    '**⟦Level: 3⟧** (previously Level 1, meeting of 8 May 2026)',
    'Now held at ⟦Level 4⟧. It was at Level 2 until May.',
    'Earlier meetings: from Level 1 in March.\n\nThe concern is held at ⟦Level 3⟧.',
    'Moved from Level 1 to ⟦Level 3⟧ on 4 May 2026.',
    '- ⟦Level 5⟧\n- Previously Level 3',
    '⟦Level three⟧; previously level one.',
    'This record: ⟦Level 4⟧. Following Level 1 and following Level 2 in April.',
    '| ⟦Level 3⟧ | agreed today |\n|---|---|\n| History | since Level 1 in March |',
  ])('flagged: %s', (words) =>
    flags('concern-level-skipped', `# Provider concern meeting: Pine Lodge\n\n${words}\n`, as),
  );
  test.each([
    '**Level: 2** (previously Level 1)',
    '**Level: 3** (previously Level 2, before that Level 1)',
    '**Level: 3** (previously Level 1). Level 2 was not held because people were in immediate danger.',
    '**Level: 4**, straight to Level 4 in view of the deaths, previously Level 1',
    '**Level: 3**',
    '**Level: 1**. Move to Level 3 if weights are not recorded.',
    'Down from Level 4 to Level 2.',
    '**Level: 3**, exceptionally, from Level 1.',
  ])('not flagged: %s', (words) =>
    clean('concern-level-skipped', `# Provider concern meeting: Pine Lodge\n\n${words}\n`, as),
  );
});

describe('concern-level-incomplete', () => {
  const title = '# ⟦Provider concern meeting: Pine Lodge⟧\n\n';
  const who = 'Responsible body: council.\n\n';
  test.each([
    'Level: 1\n\nPresent: Ada Reeve\n\n## Concerns\n\nWeights.',
    'Level: 1\n\n## Concerns\n\nWeights.\n\n## Response agreed\n\nA visit.',
    'Level: 2\n\nLead professional: Ada Reeve\n\n## Actions\n\nWeights.\n\nCopy to both.',
    'Level: 2\n\nThe owner attended. Lead professional: Ada Reeve.\n\n## Actions\n\nWeights.',
    'Level: 3\n\nWeights are still not recorded.',
    'Level: 3\n\nOption chosen: placement stop.',
    'Level: 4\n\nThe provider attended. The council will lead. Contingency plan: beds. Communication plan: letters.',
    'Level: 5\n\n## Actions\n\nA plan.',
  ])('flagged: %s', (words) => flags('concern-level-incomplete', `${title}${who}${words}\n`, as));
  test.each([
    'Level: 1\n\nPartners present: Ada Reeve\n\n## Concerns\n\nWeights.\n\n## Response agreed\n\nA visit.',
    'Level: 1\n\n| Partners present | Ada Reeve |\n|---|---|\n| Concern | Weights |\n| Response | A visit |',
    'Level: 2\n\nThe owner attended. Lead professional: Ada Reeve.\n\n## Actions\n\nWeights.\n\nRecord sent to both on 4 May 2026.',
    'Level: 3\n\nThe action plan was not met. We chose monitoring visits.',
    'Level: 3\n\n**Lack of progress:** weights.\n\n**Option chosen:** remedy letter.',
    'Level: 4\n\nThe provider attended. Lead agency: ICB. Contingency: beds. Media and communications: press office; families told in person.',
    'Level: 5\n\nScrutiny route: safeguarding adults board.\n\nActions: a plan. By when: 29 May 2026.',
    'A concern without a level.',
  ])('not flagged: %s', (words) =>
    clean('concern-level-incomplete', `# Provider concern meeting: Pine Lodge\n\n${who}${words}\n`, as),
  );
});
