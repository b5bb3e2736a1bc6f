import { describe, expect, test } from 'vitest';
import { clean, fixed, flags } from '../../support/judging.ts';

const rule = 'individual-blame';
const asReview = { kind: 'incident-review', today: '2026-11-24' } as const;
const told = (words: string) => `# Review: room 9\n\n## What happened\n\n${words}\n`;

describe(rule, () => {
  test.each([
    ['a nurse', told('The nurse ⟦failed to⟧ check the photo on the chart.')],
    ['a night carer', told('The night carer ⟦failed to⟧ turn the lady at 02:00.')],
    ['"she" and what she could have done', told('A colleague stood beside her. She ⟦could have⟧ asked.')],
    ['after "but"', told('The senior checked the chart but ⟦did not follow⟧ the covert medicines plan.')],
    ['a rule that staff did not follow', told('Staff ⟦did not follow⟧ the falls procedure.')],
    ['hindsight', told('The agency nurse on duty that night ⟦should have⟧ rung the doctor.')],
    ['a name for it', told('This was ⟦human error⟧.')],
    ['a judgement', told('It comes down to ⟦poor judgement⟧ on the day.')],
    ['a cell', '# Review\n\n| Time | What happened |\n|---|---|\n| 08:00 | Carer ⟦forgot to⟧ lock the trolley |\n'],
    ['a list', told('- 22:10 the support worker ⟦neglected to⟧ write in the notes')],
    [
      'somebody whom the document names',
      `# Review\n\nPresent: Ada Reeve (AR), Tom Ilunga (TI)\n\n## What happened\n\nTom Ilunga ⟦failed to⟧ pass the message on.\n`,
    ],
  ])('flagged: %s', (_, text) => flags(rule, text, asReview));

  test('once in each part', () =>
    flags(rule, told('The nurse ⟦failed to⟧ look. She should have asked. It was human error.'), asReview));
  test('in a remediation plan', () =>
    flags(rule, '# Capability plan\n\nRK was trained in March. This was ⟦human error⟧.\n', {
      kind: 'remediation-plan',
    }));

  test.each([
    [
      'a cause in the same part',
      told('The carer failed to report the redness. Factors: the prompt is hidden in the app.'),
    ],
    ['a cause in the same sentence', told('The nurse failed to check because she was called away twice.')],
    [
      'causes in their own part',
      `${told('The nurse failed to check.')}\n## Contributory factors\n\n- Two of five staff were off sick.\n- The form has no box for it.\n`,
    ],
    ['an organisation', told('The pharmacy failed to deliver on Friday.')],
    ['a system', told('The alarm failed to ring, and the server did not follow the schedule.')],
    ['the regulator', told('CQC found that staff failed to record fluids.')],
    ['a complaint', told('The daughter said the carer should have rung her.')],
    ['a quotation', told('The letter says: “the nurse failed to listen”.')],
    ['a quoted block', '# Review\n\n## What happened\n\n> The nurse failed to check.\n\nWe looked into it.\n'],
    ['what was owed to staff', told('The nurse should have been told. Staff should have had a second checker.')],
    ['a norm', told('Every room should have a working bell.')],
    ['a person who uses the service', told('Mr Bell failed to come back from his walk.')],
    ['a denial', told('It was not human error. No member of staff failed to act.')],
    ['a question', told('We asked why the nurse did not follow the plan.')],
    ['a thing of the nurse', told("The nurse's handset failed to connect.")],
  ])('clean: %s', (_, text) => clean(rule, text, asReview));

  test('reports on actions and minutes are left alone', () => {
    clean(rule, told('The nurse failed to check.'), { kind: 'report-on-actions' });
    clean(rule, told('The nurse failed to check.'), { kind: 'meeting-minutes' });
  });
  test('the fix asks the five questions after the sentence', () => {
    const mended = fixed(rule, told('The nurse failed to check. All are well.'), asReview);
    expect(mended).toContain(
      'failed to check. What made this likely: competence (training, experience): [what you found]; ',
    );
  });
});
