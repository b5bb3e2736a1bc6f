import { units, weekdays } from '../../vocabulary/times.ts';
import { amountAt, unitAt } from './amount.ts';
import { calendarAt } from './calendar-grammar.ts';
import { followedByNoun } from './day-grammar.ts';
import type { Amount, CalendarExpression, TimeExpression } from './expression.ts';
import { type Parsed, parsed } from './parsed.ts';
import { clauseEnd, type Tokens } from './tokens.ts';

const periodStarts = new Set(['next', 'coming', 'following', 'forthcoming', 'upcoming']);

/** The words before an amount that make it a period: "within", "in the next", "over the coming". */
export function periodAt(tokens: Tokens, at: number): Parsed<TimeExpression> | undefined {
  const word = tokens.word(at);
  if (word !== 'within' && word !== 'in' && word !== 'over' && word !== 'for' && word !== 'during') return undefined;
  if (!tokens.mayOpenTime(at + 1)) return undefined;
  let start = tokens.isWord(at + 1, 'the', 'this') ? at + 2 : at + 1;
  const next = periodStarts.has(tokens.word(start));
  if (next) start++;
  const definite = start > at + 1;
  let amount = amountAt(tokens, start);
  if (!amount && definite) amount = singleUnitAt(tokens, start);
  if (!amount || (word !== 'within' && word !== 'in' && word !== 'for' && !next)) return undefined;
  if (word === 'in' && definite && !next) return undefined;
  return withAnchor(tokens, skipTime(tokens, amount), word === 'for' && !next);
}

/** "The month", "the next fortnight". */
function singleUnitAt(tokens: Tokens, at: number): Parsed<Amount> | undefined {
  return tokens.word(at).endsWith('s') || !units.has(tokens.word(at)) ? undefined : unitAt(tokens, at, 1);
}

/** An amount that its own words make a time: "two weeks from now", "ten days after the meeting". */
export function bareAmountAt(tokens: Tokens, at: number, field: boolean): Parsed<TimeExpression> | undefined {
  const start = tokens.isWord(at, 'the') ? at + 1 : at;
  if (periodStarts.has(tokens.word(start))) {
    const coming = amountAt(tokens, start + 1);
    return coming && !followedByNoun(tokens, coming.next)
      ? parsed({ kind: 'period', amount: coming.value }, coming.next)
      : undefined;
  }
  const amount = amountAt(tokens, at) ?? clinicalWeeksAt(tokens, at, field);
  if (!amount) return undefined;
  // "A week today", and "a week on Friday", which is the weekday's.
  if (tokens.isWord(amount.next, 'today')) return parsed({ kind: 'period', amount: amount.value }, amount.next + 1);
  if (tokens.isWord(amount.next, 'on') && weekdays.has(tokens.word(amount.next + 1))) return undefined;
  const time = skipTime(tokens, amount);
  const anchored = time.next > amount.next || isAnchor(tokens, time.next);
  if (!anchored && !(field && isPlainAmount(tokens, at, time.next))) return undefined;
  return withAnchor(tokens, time, false);
}

/** In a field an amount alone is a period, unless it counts something: "2 hour session". */
function isPlainAmount(tokens: Tokens, at: number, next: number): boolean {
  return !followedByNoun(tokens, next) && (at === 0 || !tokens.isWord(at - 1, 'every', 'each', 'per', 'for'));
}

/** 6/52, as clinicians write six weeks. */
function clinicalWeeksAt(tokens: Tokens, at: number, field: boolean): Parsed<Amount> | undefined {
  const [count, slash, weeks] = [tokens.at(at), tokens.at(at + 1), tokens.at(at + 2)];
  if (
    !field ||
    count.kind !== 'number' ||
    slash.text !== '/' ||
    weeks.text !== '52' ||
    tokens.at(at + 3).text === '/'
  ) {
    return undefined;
  }
  if (!(count.value >= 1 && count.value <= 52) || slash.spaced || weeks.spaced) return undefined;
  return parsed({ count: count.value, unit: 'week', working: false }, at + 3);
}

/** "Two weeks' time", "3 months time". */
function skipTime(tokens: Tokens, amount: Parsed<Amount>): Parsed<Amount> {
  let next = amount.next;
  if (tokens.mark(next) === "'" || tokens.mark(next) === '’') next++;
  if (next > amount.next && tokens.isWord(next, 's')) next++;
  return tokens.isWord(next, 'time') ? parsed(amount.value, next + 1) : amount;
}

function isAnchor(tokens: Tokens, at: number): boolean {
  if (tokens.isWord(at, 'after', 'before', 'following', 'prior'))
    return tokens.word(at + 1) !== '' || tokens.at(at + 1).kind === 'number';
  return (
    tokens.isWord(at, 'from', 'hence') &&
    (ownDateAt(tokens, at + 1) !== undefined || tokens.isWord(at, 'hence') || startsDate(tokens, at + 1))
  );
}

function startsDate(tokens: Tokens, at: number): boolean {
  return calendarAt(tokens, at, { field: false, led: true }) !== undefined;
}

/** What the amount counts from: the document's own day, a date, or something that has no date. */
function withAnchor(tokens: Tokens, amount: Parsed<Amount>, lasting: boolean): Parsed<TimeExpression> {
  const period = { kind: 'period', amount: amount.value } as const;
  const at = amount.next;
  if (tokens.isWord(at, 'hence', 'ahead')) return parsed(period, at + 1);
  if (
    !tokens.isWord(at, 'of', 'from', 'after', 'following', 'starting', 'beginning', 'commencing', 'before', 'prior')
  ) {
    return parsed(period, at);
  }
  const start = tokens.isWord(at + 1, 'to', 'on', 'from') ? at + 2 : at + 1;
  const own = ownDateAt(tokens, start);
  if (own !== undefined) return parsed(period, own);
  const date = calendarAt(tokens, start, { field: false, led: true });
  if (date && !tokens.isWord(at, 'before', 'prior'))
    return parsed(counted(amount.value, date.value, lasting || startsCount(tokens, at)), date.next);
  const end = clauseEnd(tokens, start);
  if (end === start) return parsed(period, at);
  return parsed({ kind: 'event', words: '' }, end);
}

function startsCount(tokens: Tokens, at: number): boolean {
  return tokens.isWord(at, 'starting', 'beginning', 'commencing');
}

function counted(amount: Amount, from: CalendarExpression, inclusive: boolean): TimeExpression {
  return inclusive ? { kind: 'period', amount, from, inclusive: true } : { kind: 'period', amount, from };
}

/** "Now", "today", "the meeting", "the date of this report": the document's own day. */
function ownDateAt(tokens: Tokens, at: number): number | undefined {
  if (tokens.isWord(at, 'now', 'today')) return at + 1;
  const dateOf = tokens.words(at, ['the', 'date', 'of']) ?? tokens.words(at, ['date', 'of']);
  let start = dateOf ?? at;
  if (tokens.isWord(start, 'this', 'the', 'today')) start++;
  else if (dateOf === undefined) return undefined;
  return tokens.isWord(start, 'meeting', 'plan', 'report', 'review', 'minutes', 'letter') &&
    !tokens.isWord(start + 1, 'of', 'with')
    ? start + 1
    : undefined;
}
