import { dayTimeWords } from '../../vocabulary/times.ts';
import { byFirstWord } from './first-word.ts';
import { digits } from './numeric-date.ts';
import { type Parsed, parsed } from './parsed.ts';
import type { Tokens } from './tokens.ts';

const dayTimesByWord = byFirstWord(dayTimeWords, (words) => words);

/** A time of day: "5pm", "17:00", "12 noon", "close of play". Only that it stands there matters, not which it is. */
export function dayTimeAt(tokens: Tokens, at: number): Parsed<true> | undefined {
  const start = tokens.isWord(at, 'the') ? at + 1 : at;
  for (const words of dayTimesByWord.get(tokens.word(start)) ?? []) {
    const next = tokens.words(start, words);
    if (next !== undefined) return parsed(true, next);
  }
  const hour = tokens.at(at);
  if (hour.kind !== 'number') return undefined;
  let next = at + 1;
  let clock = false;
  const mark = tokens.at(next);
  if (!mark.spaced && (mark.text === ':' || mark.text === '.') && isMinutes(tokens, next + 1)) {
    clock = mark.text === ':';
    next += 2;
  }
  if (hour.value <= 24 && tokens.isWord(next, 'am', 'pm', 'noon', 'midday', 'midnight')) return parsed(true, next + 1);
  if (digits(hour) === 4 && hour.value < 2400 && tokens.isWord(next, 'hrs', 'hours', 'h'))
    return parsed(true, next + 1);
  if (hour.value <= 24 && clock) return parsed(true, tokens.isWord(next, 'hrs', 'hours', 'h') ? next + 1 : next);
  return undefined;
}

function isMinutes(tokens: Tokens, at: number): boolean {
  const token = tokens.at(at);
  return !token.spaced && digits(token) === 2 && token.value < 60;
}
