import { type Lead, leads, movingVerbs } from '../../vocabulary/time-clues.ts';
import { meetingNouns, occasions } from '../../vocabulary/times.ts';
import { calendarAt } from './calendar-grammar.ts';
import { dayTimeAt } from './day-time.ts';
import type { TimeExpression } from './expression.ts';
import { byFirstWord } from './first-word.ts';
import { type Found, make } from './found.ts';
import { meetingAt } from './meeting-grammar.ts';
import { opensLead } from './openers.ts';
import { type Parsed, parsed } from './parsed.ts';
import { bareAmountAt, periodAt } from './period-grammar.ts';
import { recurringAt } from './recurring-grammar.ts';
import { nearAt, weekdayTimeAt } from './relative-grammar.ts';
import { bracketAt, phraseAt } from './set-phrases.ts';
import { isDash, type Tokens } from './tokens.ts';

/** How far into "before the visit on 4 May" the date may stand. */
export const longestDated = 7;

const leadsByWord = byFirstWord(leads, ({ words }) => words);

export function leadAt(tokens: Tokens, at: number): Parsed<Lead> | undefined {
  if ((tokens.at(at).opens & opensLead) === 0) return undefined;
  for (const { words, lead } of leadsByWord.get(tokens.word(at)) ?? []) {
    const next = tokens.words(at, words);
    if (next !== undefined) return parsed(lead, next);
  }
  return undefined;
}

/** A time after "by", "before", "in" and their like. */
export function ledTimeAt(tokens: Tokens, at: number, lead: Parsed<Lead>, field: boolean): Found | undefined {
  const period = periodAt(tokens, at);
  if (period) return make(tokens, at, at, period, lead.value);
  const start = tokens.mark(lead.next) === ':' ? lead.next + 1 : lead.next;
  const phrase = phraseAt(tokens, start) ?? bracketAt(tokens, start);
  if (phrase?.expression.kind === 'placeholder' && lead.value !== 'with' && lead.value !== 'over') {
    return { ...phrase, at, lead: lead.value, certain: true };
  }
  const time =
    lead.value === 'within'
      ? calendarAt(tokens, start, { field, led: true })
      : timeAfterLead(tokens, start, lead.value, field);
  if (!time) return undefined;
  if (lead.value === 'after' && time.value.kind !== 'period' && time.value.kind !== 'recurring') {
    return make(tokens, at, at, parsed({ kind: 'event', words: '' }, time.next), lead.value);
  }
  return make(tokens, at, start, time, lead.value);
}

function timeAfterLead(tokens: Tokens, at: number, lead: Lead, field: boolean): Parsed<TimeExpression> | undefined {
  if (lead === 'with') return undefined;
  if (!tokens.mayOpenTime(at)) return datedOccasionAt(tokens, at);
  const recurring = lead === 'by' || lead === 'for' || lead === 'from' ? undefined : recurringAt(tokens, at);
  const meeting = meetingAt(tokens, at);
  const time =
    recurring ??
    (meeting && datedAfter(tokens, meeting)) ??
    meeting ??
    calendarAt(tokens, at, { field, led: true, single: lead === 'from' && isMoved(tokens, at) }) ??
    nearAt(tokens, at) ??
    weekdayTimeAt(tokens, at, true) ??
    (lead === 'for' || lead === 'at' ? undefined : bareAmountAt(tokens, at, lead === 'after')) ??
    datedOccasionAt(tokens, at);
  if (time) return time;
  const clock = lead === 'by' ? dayTimeAt(tokens, at) : undefined;
  if (!clock) return undefined;
  const day = tokens.isWord(clock.next, 'on') ? clock.next + 1 : clock.next;
  return (
    recurringAt(tokens, day) ??
    nearAt(tokens, day) ??
    weekdayTimeAt(tokens, day, true) ??
    parsed({ kind: 'near-day', days: 0 }, clock.next)
  );
}

/** True after "moved from", "put back from". */
function isMoved(tokens: Tokens, at: number): boolean {
  return [2, 3].some((back) => movingVerbs.has(tokens.word(at - back)));
}

/** "The next meeting on 4 December", "the next meeting (4 December)": the date itself. */
function datedAfter(tokens: Tokens, meeting: Parsed<TimeExpression>): Parsed<TimeExpression> | undefined {
  let start = meeting.next;
  const bracket = tokens.mark(start) === '(';
  if (bracket || tokens.mark(start) === ',' || isDash(tokens.mark(start))) start++;
  if (tokens.isWord(start, 'on', 'in', 'of')) start++;
  if (start === meeting.next) return undefined;
  const date = calendarAt(tokens, start, { field: false, led: true });
  if (!date || (date.value.kind !== 'day' && !bracket)) return undefined;
  return parsed(date.value, bracket && tokens.mark(date.next) === ')' ? date.next + 1 : date.next);
}

/** "The meeting on 4 December", "the committee of 16 June". */
function datedOccasionAt(tokens: Tokens, at: number): Parsed<TimeExpression> | undefined {
  if (!tokens.isWord(at, 'the', 'our', 'their')) return undefined;
  for (let index = at + 1; index < at + longestDated; index++) {
    const word = tokens.word(index);
    if (word === '') return undefined;
    if (!meetingNouns.has(word) && !occasions.has(word)) continue;
    if (!tokens.isWord(index + 1, 'on', 'of', 'in')) continue;
    const date = calendarAt(tokens, index + 2, { field: false, led: true });
    if (date) return date;
  }
  return undefined;
}
