import { describe, expect, test } from 'vitest';
import type { TimescaleClass } from '../../server/src/core/document/timescale.ts';
import type { Anchors } from '../../server/src/core/reading/time/resolution.ts';
import { resolve } from '../../server/src/core/reading/time/resolve.ts';
import { readTimescale } from '../../server/src/core/reading/timescale.ts';
import type { Span } from '../../server/src/core/text/span.ts';

/** Minutes of Wednesday 29 April 2026; Monday 4 May is a bank holiday. */
const anchors: Anchors = {
  documentDate: '2026-04-29',
  nextMeeting: '2026-06-03',
  meetings: ['2026-12-02'],
  title: 'Quality and Safety Committee, 29 April 2026',
};

type Case = readonly [text: string, expected: TimescaleClass | 'none', date?: string];

function judge(text: string, mode: 'field' | 'sentence'): readonly [TimescaleClass | 'none', string?] {
  const reading = readTimescale(text, mode);
  if (!reading) return ['none'];
  const { date } = resolve(reading.expression, anchors);
  return date === undefined ? [reading.class] : [reading.class, date];
}

function table(mode: 'field' | 'sentence', cases: readonly Case[]): void {
  for (const [text, expected, date] of cases) {
    test(JSON.stringify(text), () => {
      expect(judge(text, mode)).toEqual(date === undefined ? [expected] : [expected, date]);
    });
  }
}

