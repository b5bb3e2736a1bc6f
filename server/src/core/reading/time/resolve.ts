import { addWorkingDays, easterSunday } from '../../calendar/bank-holidays.ts';
import {
  addDays,
  addMonths,
  daysBetween,
  daysInMonth,
  endOfMonth,
  type IsoDate,
  isoDate,
  monthOf,
  weekdayOf,
  yearOf,
} from '../../calendar/date.ts';
import { type MeetingSeries, meetingAfter, meetingsIn } from '../../calendar/meetings.ts';
import type { TimescaleFault } from '../../document/timescale.ts';
import type {
  Amount,
  Day,
  Feast,
  FinancialYear,
  Meeting,
  Month,
  NearPeriod,
  Quarter,
  TimeExpression,
} from './expression.ts';
import { dayFault } from './faults.ts';

/** The dates that a document gives, from which relative times count. */
export interface Anchors {
  readonly documentDate?: IsoDate;
  /** The words say by when something is to be done: a day long before the document is the next year's. */
  readonly looksAhead?: boolean;
  /** The words tell of what has been: a day long after the document is the year's before. */
  readonly looksBack?: boolean;
  readonly nextMeeting?: IsoDate;
  /** Further meetings whose dates the document states. */
  readonly meetings?: readonly IsoDate[];
  /** The calendar of the settings. */
  readonly calendar?: readonly MeetingSeries[];
  /** The document's title: the next Quality Committee is the next meeting where the title names that committee. */
  readonly title?: string;
}

export interface Resolution {
  readonly date?: IsoDate;
  readonly lacks?: 'document-date' | 'meeting-date';
  readonly fault?: TimescaleFault;
  readonly hint?: string;
}

const lacksDocumentDate: Resolution = { lacks: 'document-date' };
const unresolved: Resolution = {};

/**
 * The day on which it falls due, for a period its last day. A year left out is the document's. Absent where the words
 * name no day ("mid November"), where `lacks` says what the document would have to give, or where there is a `fault`.
 */
export function resolve(expression: TimeExpression, anchors: Anchors): Resolution {
  const { documentDate } = anchors;
  switch (expression.kind) {
    case 'day':
      return nearest(expression, resolveDay(expression, documentDate), anchors);
    case 'month':
      return nearest(expression, resolveMonth(expression, documentDate), anchors);
    case 'quarter':
      return resolveQuarter(expression, documentDate);
    case 'financial-year':
      return resolveFinancialYear(expression, documentDate);
    case 'year':
      return expression.part === 'end' ? dated(isoDate(expression.year, 12, 31)) : unresolved;
    case 'feast':
      return resolveFeast(expression, documentDate);
    case 'week-of': {
      const day = resolveDay(expression.day, documentDate);
      return day.date && expression.edge === 'beginning' ? dated(addDays(day.date, 6)) : day;
    }
    case 'range':
      return resolveRange(expression.from, expression.to, anchors);
    case 'several':
      return resolveLatest(expression.days, anchors);
    case 'period': {
      const from = expression.from ? resolve(expression.from, anchors) : fromDocument(documentDate);
      if (!from.date || expression.amount.count === undefined)
        return expression.amount.count === undefined ? unresolved : from;
      const end = add(from.date, expression.amount, expression.amount.count);
      return dated(expression.inclusive ? addDays(end, -1) : end);
    }
    case 'weekday': {
      if (!documentDate) return lacksDocumentDate;
      const day = resolveWeekday(expression.weekday, expression.which, documentDate);
      return dated(expression.weekLater ? addDays(day, 7) : day);
    }
    case 'near-period':
      return resolveNearPeriod(expression, documentDate);
    case 'near-day':
      return documentDate ? dated(addDays(documentDate, expression.days)) : lacksDocumentDate;
    case 'meeting':
      return resolveMeeting(expression, anchors);
    case 'recurring':
      return expression.first ? resolveFirst(expression.first, anchors) : unresolved;
    default:
      return unresolved;
  }
}

function dated(date: IsoDate | undefined): Resolution {
  return date && /^\d{4}-/.test(date) ? { date } : unresolved;
}

function fromDocument(date: IsoDate | undefined): Resolution {
  return date ? { date } : lacksDocumentDate;
}

/** How many days from its document a date without a year may lie before a neighbouring year's is meant: half a year. */
const longAway = 183;

/** "By 4 January" in the minutes of November is next January: nobody writes the year of a day eight weeks away. */
function nearest(expression: Day | Month, resolution: Resolution, anchors: Anchors): Resolution {
  const { documentDate, looksAhead, looksBack } = anchors;
  const { date } = resolution;
  if (!documentDate || !date || expression.year !== undefined || yearOf(date) !== yearOf(documentDate))
    return resolution;
  const away = daysBetween(documentDate, date);
  const step = looksAhead && away < -longAway ? 1 : looksBack && away > longAway ? -1 : 0;
  return step === 0 ? resolution : resolve({ ...expression, year: yearOf(documentDate) + step }, { documentDate });
}

