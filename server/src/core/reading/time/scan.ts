import { calendarAt } from './calendar-grammar.ts';
import { dayTimeAt } from './day-time.ts';
import { clauseAt, eventAfterLead } from './event-grammar.ts';
import type { TimeExpression } from './expression.ts';
import { type Found, make } from './found.ts';
import { leadAt, ledTimeAt } from './led-time.ts';
import { meetingAt } from './meeting-grammar.ts';
import { opensAnything, opensCalendar, opensTime, standsBefore } from './openers.ts';
import { type Parsed, parsed } from './parsed.ts';
import { bareAmountAt } from './period-grammar.ts';
import { recurringAt } from './recurring-grammar.ts';
import { nearAt, weekdayTimeAt } from './relative-grammar.ts';
import { bracketAt, phraseAt } from './set-phrases.ts';
import type { Tokens } from './tokens.ts';

/** Every time of a text, from left to right, none overlapping. */
export function scan(tokens: Tokens, field: boolean): Found[] {
  const found: Found[] = [];
  for (let at = 0; at < tokens.length; ) {
    const time = timeAt(tokens, at, field);
    if (time) found.push(time);
    at = time ? Math.max(time.next, at + 1) : at + 1;
  }
  return found;
}

function timeAt(tokens: Tokens, at: number, field: boolean): Found | undefined {
  const { kind, opens } = tokens.at(at);
  if (kind === 'mark') return bracketAt(tokens, at);
  if ((opens & opensAnything) === 0 && !tokens.phrase(at)) return undefined;
  const lead = leadAt(tokens, at);
  return (
    (lead && ledTimeAt(tokens, at, lead, field)) ??
    (tokens.mayOpenTime(at) ? bareTimeAt(tokens, at, field) : undefined) ??
    phraseAt(tokens, at) ??
    (lead && eventAfterLead(tokens, at, lead, field)) ??
    clauseAt(tokens, at, field)
  );
}

/** "EOD", "close of play": of the day itself where nothing else follows. */
function endOfDayAt(tokens: Tokens, at: number): Parsed<TimeExpression> | undefined {
  const time = tokens.word(at) === '' ? undefined : dayTimeAt(tokens, at);
  return time && time.next >= tokens.length ? parsed({ kind: 'near-day', days: 0 }, time.next) : undefined;
}

/** Behind a figure these make more of it: "4 of May", "5 to 6 weeks", "9 am". */
const goesOn: ReadonlySet<string> = new Set(
  'of to until till through and or am pm noon midday midnight hrs hours h'.split(' '),
);

/** "Room 32 on the first floor": a short figure before a word that makes no time of it, and no "a week" close behind. */
function isNumberOfThing(tokens: Tokens, at: number): boolean {
  const { start, end } = tokens.at(at);
  const next = tokens.at(at + 1);
  if (end - start > 3 || next.kind !== 'word' || goesOn.has(next.text) || tokens.phrase(at + 1)) return false;
  if ((next.opens & (opensCalendar | opensTime | standsBefore)) !== 0) return false;
  for (let index = at + 2; index <= at + 4; index++)
    if (tokens.isWord(index, 'a', 'an', 'per', 'every', 'each')) return false;
  return true;
}

/** A time that needs no word before it, and those that a field alone makes one. */
export function bareTimeAt(tokens: Tokens, at: number, field: boolean): Found | undefined {
  if (tokens.at(at).kind === 'number') {
    if (isNumberOfThing(tokens, at)) return undefined;
    const counted =
      recurringAt(tokens, at) ?? calendarAt(tokens, at, { field, led: false }) ?? bareAmountAt(tokens, at, field);
    return counted && make(tokens, at, at, counted);
  }
  const time =
    recurringAt(tokens, at) ??
    meetingAt(tokens, at) ??
    calendarAt(tokens, at, { field, led: false }) ??
    nearAt(tokens, at) ??
    weekdayTimeAt(tokens, at, true) ??
    bareAmountAt(tokens, at, field) ??
    (field ? endOfDayAt(tokens, at) : undefined);
  return time && make(tokens, at, at, time);
}