describe('a field of dates', () => {
  describe('in figures, the day first', () => {
    table('field', [
      ['31/03/2026', 'date', '2026-03-31'],
      ['31/3/26', 'date', '2026-03-31'],
      ['05/04/2026', 'date', '2026-04-05'],
      ['1.4.26', 'date', '2026-04-01'],
      ['30.11.2026', 'date', '2026-11-30'],
      ['31-03-2026', 'date', '2026-03-31'],
      ['31 / 03 / 2026', 'date', '2026-03-31'],
      ['2026-03-31', 'date', '2026-03-31'],
      ['2026-06-01T09:00', 'date', '2026-06-01'],
      ['2026/03/31', 'date', '2026-03-31'],
      ['20260331', 'date', '2026-03-31'],
      ['31/05', 'date', '2026-05-31'],
      ['03/2026', 'date', '2026-03-31'],
      ['2026-09', 'date', '2026-09-30'],
      ['01/06/2026 00:00:00', 'date', '2026-06-01'],
      ['\u00a031/05/2026\u00a0', 'date', '2026-05-31'],
    ]);
  });

  describe('with the name of the month', () => {
    table('field', [
      ['4 May', 'date', '2026-05-04'],
      ['4th May', 'date', '2026-05-04'],
      ['4th of May 2026', 'date', '2026-05-04'],
      ['4\u00a0May\u00a02026', 'date', '2026-05-04'],
      ['30 SEPTEMBER 2026', 'date', '2026-09-30'],
      ['31st Mar 26', 'date', '2026-03-31'],
      ['31-Mar-26', 'date', '2026-03-31'],
      ['31-Mar-2026', 'date', '2026-03-31'],
      ["4 May '26", 'date', '2026-05-04'],
      ['1 November, 2026', 'date', '2026-11-01'],
      ['by 31 may 2026', 'date', '2026-05-31'],
      ['May 4th', 'date', '2026-05-04'],
      ['May 4', 'date', '2026-05-04'],
      ['May 4, 2026', 'date', '2026-05-04'],
      ['Friday 3 April 2026', 'date', '2026-04-03'],
      ['Friday, 3rd April 2026', 'date', '2026-04-03'],
      ['Fri 3rd Apr', 'date', '2026-04-03'],
      ['3 April 2026 (Friday)', 'date', '2026-04-03'],
      ['Weds 6 May 5pm', 'date', '2026-05-06'],
      ['20th', 'date', '2026-05-20'],
      ['Wednesday 20th', 'date', '2026-05-20'],
    ]);
  });

  describe('a year left out is the document’s, unless the weekday fits only the next', () => {
    table('field', [
      ['15 January', 'date', '2026-01-15'],
      ['Thursday 15 January', 'date', '2026-01-15'],
      ['Friday 15 January', 'date', '2027-01-15'],
    ]);
  });

  describe('months, quarters and years fall due on their last day', () => {
    table('field', [
      ['May', 'date', '2026-05-31'],
      ['by may', 'date', '2026-05-31'],
      ['Sept.', 'date', '2026-09-30'],
      ['February 2028', 'date', '2028-02-29'],
      ['Mar-26', 'date', '2026-03-31'],
      ['Mar 26', 'date', '2026-03-31'],
      ['Jan 27', 'date', '2027-01-31'],
      ['Mar 22', 'date', '2026-03-22'],
      ['end of May', 'date', '2026-05-31'],
      ['End Nov 26', 'date', '2026-11-30'],
      ['end-May', 'date', '2026-05-31'],
      ['by end of October 2026', 'date', '2026-10-31'],
      ['Nov/Dec 2026', 'date', '2026-12-31'],
      ['Q2 26/27', 'date', '2026-09-30'],
      ['Q4 2026/27', 'date', '2027-03-31'],
      ['by the end of Q3 26/27', 'date', '2026-12-31'],
      ['Quarter 3 2026-27', 'date', '2026-12-31'],
      ['Q1', 'date', '2026-06-30'],
      ['2026/27', 'date', '2027-03-31'],
      ['26/27', 'date', '2027-03-31'],
      ['FY26/27', 'date', '2027-03-31'],
      ['end of financial year', 'date', '2027-03-31'],
      ['end of 2026', 'date', '2026-12-31'],
      ['2027', 'date', '2027-12-31'],
    ]);
  });

  describe('words that name no day stay dates without one', () => {
    table('field', [
      ['spring 2027', 'date'],
      ['Autumn/Winter 2026', 'date'],
      ['late July', 'date'],
      ['mid November', 'date'],
      ['mid-November 2026', 'date'],
      ['early June', 'date'],
    ]);
  });

  describe('weeks, ranges and rows of days fall due on the last', () => {
    table('field', [
      ['w/c 4 May', 'date', '2026-05-10'],
      ['W/C 04/05/2026', 'date', '2026-05-10'],
      ['week commencing 4 May 2026', 'date', '2026-05-10'],
      ['w/e 9 May', 'date', '2026-05-09'],
      ['week ending Friday 8 May', 'date', '2026-05-08'],
      ['2nd week of April', 'date', '2026-04-12'],
      ['last week of May', 'date', '2026-05-31'],
      ['4–8 May', 'date', '2026-05-08'],
      ['4 to 8 May 2026', 'date', '2026-05-08'],
      ['28 April to 2 May 2026', 'date', '2026-05-02'],
      ['04/05/2026 - 08/05/2026', 'date', '2026-05-08'],
      ['October - December 2026', 'date', '2026-12-31'],
      ['Oct 2026 – Mar 2027', 'date', '2027-03-31'],
      ['14 and 21 October 2026', 'date', '2026-10-21'],
      ['4, 11 and 18 May', 'date', '2026-05-18'],
      ['Tues 12 May or Thurs 14 May', 'date', '2026-05-14'],
    ]);
  });

  describe('a time of day changes nothing', () => {
    table('field', [
      ['by 12 noon on 4 May', 'date', '2026-05-04'],
      ['17:00 Friday 4 December', 'date', '2026-12-04'],
      ['5pm, 4 May', 'date', '2026-05-04'],
      ['4 May at 17:00', 'date', '2026-05-04'],
      ['4 May 17:00', 'date', '2026-05-04'],
      ['close of play Friday 8 May 2026', 'date', '2026-05-08'],
      ['by Fri 5pm', 'relative', '2026-05-01'],
    ]);
  });

  describe('holidays', () => {
    table('field', [
      ['by Christmas', 'date', '2026-12-25'],
      ['before Easter', 'date', '2027-03-28'],
      ['Good Friday 2027', 'date', '2027-03-26'],
    ]);
  });
});

