import { describe, expect, test } from 'vitest';
import { resolve } from '../../server/src/core/reading/time/resolve.ts';
import { readTimescale } from '../../server/src/core/reading/timescale.ts';

function resolveField(text: string, anchors: Parameters<typeof resolve>[1]) {
  return resolve(readTimescale(text, 'field')!.expression, anchors);
}

describe('what a relative time lacks', () => {
  test.each([
    ['within two weeks', { lacks: 'document-date' }],
    ['next week', { lacks: 'document-date' }],
    ['by Friday', { lacks: 'document-date' }],
    ['4 May', { lacks: 'document-date' }],
    ['Q3', { lacks: 'document-date' }],
    ['next meeting', { lacks: 'meeting-date' }],
    ['for the June meeting', { lacks: 'meeting-date' }],
    ['4 May 2026', { date: '2026-05-04' }],
    ['Q3 26/27', { date: '2026-12-31' }],
    ['within 5 working days of 4 May 2026', { date: '2026-05-11' }],
    ['before duties restart', {}],
    ['ASAP', {}],
    ['mid November', {}],
    ['monthly from October 2026', {}],
  ])('%s, with no date known', (text, expected) => {
    expect(resolveField(text, {})).toEqual(expected);
  });
});

describe('a meeting', () => {
  const documentDate = '2026-04-29';

  test('the next one is the first after the document where only a list is known', () => {
    const meetings = ['2026-04-29', '2026-09-02', '2026-06-03'];
    expect(resolveField('by next meeting', { documentDate, meetings })).toEqual({ date: '2026-06-03' });
  });

  test('a month names the meeting of that month from the document on', () => {
    const meetings = ['2026-01-14', '2027-01-13'];
    expect(resolveField('for the January meeting', { documentDate, meetings })).toEqual({ date: '2027-01-13' });
  });

  test('another body’s meeting is not one’s own next', () => {
    const anchors = { documentDate, nextMeeting: '2026-06-03', title: 'Safeguarding Committee minutes' };
    expect(resolveField('next Safeguarding Committee', anchors)).toEqual({ date: '2026-06-03' });
    expect(resolveField('next Medicines Group', anchors)).toEqual({ lacks: 'meeting-date' });
  });
});

describe('a meeting of the settings’ calendar', () => {
  const calendar = [
    { name: 'Quality Committee', dates: [], every: { weekday: 2, weeks: [2] } },
    { name: 'Trust Board', dates: ['2026-12-08', '2027-02-09'] },
    { name: 'Medicines Safety Group', dates: ['2026-06-24'], every: { weekday: 5, weeks: [5] } },
    { name: 'Huddle', dates: [], every: { weekday: 1, weeks: [] } },
  ];
  const anchors = { documentDate: '2026-11-10', calendar };

  test.each([
    ['next Quality Committee', '2026-12-08'],
    ['by the January Quality Committee', '2027-01-12'],
    ['by the December board', '2026-12-08'],
    ['next Trust Board meeting', '2026-12-08'],
    ['to the February Board', '2027-02-09'],
    ['next Medicines Safety Group', '2026-11-27'],
    ['the next huddle', '2026-11-16'],
  ])('%s', (text, date) => {
    expect(resolveField(text, anchors)).toEqual({ date });
  });

  test('a month with days of its own does not follow the rule', () => {
    expect(resolveField('the June Medicines Safety Group', { documentDate: '2026-05-01', calendar })).toEqual({
      date: '2026-06-24',
    });
  });

  test('the next meeting of a document is that of the meeting in its title', () => {
    expect(resolveField('next meeting', { ...anchors, title: 'Quality Committee minutes' })).toEqual({
      date: '2026-12-08',
    });
    expect(resolveField('next meeting', { ...anchors, title: 'Improvement plan' })).toEqual({ lacks: 'meeting-date' });
  });

  test('what the document says of its next meeting goes before the calendar', () => {
    const title = 'Quality Committee minutes';
    expect(resolveField('next Quality Committee', { ...anchors, title, nextMeeting: '2026-12-15' })).toEqual({
      date: '2026-12-15',
    });
    expect(resolveField('next Trust Board', { ...anchors, title, nextMeeting: '2026-12-15' })).toEqual({
      date: '2026-12-08',
    });
  });

  test.each([
    ['next Safeguarding Committee', anchors],
    ['next meeting', anchors],
    ['the March board', anchors],
    ['next Quality Committee', { calendar }],
    ['next committee', { documentDate: '2026-11-10', calendar: [...calendar, { name: 'Audit Committee', dates: [] }] }],
  ])('nobody guesses: %s', (text, given) => {
    expect(resolveField(text, given)).toEqual({ lacks: 'meeting-date' });
  });
});

describe('working days leave out weekends and bank holidays', () => {
  test.each([
    ['2026-04-02', 'within 1 working day', '2026-04-07'],
    ['2026-12-23', 'within 5 working days', '2027-01-04'],
    ['2026-05-01', 'within three working days', '2026-05-07'],
    ['2026-05-02', 'within 2 business days', '2026-05-06'],
  ])('from %s %s', (documentDate, text, date) => {
    expect(resolveField(text, { documentDate })).toEqual({ date });
  });
});

describe('the ends of periods', () => {
  test.each([
    ['2026-01-31', 'within a month', '2026-02-28'],
    ['2026-05-03', 'this week', '2026-05-03'],
    ['2026-05-04', 'next week', '2026-05-17'],
    ['2026-05-08', 'by Friday', '2026-05-15'],
    ['2026-05-08', 'next Monday', '2026-05-11'],
    ['2026-02-10', 'Q1', '2026-06-30'],
    ['2026-02-10', 'Q4', '2026-03-31'],
    ['2026-02-10', 'end of the financial year', '2026-03-31'],
    ['2026-12-10', 'end of the quarter', '2026-12-31'],
    ['2026-12-10', 'next month', '2027-01-31'],
    ['2026-05-25', '20th', '2026-06-20'],
    ['2026-02-10', '31st', '2026-03-31'],
    ['2026-12-28', 'by Christmas', '2027-12-25'],
  ])('from %s: %s', (documentDate, text, date) => {
    expect(resolveField(text, { documentDate })).toEqual({ date });
  });

  test.each([
    ['2026-04-29', '2026-03-31'],
    ['2022-04-29', '2022-03-26'],
  ])('in a document of %s "Mar 26" is due %s', (documentDate, date) => {
    expect(resolveField('Mar 26', { documentDate })).toEqual({ date });
  });

  test('a time beyond the calendar has no date', () => {
    expect(resolveField('within 999 years', { documentDate: '9990-01-01' })).toEqual({});
  });
});
