import { meetingNouns, nearDays, plainMeetingWords, units, weekdays } from '../../vocabulary/times.ts';
import { amountAt, unitAt } from './amount.ts';
import { calendarAt, partsByWord } from './calendar-grammar.ts';
import { followedByNoun, isPossessive, monthNameAt, yearAfter } from './day-grammar.ts';
import { dayTimeAt } from './day-time.ts';
import type { Amount, CalendarExpression, Meeting, NearPeriod, Part, TimeExpression } from './expression.ts';
import { byFirstWord } from './first-word.ts';
import { type Parsed, parsed } from './parsed.ts';
import { isDash, type Tokens } from './tokens.ts';

/** As many words as a meeting's name may have: "next Quality and Safety Committee meeting". */
const longestName = 6;
const nearDaysByWord = byFirstWord(nearDays, ({ words }) => words);
const notInName = new Set([
  'a',
  'an',
  'the',
  'is',
  'to',
  'by',
  'in',
  'at',
  'on',
  'for',
  'with',
  'will',
  'before',
  'after',
  'or',
]);
const periodStarts = new Set(['next', 'coming', 'following', 'forthcoming', 'upcoming']);

/** "Next meeting", "the December meeting", "next Quality Committee", "next time". */
export function meetingAt(tokens: Tokens, at: number): Parsed<Meeting> | undefined {
  const start = tokens.isWord(at, 'the', 'our', 'their', 'its') ? at + 1 : at;
  const coming = tokens.isWord(start, 'next', 'forthcoming', 'upcoming');
  if (coming || (start > at && tokens.isWord(start, 'following'))) {
    if (tokens.isWord(start, 'next') && tokens.isWord(start + 1, 'time')) return parsed({ kind: 'meeting' }, start + 2);
    const name = meetingNameAt(tokens, start + 1);
    return name && parsed({ kind: 'meeting', ...name.value }, name.next);
  }
  const month = monthNameAt(tokens, start, start > at);
  if (!month) return undefined;
  const year = yearAfter(tokens, month.next);
  let after = year?.next ?? month.next;
  if ((tokens.mark(after) === "'" || tokens.mark(after) === '’') && tokens.isWord(after + 1, 's')) after += 2;
  const name = meetingNameAt(tokens, after);
  if (!name) return undefined;
  const value: Meeting = { kind: 'meeting', month: month.value, ...(year && { year: year.value }), ...name.value };
  return parsed(value, name.next);
}

/** The words up to the noun that makes them a meeting, and the body it belongs to. */
function meetingNameAt(tokens: Tokens, at: number): Parsed<{ name?: string }> | undefined {
  let next: number | undefined;
  for (let index = at; index < at + longestName; index++) {
    const word = tokens.word(index);
    if (meetingNouns.has(word)) {
      next = index + 1;
      continue;
    }
    if (next !== undefined || (word === '' && !isPartOfName(tokens, index)) || notInName.has(word)) break;
  }
  if (next === undefined) return undefined;
  if (followedByNoun(tokens, next) && isDash(tokens.mark(next))) return undefined;
  const own = distinctive(tokens, at, next);
  const body = tokens.isWord(next, 'of') && tokens.isWord(next + 1, 'the') && tokens.word(next + 2) !== '';
  if (own !== undefined || !body) return parsed(own === undefined ? {} : { name: own }, next);
  const name = distinctive(tokens, next + 2, next + 3);
  return parsed(name === undefined ? {} : { name }, next + 3);
}

function isPartOfName(tokens: Tokens, at: number): boolean {
  const mark = tokens.mark(at);
  return isDash(mark) || mark === '&' || mark === "'" || mark === '’';
}

function distinctive(tokens: Tokens, from: number, next: number): string | undefined {
  for (let index = from; index < next; index++) {
    const word = tokens.word(index);
    if (word !== '' && !plainMeetingWords.has(word)) {
      const { start, end } = tokens.span(from, next);
      return tokens.text.slice(start, end);
    }
  }
  return undefined;
}

/** "This week", "next month", "the end of the quarter", "today", "month end". */
export function nearAt(tokens: Tokens, at: number): Parsed<TimeExpression> | undefined {
  for (const { words, days } of nearDaysByWord.get(tokens.word(at)) ?? []) {
    const next = tokens.words(at, words);
    if (next !== undefined && !isPossessive(tokens, next)) return parsed({ kind: 'near-day', days }, next);
  }
  const start = tokens.isWord(at, 'the') ? at + 1 : at;
  return nearPeriodAt(tokens, start, undefined) ?? periodEndAt(tokens, start) ?? partOfNearAt(tokens, start);
}

