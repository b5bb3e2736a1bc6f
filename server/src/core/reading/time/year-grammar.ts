import { feasts, months, ordinalWords, schoolTimes, seasons } from '../../vocabulary/times.ts';
import { followedByNoun, yearAfter } from './day-grammar.ts';
import type { CalendarExpression, FinancialYear, Quarter, Season, Year } from './expression.ts';
import { byFirstWord } from './first-word.ts';
import { digits, fullYear, isYear } from './numeric-date.ts';
import { type GrammarContext, type Parsed, parsed } from './parsed.ts';
import { isDash, type Tokens } from './tokens.ts';

const feastsByWord = byFirstWord(feasts, ({ words }) => words);
const schoolTimesByWord = byFirstWord(schoolTimes, (words) => words);

/** "Q2 26/27", "quarter 3", "the third quarter of 2026/27". */
export function quarterAt(tokens: Tokens, at: number): Parsed<Quarter> | undefined {
  const number = quarterNumberAt(tokens, at);
  if (!number || !(number.value >= 1 && number.value <= 4)) return undefined;
  const quarter = { kind: 'quarter', quarter: number.value } as const;
  let start = number.next;
  const bracket = tokens.mark(start) === '(';
  if (bracket || tokens.isWord(start, 'of') || tokens.mark(start) === ',') start++;
  if (isDash(tokens.mark(start)) || tokens.mark(start) === '/') start++;
  const named = yearByItsEnd(tokens, start);
  if (named !== undefined) return parsed(quarter, named);
  const year = financialYearAt(tokens, start, { field: true, led: true });
  const plain =
    year ?? (isYear(tokens.at(start)) ? parsed({ startYear: tokens.at(start).value }, start + 1) : undefined);
  if (plain?.value.startYear !== undefined) {
    const closed = bracket && tokens.mark(plain.next) === ')' ? plain.next + 1 : plain.next;
    return parsed({ ...quarter, startYear: plain.value.startYear }, closed);
  }
  return followedByNoun(tokens, number.next) ? undefined : parsed(quarter, number.next);
}

function quarterNumberAt(tokens: Tokens, at: number): Parsed<number> | undefined {
  const word = tokens.word(at);
  const after = tokens.at(at + 1);
  if (word === 'q' && after.kind === 'number' && !after.spaced && digits(after) === 1)
    return parsed(after.value, at + 2);
  if (word === 'quarter' || word === 'qtr') {
    return after.kind === 'number' && digits(after) === 1 ? parsed(after.value, at + 2) : undefined;
  }
  if (word === 'h' && tokens.at(at).capital && (at === 0 || tokens.isWord(at - 1, 'by', 'of', 'in', 'end', 'during'))) {
    // A half of the year ends with its second quarter.
    const half = after.kind === 'number' && !after.spaced && after.value >= 1 && after.value <= 2;
    return half ? parsed(after.value * 2, at + 2) : undefined;
  }
  const ordinal = tokens.at(at).kind === 'ordinal' ? tokens.at(at).value : ordinalWords.get(word);
  return ordinal !== undefined && tokens.isWord(at + 1, 'quarter')
    ? parsed(ordinal === 5 ? 4 : ordinal, at + 2)
    : undefined;
}

/** "2026/27", "26/27" where a time is expected, "FY 2026-27", "the financial year". */
export function financialYearAt(
  tokens: Tokens,
  at: number,
  context: GrammarContext,
): Parsed<FinancialYear> | undefined {
  const named =
    tokens.words(at, ['fy']) ?? tokens.words(at, ['financial', 'year']) ?? tokens.words(at, ['fiscal', 'year']);
  if (tokens.isWord(at, 'eofy')) return parsed({ kind: 'financial-year', part: 'end' }, at + 1);
  const ended = yearByItsEnd(tokens, at);
  if (ended !== undefined) return parsed({ kind: 'financial-year' }, ended);
  const start = named ?? at;
  const first = tokens.at(start);
  const second = tokens.at(start + 2);
  const mark = tokens.mark(start + 1);
  const joined = (mark === '/' || isDash(mark)) && !tokens.at(start + 1).spaced && !second.spaced;
  if (joined && first.kind === 'number' && second.kind === 'number') {
    const startYear = fullYear(first.value);
    const short = digits(first) === 2 && digits(second) === 2;
    const follows = digits(second) === 2 ? second.value === (startYear + 1) % 100 : second.value === startYear + 1;
    const expected =
      !short || named !== undefined || ((context.field || context.led) && mark === '/' && first.value > 12);
    if (follows && (isYear(first) || short) && expected && tokens.mark(start + 3) !== '/') {
      return parsed({ kind: 'financial-year', startYear, part: 'end' }, start + 3);
    }
  }
  if (named === undefined || (!context.led && !context.field)) return undefined;
  return parsed({ kind: 'financial-year', part: 'end' }, tokens.words(named, ['end']) ?? named);
}

