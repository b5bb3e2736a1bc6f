import { expect, test } from 'vitest';
import { type UnderstoodDate, understandDate } from '../../server/src/core/writing/understood-date.ts';
import { judge } from '../support/judging.ts';

const today = '2026-05-10';

function understood(words: string, text = '# Action plan\n\nDate: 4 May 2026\n'): UnderstoodDate {
  return understandDate(judge(text, { kind: 'action-plan' }).document!, words, today);
}

test.each<[string, string, string]>([
  ['12 June 2026', '12 June 2026', 'Friday 12 June 2026'],
  ['Fri 12 June', '12 June 2026', 'Friday 12 June 2026'],
  ['12/6/26', '12 June 2026', 'Friday 12 June 2026'],
  ['by 12 June', '12 June 2026', 'Friday 12 June 2026'],
  ['in two weeks', '24 May 2026', 'Sunday 24 May 2026'],
  ['within 10 working days', '22 May 2026', 'Friday 22 May 2026'],
  ['tomorrow', '11 May 2026', 'Monday 11 May 2026'],
  ['next Friday', '15 May 2026', 'Friday 15 May 2026'],
  ['end of June', 'end of June', 'Tuesday 30 June 2026'],
  ['Q2 26/27', 'Q2 26/27', 'Wednesday 30 September 2026'],
])('“%s” is understood', (typed, words, told) => {
  expect(understood(typed)).toMatchObject({ words, told, verdict: 'fine' });
});

test.each<[string, RegExp]>([
  ['', /Write a day/],
  ['TBC', /Write a day/],
  ['31/02/2026', /no such day/],
  ['Monday 12 June 2026', /12 June 2026 is a Friday/],
  ['06/30/2026', /30 June 2026 was probably meant/],
])('“%s” cannot stand, and it is said why', (typed, told) => {
  const { words, told: why, verdict } = understood(typed);
  expect([words, verdict]).toEqual([undefined, 'refused']);
  expect(why).toMatch(told);
});

test.each<[string, RegExp]>([
  ['ASAP', /does not say by when/],
  ['before duties restart', /written as it is/],
  ['1 May 2026', /has passed already/],
])('“%s” may be written, with a remark', (typed, told) => {
  const { words, told: remark, verdict } = understood(typed);
  expect([words, verdict]).toEqual([typed, 'doubtful']);
  expect(remark).toMatch(told);
});

test('a day is written as the document writes its days, and counted from its own date where that is later', () => {
  const text =
    '# Action plan\n\nDate: 01/06/2026\n\n| Action | Owner | Due |\n|---|---|---|\n| Fit rails | AR | 09/06/2026 |\n';
  expect(understood('in two weeks', text)).toMatchObject({ words: '15/06/2026', told: 'Monday 15 June 2026' });
});

test('what comes round again is written as it is', () => {
  expect(understood('weekly')).toMatchObject({ words: 'weekly', verdict: 'fine' });
});
