import { numberWords, units } from '../../vocabulary/times.ts';
import type { Amount, TimeUnit } from './expression.ts';
import { digits } from './numeric-date.ts';
import { type Parsed, parsed } from './parsed.ts';
import { isDash, type Tokens } from './tokens.ts';

/** "10 working days", "six weeks", "48hrs", "1-2 weeks" (the longer), "a couple of weeks", "a fortnight". */
export function amountAt(tokens: Tokens, at: number): Parsed<Amount> | undefined {
  const few = fewAt(tokens, at);
  if (few !== undefined) return unitAt(tokens, few, undefined);
  const count = countAt(tokens, at);
  return count && unitAt(tokens, count.next, count.value);
}

/** A number in figures or words; "two (2)" and "2 or 3" are one. */
export function countAt(tokens: Tokens, at: number): Parsed<number> | undefined {
  const first = singleCountAt(tokens, at);
  if (!first) return undefined;
  if (tokens.mark(first.next) === '(' && tokens.mark(first.next + 2) === ')') {
    const again = singleCountAt(tokens, first.next + 1);
    if (again?.value === first.value) return parsed(first.value, first.next + 3);
  }
  if (isDash(tokens.mark(first.next)) || tokens.isWord(first.next, 'to', 'or')) {
    const second = singleCountAt(tokens, first.next + 1);
    if (second && second.value > first.value) return second;
  }
  return first;
}

function singleCountAt(tokens: Tokens, at: number): Parsed<number> | undefined {
  const token = tokens.at(at);
  if (token.kind === 'number') return digits(token) <= 3 && token.value >= 1 ? parsed(token.value, at + 1) : undefined;
  if (token.kind !== 'word') return undefined;
  switch (token.text) {
    case 'couple':
      return parsed(2, tokens.words(at, ['couple', 'of']) ?? at + 1);
    case 'a': {
      const couple = tokens.words(at, ['a', 'couple', 'of']);
      return couple === undefined ? parsed(1, at + 1) : parsed(2, couple);
    }
    case 'an':
      return parsed(1, at + 1);
    default: {
      const count = numberWords.get(token.text);
      return count === undefined ? undefined : parsed(count, at + 1);
    }
  }
}

function fewAt(tokens: Tokens, at: number): number | undefined {
  const start = tokens.isWord(at, 'a') ? at + 1 : at;
  return tokens.isWord(start, 'few', 'several') ? start + 1 : undefined;
}

/** The unit, with "working" or "calendar" before it. */
export function unitAt(tokens: Tokens, at: number, count: number | undefined): Parsed<Amount> | undefined {
  let start = isDash(tokens.mark(at)) && !tokens.at(at).spaced ? at + 1 : at;
  const working = tokens.isWord(start, 'working', 'business');
  if (working || tokens.isWord(start, 'calendar', 'full', 'clear')) start++;
  const unit = units.get(tokens.word(start));
  if (!unit) return undefined;
  const plural = tokens.mark(start + 1) === '(' && tokens.isWord(start + 2, 's') && tokens.mark(start + 3) === ')';
  const amount: Amount = {
    ...(count !== undefined && { count: count * unit.times }),
    unit: unit.unit as TimeUnit,
    working,
  };
  return parsed(amount, plural ? start + 4 : start + 1);
}
