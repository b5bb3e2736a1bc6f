import { describe, expect, test } from 'vitest';
import { isCheck, readEvidence, readVerification } from '../../server/src/core/reading/verification.ts';

describe('a field for the check', () => {
  test.each([
    'Deputy pulls ten charts every Monday',
    'Audit',
    'Observed on two medicine rounds',
    'Ioana',
    'Families asked in the July survey',
    'Attendance sheet and a quiz, 8 of 10 to pass',
    'Supervision record: each carer explains the new form',
    'Call log compared with the week before',
    '20 records sampled in January 2027',
  ])('present: %s', (text) => {
    expect(readVerification(text, 'field')?.class).toBe('present');
  });
  test.each([
    'Attendance sheet',
    'Certificates on file',
    'Email sent to all staff',
    'Matrix updated',
    'Read and sign sheet',
    'Minutes',
    'E-learning completed',
    'Training records',
  ])('activity only: %s', (text) => {
    expect(readVerification(text, 'field')?.class).toBe('weak');
  });
  test.each([
    '',
    '–',
    'TBC',
    '?',
    'Yes',
    'Done',
    'Signed off',
    'In progress',
    '[who will check]',
    'None yet',
    'To be agreed',
    'Complete 3 May 2026',
  ])('nothing: "%s"', (text) => {
    expect(readVerification(text, 'field')).toBeUndefined();
  });
  test.each([
    ['Deputy samples 12 bottles', 'Deputy'],
    ['Checked by Ioana Munteanu in May', 'Ioana Munteanu'],
    ['Lowri Bevan', 'Lowri Bevan'],
    ['An audit in May', undefined],
  ])('who checks: %s', (text, checker) => {
    expect(readVerification(text, 'field')?.checker).toBe(checker);
  });
});

describe('a check among the words of an action', () => {
  test.each([
    'TI to change the codes by 18 November; AR to make two random checks before Christmas',
    'Mo to move the handover by 23 November, and Dan to count lounge falls for December against October',
    'Add the box to the chart and re-audit in June',
    'Weighted method for four weeks, then compare deferred visits with the four weeks before',
    'Fit new rails, to be checked by the deputy on 1 June',
    'Ask each tenant over two weeks and put the results before the housing panel on 3 June',
    'One delivery day for all homes. Missed-delivery counts to the March meeting',
    'Restart the hand hygiene rounds, figures to this committee quarterly',
    'Police told at 22:10, crime number in the on-call log',
    'New handover sheet. Test: errors in ten handovers, before and after',
    'Move the round to 8 am; night lead counts the late doses each week',
    'New audit sheet, WB repeats every fifth one without seeing the first',
    'Ten hand hygiene checks a month at each base, results to the clinical board quarterly',
    'DW to ring each member over a fortnight and put the findings before the trustees',
    'Sample 15 evening calls for the time of arrival',
    'NP will dip into ten case files in January',
    'Second phone holder on the rota, call log reviewed Mondays',
    'Script for the office, then ring ten clients in December',
    'Contracts officer to make two unannounced visits',
    'The huddle starts on 9 November. Measure = hours to the first skin check',
    'Move a carer at noon and record waits for a fortnight – results to me by 16 November',
    'Tom to move her bed and Bea will ask whether she sleeps',
  ])('said: %s', (text) => {
    expect(readVerification(text, 'sentence')?.class).toBe('present');
  });
  test.each([
    'Report back to the next meeting',
    'Bring a paper to the next committee',
    'Take account of what the group said to the committee',
    'Give each locker a number',
    'Jo to check whether the hall is free',
    'Order two rails by 4 May',
    'Check with the landlord',
    'Buy a blood pressure monitor',
    'Ask the bank why cheques are late, checks take a month',
    'Tell staff the fire checks have moved',
    'Report the numbers to families',
    'Audit the charts',
  ])('not said: %s', (text) => {
    expect(readVerification(text, 'sentence')).toBeUndefined();
  });
});

describe('evidence on a closed action', () => {
  test.each([
    'Completed 14 September 2026. Audit 96%, ref M7',
    'All eight in use, checked on two nights',
    'Approved 27/08/2026. First panel sat with all three localities there',
  ])('given: %s', (text) => {
    expect(readEvidence(text)?.class).toBe('present');
  });
  test('activity only', () => {
    expect(readEvidence('Complete. Certificates on file')?.class).toBe('weak');
  });
  test.each([
    'Complete',
    'Done 3 May 2026',
    'Closed',
    'New',
    'New date agreed today',
    'Awaiting quotes',
    'In progress',
    '',
  ])('not given: "%s"', (text) => {
    expect(readEvidence(text)).toBeUndefined();
  });
});

test.each([
  ['Re-audit the charts', true],
  ['Ines to sample 20 notes', true],
  ['Monthly audit of fluid charts', true],
  ['Unannounced visit to Elm Court', true],
  ['Fit new rails', false],
])('an action that is itself a check: %s', (text, expected) => {
  expect(isCheck(text)).toBe(expected);
});
