import { months, monthsThatAreWords, ordinalWords, weekdays } from '../../vocabulary/times.ts';
import { dayAt, followedByNoun, monthNameAt, yearAfter } from './day-grammar.ts';
import { dayTimeAt } from './day-time.ts';
import type { CalendarExpression, Day, Month, Part, WeekOf } from './expression.ts';
import { digits, isYear, numericMonthAt } from './numeric-date.ts';
import { type GrammarContext, type Parsed, parsed } from './parsed.ts';
import { partsByWord } from './parts.ts';
import { isDash, type Tokens } from './tokens.ts';
import { feastAt, financialYearAt, quarterAt, seasonAt, yearAt } from './year-grammar.ts';

/** As many parts as one list may hold. */
const longestList = 8;

/** Everything that names a day or a stretch of the calendar, with a time of day before or after it. */
export function calendarAt(
  tokens: Tokens,
  at: number,
  context: GrammarContext,
): Parsed<CalendarExpression> | undefined {
  return tokens.mayOpenCalendar(at) ? anyCalendarAt(tokens, at, context) : undefined;
}

/** The same where nothing is known of the word with which it opens. */
export function anyCalendarAt(
  tokens: Tokens,
  at: number,
  context: GrammarContext,
): Parsed<CalendarExpression> | undefined {
  const time = dayTimeAt(tokens, at);
  if (time) {
    const start = skipJoint(tokens, time.next);
    const after = listAt(tokens, start, { ...context, led: true });
    if (after) return after;
  }
  const start = tokens.isWord(at, 'the') ? at + 1 : at;
  const list = listAt(tokens, start, context);
  if (!list) return undefined;
  return weekdayAfter(tokens, list) ?? parsed(list.value, timeAfter(tokens, list.next));
}

function skipJoint(tokens: Tokens, at: number): number {
  let start = tokens.mark(at) === ',' ? at + 1 : at;
  if (tokens.isWord(start, 'on', 'of')) start++;
  return tokens.isWord(start, 'the') ? start + 1 : start;
}

/** "4 May at 5pm", "4 May, 17:00". */
function timeAfter(tokens: Tokens, at: number): number {
  let start = tokens.mark(at) === ',' || isDash(tokens.mark(at)) ? at + 1 : at;
  if (tokens.isWord(start, 'at', 'by')) start++;
  return tokens.at(start).kind === 'number' || start === at || tokens.isWord(start - 1, 'at', 'by')
    ? (dayTimeAt(tokens, start)?.next ?? at)
    : at;
}

/** "3 April (Friday)", "3 April, Friday". */
function weekdayAfter(tokens: Tokens, list: Parsed<CalendarExpression>): Parsed<CalendarExpression> | undefined {
  const day = list.value;
  if (day.kind !== 'day' || day.weekday !== undefined) return undefined;
  const weekday = weekdays.get(tokens.word(list.next + 1));
  if (weekday === undefined || tokens.mark(list.next) !== '(' || tokens.mark(list.next + 2) !== ')') return undefined;
  return parsed({ ...day, weekday }, list.next + 3);
}

/** One item, or several with "to", a dash, "and" or a comma between them. */
function listAt(tokens: Tokens, at: number, context: GrammarContext): Parsed<CalendarExpression> | undefined {
  const first = itemAt(tokens, at, context);
  if (!first || context.single) return first;
  const items = [first.value];
  let through = false;
  let next = first.next;
  while (items.length < longestList) {
    const joint = jointAt(tokens, next);
    const item = joint && itemAt(tokens, joint.next, { ...context, led: true });
    if (!item || !isComparable(items[0]!, item.value) || (joint.value === 'comma' && !isWhole(item.value))) break;
    items.push(item.value);
    through = joint.value === 'through';
    next = item.next;
    if (through) break;
  }
  if (items.length === 1) return first;
  const dated = withYears(items);
  if (!through) return parsed({ kind: 'several', days: dated }, next);
  return parsed({ kind: 'range', from: dated.at(-2)!, to: dated.at(-1)! }, next);
}

function jointAt(tokens: Tokens, at: number): Parsed<'through' | 'and' | 'comma'> | undefined {
  if (isDash(tokens.mark(at)) || tokens.isWord(at, 'to', 'until', 'till', 'through')) {
    return parsed('through', tokens.isWord(at + 1, 'the') ? at + 2 : at + 1);
  }
  if (tokens.isWord(at, 'and', 'or') || tokens.mark(at) === '&' || tokens.mark(at) === '/')
    return parsed('and', at + 1);
  return tokens.mark(at) === ',' ? parsed('comma', tokens.isWord(at + 1, 'and') ? at + 2 : at + 1) : undefined;
}

