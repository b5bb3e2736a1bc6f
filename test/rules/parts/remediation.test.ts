import { describe, test } from 'vitest';
import { clean, flags } from '../../support/judging.ts';

const as = { kind: 'remediation-plan', today: '2026-06-10' } as const;
const opening = '# Remediation plan: medicines\n\nDate: 4 May 2026\n\n';

describe('return-before-test', () => {
  test.each([
    'Practice test: pending. ⟦Full duties resumed⟧ 12 May 2026.',
    'RK ⟦went back onto full duties⟧ on 19 May 2026 as we are short.',
    'She ⟦returned to normal duties⟧ on 8 May 2026. The assessment is booked for June.',
    '- The test was passed on 20 May 2026, signed off by Ada Reeve.\n- ⟦Full duties resumed⟧ on 12 May 2026.',
    'He ⟦is back on full duties⟧ since 9 May 2026.',
    'The test was passed on 6 May 2026. ⟦Full duties resumed⟧ on 7 May 2026.',
    '| Step | What was done |\n|---|---|\n| 3 | ⟦Returned to unsupervised practice⟧ 9 May 2026 |',
    'Her restrictions ended and she ⟦went back to her usual duties⟧ on 9 May 2026.'.replace('her usual', 'usual'),
  ])('flagged: %s', (words) => flags('return-before-test', `${opening}${words}\n`, as));

  test.each([
    'Full duties resume only after the test is passed and Ada Reeve has signed.',
    'The test was passed on 6 May 2026. Signed off by Ada Reeve on 7 May 2026. Full duties resumed on 8 May 2026.',
    'RK returned to restricted duties on 8 May 2026.',
    'She went back to full duties under supervision on 8 May 2026.',
    'RK will return to full duties when the test is passed.',
    'He may resume full duties after 22 May 2026 if both tests are passed.',
    'Full duties have not resumed.',
    'RK asked to go back to full duties; this was refused on 8 May 2026.',
    'No prompts in the last two rounds, 6 May 2026. Countersigned by Tom Ilunga, 7 May 2026. Back on full duties from 8 May 2026.',
  ])('not flagged: %s', (words) => clean('return-before-test', `${opening}${words}\n`, as));
});

describe('protection-late', () => {
  const title = '# ⟦Remediation plan: medicines⟧\n\nDate: 4 May 2026\n\n';
  test.each([
    'Coaching started on 2 May 2026.',
    '## What happened\n\nTwo doses were missed.\n\n## Targeted learning\n\nA course in June.',
    '## Immediate protection\n\n## Targeted learning\n\nA course in June.',
    '**Immediate protection:** TBC\n\n**Competence gap:** counting.',
    '- Gap: counting\n- Learning: two sessions with the pharmacist',
  ])('nothing protects people: %s', (words) => flags('protection-late', `${title}${words}\n`, as));
  test.each([
    'Coaching started on 2 May 2026.\n\n## ⟦Safety plan⟧\n\nA second nurse from 6 May 2026.',
    'RK started the e-learning on 2 May 2026. Double-up calls were ⟦put in place⟧ on 6 May 2026.'.replace(
      'Double-up calls were ⟦put in place⟧',
      'Extra calls were ⟦put in place⟧',
    ),
    '⟦**Immediate protection:**⟧ from 9 May 2026 a second nurse.\n\nThe first session took place on 3 May 2026, with coaching.'.replace(
      '⟦**Immediate protection:**⟧',
      '**⟦Immediate protection⟧:**',
    ),
  ])('too late: %s', (words) => flags('protection-late', `${opening}${words}\n`, as));

  test.each([
    '## Immediate protection (1 May 2026)\n\nWorks alongside a senior.\n\nCoaching started on 4 May 2026.',
    'Taken off the medicines round on 1 May 2026. Coaching started on 4 May 2026.',
    'From 1 May 2026 RK does not work alone.',
    '## Keeping people safe\n\nA second person at every round. The family were told.\n\nTraining started on 2 May 2026.',
    'Since 1 May 2026 he is on restricted duties. On 6 May 2026 more was put in place. Coaching started on 4 May 2026.',
    '| Immediate safeguards | Second nurse from 1 May 2026 |\n|---|---|\n| Learning | starts 8 May 2026 |',
    'RK was trained in March 2026. A second check was put in place on 3 May 2026.',
    '**Interim arrangements:** she gives no medicines.',
  ])('not flagged: %s', (words) => clean('protection-late', `${opening}${words}\n`, as));
});

describe('remediation-one-track', () => {
  const title = '# ⟦Remediation plan: medicines⟧\n\n';
  test.each([
    '## Capability response\n\nThree observed rounds.',
    '**Competence gap:** counting.\n\nHe has two coaching sessions.',
    'A practical assessment follows the e-learning.',
    '## Practice test\n\nSix scenarios.',
    '## Learning response\n\nThe chart is printed anew.',
    '## Why it happened\n\nTwo units shared one nurse.\n\n## Actions\n\n- A second carer at night. Owner: Ada Reeve.',
    '**Contributory factors:** the form has no box for the time.',
    '- System changes: one page for each strength\n- Refresher for all nurses',
  ])('flagged: %s', (words) => flags('remediation-one-track', `${title}${words}\n`, as));

  test.each([
    '## Learning response\n\nNew chart.\n\n## Capability response\n\nThree rounds.',
    '## Why it happened\n\nOne nurse for two units.\n\n## Competence gap\n\nCounting.',
    '## Learning response\n\nNew chart. No individual was involved.',
    '## Capability response\n\nThree rounds. We found no wider system cause.',
    '**System:** the rota. **Individual:** three observed rounds.',
    'Coaching for RK; and the form has changed, because contributory factors were found in it.',
    '| Track | What |\n|---|---|\n| Learning response | New chart |\n| Capability response | Three rounds |',
    'A plan that says nothing yet.',
  ])('not flagged: %s', (words) => clean('remediation-one-track', `${opening}${words}\n`, as));
});
