import { describe, expect, test } from 'vitest';
import { resolve } from '../../server/src/core/reading/time/resolve.ts';
import { readDates } from '../../server/src/core/reading/timescale.ts';

function datesOf(text: string): (readonly [string, string | undefined])[] {
  return readDates(text).map(({ span, expression }) => [
    text.slice(span.start, span.end),
    resolve(expression, { documentDate: '2026-04-29' }).date,
  ]);
}

describe('the dates of a text', () => {
  test.each([
    [
      'Minutes of the meeting held on Wednesday 29 April 2026 at 10:00',
      [['Wednesday 29 April 2026 at 10:00', '2026-04-29']],
    ],
    [
      'Date: 02/10/2026. Review: 15/01/27',
      [
        ['02/10/2026', '2026-10-02'],
        ['15/01/27', '2027-01-15'],
      ],
    ],
    ['2024-03-05', [['2024-03-05', '2024-03-05']]],
    ['quality-committee_2024_03_05', [['2024_03_05', '2024-03-05']]],
    ['minutes-20240305', [['20240305', '2024-03-05']]],
    ['Closed 03/09/2026: 12/12 bottles dated', [['03/09/2026', '2026-09-03']]],
    ['Version 2, March 2026', [['March 2026', '2026-03-31']]],
    ['Away day, 4–5 May 2026', [['4–5 May 2026', '2026-05-05']]],
    ['Visits on 3 June and 8 July', [['3 June and 8 July', '2026-07-08']]],
    ['Done 4 May', [['4 May', '2026-05-04']]],
  ])('%s', (text, expected) => {
    expect(datesOf(text)).toEqual(expected);
  });

  test.each([
    'The ward may take 4 patients',
    'Scores rose from 7/20 to 18/20',
    'Call 01904 555 0123 or 12-34-56',
    'NHS number 943 476 5919, room 4.12, version 1.2.3',
    'See the March audit, item 2.4, pages 3-5',
    'Open 24/7',
    '',
  ])('none in: %s', (text) => {
    expect(datesOf(text)).toEqual([]);
  });
});
