import { addDays, daysInMonth, type IsoDate, isoDate, weekdayOf, yearOf } from './date.ts';

/**
 * Days on which the calendar of England and Wales departed from its rules: by proclamation, for one year only.
 * Source: gov.uk, UK bank holidays.
 */
const movedTo: Readonly<Record<string, IsoDate>> = {
  '2020-05-04': '2020-05-08',
  '2022-05-30': '2022-06-02',
};
const added: readonly IsoDate[] = ['2022-06-03', '2022-09-19', '2023-05-08'];

/**
 * The bank holidays of England and Wales in a year, in order: the days of Schedule 1 to the Banking and Financial
 * Dealings Act 1971, the common-law holidays (Good Friday, Christmas Day) and those proclaimed (New Year's Day, the
 * first Monday in May), each with its substitute where it falls on a weekend.
 */
export function bankHolidays(year: number): readonly IsoDate[] {
  const known = byYear.get(year);
  if (known) return known;
  const days = bankHolidaysOf(year);
  byYear.set(year, days);
  return days;
}

/** A document asks for those of a year or two again and again. Years have four figures, so there are never many. */
const byYear = new Map<number, readonly IsoDate[]>();

function bankHolidaysOf(year: number): readonly IsoDate[] {
  const easter = easterSunday(year);
  if (!easter) return [];
  const days = [
    substituted(isoDate(year, 1, 1)!, nextMonday),
    addDays(easter, -2),
    addDays(easter, 1),
    nthMonday(year, 5, 1),
    lastMonday(year, 5),
    lastMonday(year, 8),
    substituted(isoDate(year, 12, 25)!, (date) => addDays(date, 2)),
    substituted(isoDate(year, 12, 26)!, (date) => addDays(date, 2)),
  ].map((date) => movedTo[date] ?? date);
  return [...days, ...added.filter((date) => yearOf(date) === year)].sort();
}

/** True for Monday to Friday but for the bank holidays of England and Wales. */
export function isWorkingDay(date: IsoDate): boolean {
  const weekday = weekdayOf(date);
  return weekday !== 0 && weekday !== 6 && !bankHolidays(yearOf(date)).includes(date);
}

/** The last of so many working days, the day itself not counted. */
export function addWorkingDays(date: IsoDate, count: number): IsoDate {
  let day = date;
  let weekday = weekdayOf(date);
  for (let left = count; left > 0; ) {
    const step = weekday === 5 ? 3 : weekday === 6 ? 2 : 1;
    day = addDays(day, step);
    weekday = (weekday + step) % 7;
    if (!bankHolidays(yearOf(day)).includes(day)) left--;
  }
  return day;
}

/** Easter Sunday in the Gregorian calendar, by the anonymous algorithm as Jean Meeus gives it. */
export function easterSunday(year: number): IsoDate | undefined {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const d = Math.floor(b / 4);
  const e = b % 4;
  const f = Math.floor((b + 8) / 25);
  const g = Math.floor((b - f + 1) / 3);
  const h = (19 * a + b - d - g + 15) % 30;
  const i = Math.floor(c / 4);
  const k = c % 4;
  const l = (32 + 2 * e + 2 * i - h - k) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const days = h + l - 7 * m + 114;
  return isoDate(year, Math.floor(days / 31), (days % 31) + 1);
}

function substituted(date: IsoDate, substitute: (date: IsoDate) => IsoDate): IsoDate {
  const weekday = weekdayOf(date);
  return weekday === 0 || weekday === 6 ? substitute(date) : date;
}

function nextMonday(date: IsoDate): IsoDate {
  return addDays(date, (8 - weekdayOf(date)) % 7 || 7);
}

function nthMonday(year: number, month: number, nth: number): IsoDate {
  const first = isoDate(year, month, 1)!;
  return addDays(first, ((8 - weekdayOf(first)) % 7) + 7 * (nth - 1));
}

function lastMonday(year: number, month: number): IsoDate {
  const last = isoDate(year, month, daysInMonth(year, month))!;
  return addDays(last, -((weekdayOf(last) + 6) % 7));
}
