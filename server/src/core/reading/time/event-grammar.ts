import { beforeAfter, beforeQuestion, clauseWords, type Lead } from '../../vocabulary/time-clues.ts';
import { frequentOccasions, meetingNouns, occasions, units } from '../../vocabulary/times.ts';
import { calendarAt } from './calendar-grammar.ts';
import { followedByNoun } from './day-grammar.ts';
import type { Meeting } from './expression.ts';
import { byFirstWord } from './first-word.ts';
import { type Found, make } from './found.ts';
import { leadAt, ledTimeAt, longestDated } from './led-time.ts';
import { opensClause } from './openers.ts';
import { type Parsed, parsed } from './parsed.ts';
import { clauseEnd, isDash, type Tokens } from './tokens.ts';

const clausesByWord = byFirstWord(clauseWords, (words) => words);

/** "As the project progresses" is no day, and yet says when. */
const unfolding = new Set(['progresses', 'develops', 'unfolds', 'evolves', 'proceeds']);

const joinsDate = new Set(['on', 'in', 'of']);

/** "Before duties restart", "at induction", "with the next delivery". */
export function eventAfterLead(tokens: Tokens, at: number, lead: Parsed<Lead>, field: boolean): Found | undefined {
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
    case 'within': {
      const end = ownPeriodEnd(tokens, start);
      return end === undefined
        ? undefined
        : make(tokens, at, at, parsed({ kind: 'event', words: '' }, end), lead.value);
    }
    case 'over':
    case 'from':
    case 'for':
      return undefined;
    default: {
      const end = occasionEnd(tokens, start, field, lead.value);
      if (end === undefined) return undefined;
      const meeting = lead.value === 'at' ? namedMeetingAt(tokens, start, end) : undefined;
      return make(tokens, at, at, parsed(meeting ?? { kind: 'event', words: '' }, end), lead.value);
    }
  }
  return eventFrom(tokens, at, start, lead.value);
}

function isAfterEvent(tokens: Tokens, at: number, start: number): boolean {
  if (at > 0 && beforeAfter.has(tokens.word(at - 1))) return tokens.isWord(at - 1, 'soon', 'shortly', 'day', 'week');
  if (tokens.isWord(start, 'hours', 'action', 'up', 'which', 'that', 'on')) return false;
  return !(tokens.isWord(at, 'following') && at > 0 && tokens.isWord(at - 1, 'the', 'as', 'by', 'in'));
}

/** "Within their first week": a period that each person's own start begins. */
function ownPeriodEnd(tokens: Tokens, at: number): number | undefined {
  for (let index = at + 1; index < at + 4; index++) {
    const word = tokens.word(index);
    if (word === '') return undefined;
    if (units.has(word) && word !== 'hours' && word !== 'hour') return index + 1;
  }
  return undefined;
}

/** The end of an occasion after "on", "at", "by": "the annual inspection", "the next newsletter". */
function occasionEnd(tokens: Tokens, at: number, field: boolean, lead: Lead): number | undefined {
  if (lead === 'by' && tokens.isWord(at, 'then')) return at + 1;
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

/** "At Quality Committee", "at the Tech call": the next one of that name. */
function namedMeetingAt(tokens: Tokens, start: number, end: number): Meeting | undefined {
  const last = tokens.word(end - 1);
  if (!meetingNouns.has(last) || frequentOccasions.has(last)) return undefined;
  const from = tokens.isWord(start, 'the', 'our') ? start + 1 : start;
  if (from >= end - 1 || !tokens.at(from).capital) return undefined;
  const { start: at, end: to } = tokens.span(from, end);
  return { kind: 'meeting', name: tokens.text.slice(at, to) };
}

/** Up to three words of a name. */
function afterNoun(tokens: Tokens, at: number): number | undefined {
  let next = at;
  while (next < at + 3 && tokens.word(next) !== '' && !joinsDate.has(tokens.word(next)) && !leadAt(tokens, next))
    next++;
  return next > at ? next : undefined;
}

/** "Once approved", "when the rota is out", "on receipt of the report". */
export function clauseAt(tokens: Tokens, at: number, field: boolean): Found | undefined {
  if ((tokens.at(at).opens & opensClause) === 0) return undefined;
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
  if (tokens.isWord(at, 'as') && !field) {
    for (let index = at + 2; index < at + 9 && (tokens.word(index) !== '' || isDash(tokens.mark(index))); index++) {
      if (unfolding.has(tokens.word(index))) return eventFrom(tokens, at, at + 1, undefined);
    }
  }
  const hurried = at > 0 && tokens.isWord(at - 1, 'immediately', 'promptly', 'urgently');
  if (tokens.isWord(at, 'if') && (at === 0 || hurried) && tokens.word(at + 1) !== '')
    return eventFrom(tokens, at, at + 1, undefined);
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