function partOfNearAt(tokens: Tokens, at: number): Parsed<NearPeriod> | undefined {
  for (const { words, part } of partsByWord.get(tokens.word(at)) ?? []) {
    const next = tokens.words(at, words);
    if (next === undefined) continue;
    const start = tokens.isWord(next, 'the') ? next + 1 : next;
    const near = nearPeriodAt(tokens, start, part) ?? wholeUnitAt(tokens, start, part);
    if (near) return near;
  }
  return undefined;
}

/** "Next week", "this coming month". Next year is a word for no time at all and stays with the vague ones. */
function nearPeriodAt(tokens: Tokens, at: number, part: Part | undefined): Parsed<NearPeriod> | undefined {
  const which = tokens.isWord(at, 'next', 'following')
    ? 'next'
    : tokens.isWord(at, 'this', 'coming', 'current')
      ? 'this'
      : undefined;
  if (!which) return undefined;
  const coming = which === 'this' && tokens.isWord(at, 'this') && tokens.isWord(at + 1, 'coming', 'calendar');
  const start = coming ? at + 2 : at + 1;
  const unit = tokens.word(start);
  if (unit !== 'week' && unit !== 'month' && unit !== 'quarter' && unit !== 'year') return undefined;
  if ((which === 'next' && unit === 'year' && !part) || isPossessive(tokens, start + 1)) return undefined;
  return parsed({ kind: 'near-period', which, unit, ...(part && { part }) }, start + 1);
}

function wholeUnitAt(tokens: Tokens, at: number, part: Part): Parsed<NearPeriod> | undefined {
  const start = tokens.isWord(at, 'calendar', 'working') ? at + 1 : at;
  const unit = tokens.word(start);
  if (unit !== 'week' && unit !== 'month' && unit !== 'quarter' && unit !== 'year') return undefined;
  return parsed({ kind: 'near-period', which: 'this', unit, part }, start + 1);
}

/** "Month end", "year-end". */
function periodEndAt(tokens: Tokens, at: number): Parsed<NearPeriod> | undefined {
  if (tokens.word(at) === 'eom')
    return parsed({ kind: 'near-period', which: 'this', unit: 'month', part: 'end' }, at + 1);
  const unit = tokens.word(at);
  if (unit !== 'week' && unit !== 'month' && unit !== 'quarter' && unit !== 'year') return undefined;
  const next = tokens.words(at, [unit, 'end']);
  if (next === undefined || followedByNoun(tokens, next)) return undefined;
  return parsed({ kind: 'near-period', which: 'this', unit, part: 'end' }, next);
}

/** "Friday", "next Tuesday morning", "this coming Saturday". */
export function weekdayTimeAt(tokens: Tokens, at: number, led: boolean): Parsed<TimeExpression> | undefined {
  let start = tokens.isWord(at, 'the') ? at + 1 : at;
  const which = tokens.isWord(start, 'next') ? 'next' : tokens.isWord(start, 'this', 'coming') ? 'this' : undefined;
  if (which) start += tokens.isWord(start, 'this') && tokens.isWord(start + 1, 'coming') ? 2 : 1;
  const weekday = weekdays.get(tokens.word(start));
  if (weekday === undefined || !(which || led) || (tokens.word(start).length < 4 && !tokens.at(start).capital))
    return undefined;
  let next = start + 1;
  if (tokens.isWord(next, 'morning', 'afternoon', 'evening', 'night', 'lunchtime')) next++;
  next = dayTimeAt(tokens, tokens.isWord(next, 'at') ? next + 1 : next)?.next ?? next;
  if (followedByNoun(tokens, next)) return undefined;
  return parsed({ kind: 'weekday', weekday, ...(which && { which }) }, next);
}

/** The words before an amount that make it a period: "within", "in the next", "over the coming". */
export function periodAt(tokens: Tokens, at: number): Parsed<TimeExpression> | undefined {
  const word = tokens.word(at);
  if (word !== 'within' && word !== 'in' && word !== 'over' && word !== 'for' && word !== 'during') return undefined;
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
  let start = tokens.words(at, ['the', 'date', 'of']) ?? tokens.words(at, ['date', 'of']) ?? at;
  if (!tokens.isWord(start, 'this', 'the', 'today')) return undefined;
  start++;
  return tokens.isWord(start, 'meeting', 'plan', 'report', 'review', 'minutes', 'letter') &&
    !tokens.isWord(start + 1, 'of', 'with')
    ? start + 1
    : undefined;
}

/** The end of the words that belong together: the next mark that parts clauses, or the end of the text. */
export function clauseEnd(tokens: Tokens, from: number): number {
  let index = from;
  while (index < tokens.length) {
    const mark = tokens.mark(index);
    if (mark !== '' && ',;()[]:|!?•'.includes(mark)) break;
    if (isDash(mark) && tokens.at(index).spaced) break;
    if (mark === '.' && (tokens.at(index + 1).spaced || index + 1 === tokens.length)) break;
    index++;
  }
  return index;
}
