import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatDate, isoDate } from '../../server/src/core/calendar/date.ts';
import { anyCalendarAt } from '../../server/src/core/reading/time/calendar-grammar.ts';
import { resolve } from '../../server/src/core/reading/time/resolve.ts';
import { bareTimeAt } from '../../server/src/core/reading/time/scan.ts';
import { Tokens } from '../../server/src/core/reading/time/tokens.ts';
import { readDates, readTimescale } from '../../server/src/core/reading/timescale.ts';
import { clauseWords, leads } from '../../server/src/core/vocabulary/time-clues.ts';
import { frequencies, placeholderTimes, vagueTimes } from '../../server/src/core/vocabulary/time-phrases.ts';
import {
  dayTimeWords,
  feasts,
  frequentOccasions,
  meetingNouns,
  months,
  nearDays,
  numberWords,
  occasions,
  ordinalWords,
  parts,
  schoolTimes,
  seasons,
  units,
  weekdayPlurals,
  weekdays,
} from '../../server/src/core/vocabulary/times.ts';

const pieces = fc.constantFrom(
  ...'by before within in on at from until after once when due next this every each the of and to week weeks month meeting'.split(
    ' ',
  ),
  ...'May march Friday Q2 26/27 31/02/26 4 12 2026 4th two w/c ASAP TBC ongoing monthly was moved review committee'.split(
    ' ',
  ),
  ...[
    '–',
    ',',
    ';',
    '(',
    ')',
    '[date]',
    '/',
    '.',
    '’s',
    '\u00a0',
    '😀',
    'é',
    '\n',
    '\0',
    'audit',
    'Jo',
    '5pm',
    '17:00',
  ],
);
const text = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.array(pieces, { maxLength: 14 }).map((words) => words.join(' ')),
  fc.array(pieces, { maxLength: 14 }).map((words) => words.join('')),
);
const mode = fc.constantFrom('field' as const, 'sentence' as const);
const span = fc
  .tuple(fc.nat(80), fc.nat(80))
  .map(([one, other]) => ({ start: Math.min(one, other), end: Math.max(one, other) }));
const day = fc
  .record({
    year: fc.integer({ min: 1970, max: 2069 }),
    month: fc.integer({ min: 1, max: 12 }),
    day: fc.integer({ min: 1, max: 28 }),
  })
  .map(({ year, month, day }) => isoDate(year, month, day)!);

const vocabulary = [
  ...[...numberWords.keys(), ...ordinalWords.keys(), ...units.keys(), ...seasons.keys(), ...months.keys()],
  ...[...weekdays.keys(), ...weekdayPlurals.keys(), ...meetingNouns, ...occasions, ...frequentOccasions],
  ...[parts, nearDays, leads, feasts].flatMap((entries) => entries.flatMap(({ words }) => words)),
  ...[...dayTimeWords, ...clauseWords, ...schoolTimes].flat(),
  ...[...frequencies, ...vagueTimes, ...placeholderTimes].flatMap(({ words }) => words.split(' ')),
  // Words that stand in the grammar itself.
  ...'once twice thrice times couple few several every each per alternate other weekdays weekends mornings evenings'.split(
    ' ',
  ),
  ...'nights weekend eom eow forthcoming upcoming following coming current working business calendar full clear'.split(
    ' ',
  ),
  ...'as if our their its a an or progresses w wc we wk e c commencing q qtr h fy eofy financial fiscal bank'.split(
    ' ',
  ),
];
/** Short texts of the words that the grammar knows, in any order. */
const words = fc
  .array(fc.oneof(pieces, fc.constantFrom(...vocabulary)), { minLength: 1, maxLength: 5 })
  .map((some) => some.join(' '));

describe('any text', () => {
  test('has no time where the first word alone rules it out', () => {
    fc.assert(
      fc.property(words, fc.boolean(), fc.boolean(), (some, field, led) => {
        const tokens = new Tokens(some);
        for (let at = 0; at < tokens.length; at++) {
          if (tokens.at(at).kind === 'mark') continue;
          if (!tokens.mayOpenTime(at)) expect([some, at, bareTimeAt(tokens, at, field)]).toEqual([some, at, undefined]);
          if (!tokens.mayOpenCalendar(at))
            expect([some, at, anyCalendarAt(tokens, at, { field, led })]).toEqual([some, at, undefined]);
        }
      }),
      { numRuns: 20_000 },
    );
  });

  test('has a timescale within it or none, and its date is a date', () => {
    fc.assert(
      fc.property(
        text,
        mode,
        fc.array(span, { maxLength: 2 }),
        fc.option(day, { nil: undefined }),
        (words, how, struck, date) => {
          const reading = readTimescale(words, how, struck);
          if (!reading) return;
          expect(reading.span.start).toBeGreaterThanOrEqual(0);
          expect(reading.span.end).toBeGreaterThan(reading.span.start);
          expect(reading.span.end).toBeLessThanOrEqual(words.length);
          const resolution = resolve(reading.expression, date ? { documentDate: date, nextMeeting: date } : {});
          if (resolution.date !== undefined) expect(resolution.date).toMatch(/^\d{4}-\d\d-\d\d$/);
        },
      ),
      { numRuns: 3000 },
    );
  });

  test('has its dates in order and apart', () => {
    fc.assert(
      fc.property(text, (words) => {
        let end = 0;
        for (const { span } of readDates(words)) {
          expect(span.start).toBeGreaterThanOrEqual(end);
          expect(span.end).toBeGreaterThan(span.start);
          end = span.end;
        }
        expect(end).toBeLessThanOrEqual(words.length);
      }),
      { numRuns: 1000 },
    );
  });
});

test('every way of writing a day gives that day', () => {
  const forms = [
    (date: string) => formatDate(date),
    (date: string) => date,
    (date: string) => date.split('-').reverse().join('/'),
    (date: string) => date.split('-').reverse().join('.'),
    (date: string) => `by ${formatDate(date).toUpperCase()}`,
    (date: string) => `${date.slice(8)}/${date.slice(5, 7)}/${date.slice(2, 4)}`,
  ];
  fc.assert(
    fc.property(day, fc.constantFrom(...forms), (date, form) => {
      const reading = readTimescale(form(date), 'field');
      expect(reading?.fault).toBeUndefined();
      expect(reading && resolve(reading.expression, {}).date).toBe(date);
    }),
  );
});

test('white space, case and the words before a deadline do not change its class', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(
        '4 May 2026',
        'within two weeks',
        'next meeting',
        'ASAP',
        'monthly',
        'TBC',
        'Q2 26/27',
        'w/c 4 May',
      ),
      fc.constantFrom(' ', '  ', '\u00a0', '\n'),
      fc.boolean(),
      (phrase, space, upper) => {
        const written = (upper ? phrase.toUpperCase() : phrase).replaceAll(' ', space);
        expect(readTimescale(`${space}${written}${space}`, 'field')?.class).toBe(readTimescale(phrase, 'field')!.class);
      },
    ),
  );
});