describe('a field of times that count from the document', () => {
  table('field', [
    ['within 48 hours', 'relative', '2026-05-01'],
    ['24 hrs', 'relative', '2026-04-30'],
    ['within 10 working days', 'relative', '2026-05-14'],
    ['10 working days', 'relative', '2026-05-14'],
    ['within 14 days', 'relative', '2026-05-13'],
    ['within six weeks', 'relative', '2026-06-10'],
    ['6 weeks', 'relative', '2026-06-10'],
    ['6/52', 'relative', '2026-06-10'],
    ['4wks', 'relative', '2026-05-27'],
    ['within four (4) weeks', 'relative', '2026-05-27'],
    ['within a month', 'relative', '2026-05-29'],
    ['3-6 months', 'relative', '2026-10-29'],
    ['1–2 weeks', 'relative', '2026-05-13'],
    ['in two weeks', 'relative', '2026-05-13'],
    ['in two weeks’ time', 'relative', '2026-05-13'],
    ['two weeks from now', 'relative', '2026-05-13'],
    ['10 days after the meeting', 'relative', '2026-05-09'],
    ['within the fortnight', 'relative', '2026-05-13'],
    ['within the next couple of weeks', 'relative', '2026-05-13'],
    ['Next 3 months', 'relative', '2026-07-29'],
    ['within a few weeks', 'relative'],
    ['within 5 working days of 4 May 2026', 'date', '2026-05-11'],
    ['for two weeks starting 9 November 2026', 'date', '2026-11-22'],
    ['today', 'relative', '2026-04-29'],
    ['tomorrow', 'relative', '2026-04-30'],
    ['this week', 'relative', '2026-05-03'],
    ['next week', 'relative', '2026-05-10'],
    ['end of the week', 'relative', '2026-05-03'],
    ['early next week', 'relative'],
    ['by Friday', 'relative', '2026-05-01'],
    ['Wednesday', 'relative', '2026-05-06'],
    ['this Saturday', 'relative', '2026-05-02'],
    ['next Thursday', 'relative', '2026-05-07'],
    ['end of month', 'relative', '2026-04-30'],
    ['month end', 'relative', '2026-04-30'],
    ['next month', 'relative', '2026-05-31'],
    ['end of next month', 'relative', '2026-05-31'],
    ['end of the quarter', 'relative', '2026-06-30'],
    ['year end', 'relative'],
    ['end of the calendar year', 'relative', '2026-12-31'],
  ]);
});

describe('a field that names a meeting', () => {
  table('field', [
    ['next meeting', 'relative', '2026-06-03'],
    ['By the next meeting', 'relative', '2026-06-03'],
    ['before the next meeting', 'relative', '2026-06-03'],
    ['for next time', 'relative', '2026-06-03'],
    ['at next committee', 'relative', '2026-06-03'],
    ['next Quality Committee', 'relative', '2026-06-03'],
    ['June committee', 'relative', '2026-06-03'],
    ['for the December meeting', 'relative', '2026-12-02'],
    ['for the September meeting', 'relative'],
    ['next Infection Control meeting', 'relative'],
    ['next meeting (3 June)', 'date', '2026-06-03'],
  ]);
});

describe('a field that waits for something', () => {
  table('field', [
    ['before duties restart', 'event'],
    ['once approved', 'event'],
    ['after the audit', 'event'],
    ['when available', 'event'],
    ['two weeks after the new rota starts', 'event'],
    ['within two weeks of admission', 'event'],
    ['On appointment', 'event'],
    ['each admission', 'event'],
    ['prior to discharge', 'event'],
    ['On completion of the refurbishment', 'event'],
    ['Immediately after the audit', 'event'],
    ['72 hours post-admission', 'event'],
    ['Contract start', 'event'],
    ['before the CQC visit on 12 May', 'date', '2026-05-12'],
  ]);
});

describe('a field of frequencies', () => {
  table('field', [
    ['daily', 'recurring'],
    ['Weekly', 'recurring'],
    ['fortnightly', 'recurring'],
    ['6 weekly', 'recurring'],
    ['six-monthly', 'recurring'],
    ['quarterly', 'recurring'],
    ['Annually', 'recurring'],
    ['every Monday', 'recurring'],
    ['every Monday and Thursday', 'recurring'],
    ['Mondays', 'recurring'],
    ['every 2 weeks', 'recurring'],
    ['every other Friday', 'recurring'],
    ['twice weekly', 'recurring'],
    ['twice a week for four weeks', 'recurring'],
    ['ten observations a month', 'recurring'],
    ['10 per month', 'recurring'],
    ['once every two weeks', 'recurring'],
    ['at each handover', 'recurring'],
    ['each shift', 'recurring'],
    ['1st of each month', 'recurring'],
    ['monthly from October 2026', 'recurring'],
    ['weekly, from 19 October', 'recurring'],
    ['weekly until 31 July 2026', 'recurring'],
    ['first return 23 November 2026, then weekly', 'recurring', '2026-11-23'],
    ['12/11/26 and weekly thereafter', 'recurring', '2026-11-12'],
    ['Quarterly – next due 30 June 2026', 'recurring', '2026-06-30'],
    ['ongoing, monthly, review 1 June', 'recurring', '2026-06-01'],
  ]);
});

