import { describe, expect, test } from 'vitest';
import { clean, fixed, flags } from '../../support/judging.ts';

const rule = 'enquiry-delayed';
const asConcern = { kind: 'organisational-concern', today: '2026-11-24' } as const;
const told = (words: string) => `# Organisational concern: Elm Court\n\n## Discussion\n\n${words}\n`;

describe(rule, () => {
  test.each([
    ['on hold', 'The ⟦section 42 enquiry for Mrs A is on hold until after this meeting⟧.'],
    ['pending', 'The ⟦safeguarding enquiry is pending the strategy meeting⟧.'],
    ['paused', 'The ⟦s42 enquiry was paused until the level 3 meeting⟧.'],
    ['awaiting', 'The ⟦individual enquiry is awaiting the next meeting⟧.'],
    ['deferred', 'It was agreed that ⟦the enquiry into his fall is deferred to the case conference⟧.'],
    ['not started', 'The ⟦enquiries for the two men will not start until the panel⟧ has met.'],
    ['in a list', '- The ⟦safeguarding investigation waits for the meeting⟧ on 4 May'],
    ['waiting', 'Her social worker said that ⟦the enquiry about Mr B is waiting for this meeting⟧.'],
  ])('flagged: %s', (_, words) => flags(rule, told(words), asConcern));

  test.each([
    ['the police asked', 'The section 42 enquiry is on hold until after the meeting, at the request of the police.'],
    ['it goes on', 'The section 42 enquiry began on 30 April and its findings came to this meeting.'],
    ['not on hold', 'The section 42 enquiry is not on hold for this meeting.'],
    ['the action plan waits', 'The action plan is on hold until the next meeting.'],
    ['an enquiry that waits for a report', 'The safeguarding enquiry is awaiting the pharmacist’s report.'],
    ['a general enquiry', 'Enquiries from families are answered before each meeting.'],
    ['the meeting waits', 'The meeting is on hold until the section 42 enquiry has reported.'],
    ['no meeting', 'The enquiry for Mrs A was paused for her hospital stay.'],
  ])('clean: %s', (_, words) => clean(rule, told(words), asConcern));

  test('the fix writes when it goes on', () => {
    const mended = fixed(rule, told('The section 42 enquiry is on hold until the meeting.'), asConcern);
    expect(mended).toContain('The enquiry goes on from [date], led by [name].');
  });
});
