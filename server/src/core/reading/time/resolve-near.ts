import { addWorkingDays } from '../../calendar/bank-holidays.ts';
import {
  addDays,
  addMonths,
  endOfMonth,
  type IsoDate,
  isoDate,
  monthOf,
  weekdayOf,
  yearOf,
} from '../../calendar/date.ts';
import type { Amount, NearPeriod } from './expression.ts';
import { dated, lacksDocumentDate, type Resolution, unresolved } from './resolution.ts';

/** The day that lies so many units after another. */
export function add(date: IsoDate, { unit, working }: Amount, count: number): IsoDate {
  switch (unit) {
    case 'minute':
      return addDays(date, Math.ceil(count / 1440) - 1);
    case 'hour':
      return working ? addWorkingDays(date, Math.ceil(count / 8)) : addDays(date, Math.ceil(count / 24));
    case 'day':
      return working ? addWorkingDays(date, count) : addDays(date, count);
    case 'week':
      return addDays(date, 7 * count);
    case 'month':
      return addMonths(date, count);
    case 'quarter':
      return addMonths(date, 3 * count);
    case 'year':
      return addMonths(date, 12 * count);
  }
}

/** "Friday" is the next one after the document's date, "next Friday" that of the following week (from Monday on). */
export function resolveWeekday(weekday: number, which: 'this' | 'next' | undefined, documentDate: IsoDate): IsoDate {
  const ahead = (weekday - weekdayOf(documentDate) + 7) % 7 || 7;
  if (which !== 'next') return addDays(documentDate, ahead);
  const nextMonday = addDays(documentDate, (8 - weekdayOf(documentDate)) % 7 || 7);
  return addDays(nextMonday, (weekday + 6) % 7);
}

export function resolveNearPeriod({ which, unit, part }: NearPeriod, documentDate: IsoDate | undefined): Resolution {
  if (!documentDate) return lacksDocumentDate;
  if (part !== undefined && part !== 'end') return unresolved;
  const step = which === 'after-next' ? 2 : which === 'next' ? 1 : 0;
  switch (unit) {
    case 'week':
      return dated(addDays(documentDate, ((7 - weekdayOf(documentDate)) % 7) + 7 * step));
    case 'month':
      return dated(endOfMonth(addMonths(`${documentDate.slice(0, 8)}01`, step)));
    case 'quarter': {
      const first = `${documentDate.slice(0, 8)}01`;
      return dated(endOfMonth(addMonths(first, ((12 - monthOf(documentDate)) % 3) + 3 * step)));
    }
    case 'year':
      return dated(isoDate(yearOf(documentDate) + step, 12, 31));
  }
}