describe('a field that names no time', () => {
  table('field', [
    ['ASAP', 'vague'],
    ['a.s.a.p.', 'vague'],
    ['As soon as possible', 'vague'],
    ['asap/ongoing', 'vague'],
    ['Ongoing', 'vague'],
    ['on-going', 'vague'],
    ['In due course', 'vague'],
    ['short term', 'vague'],
    ['Medium-term', 'vague'],
    ['Long Term', 'vague'],
    ['immediate', 'vague'],
    ['Immediately', 'vague'],
    ['Soon', 'vague'],
    ['URGENT', 'vague'],
    ['Regularly', 'vague'],
    ['As required', 'vague'],
    ['when possible', 'vague'],
    ['rolling', 'vague'],
    ['Next year', 'vague'],
    ['ongoing (agreed 1 April 2026)', 'vague'],
    ['TBC', 'placeholder'],
    ['T.B.C.', 'placeholder'],
    ['tba', 'placeholder'],
    ['?', 'placeholder'],
    ['dd/mm/yyyy', 'placeholder'],
    ['DD/MM/YY', 'placeholder'],
    ['date to be agreed', 'placeholder'],
    ['To be confirmed', 'placeholder'],
    ['[date]', 'placeholder'],
    ['[insert date]', 'placeholder'],
    ['{{due}}', 'placeholder'],
    ['XX', 'placeholder'],
    ['__/__/____', 'placeholder'],
    ['Not specified', 'placeholder'],
    ['TBC at the next meeting', 'placeholder'],
    ['', 'none'],
    ['  ', 'none'],
    ['-', 'none'],
    ['—', 'none'],
    ['n/a', 'none'],
    ['None', 'none'],
    ['Complete', 'none'],
    ['Done – see folder', 'none'],
    ['In the new year', 'vague'],
    ['With immediate effect', 'vague'],
  ]);
});

describe('a date beside vague words takes their place', () => {
  table('field', [
    ['immediate (done 2 May)', 'date', '2026-05-02'],
    ['Ongoing – review 1 June 2026', 'date', '2026-06-01'],
    ['Ongoing until 31 March 2027', 'date', '2027-03-31'],
    ['ASAP, by 8 May', 'date', '2026-05-08'],
    ['ASAP and no later than end of May', 'date', '2026-05-31'],
    ['TBC – June 2026', 'date', '2026-06-30'],
    ['ASAP, within two weeks', 'relative', '2026-05-13'],
    ['Immediately, then monthly', 'recurring'],
    ['Within 28 days (by 27 May 2026)', 'date', '2026-05-27'],
  ]);
});

