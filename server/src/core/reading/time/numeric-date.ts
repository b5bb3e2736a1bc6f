import { months } from '../../vocabulary/times.ts';
import type { Day, Month } from './expression.ts';
import { type GrammarContext, type Parsed, parsed } from './parsed.ts';
import { isDash, type Token, type Tokens } from './tokens.ts';

/**
 * A date in figures: 31/03/2026, 31.3.26, 2026-03-31, 20260331 and, where a time is expected, 31/3. The day stands
 * first, as is usual in the United Kingdom; 10/31/2026 is kept as what it must have meant and marked `monthFirst`.
 */
export function numericDayAt(tokens: Tokens, at: number, context: GrammarContext): Parsed<Day> | undefined {
  const first = tokens.at(at);
  if (first.kind !== 'number' || continuesNumber(tokens, at)) return undefined;
  const compact = compactDay(tokens, at, context.field) ?? (context.field ? spacedDay(tokens, at) : undefined);
  if (compact) return compact;
  const separator = separatorAt(tokens, at + 1);
  const second = tokens.at(at + 2);
  if (!separator || second.kind !== 'number' || !joined(tokens, at + 1, separator)) return undefined;
  const third = tokens.at(at + 4);
  if (separatorAt(tokens, at + 3) !== separator || third.kind !== 'number' || !joined(tokens, at + 3, separator)) {
    return context.field || (context.led && !isScore(tokens, at)) ? shortDay(tokens, at, separator) : undefined;
  }
  if (isContinued(tokens, at + 5)) return undefined;
  const day = digits(first) === 4 ? yearFirst(first, second, third) : dayFirst(first, second, third, separator);
  return day && parsed(day, at + 5);
}

/** A month in figures with its year: 03/2026, 2026-03. */
export function numericMonthAt(tokens: Tokens, at: number): Parsed<Month> | undefined {
  const first = tokens.at(at);
  const second = tokens.at(at + 2);
  const separator = separatorAt(tokens, at + 1);
  if (first.kind !== 'number' || second.kind !== 'number' || (separator !== '/' && separator !== '-')) return undefined;
  if (tokens.at(at + 1).spaced || second.spaced || continuesNumber(tokens, at) || isContinued(tokens, at + 3)) {
    return undefined;
  }
  if (digits(first) <= 2 && isYear(second)) return monthOf(first.value, second.value, at + 3);
  if (separator === '-' && isYear(first) && digits(second) === 2 && second.value !== (first.value + 1) % 100) {
    return monthOf(second.value, first.value, at + 3);
  }
  return undefined;
}

/** A year of four digits that an action may fall in. */
export function isYear(token: Token): boolean {
  return token.kind === 'number' && digits(token) === 4 && token.value >= 1900 && token.value < 2200;
}

/** "26" is 2026 and "98" is 1998. */
export function fullYear(value: number): number {
  if (value >= 100) return value;
  return value < 70 ? 2000 + value : 1900 + value;
}

export function digits(token: Token): number {
  return token.kind === 'number' ? token.end - token.start : 0;
}

function monthOf(month: number, year: number, next: number): Parsed<Month> | undefined {
  return month >= 1 && month <= 12 ? parsed({ kind: 'month', month, year, part: 'end' }, next) : undefined;
}

function separatorAt(tokens: Tokens, at: number): string {
  const mark = tokens.mark(at);
  return isDash(mark) ? '-' : mark !== '' && '/.\\_'.includes(mark) ? mark : '';
}

/** No space beside the separator; only the slash may have some. */
function joined(tokens: Tokens, at: number, separator: string): boolean {
  return separator === '/' || (!tokens.at(at).spaced && !tokens.at(at + 1).spaced);
}

/** True within a longer row of figures (a version, a telephone number, an audit score). */
function continuesNumber(tokens: Tokens, at: number): boolean {
  if (at === 0 || tokens.at(at).spaced) return false;
  const before = tokens.at(at - 1);
  if (before.kind === 'word') return before.end - before.start === 1;
  const number = tokens.at(at - 2).kind === 'number' && at >= 2;
  return (number && (separatorAt(tokens, at - 1) !== '' || before.text === ':')) || before.text === '£';
}