function isComparable(one: CalendarExpression, other: CalendarExpression): boolean {
  const days = ['day', 'month', 'range', 'several'];
  return one.kind === other.kind || (days.includes(one.kind) && days.includes(other.kind));
}

function isWhole(item: CalendarExpression): boolean {
  return item.kind !== 'day' || item.month !== undefined;
}

/** "October – December 2026": the year given last is that of those before, or the one before where the turn lies between. */
function withYears(items: readonly CalendarExpression[]): CalendarExpression[] {
  const last = items.at(-1)!;
  if ((last.kind !== 'day' && last.kind !== 'month') || last.year === undefined || last.month === undefined) {
    return [...items];
  }
  const { year, month } = last;
  return items.map((item) => {
    if ((item.kind !== 'day' && item.kind !== 'month') || item.year !== undefined || item.month === undefined)
      return item;
    return { ...item, year: item.month > month ? year - 1 : year };
  });
}

function itemAt(tokens: Tokens, at: number, context: GrammarContext): Parsed<CalendarExpression> | undefined {
  switch (tokens.at(at).kind) {
    case 'number':
      return (
        dayAt(tokens, at, context) ??
        numericMonthAt(tokens, at) ??
        financialYearAt(tokens, at, context) ??
        yearAt(tokens, at, context)
      );
    case 'ordinal':
      return (
        weekOfMonthAt(tokens, at) ?? weekdayOfMonthAt(tokens, at) ?? dayAt(tokens, at, context) ?? quarterAt(tokens, at)
      );
    case 'word':
      return (
        weekOfAt(tokens, at) ??
        weekOfMonthAt(tokens, at) ??
        weekdayOfMonthAt(tokens, at) ??
        bankHolidayAt(tokens, at) ??
        dayAt(tokens, at, context) ??
        financialYearAt(tokens, at, context) ??
        partAt(tokens, at, context) ??
        quarterAt(tokens, at) ??
        monthAt(tokens, at, context) ??
        seasonAt(tokens, at, context) ??
        feastAt(tokens, at, context)
      );
    default:
      return undefined;
  }
}

/** "w/c 4 May", "week ending 9 May", "the week of 4 May". */
function weekOfAt(tokens: Tokens, at: number): Parsed<WeekOf> | undefined {
  const edge = weekEdgeAt(tokens, at);
  if (!edge) return undefined;
  let start = tokens.mark(edge.next) === ':' || tokens.mark(edge.next) === '.' ? edge.next + 1 : edge.next;
  if (tokens.isWord(start, 'on', 'the')) start++;
  const day = dayAt(tokens, start, { field: true, led: true });
  if (day?.value.kind !== 'day') return undefined;
  return parsed({ kind: 'week-of', edge: edge.value, day: day.value as Day }, day.next);
}

function weekEdgeAt(tokens: Tokens, at: number): Parsed<'beginning' | 'ending'> | undefined {
  const word = tokens.word(at);
  if (word === 'wc' || word === 'we') return parsed(word === 'wc' ? 'beginning' : 'ending', at + 1);
  if (word !== 'w' && word !== 'wk' && word !== 'week') return undefined;
  const slash = tokens.mark(at + 1) === '/' || tokens.mark(at + 1) === '.' || isDash(tokens.mark(at + 1));
  const edge = tokens.word(slash ? at + 2 : at + 1);
  const next = slash ? at + 3 : at + 2;
  if ((slash || word === 'wk') && (edge === 'c' || edge === 'b' || edge === 'comm' || edge === 's')) {
    return parsed('beginning', next);
  }
  if ((slash || word === 'wk') && edge === 'e') return parsed('ending', next);
  if (edge === 'commencing' || edge === 'beginning' || edge === 'starting' || edge === 'of')
    return parsed('beginning', next);
  return edge === 'ending' ? parsed('ending', next) : undefined;
}

/** "The 2nd week of April", "last week in May". */
function weekOfMonthAt(tokens: Tokens, at: number): Parsed<Month> | undefined {
  const token = tokens.at(at);
  const week = token.kind === 'ordinal' ? token.value : ordinalWords.get(tokens.word(at));
  if (week === undefined || !(week >= 1 && week <= 5) || !tokens.isWord(at + 1, 'week')) return undefined;
  const month = monthNameAt(tokens, tokens.isWord(at + 2, 'of', 'in') ? at + 3 : at + 2, true);
  if (!month) return undefined;
  const year = yearAfter(tokens, month.next);
  const value = { kind: 'month', month: month.value, week, ...(year && { year: year.value }) } as const;
  return parsed(value, year?.next ?? month.next);
}

