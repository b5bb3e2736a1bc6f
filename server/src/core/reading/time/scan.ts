import {
  beforeAfter,
  beforeQuestion,
  clauseWords,
  frequentOccasions,
  type Lead,
  leads,
  meetingNouns,
  movingVerbs,
  occasions,
} from '../../vocabulary/times.ts';
import { calendarAt } from './calendar-grammar.ts';
import { followedByNoun } from './day-grammar.ts';
import { dayTimeAt } from './day-time.ts';
import { classOf, type TimeExpression } from './expression.ts';
import { byFirstWord } from './first-word.ts';
import { type Parsed, parsed } from './parsed.ts';
import { recurringAt } from './recurring-grammar.ts';
import { bareAmountAt, clauseEnd, meetingAt, nearAt, periodAt, weekdayTimeAt } from './relative-grammar.ts';
import { isDash, type Tokens } from './tokens.ts';

/** A time among words, as indexes of tokens. */
export interface Found {
  readonly expression: TimeExpression;
  /** The first token, the lead's where there is one. */
  readonly at: number;
  /** The first token of the time itself. */
  readonly main: number;
  readonly next: number;
  readonly lead?: Lead;
  /** It describes the noun after it: "weekly checks". */
  readonly attributive: boolean;
  /** Vague words and placeholders that mean a time among running words too. */
  readonly certain: boolean;
}

/** How far into "before the visit on 4 May" the date may stand. */
const longestDated = 7;
const leadsByWord = byFirstWord(leads, ({ words }) => words);
const clausesByWord = byFirstWord(clauseWords, (words) => words);
const joinsDate = new Set(['on', 'in', 'of']);

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
  if (tokens.at(at).kind === 'mark') return bracketAt(tokens, at);
  const lead = leadAt(tokens, at);
  return (
    (lead && ledTimeAt(tokens, at, lead, field)) ??
    bareTimeAt(tokens, at, field) ??
    phraseAt(tokens, at) ??
    (lead && eventAfterLead(tokens, at, lead, field)) ??
    clauseAt(tokens, at, field)
  );
}

function leadAt(tokens: Tokens, at: number): Parsed<Lead> | undefined {
  for (const { words, lead } of leadsByWord.get(tokens.word(at)) ?? []) {
    const next = tokens.words(at, words);
    if (next !== undefined) return parsed(lead, next);
  }
  return undefined;
}

function make(tokens: Tokens, at: number, main: number, time: Parsed<TimeExpression>, lead?: Lead): Found {
  const { start, end } = tokens.span(at, time.next);
  const expression = time.value.kind === 'event' ? { ...time.value, words: tokens.text.slice(start, end) } : time.value;
  const attributive = time.value.kind === 'recurring' && followedByNoun(tokens, time.next);
  return { expression, at, main, next: time.next, ...(lead && { lead }), attributive, certain: true };
}

/** A time after "by", "before", "in" and their like. */
function ledTimeAt(tokens: Tokens, at: number, lead: Parsed<Lead>, field: boolean): Found | undefined {
  const period = periodAt(tokens, at);
  if (period) return make(tokens, at, at, period, lead.value);
  if (lead.value === 'within') return undefined;
  const start = tokens.mark(lead.next) === ':' ? lead.next + 1 : lead.next;
  const phrase = phraseAt(tokens, start) ?? bracketAt(tokens, start);
  if (phrase?.expression.kind === 'placeholder' && lead.value !== 'with' && lead.value !== 'over') {
    return { ...phrase, at, lead: lead.value, certain: true };
  }
  const time = timeAfterLead(tokens, start, lead.value, field);
  if (!time) return undefined;
  if (lead.value === 'after' && time.value.kind !== 'period' && time.value.kind !== 'recurring') {
    return make(tokens, at, at, parsed({ kind: 'event', words: '' }, time.next), lead.value);
  }
  return make(tokens, at, start, time, lead.value);
}

