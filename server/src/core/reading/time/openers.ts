import { clauseWords, leads } from '../../vocabulary/time-clues.ts';
import {
  dayTimeWords,
  feasts,
  months,
  nearDays,
  numberWords,
  ordinalWords,
  parts,
  seasons,
  units,
  weekdayPlurals,
  weekdays,
} from '../../vocabulary/times.ts';
import type { Tokens } from './tokens.ts';

/** Words that stand before a time without being one. */
const articles: ReadonlySet<string> = new Set(['the', 'our', 'their', 'its', 'a', 'an']);

/** The first word of each entry that is no article. */
function openersOf(entries: readonly (readonly string[])[]): string[] {
  return entries.flatMap((words) => words.find((word) => !articles.has(word)) ?? []);
}

/** Every word with which a stretch of the calendar may open. */
const calendarOpeners: ReadonlySet<string> = new Set([
  ...openersOf([...dayTimeWords, ...parts.map(({ words }) => words), ...feasts.map(({ words }) => words)]),
  ...[...weekdays.keys(), ...months.keys(), ...seasons.keys(), ...ordinalWords.keys()],
  ...'w we wc wk week fy financial fiscal eofy q qtr quarter h school half next this'.split(' '),
]);

/** Every word with which a time of the grammar, or the words that lead to one, may open. */
const timeOpeners: ReadonlySet<string> = new Set([
  ...calendarOpeners,
  ...openersOf([...leads.map(({ words }) => words), ...nearDays.map(({ words }) => words), ...clauseWords]),
  ...[...numberWords.keys(), ...units.keys(), ...weekdayPlurals.keys()],
  ...'once twice thrice times couple few several every each per alternate or'.split(' '),
  ...'weekdays weekends mornings evenings nights weekend eom eow'.split(' '),
  ...'forthcoming upcoming following coming current working business calendar full clear as if'.split(' '),
]);

/** False where no stretch of the calendar can begin: the grammar need not be tried there. */
export function mayOpenCalendar(tokens: Tokens, at: number): boolean {
  return mayOpen(tokens, tokens.word(at) === 'the' ? at + 1 : at, calendarOpeners);
}

/** False where no time can begin, and no words that lead to one. Most words of a sentence are told apart by this alone. */
export function mayOpenTime(tokens: Tokens, at: number): boolean {
  if (tokens.phrase(at)) return true;
  if (!articles.has(tokens.word(at))) return mayOpen(tokens, at, timeOpeners);
  const { kind } = tokens.at(at + 1);
  return kind === 'mark' || tokens.phrase(at + 1) !== undefined || mayOpen(tokens, at + 1, timeOpeners);
}

function mayOpen(tokens: Tokens, at: number, openers: ReadonlySet<string>): boolean {
  const { kind, text } = tokens.at(at);
  return kind === 'number' || kind === 'ordinal' || (kind === 'word' && openers.has(text));
}
