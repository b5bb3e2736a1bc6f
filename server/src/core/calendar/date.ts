/** A calendar day as `YYYY-MM-DD`: no time of day, no time zone, and its text order is its order in time. */
export type IsoDate = string & { readonly __isoDate?: never };

const msPerDay = 86_400_000;
const monthNames = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;

/** The date of a year, a month (1 to 12) and a day, or undefined where the calendar has no such day. */
export function isoDate(year: number, month: number, day: number): IsoDate | undefined {
  if (!(year >= 1000 && year <= 9999) || month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month)) {
    return undefined;
  }
  return `${year}-${pad(month)}-${pad(day)}`;
}

/** Reads `YYYY-MM-DD` and nothing else. */
export function parseIsoDate(text: string): IsoDate | undefined {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  return match ? isoDate(Number(match[1]), Number(match[2]), Number(match[3])) : undefined;
}

export function yearOf(date: IsoDate): number {
  return Number(date.slice(0, 4));
}

/** The month, 1 to 12. */
export function monthOf(date: IsoDate): number {
  return Number(date.slice(5, 7));
}

export function dayOf(date: IsoDate): number {
  return Number(date.slice(8, 10));
}

export function daysInMonth(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

export function addDays(date: IsoDate, days: number): IsoDate {
  return fromDayNumber(dayNumber(date) + days);
}

/** The same day so many months on, or the last day of that month where it is shorter. */
export function addMonths(date: IsoDate, months: number): IsoDate {
  const index = yearOf(date) * 12 + (monthOf(date) - 1) + months;
  const year = Math.floor(index / 12);
  const month = (index % 12) + 1;
  return `${year}-${pad(month)}-${pad(Math.min(dayOf(date), daysInMonth(year, month)))}`;
}

/** Days from one date to another: positive where `to` is later. */
export function daysBetween(from: IsoDate, to: IsoDate): number {
  return dayNumber(to) - dayNumber(from);
}

/** 0 for Sunday to 6 for Saturday. */
export function weekdayOf(date: IsoDate): number {
  return (((dayNumber(date) + 4) % 7) + 7) % 7;
}

/** The last day of the date's month. */
export function endOfMonth(date: IsoDate): IsoDate {
  return `${date.slice(0, 8)}${pad(daysInMonth(yearOf(date), monthOf(date)))}`;
}

/** As people in the United Kingdom write it: "4 December 2026". */
export function formatDate(date: IsoDate): string {
  return `${dayOf(date)} ${monthNames[monthOf(date) - 1]} ${yearOf(date)}`;
}

const weekdayNames = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'] as const;

/** The same with its weekday: "Friday 4 December 2026". */
export function formatDay(date: IsoDate): string {
  return `${weekdayOn(date)} ${formatDate(date)}`;
}

/** "Friday" */
export function weekdayOn(date: IsoDate): string {
  return weekdayNames[weekdayOf(date)]!;
}

function dayNumber(date: IsoDate): number {
  return Math.round(Date.UTC(yearOf(date), monthOf(date) - 1, dayOf(date)) / msPerDay);
}

function fromDayNumber(days: number): IsoDate {
  const date = new Date(days * msPerDay);
  return isoDate(date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate()) ?? date.toISOString().slice(0, 10);
}

function pad(number: number): string {
  return number < 10 ? `0${number}` : String(number);
}