/** "FY27": the year may be that in which it begins or, more often, ends, so it names no day. */
function yearByItsEnd(tokens: Tokens, at: number): number | undefined {
  const figure = tokens.at(at + 1);
  const after = tokens.mark(at + 2);
  const goesOn = (after === '/' || isDash(after)) && tokens.at(at + 3).kind === 'number';
  if (!tokens.isWord(at, 'fy') || goesOn) return undefined;
  return digits(figure) === 2 || isYear(figure) ? at + 2 : undefined;
}

/** "Half-term", "the summer term", "Easter holidays", "October half term". */
function schoolTimeAt(tokens: Tokens, at: number): Parsed<Season> | undefined {
  const first = tokens.word(at);
  const named = seasons.has(first) || months.has(first) || ['easter', 'christmas', 'school', 'half'].includes(first);
  if (!named) return undefined;
  const start = first === 'half' ? at : at + 1;
  for (const words of schoolTimesByWord.get(tokens.word(start)) ?? []) {
    const next = tokens.words(start, words);
    if (next === undefined) continue;
    if (isYear(tokens.at(next))) {
      return parsed({ kind: 'season', season: 'school', year: tokens.at(next).value }, next + 1);
    }
    return followedByNoun(tokens, next) ? undefined : parsed({ kind: 'season', season: 'school' }, next);
  }
  return undefined;
}

export function seasonAt(tokens: Tokens, at: number, context: GrammarContext): Parsed<CalendarExpression> | undefined {
  const school = context.led || context.field ? schoolTimeAt(tokens, at) : undefined;
  if (school) return school;
  const which = tokens.isWord(at, 'next') ? 'next' : tokens.isWord(at, 'this') ? 'this' : undefined;
  const start = which ? at + 1 : at;
  const season = seasons.get(tokens.word(start));
  if (season === undefined) return undefined;
  const value: Season = { kind: 'season', season, ...(which && { which }) };
  const of = tokens.isWord(start + 1, 'of') ? start + 2 : start + 1;
  if (isYear(tokens.at(of))) return parsed({ ...value, year: tokens.at(of).value }, of + 1);
  const year = yearAfter(tokens, start + 1);
  if (year) return parsed({ ...value, year: year.value }, year.next);
  if (followedByNoun(tokens, start + 1) || !(which || context.led || context.field)) return undefined;
  return parsed(value, start + 1);
}

export function feastAt(tokens: Tokens, at: number, context: GrammarContext): Parsed<CalendarExpression> | undefined {
  for (const { words, feast } of feastsByWord.get(tokens.word(at)) ?? []) {
    const next = tokens.words(at, words);
    if (next === undefined) continue;
    if (isYear(tokens.at(next))) return parsed({ kind: 'feast', feast, year: tokens.at(next).value }, next + 1);
    if (followedByNoun(tokens, next) || !(context.led || context.field)) return undefined;
    return parsed({ kind: 'feast', feast }, next);
  }
  return undefined;
}

export function yearAt(tokens: Tokens, at: number, context: GrammarContext): Parsed<Year> | undefined {
  const token = tokens.at(at);
  if (!isYear(token) || token.value < 1990 || !(context.led || (context.field && tokens.length === 1)))
    return undefined;
  if (followedByNoun(tokens, at + 1) || tokens.mark(at + 1) === ':' || '/.'.includes(tokens.mark(at + 1) || ' ')) {
    const stop = tokens.mark(at + 1) === '.' && tokens.at(at + 2).kind !== 'number';
    if (!stop) return undefined;
  }
  return parsed({ kind: 'year', year: token.value, part: 'end' }, at + 1);
}
