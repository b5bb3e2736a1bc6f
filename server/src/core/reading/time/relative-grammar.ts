import { namedWeekdays, nearDays, weekdays } from '../../vocabulary/times.ts';
import { followedByNoun, isPossessive } from './day-grammar.ts';
import { dayTimeAt } from './day-time.ts';
import type { NearPeriod, Part, TimeExpression } from './expression.ts';
import { byFirstWord } from './first-word.ts';
import { type Parsed, parsed } from './parsed.ts';
import { partsByWord } from './parts.ts';
import type { Tokens } from './tokens.ts';

const nearDaysByWord = byFirstWord(nearDays, ({ words }) => words);

/** "This week", "next month", "the end of the quarter", "today", "month end". */
export function nearAt(tokens: Tokens, at: number): Parsed<TimeExpression> | undefined {
  for (const { words, days } of nearDaysByWord.get(tokens.word(at)) ?? []) {
    const next = tokens.words(at, words);
    if (next !== undefined && !isPossessive(tokens, next)) return parsed({ kind: 'near-day', days }, next);
  }
  const workingDay = tokens.isWord(at, 'next') ? tokens.words(at, ['next', 'working', 'day']) : undefined;
  if (workingDay !== undefined && !followedByNoun(tokens, workingDay)) {
    return parsed({ kind: 'period', amount: { count: 1, unit: 'day', working: true } }, workingDay);
  }
  const start = tokens.isWord(at, 'the') ? at + 1 : at;
  if (tokens.at(start).kind === 'number') return undefined;
  const weekend = tokens.isWord(start, 'weekend') ? start + 1 : tokens.words(start, ['this', 'weekend']);
  if (weekend !== undefined && (start > at || tokens.isWord(start, 'this')) && !followedByNoun(tokens, weekend)) {
    return parsed({ kind: 'near-period', which: 'this', unit: 'week', part: 'end' }, weekend);
  }
  const dayOf = tokens.at(start).kind === 'ordinal' && tokens.isWord(start + 1, 'of') ? start + 2 : undefined;
  if (dayOf !== undefined && tokens.isWord(dayOf, 'this', 'next') && tokens.isWord(dayOf + 1, 'month')) {
    const which = tokens.isWord(dayOf, 'next') ? 'next' : 'this';
    return parsed({ kind: 'near-period', which, unit: 'month', part: 'end' }, dayOf + 2);
  }
  const afterNext = tokens.isWord(start, 'week') ? tokens.words(start, ['week', 'after', 'next']) : undefined;
  if (afterNext !== undefined) return parsed({ kind: 'near-period', which: 'after-next', unit: 'week' }, afterNext);
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
  if (tokens.word(at) === 'eow')
    return parsed({ kind: 'near-period', which: 'this', unit: 'week', part: 'end' }, at + 1);
  const unit = tokens.word(at);
  if (unit !== 'week' && unit !== 'month' && unit !== 'quarter' && unit !== 'year') return undefined;
  const next = tokens.words(at, [unit, 'end']);
  if (next === undefined || followedByNoun(tokens, next)) return undefined;
  // The year ends in December or, for accounts and the public sector, in March: that names no day.
  return parsed({ kind: 'near-period', which: 'this', unit, part: unit === 'year' ? 'late' : 'end' }, next);
}

/** "Friday", "next Tuesday morning", "this coming Saturday". */
export function weekdayTimeAt(tokens: Tokens, at: number, led: boolean): Parsed<TimeExpression> | undefined {
  if (tokens.at(at).kind !== 'word') return undefined;
  const week = tokens.isWord(at, 'a') ? tokens.words(at, ['a', 'week', 'on']) : tokens.words(at, ['week', 'on']);
  let start = week ?? (tokens.isWord(at, 'the') ? at + 1 : at);
  const which = tokens.isWord(start, 'next') ? 'next' : tokens.isWord(start, 'this', 'coming') ? 'this' : undefined;
  if (which) start += tokens.isWord(start, 'this') && tokens.isWord(start + 1, 'coming') ? 2 : 1;
  const weekday = weekdays.get(tokens.word(start));
  if (namedWeekdays.has(tokens.word(at - 1))) return undefined;
  if (weekday === undefined || !(which || led) || (tokens.word(start).length < 4 && !tokens.at(start).capital))
    return undefined;
  let next = start + 1;
  if (tokens.isWord(next, 'morning', 'afternoon', 'evening', 'night', 'lunchtime')) next++;
  next = dayTimeAt(tokens, tokens.isWord(next, 'at') ? next + 1 : next)?.next ?? next;
  const weekLater = week !== undefined || tokens.isWord(next, 'week');
  if (week === undefined && weekLater) next++;
  if (followedByNoun(tokens, next)) return undefined;
  return parsed({ kind: 'weekday', weekday, ...(which && { which }), ...(weekLater && { weekLater }) }, next);
}