describe('of several dates the one that holds', () => {
  const history = (text: string, struck: readonly Span[] = []) => {
    const reading = readTimescale(text, 'field', struck);
    return (
      reading && [
        resolve(reading.expression, anchors).date,
        reading.history.map((expression) => resolve(expression, anchors).date),
      ]
    );
  };

  test.each([
    ['31 October 2026, moved from 1 October 2026', '2026-10-31', ['2026-10-01']],
    ['moved from 1 October 2026 to 31 October 2026', '2026-10-31', ['2026-10-01']],
    ['11 December 2026 (was 31 October 2026; change approved by QSC 20 October 2026)', '2026-12-11', ['2026-10-31']],
    ['30/09/2026 revised to 31/10/2026', '2026-10-31', ['2026-09-30']],
    ['30/09/2026 extended to 31/10/2026', '2026-10-31', ['2026-09-30']],
    ['30/09/2026, now 31/10/2026', '2026-10-31', ['2026-09-30']],
    ['30/09/2026 → 31/10/2026', '2026-10-31', ['2026-09-30']],
    ['31st October 2026 (extended from 30 September)', '2026-10-31', ['2026-09-30']],
    ['Originally 1 May, revised 1 June', '2026-06-01', ['2026-05-01']],
    ['Target 30/06/26. Revised target 31/08/26', '2026-08-31', ['2026-06-30']],
    ['30 June 2026 (interim check 29 May 2026)', '2026-06-30', []],
    ['30 June 2026 (agreed at QSC 29 April 2026)', '2026-06-30', []],
    ['Draft 29 May; final 30 June', '2026-06-30', []],
    ['Start 1 June 2026, complete 31 July 2026', '2026-07-31', []],
  ])('%s', (text, date, former) => {
    expect(history(text)).toEqual([date, former]);
  });

  test('a date that is struck through is history', () => {
    expect(history('30 April 4 June', [{ start: 0, end: 8 }])).toEqual(['2026-06-04', ['2026-04-30']]);
  });

  test('a struck month gives way to the new one', () => {
    expect(history('4 May June', [{ start: 2, end: 5 }])).toEqual(['2026-06-04', ['2026-05-31']]);
  });

  test('among running words too', () => {
    const text = 'Jo to ring by 30 April 4 June the latest';
    const reading = readTimescale(text, 'sentence', [{ start: 14, end: 22 }]);
    expect(reading && resolve(reading.expression, anchors).date).toBe('2026-06-04');
  });

  test('where all is struck through, the last date still counts', () => {
    expect(history('30 April 2026', [{ start: 0, end: 13 }])).toEqual(['2026-04-30', []]);
  });
});

describe('dates that cannot be', () => {
  const fault = (text: string) => {
    const reading = readTimescale(text, 'field');
    return reading && [reading.fault, reading.hint, reading.mended];
  };

  test.each([
    ['31/02/26', 'impossible', 'February 2026 has 28 days', undefined],
    ['29/02/2027', 'impossible', 'February 2027 has 28 days', undefined],
    ['30 Feb', 'impossible', 'February has 28 or 29 days', undefined],
    ['31/09/2026', 'impossible', 'September has 30 days', undefined],
    ['31 September', 'impossible', 'September has 30 days', undefined],
    ['32/01/2026', 'impossible', 'January has 31 days', undefined],
    ['13/13/2026', 'impossible', 'there is no month 13', undefined],
    ['Monday 30 October 2026', 'weekday', '30 October 2026 is a Friday', undefined],
    ['by Monday 3 April 2026', 'weekday', '3 April 2026 is a Friday', undefined],
    ['10/31/2026', 'month-first', '31 October 2026 was probably meant', '31/10/2026'],
    ['4/13/26', 'month-first', '13 April 2026 was probably meant', '13/4/26'],
    ['by 05-28-2026', 'month-first', '28 May 2026 was probably meant', '28-05-2026'],
  ])('%s', (text, kind, hint, mended) => {
    expect(fault(text)).toEqual([kind, hint, mended]);
    expect(resolve(readTimescale(text, 'field')!.expression, anchors).date).toBeUndefined();
  });

  test('the document’s year can show the fault', () => {
    const { expression, fault: without } = readTimescale('Monday 30 October', 'field')!;
    expect(without).toBeUndefined();
    expect(resolve(expression, { documentDate: '2026-09-03' })).toEqual({
      fault: 'weekday',
      hint: '30 October 2026 is a Friday',
    });
  });

  test.each(['29/02/2028', '28/02/2027', '12/11/2026', 'Friday 30 October 2026', '24/7', '31/12/26'])(
    '%s is fine',
    (text) => {
      expect(readTimescale(text, 'field')?.fault).toBeUndefined();
    },
  );
});