function timeAfterLead(tokens: Tokens, at: number, lead: Lead, field: boolean): Parsed<TimeExpression> | undefined {
  if (lead === 'with') return undefined;
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
  return nearAt(tokens, day) ?? weekdayTimeAt(tokens, day, true) ?? parsed({ kind: 'near-day', days: 0 }, clock.next);
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

/** A time that needs no word before it, and those that a field alone makes one. */
function bareTimeAt(tokens: Tokens, at: number, field: boolean): Found | undefined {
  const time =
    recurringAt(tokens, at) ??
    meetingAt(tokens, at) ??
    calendarAt(tokens, at, { field, led: false }) ??
    nearAt(tokens, at) ??
    weekdayTimeAt(tokens, at, field) ??
    bareAmountAt(tokens, at, field);
  return time && make(tokens, at, at, time);
}

function phraseAt(tokens: Tokens, at: number): Found | undefined {
  const phrase = tokens.phrase(at);
  if (phrase?.value.kind !== 'vague' && phrase?.value.kind !== 'placeholder') return undefined;
  const { start, end } = tokens.span(at, phrase.next);
  const certain = phrase.value.kind === 'vague' ? phrase.value.adverb : phrase.value.alone;
  const expression = { kind: phrase.value.kind, words: tokens.text.slice(start, end) };
  return { expression, at, main: at, next: phrase.next, attributive: followedByNoun(tokens, phrase.next), certain };
}

/** "[date]", "{{due}}", "<insert date>", "____": a hole of a form. */
function bracketAt(tokens: Tokens, at: number): Found | undefined {
  const open = tokens.mark(at);
  const next =
    open === '_' ? afterRun(tokens, at, '_') : open === '?' ? afterRun(tokens, at, '?') : afterBracket(tokens, at);
  if (next === undefined || (open === '_' && next < at + 2)) return undefined;
  const { start, end } = tokens.span(at, next);
  const expression = { kind: 'placeholder', words: tokens.text.slice(start, end) } as const;
  return { expression, at, main: at, next, attributive: false, certain: false };
}

function afterRun(tokens: Tokens, at: number, mark: string): number {
  let next = at + 1;
  while (tokens.mark(next) === mark || (mark === '_' && tokens.mark(next) === '/')) next++;
  return next;
}

function afterBracket(tokens: Tokens, at: number): number | undefined {
  const close = { '[': ']', '{': '}', '<': '>' }[tokens.mark(at)];
  if (!close) return undefined;
  for (let index = at + 1; index < at + 10; index++) {
    if (tokens.at(index).kind === 'number' || tokens.at(index).kind === 'end') return undefined;
    if (tokens.mark(index) !== close) continue;
    if (index === at + 1) return undefined;
    return tokens.mark(index + 1) === close ? index + 2 : index + 1;
  }
  return undefined;
}

/** "Before duties restart", "at induction", "with the next delivery". */
function eventAfterLead(tokens: Tokens, at: number, lead: Parsed<Lead>, field: boolean): Found | undefined {
  const start = lead.next;
  if (tokens.word(start) === '' && tokens.at(start).kind !== 'number') return undefined;
  switch (lead.value) {
    case 'before':
      if (at > 0 && tokens.isWord(at - 1, 'as', 'than', 'ever')) return undefined;
      break;
    case 'until':
      if (tokens.isWord(at, 'up') && tokens.isWord(at + 1, 'to')) return undefined;
      break;
    case 'after':
      if (!isAfterEvent(tokens, at, start)) return undefined;
      break;
    case 'within':
    case 'over':
    case 'from':
    case 'for':
      return undefined;
    default: {
      const end = occasionEnd(tokens, start, field, lead.value);
      return end === undefined
        ? undefined
        : make(tokens, at, at, parsed({ kind: 'event', words: '' }, end), lead.value);
    }
  }
  return eventFrom(tokens, at, start, lead.value);
}

function isAfterEvent(tokens: Tokens, at: number, start: number): boolean {
  if (at > 0 && beforeAfter.has(tokens.word(at - 1))) return tokens.isWord(at - 1, 'soon', 'shortly', 'day', 'week');
  if (tokens.isWord(start, 'hours', 'action', 'up', 'which', 'that', 'on')) return false;
  return !(tokens.isWord(at, 'following') && at > 0 && tokens.isWord(at - 1, 'the', 'as', 'by', 'in'));
}

/** The end of an occasion after "on", "at", "by": "the annual inspection", "the next newsletter". */
function occasionEnd(tokens: Tokens, at: number, field: boolean, lead: Lead): number | undefined {
  const start = tokens.isWord(at, 'the', 'their', 'our', 'his', 'her', 'each', 'every', 'any') ? at + 1 : at;
  if (tokens.isWord(start, 'next')) return afterNoun(tokens, start + 1);
  for (let index = start; index < start + 4; index++) {
    const word = tokens.word(index);
    if (word === '') return undefined;
    if (followedByNoun(tokens, index + 1)) continue;
    const known =
      occasions.has(word) ||
      (lead === 'at' && meetingNouns.has(word)) ||
      (lead !== 'by' && frequentOccasions.has(word));
    if (known && (field || lead !== 'by' || start > at) && !(lead === 'with' || (lead === 'in' && !field))) {
      return tokens.isWord(index + 1, 'of') ? afterNoun(tokens, index + 2) : index + 1;
    }
  }
  return undefined;
}

/** Up to three words of a name. */
function afterNoun(tokens: Tokens, at: number): number | undefined {
  let next = at;
  while (next < at + 3 && tokens.word(next) !== '' && !joinsDate.has(tokens.word(next)) && !leadAt(tokens, next))
    next++;
  return next > at ? next : undefined;
}

/** "Once approved", "when the rota is out", "on receipt of the report". */
function clauseAt(tokens: Tokens, at: number, field: boolean): Found | undefined {
  for (const words of clausesByWord.get(tokens.word(at)) ?? []) {
    const start = tokens.words(at, words);
    if (start === undefined) continue;
    const first = tokens.word(start);
    if (first === '' || first === 'to') return undefined;
    const before = at > 0 ? tokens.word(at - 1) : '';
    if (words[0] === 'once' && (before === 'at' || tokens.isWord(start, 'more', 'again', 'only'))) return undefined;
    if (words[0] === 'when' && !field && beforeQuestion.has(before)) return undefined;
    if (words[0] === 'pending' && !field && before !== '') return undefined;
    return eventFrom(tokens, at, start, undefined);
  }
  if (tokens.isWord(at, 'if') && at === 0 && tokens.word(1) !== '') return eventFrom(tokens, at, 1, undefined);
  return undefined;
}

/** The event up to the end of its clause or the next deadline; a date that it has takes its place. */
function eventFrom(tokens: Tokens, at: number, start: number, lead: Lead | undefined): Found {
  const end = clauseEnd(tokens, start);
  let next = start + 1;
  while (next < end) {
    const word = tokens.word(next);
    if (word === 'by' || word === 'within' || word === 'due') {
      const inner = leadAt(tokens, next);
      if (word === 'due' || (inner && ledTimeAt(tokens, next, inner, false))) break;
    }
    if ((word === 'on' || word === 'in') && lead === 'before' && next < start + longestDated) {
      const date = calendarAt(tokens, next + 1, { field: false, led: true });
      if (date) return make(tokens, at, next + 1, date, lead);
    }
    next++;
  }
  return make(tokens, at, at, parsed({ kind: 'event', words: '' }, next), lead);
}

/** True for what can be a deadline: a date or a time counted from one. */
export function isDeadline(found: Found): boolean {
  const kind = classOf(found.expression);
  return kind === 'date' || kind === 'relative';
}
