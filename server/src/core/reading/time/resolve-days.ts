import {
  addDays,
  addMonths,
  daysInMonth,
  type IsoDate,
  isoDate,
  monthOf,
  weekdayOf,
  yearOf,
} from '../../calendar/date.ts';
import { meetingsIn } from '../../calendar/meetings.ts';
import type { Day, Month } from './expression.ts';
import { dayFault } from './faults.ts';
import { dated, lacksDocumentDate, type Resolution, unresolved } from './resolution.ts';

/** A weekday that fits the next year and not the document's shows which year is meant. */
export function resolveDay(day: Day, documentDate: IsoDate | undefined): Resolution {
  const lasting = dayFault(day);
  if (lasting) return lasting;
  if (day.month === undefined) return documentDate ? resolveDayOfMonth(day, documentDate) : lacksDocumentDate;
  if (day.year !== undefined) return dated(isoDate(day.year, day.month, day.day));
  if (!documentDate) return lacksDocumentDate;
  const year = yearOf(documentDate);
  const fault = dayFault({ ...day, year });
  if (!fault) return dated(isoDate(year, day.month, day.day));
  const next = isoDate(year + 1, day.month, day.day);
  return fault.fault === 'weekday' && next && weekdayOf(next) === day.weekday ? dated(next) : fault;
}

/** "Friday 20th": the first such day from the document's date on. */
function resolveDayOfMonth(day: Day, documentDate: IsoDate): Resolution {
  const first = `${documentDate.slice(0, 8)}01`;
  for (let months = 0; months < 4; months++) {
    const month = addMonths(first, months);
    const date = isoDate(yearOf(month), monthOf(month), day.day);
    if (!date || date < documentDate) continue;
    if (day.weekday === undefined || weekdayOf(date) === day.weekday) return dated(date);
  }
  return unresolved;
}

export function resolveMonth(expression: Month, documentDate: IsoDate | undefined): Resolution {
  const { month, dayOrYear, week } = expression;
  if (week === undefined && expression.part !== 'end') return unresolved;
  let year = expression.year ?? (documentDate && yearOf(documentDate));
  if (dayOrYear !== undefined) {
    const meant = 2000 + dayOrYear;
    if (year === undefined ? dayOrYear < 24 : meant < year || meant > year + 3) {
      return resolveDay({ kind: 'day', day: dayOrYear, month }, documentDate);
    }
    year = meant;
  }
  if (year === undefined) return lacksDocumentDate;
  if (expression.weekday !== undefined && week !== undefined) {
    const rule = { weekday: expression.weekday, weeks: [week] };
    return dated(meetingsIn({ name: '', dates: [], every: rule }, year, month)[0]);
  }
  const last = isoDate(year, month, daysInMonth(year, month));
  if (week !== undefined) return week === 5 ? dated(last) : dated(endOfWeekInMonth(year, month, week));
  return dated(last);
}

/** The Sunday of the nth week of a month; a week belongs to the month that holds its Thursday, as in ISO 8601. */
function endOfWeekInMonth(year: number, month: number, week: number): IsoDate {
  const first = `${year}-${String(month).padStart(2, '0')}-01`;
  return addDays(first, ((11 - weekdayOf(first)) % 7) + 7 * (week - 1) + 3);
}