function isContinued(tokens: Tokens, at: number): boolean {
  const mark = tokens.at(at);
  if (mark.spaced || mark.kind !== 'mark') return false;
  if (mark.text === '%') return true;
  return separatorAt(tokens, at) !== '' && tokens.at(at + 1).kind === 'number' && !tokens.at(at + 1).spaced;
}

function compactDay(tokens: Tokens, at: number, field: boolean): Parsed<Day> | undefined {
  const token = tokens.at(at);
  if (digits(token) !== 8 || isContinued(tokens, at + 1)) return undefined;
  const year = Math.floor(token.value / 10_000);
  const month = Math.floor(token.value / 100) % 100;
  const day = token.value % 100;
  if (isPlausible(day, month, year)) return parsed({ kind: 'day', day, month, year }, at + 1);
  const written = { day: Math.floor(token.value / 1_000_000), month: Math.floor(token.value / 10_000) % 100 };
  const last = token.value % 10_000;
  if (!field || tokens.length > 1 || !isPlausible(written.day, written.month, last)) return undefined;
  return parsed({ kind: 'day', ...written, year: last }, at + 1);
}

function isPlausible(day: number, month: number, year: number): boolean {
  return year >= 1990 && year < 2100 && month >= 1 && month <= 12 && day >= 1 && day <= 31;
}

/** 30 04 2026, in a field of its own. */
function spacedDay(tokens: Tokens, at: number): Parsed<Day> | undefined {
  const [day, month, year] = [tokens.at(at), tokens.at(at + 1), tokens.at(at + 2)];
  if (tokens.length !== 3 || digits(day) > 2 || digits(month) !== 2 || !isYear(year)) return undefined;
  return isPlausible(day.value, month.value, year.value)
    ? parsed({ kind: 'day', day: day.value, month: month.value, year: year.value }, at + 3)
    : undefined;
}

function yearFirst(first: Token, second: Token, third: Token): Day | undefined {
  if (!isYear(first) || digits(second) > 2 || digits(third) > 2) return undefined;
  return { kind: 'day', day: third.value, month: second.value, year: first.value };
}

function dayFirst(first: Token, second: Token, third: Token, separator: string): Day | undefined {
  if (digits(first) > 2 || digits(second) > 2 || (digits(third) !== 2 && digits(third) !== 4)) return undefined;
  const [one, two] = [first.value, second.value];
  const plausible = one >= 1 && two >= 1 && one <= 31 && two <= 31 && (one <= 12 || two <= 12);
  if (!plausible && (digits(third) === 2 || (separator !== '/' && separator !== '-'))) return undefined;
  if (separator === '_' && digits(third) === 2) return undefined;
  const year = fullYear(third.value);
  if (two > 12 && one <= 12 && two <= 31) return { kind: 'day', day: two, month: one, year, monthFirst: true };
  return { kind: 'day', day: one, month: two, year };
}

/** Among running words "from 5/10 to 10/10" is a score that rose. */
function isScore(tokens: Tokens, at: number): boolean {
  return at > 0 && tokens.isWord(at - 1, 'from', 'to', 'in', 'for', 'of', 'with', 'at', 'over');
}

/** 31/3 without a year; 24/7 is none, and neither is a score such as 9/10 before a percentage. */
function shortDay(tokens: Tokens, at: number, separator: string): Parsed<Day> | undefined {
  const first = tokens.at(at);
  const second = tokens.at(at + 2);
  if (separator !== '/' || tokens.at(at + 1).spaced || second.spaced) return undefined;
  if (digits(first) > 2 || digits(second) > 2 || isContinued(tokens, at + 3) || tokens.mark(at + 3) === '/') {
    return undefined;
  }
  if (months.has(tokens.word(at + 3)) || (first.value === 24 && second.value === 7)) return undefined;
  if (first.value < 1 || first.value > 31 || second.value < 1 || second.value > 12) return undefined;
  return parsed({ kind: 'day', day: first.value, month: second.value }, at + 3);
}
