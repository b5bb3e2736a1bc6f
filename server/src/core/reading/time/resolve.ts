import { addDays, daysBetween, isoDate, yearOf } from '../../calendar/date.ts';
import type { Day, Month, TimeExpression } from './expression.ts';
import { type Anchors, dated, fromDocument, lacksDocumentDate, type Resolution, unresolved } from './resolution.ts';
import { resolveDay, resolveMonth } from './resolve-days.ts';
import { resolveMeeting } from './resolve-meeting.ts';
import { add, resolveNearPeriod, resolveWeekday } from './resolve-near.ts';
import { resolveFeast, resolveFinancialYear, resolveQuarter } from './resolve-periods.ts';

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