/** "The first Monday in June", "last Friday of May 2026". */
function weekdayOfMonthAt(tokens: Tokens, at: number): Parsed<Month> | undefined {
  const token = tokens.at(at);
  const week = token.kind === 'ordinal' ? token.value : ordinalWords.get(tokens.word(at));
  const weekday = weekdays.get(tokens.word(at + 1));
  if (week === undefined || !(week >= 1 && week <= 5) || weekday === undefined) return undefined;
  if (!tokens.isWord(at + 2, 'of', 'in')) return undefined;
  const month = monthNameAt(tokens, at + 3, true);
  if (!month) return undefined;
  const year = yearAfter(tokens, month.next);
  const value = { kind: 'month', month: month.value, week, weekday, ...(year && { year: year.value }) } as const;
  return parsed(value, year?.next ?? month.next);
}

/** "August bank holiday" is its last Monday; May has two and names no day. */
function bankHolidayAt(tokens: Tokens, at: number): Parsed<Month> | undefined {
  const month = months.get(tokens.word(at));
  const next = month === undefined ? undefined : tokens.words(at + 1, ['bank', 'holiday']);
  if (month === undefined || next === undefined) return undefined;
  const day = month === 8 ? { week: 5, weekday: 1 } : {};
  return parsed({ kind: 'month', month, ...day }, next);
}

/** "End of May", "mid-November", "early 2027", "the end of Q3". */
function partAt(tokens: Tokens, at: number, context: GrammarContext): Parsed<CalendarExpression> | undefined {
  for (const { words, part } of partsByWord.get(tokens.word(at)) ?? []) {
    let next = tokens.words(at, words);
    if (next === undefined) continue;
    if (isDash(tokens.mark(next)) && !tokens.at(next).spaced) next++;
    if (tokens.isWord(next, 'of', 'in')) next++;
    if (tokens.isWord(next, 'the')) next++;
    const inner = { ...context, led: true };
    const whole =
      financialYearAt(tokens, next, inner) ??
      quarterAt(tokens, next) ??
      monthAt(tokens, next, inner) ??
      seasonAt(tokens, next, inner) ??
      yearAt(tokens, next, inner);
    if (whole) return parsed(partOf(whole.value, part), whole.next);
  }
  return undefined;
}

function partOf(whole: CalendarExpression, part: Part): CalendarExpression {
  return whole.kind === 'month' || whole.kind === 'financial-year' || whole.kind === 'year'
    ? { ...whole, part }
    : whole;
}

/** "In the November newsletter": what appears in a month is done in it. */
const publications = new Set(['newsletter', 'bulletin', 'magazine', 'edition', 'issue']);

/** "Nov-Jan". */
function isRangeOfMonths(tokens: Tokens, at: number): boolean {
  return isDash(tokens.mark(at)) && months.has(tokens.word(at + 1));
}

/** "June 2026", "Mar-26", "by March". A bare month that describes the next word ("the March audit") is none. */
function monthAt(tokens: Tokens, at: number, context: GrammarContext): Parsed<Month> | undefined {
  const month = monthNameAt(tokens, at, context.led || (context.field && tokens.length <= 2));
  if (!month) return undefined;
  const value = { kind: 'month', month: month.value, part: 'end' } as const;
  const figure = tokens.at(month.next);
  const year = yearAfter(tokens, month.next);
  if (year && (isYear(tokens.at(year.next - 1)) || year.next > month.next + 1 || figure.value > 31)) {
    return parsed({ ...value, year: year.value }, year.next);
  }
  if (year || (digits(figure) === 2 && figure.value >= 15 && figure.value <= 31)) {
    return parsed({ ...value, dayOrYear: figure.value }, month.next + 1);
  }
  if (isRangeOfMonths(tokens, month.next)) return parsed(value, month.next);
  // "March the band in" and "May need work" open with a verb.
  const verb = at === 0 && !context.led && !context.field && monthsThatAreWords.has(tokens.word(at));
  if (verb && tokens.word(month.next) !== '') return undefined;
  if (context.led && publications.has(tokens.word(month.next))) return parsed(value, month.next + 1);
  if (followedByNoun(tokens, month.next) || figure.kind === 'number' || figure.kind === 'ordinal') return undefined;
  return parsed(value, month.next);
}
