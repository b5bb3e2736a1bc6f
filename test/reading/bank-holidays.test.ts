import { describe, expect, test } from 'vitest';
import {
  addWorkingDays,
  bankHolidays,
  easterSunday,
  isWorkingDay,
} from '../../server/src/core/calendar/bank-holidays.ts';

describe('bank holidays in England and Wales, as published on gov.uk', () => {
  test.each([
    [2022, '01-03 04-15 04-18 05-02 06-02 06-03 08-29 09-19 12-26 12-27'],
    [2023, '01-02 04-07 04-10 05-01 05-08 05-29 08-28 12-25 12-26'],
    [2024, '01-01 03-29 04-01 05-06 05-27 08-26 12-25 12-26'],
    [2025, '01-01 04-18 04-21 05-05 05-26 08-25 12-25 12-26'],
    [2026, '01-01 04-03 04-06 05-04 05-25 08-31 12-25 12-28'],
    [2027, '01-01 03-26 03-29 05-03 05-31 08-30 12-27 12-28'],
  ])('%i', (year, days) => {
    expect(bankHolidays(year)).toEqual(days.split(' ').map((day) => `${year}-${day}`));
  });

  test.each([
    [2028, '01-03 04-14 04-17 05-01 05-29 08-28 12-25 12-26'],
    [2029, '01-01 03-30 04-02 05-07 05-28 08-27 12-25 12-26'],
    [2030, '01-01 04-19 04-22 05-06 05-27 08-26 12-25 12-26'],
  ])('%i, by the rules', (year, days) => {
    expect(bankHolidays(year)).toEqual(days.split(' ').map((day) => `${year}-${day}`));
  });
});

test.each([
  [2024, '2024-03-31'],
  [2025, '2025-04-20'],
  [2026, '2026-04-05'],
  [2027, '2027-03-28'],
  [2038, '2038-04-25'],
])('Easter %i', (year, date) => {
  expect(easterSunday(year)).toBe(date);
});

test('a working day is no weekend and no bank holiday', () => {
  expect(['2026-05-01', '2026-05-02', '2026-05-03', '2026-05-04', '2026-05-05'].map(isWorkingDay)).toEqual([
    true,
    false,
    false,
    false,
    true,
  ]);
});

test('working days count over the turn of the year', () => {
  expect(addWorkingDays('2026-12-24', 4)).toBe('2027-01-04');
});
