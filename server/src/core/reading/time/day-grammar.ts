import { connectives } from '../../vocabulary/time-clues.ts';
import { months, monthsThatAreWords, units, weekdays } from '../../vocabulary/times.ts';
import type { CalendarExpression, Day } from './expression.ts';
import { digits, fullYear, isYear, numericDayAt } from './numeric-date.ts';
import { type GrammarContext, type Parsed, parsed } from './parsed.ts';
import { isDash, type Tokens } from './tokens.ts';

/** As many days as one list of them may hold: "4, 11, 18 and 25 May". */
const longestList = 8;

/** A day of the calendar, or a row of days within one month: "Friday 3 April 2026", "May 4th", "4–8 May". */
export function dayAt(tokens: Tokens, at: number, context: GrammarContext): Parsed<CalendarExpression> | undefined {
  const weekday = weekdayAt(tokens, at);
  let start = at;
  if (weekday) {
    start = weekday.next;
    if (tokens.mark(start) === ',') start++;
    if (tokens.isWord(start, 'the')) start++;
  }
  const inner = weekday ? { ...context, led: true } : context;
  const day =
    daysOfMonthAt(tokens, start) ??
    numericDayAt(tokens, start, inner) ??
    monthThenDayAt(tokens, start, inner, weekday !== undefined) ??
    dayWithoutMonthAt(tokens, start, inner, weekday !== undefined);
  if (!day || !weekday) return day;
  return parsed(withWeekday(day.value, weekday.value), day.next);
}

/** A day's name or abbreviation with the full stop of the latter. */
function weekdayAt(tokens: Tokens, at: number): Parsed<number> | undefined {
  const weekday = weekdays.get(tokens.word(at));
  if (weekday === undefined) return undefined;
  const stop = tokens.word(at).length < 6 && tokens.mark(at + 1) === '.' && !tokens.at(at + 1).spaced;
  return parsed(weekday, stop && tokens.at(at + 2).kind !== 'end' ? at + 2 : at + 1);
}

/** A month's name. Where the name is an everyday word too ("may", "march") it needs a capital or a preposition. */
export function monthNameAt(tokens: Tokens, at: number, trusted: boolean): Parsed<number> | undefined {
  const word = tokens.word(at);
  const month = months.get(word);
  if (month === undefined || (!trusted && monthsThatAreWords.has(word) && !tokens.at(at).capital)) return undefined;
  const stop = tokens.at(at + 1);
  const after = tokens.at(at + 2);
  const abbreviated = word.length <= 4 && stop.text === '.' && !stop.spaced;
  return parsed(
    month,
    abbreviated && (after.kind === 'number' || after.kind === 'ordinal' || after.kind === 'mark') ? at + 2 : at + 1,
  );
}

/** The year after a day and month: "2026", "26", "-26", "'26", ", 2026". */
export function yearAfter(tokens: Tokens, at: number): Parsed<number> | undefined {
  let start = at;
  const mark = tokens.mark(at);
  const glued = isDash(mark) || mark === '/' || mark === "'" || mark === '’' || mark === '.';
  if (glued && (!tokens.at(at + 1).spaced || mark === '.')) start++;
  else if (mark === ',') start++;
  const token = tokens.at(start);
  if (startsClock(tokens, start)) return undefined;
  if (isYear(token)) return parsed(token.value, start + 1);
  if (digits(token) !== 2 || mark === ',' || mark === '.') return undefined;
  if (glued && start > at)
    return followedByFigure(tokens, start + 1) ? undefined : parsed(fullYear(token.value), start + 1);
  const plausible = token.value >= 15 && token.value <= 60 && !countsThings(tokens, start + 1);
  return plausible && !followedByFigure(tokens, start + 1) ? parsed(fullYear(token.value), start + 1) : undefined;
}

/** "Next week's rota" is a rota. */
export function isPossessive(tokens: Tokens, at: number): boolean {
  const mark = tokens.mark(at);
  return (mark === "'" || mark === '’') && tokens.isWord(at + 1, 's');
}

