import { addDays, addMonths, daysInMonth, type IsoDate, isoDate, monthOf, weekdayOf, yearOf } from './date.ts';

/** Meetings under one name: on days of their own, on the same weekdays of every month, or both. */
export interface MeetingSeries {
  readonly name: string;
  /** In order. In a month that has some of these the rule of `every` does not count. */
  readonly dates: readonly IsoDate[];
  readonly every?: MeetingRule;
}

export interface MeetingRule {
  /** 0 for Sunday to 6 for Saturday. */
  readonly weekday: number;
  /** Which of the month, from 1 to 4, and 5 for the last; empty for every week. */
  readonly weeks: readonly number[];
}

/** How far ahead a meeting is looked for. */
const longestMonths = 24;

/** The first meeting after a day. */
export function meetingAfter(series: MeetingSeries, date: IsoDate): IsoDate | undefined {
  const first = `${date.slice(0, 8)}01`;
  for (let months = 0; months <= longestMonths; months++) {
    const month = addMonths(first, months);
    const found = meetingsIn(series, yearOf(month), monthOf(month)).find((one) => one > date);
    if (found) return found;
  }
  return undefined;
}

/** The meetings of a month (1 to 12), in order. */
export function meetingsIn(series: MeetingSeries, year: number, month: number): IsoDate[] {
  const stated = series.dates.filter((date) => yearOf(date) === year && monthOf(date) === month).sort();
  const first = isoDate(year, month, 1);
  if (stated.length > 0 || !series.every || !first) return stated;
  const { weekday, weeks } = series.every;
  const days: IsoDate[] = [];
  const start = addDays(first, (weekday - weekdayOf(first) + 7) % 7);
  const last = isoDate(year, month, daysInMonth(year, month))!;
  for (let day = start; day <= last; day = addDays(day, 7)) days.push(day);
  return weeks.length === 0
    ? days
    : days.filter(
        (_, index) => (index < 4 && weeks.includes(index + 1)) || (weeks.includes(5) && index === days.length - 1),
      );
}
