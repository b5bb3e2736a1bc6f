import { describe, expect, test } from 'vitest';
import { createEngine } from '../../server/src/core/create-engine.ts';
import { resolve } from '../../server/src/core/reading/time/resolve.ts';
import { readDates } from '../../server/src/core/reading/timescale.ts';
import { defaultSettings } from '../../server/src/core/settings/settings.ts';

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

describe("a document's own date", () => {
  const engine = createEngine();
  const dateOf = (text: string) =>
    engine.read({ text, path: '', settings: defaultSettings, today: '2026-11-24', as: 'action-plan' })?.date?.value;

  test.each([
    ['after a label', '# Plan\n\nDate of plan: 4 May 2026'],
    ['in the cell beside its label', '# Plan\n\n| Service | Elm Court |\n|---|---|\n| Report date | 4 May 2026 |\n'],
    [
      'with who wrote it',
      '# Plan after the visit of 1 April 2026\n\nCompleted by Ada Reeve, manager, 4 May 2026. Next 1 June 2026',
    ],
    ['held, with no colon', '# Debrief after a fall, 29 April 2026\n\nHeld Monday 4 May 2026, Ada Reeve (manager).'],
    [
      'of a response, beside that of the notice',
      '# Response\n\nNotice served 30 April 2026.\nResponse dated 4 May 2026, updated 20 May.',
    ],
    ['written for somebody', '# Themes\n\nTom Ilunga, Quality\nWritten 4/5/26 for the board'],
    [
      'opening a line',
      '# Plan\n\n4 May 2026, agreed with the council under its framework. Lead Ada Reeve, who will report in June',
    ],
    [
      'in the second line',
      '# Concern\n\nLevel 2, face to face meeting, 4 May 2026, room 4\nLead professional: Ada Reeve',
    ],
  ])('%s', (_, text) => {
    expect(dateOf(`${text}\n`)).toBe('2026-05-04');
  });

  test.each([
    [
      'of a fall told in running words',
      '# Plan\n\nMr Hale was found on the floor after he had fallen and was taken to hospital',
    ],
    ['of the last inspection', '# Plan\n\n| Date of inspection | 4 May 2026 |\n|---|---|\n'],
  ])('is not that %s', (_, text) => {
    expect(dateOf(`${text}\n`)).toBeUndefined();
  });
});