/** A weekday that fits the next year and not the document's shows which year is meant. */
function resolveDay(day: Day, documentDate: IsoDate | undefined): Resolution {
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

function resolveMonth(expression: Month, documentDate: IsoDate | undefined): Resolution {
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

/** The public sector's first quarter is April to June. Without a year it is the one that ends next. */
function resolveQuarter({ quarter, startYear }: Quarter, documentDate: IsoDate | undefined): Resolution {
  const endOf = (year: number) => endOfMonth(addMonths(isoDate(year, 4, 1)!, quarter * 3 - 1));
  if (startYear !== undefined) return isoDate(startYear, 4, 1) ? dated(endOf(startYear)) : unresolved;
  if (!documentDate) return lacksDocumentDate;
  const current = financialYearOf(documentDate);
  const end = endOf(current);
  return dated(end < documentDate ? endOf(current + 1) : end);
}

function resolveFinancialYear({ startYear, part }: FinancialYear, documentDate: IsoDate | undefined): Resolution {
  if (part !== 'end') return unresolved;
  const year = startYear ?? (documentDate && financialYearOf(documentDate));
  return year === undefined ? lacksDocumentDate : dated(isoDate(year + 1, 3, 31));
}

function financialYearOf(date: IsoDate): number {
  return monthOf(date) >= 4 ? yearOf(date) : yearOf(date) - 1;
}

/** Without a year the next one from the document's date on. */
function resolveFeast({ feast, year }: Feast, documentDate: IsoDate | undefined): Resolution {
  if (year !== undefined) return dated(dateOfFeast(feast, year));
  if (!documentDate) return lacksDocumentDate;
  const date = dateOfFeast(feast, yearOf(documentDate));
  return dated(date && date < documentDate ? dateOfFeast(feast, yearOf(documentDate) + 1) : date);
}

function dateOfFeast(feast: Feast['feast'], year: number): IsoDate | undefined {
  if (feast === 'christmas') return isoDate(year, 12, 25);
  const easter = easterSunday(year);
  return easter && addDays(easter, { 'good-friday': -2, easter: 0, 'easter-monday': 1 }[feast]);
}

function resolveRange(from: TimeExpression, to: TimeExpression, anchors: Anchors): Resolution {
  const start = resolve(from, anchors);
  if (start.fault) return start;
  const end = resolve(to, anchors);
  const { documentDate } = anchors;
  const turns = start.date && end.date && documentDate && end.date < start.date && end.date < documentDate;
  if (!turns || (to.kind !== 'day' && to.kind !== 'month') || to.year !== undefined) return end;
  return resolve({ ...to, year: yearOf(start.date) + 1 }, anchors);
}

/** "Annually in March" in April: that March has been, and the next one is no deadline that anybody named. */
function resolveFirst(first: TimeExpression, anchors: Anchors): Resolution {
  const resolved = resolve(first, anchors);
  const { documentDate } = anchors;
  const bare = (first.kind === 'day' || first.kind === 'month') && first.year === undefined;
  return bare && documentDate && resolved.date && resolved.date < documentDate ? unresolved : resolved;
}

function resolveLatest(expressions: readonly TimeExpression[], anchors: Anchors): Resolution {
  let latest: Resolution = unresolved;
  for (const expression of expressions) {
    const one = resolve(expression, anchors);
    if (!one.date) return one;
    if (!latest.date || one.date > latest.date) latest = one;
  }
  return latest;
}

function add(date: IsoDate, { unit, working }: Amount, count: number): IsoDate {
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
function resolveWeekday(weekday: number, which: 'this' | 'next' | undefined, documentDate: IsoDate): IsoDate {
  const ahead = (weekday - weekdayOf(documentDate) + 7) % 7 || 7;
  if (which !== 'next') return addDays(documentDate, ahead);
  const nextMonday = addDays(documentDate, (8 - weekdayOf(documentDate)) % 7 || 7);
  return addDays(nextMonday, (weekday + 6) % 7);
}

function resolveNearPeriod({ which, unit, part }: NearPeriod, documentDate: IsoDate | undefined): Resolution {
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

/** What the document says of its own meetings goes before the calendar of the settings. */
function resolveMeeting(meeting: Meeting, anchors: Anchors): Resolution {
  const own = meeting.name === undefined || names(anchors.title, meeting.name);
  const date = (own ? statedMeeting(meeting, anchors) : undefined) ?? meetingInCalendar(meeting, anchors);
  return date ? { date } : { lacks: 'meeting-date' };
}

function statedMeeting(meeting: Meeting, { documentDate, nextMeeting, meetings = [] }: Anchors): IsoDate | undefined {
  const known = [...(nextMeeting ? [nextMeeting] : []), ...meetings];
  if (meeting.month === undefined) {
    return nextMeeting ?? known.filter((date) => documentDate !== undefined && date > documentDate).sort()[0];
  }
  return known.find(
    (date) =>
      monthOf(date) === meeting.month &&
      (meeting.year === undefined ? documentDate === undefined || date >= documentDate : yearOf(date) === meeting.year),
  );
}

function meetingInCalendar(meeting: Meeting, anchors: Anchors): IsoDate | undefined {
  const { documentDate } = anchors;
  const series = seriesOf(meeting, anchors);
  if (!series || !documentDate) return undefined;
  if (meeting.month === undefined) return meetingAfter(series, documentDate);
  const year = meeting.year ?? yearOf(documentDate) + (meeting.month < monthOf(documentDate) ? 1 : 0);
  return meetingsIn(series, year, meeting.month).find((date) => date > documentDate);
}

/** The meeting of that name; without a name the document's own, or the only one of that body. */
function seriesOf({ name, body }: Meeting, { title, calendar = [] }: Anchors): MeetingSeries | undefined {
  if (name !== undefined) {
    const called = calendar.filter((series) => names(series.name, name));
    return only(called.filter((series) => names(name, series.name))) ?? only(called);
  }
  const own = only(calendar.filter((series) => names(title, series.name)));
  if (own) return own;
  return body === undefined ? undefined : only(calendar.filter((series) => names(series.name, body)));
}

function only<T>(found: readonly T[]): T | undefined {
  return found.length === 1 ? found[0] : undefined;
}

/** True where every word of the name is a word of the title. */
function names(title: string | undefined, name: string): boolean {
  const words = new Set((title ?? '').toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []);
  return (name.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).every((word) => words.has(word) || word === 'meeting');
}
