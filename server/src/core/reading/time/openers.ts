import { checkWords, clauseWords, leads } from '../../vocabulary/time-clues.ts';
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

/** What a word may open, a bit for each. Most words of a sentence open nothing, and the grammar is not tried on them. */
export const opensCalendar = 1;
/** A time that is no stretch of the calendar: a period, a frequency, a meeting. */
export const opensTime = 2;
/** Words that lead to a time: "by", "before". */
export const opensLead = 4;
/** A clause about something still to happen: "once", "when". */
export const opensClause = 8;
/** It opens what the word behind it opens. */
export const standsBefore = 16;
export const opensAnything = opensCalendar | opensTime | opensLead | opensClause | standsBefore;
/** Words that tell of a check. */
export const tellsCheck = 32;

const articles: ReadonlySet<string> = new Set(['the', 'our', 'their', 'its', 'a', 'an']);
const openings = new Map<string, number>();

function add(opening: number, words: Iterable<string>): void {
  for (const word of words) openings.set(word, (openings.get(word) ?? 0) | opening);
}

/** The first word of each entry that is no article. */
function firstOf(entries: readonly (readonly string[])[]): string[] {
  return entries.flatMap((words) => words.find((word) => !articles.has(word)) ?? []);
}

add(opensCalendar, firstOf([...dayTimeWords, ...[...parts, ...feasts].map(({ words }) => words)]));
add(opensCalendar, [...weekdays.keys(), ...months.keys(), ...seasons.keys(), ...ordinalWords.keys()]);
add(opensCalendar, 'w we wc wk week fy financial fiscal eofy q qtr quarter h school half next this'.split(' '));
add(opensTime, firstOf(nearDays.map(({ words }) => words)));
add(opensTime, [...numberWords.keys(), ...units.keys(), ...weekdayPlurals.keys()]);
add(opensTime, 'once twice thrice couple few several every each per alternate weekend eom eow'.split(' '));
add(opensTime, 'weekdays weekends mornings evenings nights'.split(' '));
add(opensTime, 'forthcoming upcoming following coming current'.split(' '));
// "A working day", "a (1) month": what an amount may go on with behind its article.
add(opensTime, 'working business calendar full clear times or'.split(' '));
add(opensLead, firstOf(leads.map(({ words }) => words)));
add(opensClause, [...firstOf(clauseWords), 'as', 'if']);
add(standsBefore, articles);
add(tellsCheck, checkWords);

/** The bits of a word in lower case. */
export function openingOf(word: string): number {
  return openings.get(word) ?? 0;
}
