import { daysInMonth, formatDate, isoDate, weekdayOf, weekdayOn } from '../../calendar/date.ts';
import type { TimescaleFault } from '../../document/timescale.ts';
import type { Span } from '../../text/span.ts';
import type { Day, TimeExpression } from './expression.ts';
import { Tokens } from './tokens.ts';

export interface Fault {
  readonly fault: TimescaleFault;
  /** In words that a message can use: "September has 30 days". */
  readonly hint: string;
}

const monthNames = 'January February March April May June July August September October November December'.split(' ');

/** What is wrong with an expression, whatever the document's date; undefined where nothing is. */
export function faultOf(expression: TimeExpression): Fault | undefined {
  switch (expression.kind) {
    case 'day':
      return dayFault(expression);
    case 'week-of':
      return dayFault(expression.day);
    case 'range':
      return faultOf(expression.from) ?? faultOf(expression.to);
    case 'several':
      return firstFault(expression.days);
    case 'period':
      return expression.from && faultOf(expression.from);
    case 'recurring':
      return firstFault([expression.first, expression.from, expression.until].filter((one) => one !== undefined));
    default:
      return undefined;
  }
}

/** What is wrong with a day; one without a year is judged as far as any year allows. */
export function dayFault({ day, month, year, weekday, monthFirst }: Day): Fault | undefined {
  if (month === undefined) return undefined;
  const date = isoDate(year ?? 2024, month, day);
  if (!date) return { fault: 'impossible', hint: impossibleHint(day, month, year) };
  if (monthFirst) return { fault: 'month-first', hint: `${formatDate(date)} was probably meant` };
  if (weekday === undefined || year === undefined || weekdayOf(date) === weekday) return undefined;
  return { fault: 'weekday', hint: `${formatDate(date)} is a ${weekdayOn(date)}` };
}

/** A month-first date with its day first, as the only fault that can be mended in one way. */
export function mend(text: string, { start, end }: Span): string | undefined {
  const words = text.slice(start, end);
  const tokens = new Tokens(words);
  for (let at = 0; at + 4 < tokens.length; at++) {
    const [month, day] = [tokens.at(at), tokens.at(at + 2)];
    if (month.kind !== 'number' || day.kind !== 'number' || tokens.at(at + 4).kind !== 'number') continue;
    if (tokens.mark(at + 1) === '' || month.value > 12 || day.value <= 12) continue;
    const separator = words.slice(month.end, day.start);
    const figures = words.slice(day.start, day.end) + separator + words.slice(month.start, month.end);
    return words.slice(0, month.start) + figures + words.slice(day.end);
  }
  return undefined;
}

function firstFault(expressions: readonly TimeExpression[]): Fault | undefined {
  for (const expression of expressions) {
    const fault = faultOf(expression);
    if (fault) return fault;
  }
  return undefined;
}

function impossibleHint(day: number, month: number, year: number | undefined): string {
  if (month < 1 || month > 12) return `there is no month ${month}`;
  if (day < 1) return `there is no day ${day}`;
  const name = monthNames[month - 1];
  if (month !== 2) return `${name} has ${daysInMonth(2024, month)} days`;
  return year === undefined ? 'February has 28 or 29 days' : `February ${year} has ${daysInMonth(year, 2)} days`;
}