/** True where the next word is what the words before describe: "the March audit". */
export function followedByNoun(tokens: Tokens, at: number): boolean {
  const token = tokens.at(at);
  if (isPossessive(tokens, at)) return true;
  if (isDash(tokens.mark(at)) && !token.spaced && !tokens.at(at + 1).spaced && tokens.word(at + 1) !== '') return true;
  return token.kind === 'word' && !connectives.has(token.text);
}

/** "3 April", "3rd of April 2026", "14 and 21 October", "4–8 May", "31-Mar-26". */
function daysOfMonthAt(tokens: Tokens, at: number): Parsed<CalendarExpression> | undefined {
  let number = dayNumberAt(tokens, at);
  if (!number) return undefined;
  const list: Pick<Day, 'day' | 'weekday'>[] = [];
  let through = false;
  while (number) {
    list.push(number.value);
    const month = monthAfterDay(tokens, number.next);
    if (month) return inMonth(tokens, list, through, month);
    const separator = listSeparatorAt(tokens, number.next);
    if (!separator || list.length === longestList) return undefined;
    through ||= separator.value === 'through';
    number = dayNumberAt(tokens, separator.next);
  }
  return undefined;
}

function dayNumberAt(tokens: Tokens, at: number): Parsed<Pick<Day, 'day' | 'weekday'>> | undefined {
  const weekday = weekdayAt(tokens, at);
  const start = weekday ? weekday.next : at;
  const token = tokens.at(start);
  if ((token.kind !== 'number' && token.kind !== 'ordinal') || Number.isNaN(token.value)) return undefined;
  if (token.kind === 'number' && digits(token) > 2) return undefined;
  return parsed({ day: token.value, weekday: weekday?.value }, start + 1);
}

function monthAfterDay(tokens: Tokens, at: number): Parsed<number> | undefined {
  let start = at;
  if (tokens.isWord(start, 'of')) start++;
  else if (tokens.mark(start) !== '' && '-–/.'.includes(tokens.mark(start)) && !tokens.at(start).spaced) start++;
  return monthNameAt(tokens, start, true);
}

function inMonth(
  tokens: Tokens,
  list: readonly Pick<Day, 'day' | 'weekday'>[],
  through: boolean,
  month: Parsed<number>,
): Parsed<CalendarExpression> | undefined {
  const year = yearAfter(tokens, month.next);
  const full = list.map(
    ({ day, weekday }): Day => ({ kind: 'day', day, month: month.value, year: year?.value, weekday }),
  );
  if (full.some(({ day }) => day < 1 || day > 31) && !(year && isYear(tokens.at(year.next - 1)))) return undefined;
  const next = year?.next ?? month.next;
  if (full.length === 1) return parsed(full[0]!, next);
  if (through) return parsed({ kind: 'range', from: full[0]!, to: full.at(-1)! }, next);
  return parsed({ kind: 'several', days: full }, next);
}

function listSeparatorAt(tokens: Tokens, at: number): Parsed<'through' | 'and'> | undefined {
  if (isDash(tokens.mark(at)) || tokens.isWord(at, 'to')) return parsed('through', at + 1);
  if (tokens.mark(at) === ',') return parsed('and', tokens.isWord(at + 1, 'and', 'or') ? at + 2 : at + 1);
  if (tokens.isWord(at, 'and', 'or') || tokens.mark(at) === '&' || tokens.mark(at) === '/')
    return parsed('and', at + 1);
  return undefined;
}