describe('the words of an action', () => {
  describe('a deadline', () => {
    table('sentence', [
      ['Sam to send the audit by 4 May', 'date', '2026-05-04'],
      ['Sam to send the audit by Friday 15 May 2026.', 'date', '2026-05-15'],
      ['Deputy manager to re-issue the falls protocol within two weeks', 'relative', '2026-05-13'],
      ['Tom to ask the physiotherapist about bed sensors within two weeks (24 May 2026)', 'date', '2026-05-24'],
      ['Tom to report within two weeks (see the audit of 24 April)', 'relative', '2026-05-13'],
      ['Reply to the family within 10 working days', 'relative', '2026-05-14'],
      ['Kitchen lead to update the allergen sheet before the next meeting', 'relative', '2026-06-03'],
      ['Anna will write up the learning by the June meeting', 'relative', '2026-06-03'],
      ['Complete all supervisions by the end of Q2 26/27', 'date', '2026-09-30'],
      ['Ring the family no later than 12 noon tomorrow', 'relative', '2026-04-30'],
      ['By 5pm on Friday 8 May the nurse in charge is to send the chart', 'date', '2026-05-08'],
      ['Invoice due 3 June', 'date', '2026-06-03'],
      ['Raise compliance from 60% in May to 90% by July', 'date', '2026-07-31'],
      ['Send letters about the fire on 2 May within five working days', 'relative', '2026-05-07'],
      ['Deadline for quotes: 29 May', 'date', '2026-05-29'],
      ['Close the action by March 2027 please', 'date', '2027-03-31'],
      ['Deliver training to 90% of staff by 31/05/26', 'date', '2026-05-31'],
      ['Ask for three quotes by 10/31/2026', 'date'],
    ]);
  });

  describe('a day or period on which it is done', () => {
    table('sentence', [
      ['Present the paper on 3 June', 'date', '2026-06-03'],
      ['Hold the family meeting on 3 June', 'date', '2026-06-03'],
      ['To be completed on 4 June 2026', 'date', '2026-06-04'],
      ['Refresher to be run in June', 'date', '2026-06-30'],
      ['Meeting to be held in early January', 'date'],
      ['Fit door alarms w/c 11 May', 'date', '2026-05-17'],
      ['Call the builder next week', 'relative', '2026-05-10'],
      ['Ada will email the minutes this afternoon', 'relative', '2026-04-29'],
      ['Ring the GP back Tuesday', 'relative', '2026-05-05'],
      ['Circulate the minutes on 8 May', 'date', '2026-05-08'],
      ['Bring the update deferred from the April meeting to the June meeting', 'relative', '2026-06-03'],
      ['Visit the unit between 4 and 8 May', 'date', '2026-05-08'],
      ['IT to fix the printer today', 'relative', '2026-04-29'],
      ['New rota from Monday', 'relative', '2026-05-04'],
      ['New rota from 1 June 2026', 'date', '2026-06-01'],
      ['Replace the mattresses in 3 months', 'relative', '2026-07-29'],
      ['Deliver the briefings over the next two months', 'relative', '2026-06-29'],
      ['Jo to bring the revised rota to the next meeting', 'relative', '2026-06-03'],
      ['Take the policy to the board meeting on 16 June 2026', 'date', '2026-06-16'],
      ['Book the venue for 12 June', 'date', '2026-06-12'],
      ['Jo to chase the builder – 4 May', 'date', '2026-05-04'],
      ['Jo to chase the builder (4 May 2026)', 'date', '2026-05-04'],
      ['4 May: ring the pharmacy', 'date', '2026-05-04'],
      ['Ada to replace both mattresses 2nd week of May', 'date', '2026-05-17'],
      ['Announce the new visiting hours in the May newsletter', 'date', '2026-05-31'],
      ['Bring the falls figures at Clinical Governance Committee', 'relative'],
    ]);
  });

  describe('an event or a frequency', () => {
    table('sentence', [
      ['Retrain bank staff before they next drive', 'event'],
      ['Review the plan once approved', 'event'],
      ['Write to the family after the multi-agency meeting', 'event'],
      ['Send out the policy when available', 'event'],
      ['Weigh residents on admission', 'event'],
      ['Complete a body map at each admission', 'event'],
      ['Remain on restricted duties until the practice test is passed', 'event'],
      ['Train new starters within their first week', 'event'],
      ['Escalate immediately if pressure damage is seen', 'event'],
      ['Follow up with the landlord as the wet-room project progresses', 'event'],
      ['Ask the pharmacy to deliver by 4pm each Thursday', 'recurring'],
      ['Complete MUST scores on admission and monthly thereafter', 'recurring'],
      ['Check the fridge temperatures daily', 'recurring'],
      ['RM to carry out weekly checks', 'recurring'],
      ['Lead nurse to walk the unit every Monday', 'recurring'],
      ['RM to observe one medicines round weekly until 31 July 2026', 'recurring'],
      ['Sample ten charts a month from 1 June 2026', 'recurring'],
      ['Night staff to check the doors twice a night', 'recurring'],
      ['Handover sheet to be signed every shift', 'recurring'],
    ]);
  });

  describe('vague words and holes', () => {
    table('sentence', [
      ['Order two hoists ASAP', 'vague'],
      ['Everyone to read the policy immediately', 'vague'],
      ['Staff to complete charts in due course', 'vague'],
      ['Send the papers in time', 'vague'],
      ['Order two hoists as soon as possible, and no later than 29 May', 'date', '2026-05-29'],
      ['Jo to finish by TBC', 'placeholder'],
      ['Jo to finish by [date]', 'placeholder'],
      ['Jo to chase the builder, date to be agreed', 'placeholder'],
    ]);
  });

  describe('dates of other things are no timescale', () => {
    table('sentence', [
      ['Circulate the minutes of 4 May', 'none'],
      ['Correct the minutes of the meeting on 4 May', 'none'],
      ['Present the March audit', 'none'],
      ['Review the incident on 3 May', 'none'],
      ['The audit on 3 May showed gaps in the charts', 'none'],
      ['Review complaints received since April', 'none'],
      ['The policy was reviewed on 4 May 2026', 'none'],
      ['See the report dated 4 May 2026', 'none'],
      ['Escalated to the commissioner on 3 April, awaiting reply', 'none'],
      ['Keep good practice within the team', 'none'],
      ['Replace the 2 May version of the policy', 'none'],
      ['Ask the GP about the fall in March', 'none'],
      ['Prepare the budget for June', 'none'],
      ['Sort next week’s rota', 'none'],
      ['Write the annual report', 'none'],
      ['Present the monthly report', 'none'],
      ['Review the urgent care pathway', 'none'],
      ['Look after the keys', 'none'],
      ['Find out when the grant was paid', 'none'],
      ['Put the poster up by the lift', 'none'],
      ['Report by email', 'none'],
      ['Each resident to have a care plan', 'none'],
      ['Keep the register up to date', 'none'],
      ['Jo to confirm the venue (TBC)', 'none'],
      ['Raise the score from 5/10 to 10/10', 'none'],
      ['The manager may march on', 'none'],
    ]);
  });

  describe('of several, the deadline of the doing rather than that of its check', () => {
    table('sentence', [
      [
        'TI to change codes by 18 November 2026; AR to make two random checks before 12 January 2027.',
        'date',
        '2026-11-18',
      ],
      ['Fit labels by 4 May and re-audit in June', 'date', '2026-05-04'],
      ['Update care plans by 15 May, checked by the deputy on 29 May', 'date', '2026-05-15'],
      ['Once the panel has met, HR to write to Amal by 22 May', 'date', '2026-05-22'],
      ['Start weekly checks by 8 May 2026', 'date', '2026-05-08'],
      ['Fit labels and re-audit in June', 'date', '2026-06-30'],
    ]);
  });
});

describe('where a timescale stands', () => {
  const words = (text: string, mode: 'field' | 'sentence') => {
    const reading = readTimescale(text, mode);
    return reading && text.slice(reading.span.start, reading.span.end);
  };

  test.each([
    ['sentence', 'Sam to send the audit by Friday 15 May 2026.', 'Friday 15 May 2026'],
    ['sentence', 'Reissue the protocol within two weeks, please', 'within two weeks'],
    ['sentence', 'Order two hoists ASAP.', 'ASAP'],
    ['sentence', 'Retrain bank staff before they next drive, and tell HR', 'before they next drive'],
    ['field', '11 December 2026 (was 31 October 2026)', '11 December 2026'],
    ['field', ' Ongoing ', 'Ongoing'],
    ['field', 'Phase 2', 'Phase 2'],
    ['field', '😀 by 4 May', '4 May'],
  ] as const)('%s: %s', (mode, text, expected) => {
    expect(words(text, mode)).toBe(expected);
  });
});
