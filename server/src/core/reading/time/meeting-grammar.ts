import { bodies, meetingNouns, plainMeetingWords } from '../../vocabulary/times.ts';
import { followedByNoun, isPossessive, monthNameAt, yearAfter } from './day-grammar.ts';
import type { Meeting } from './expression.ts';
import { type Parsed, parsed } from './parsed.ts';
import { isDash, type Tokens } from './tokens.ts';

/** As many words as a meeting's name may have: "next Quality and Safety Committee meeting". */
const longestName = 6;

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

/** "Next meeting", "the December meeting", "next Quality Committee", "next time". */
export function meetingAt(tokens: Tokens, at: number): Parsed<Meeting> | undefined {
  if (tokens.at(at).kind !== 'word') return undefined;
  const start = tokens.isWord(at, 'the', 'our', 'their', 'its') ? at + 1 : at;
  const coming = tokens.isWord(start, 'next', 'forthcoming', 'upcoming');
  if (coming || (start > at && tokens.isWord(start, 'following'))) {
    if (tokens.isWord(start, 'next') && tokens.isWord(start + 1, 'time')) return parsed({ kind: 'meeting' }, start + 2);
    const possessive = tokens.isWord(start + 1, 'month', 'week', 'quarter') && isPossessive(tokens, start + 2);
    const name = meetingNameAt(tokens, possessive ? start + 4 : start + 1);
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
function meetingNameAt(tokens: Tokens, at: number): Parsed<{ name?: string; body?: string }> | undefined {
  let next: number | undefined;
  let body: string | undefined;
  for (let index = at; index < at + longestName; index++) {
    const word = tokens.word(index);
    if (meetingNouns.has(word)) {
      if (bodies.has(word)) body = word;
      next = index + 1;
      continue;
    }
    if (next !== undefined || (word === '' && !isPartOfName(tokens, index)) || notInName.has(word)) break;
  }
  if (next === undefined) return undefined;
  if (followedByNoun(tokens, next) && isDash(tokens.mark(next))) return undefined;
  const own = distinctive(tokens, at, next);
  const ofBody = tokens.isWord(next, 'of') && tokens.isWord(next + 1, 'the') && tokens.word(next + 2) !== '';
  const bodied = body === undefined ? {} : { body };
  if (own !== undefined || !ofBody) return parsed(own === undefined ? bodied : { ...bodied, name: own }, next);
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