/** "May 4th", "August 22, 2024". "Mar 26" may be a month of a year and is left to the grammar of months. */
function monthThenDayAt(
  tokens: Tokens,
  at: number,
  context: GrammarContext,
  weekday: boolean,
): Parsed<CalendarExpression> | undefined {
  const month = monthNameAt(tokens, at, context.led);
  if (!month) return undefined;
  const start = tokens.isWord(month.next, 'the') ? month.next + 1 : month.next;
  const token = tokens.at(start);
  if ((token.kind !== 'ordinal' && digits(token) > 2) || !(token.value >= 1 && token.value <= 31)) return undefined;
  if (startsClock(tokens, start)) return undefined;
  const next = start + 1;
  const to = tokens.at(next + 1);
  const day = { kind: 'day', day: token.value, month: month.value } as const;
  if (
    isDash(tokens.mark(next)) &&
    (to.kind === 'ordinal' || digits(to) <= 2) &&
    to.value > token.value &&
    to.value <= 31
  ) {
    const year = yearAfterMonthDay(tokens, next + 2);
    const rest = year && { year: year.value };
    const range = { kind: 'range', from: { ...day, ...rest }, to: { ...day, day: to.value, ...rest } } as const;
    return parsed(range, year?.next ?? next + 2);
  }
  const year = yearAfterMonthDay(tokens, next);
  if (year) return parsed({ ...day, year: year.value }, year.next);
  if (followedByFigure(tokens, next) || (token.kind === 'number' && countsThings(tokens, next))) return undefined;
  if (token.kind === 'number' && !weekday && digits(token) === 2 && token.value >= 15) return undefined;
  return parsed(day, next);
}

function yearAfterMonthDay(tokens: Tokens, at: number): Parsed<number> | undefined {
  const start = tokens.mark(at) === ',' ? at + 1 : at;
  return isYear(tokens.at(start)) && !startsClock(tokens, start)
    ? parsed(tokens.at(start).value, start + 1)
    : undefined;
}

/** "Friday 20th", "the 20th". */
function dayWithoutMonthAt(
  tokens: Tokens,
  at: number,
  context: GrammarContext,
  weekday: boolean,
): Parsed<Day> | undefined {
  const token = tokens.at(at);
  const ordinal = token.kind === 'ordinal' && (weekday || context.led || context.field);
  if (!ordinal && !(weekday && token.kind === 'number' && digits(token) <= 2)) return undefined;
  if (!(token.value >= 1 && token.value <= 31)) return undefined;
  if (startsClock(tokens, at) || followedByFigure(tokens, at + 1) || followedByNoun(tokens, at + 1)) return undefined;
  if (tokens.isWord(at + 1, 'of')) return undefined;
  return parsed({ kind: 'day', day: token.value }, at + 1);
}

function withWeekday(expression: CalendarExpression, weekday: number): CalendarExpression {
  if (expression.kind === 'day') return { ...expression, weekday };
  if (expression.kind === 'range') return { ...expression, from: withWeekday(expression.from, weekday) };
  if (expression.kind === 'several') {
    return {
      ...expression,
      days: expression.days.map((day, index) => (index === 0 ? withWeekday(day, weekday) : day)),
    };
  }
  return expression;
}

/** True where the number is the hour of a clock: "17:00", "5pm". */
function startsClock(tokens: Tokens, at: number): boolean {
  if (tokens.isWord(at + 1, 'am', 'pm', 'noon', 'midday', 'hrs', 'hours')) return true;
  return tokens.mark(at + 1) === ':' && tokens.at(at + 2).kind === 'number' && !tokens.at(at + 2).spaced;
}

/** True where the figure goes on: "26/27", "26%", "26.5". */
function followedByFigure(tokens: Tokens, at: number): boolean {
  const mark = tokens.at(at);
  if (mark.kind !== 'mark' || mark.spaced) return false;
  return (
    mark.text === '%' ||
    ('/.:-'.includes(mark.text) && tokens.at(at + 1).kind === 'number' && !tokens.at(at + 1).spaced)
  );
}

/** True where the number before counts what follows: "26 residents", "26 weeks". */
function countsThings(tokens: Tokens, at: number): boolean {
  const word = tokens.word(at);
  return units.has(word) || (word.length > 3 && word.endsWith('s') && !connectives.has(word) && !weekdays.has(word));
}
