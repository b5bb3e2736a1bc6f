import { connectives } from '../../vocabulary/time-clues.ts';
import { frequentOccasions, occasions, ordinalWords, units, weekdayPlurals, weekdays } from '../../vocabulary/times.ts';
import { countAt, unitAt } from './amount.ts';
import type { Amount, Recurring, TimeExpression } from './expression.ts';
import { type Parsed, parsed } from './parsed.ts';
import { isDash, type Tokens } from './tokens.ts';

/** As many words as may stand between a count and "a week": "ten random observations a month". */
const longestCounted = 3;

/** "Monthly", "6 weekly", "every Monday", "twice a week", "ten observations a month", "at each handover". */
export function recurringAt(tokens: Tokens, at: number): Parsed<TimeExpression> | undefined {
  // A figure opens no more than a count.
  if (tokens.at(at).kind === 'number') return frequencyAt(tokens, at) ?? timesPerAt(tokens, at);
  return (
    frequencyAt(tokens, at) ??
    everyAt(tokens, at) ??
    weekdayOfEachMonthAt(tokens, at) ??
    timesPerAt(tokens, at) ??
    weekdayPluralAt(tokens, at) ??
    severalWeekdaysAt(tokens, at)
  );
}

function recurring(every?: Amount): Recurring {
  return every ? { kind: 'recurring', every } : { kind: 'recurring' };
}

function plain(count: number, unit: Amount['unit']): Amount {
  return { count, unit, working: false };
}

/** "Weekly", "6 weekly", "six-monthly", "twice weekly". */
function frequencyAt(tokens: Tokens, at: number): Parsed<Recurring> | undefined {
  const own = tokens.phrase(at);
  if (own?.value.kind === 'frequency') return parsed(recurring(plain(own.value.count, own.value.unit)), own.next);
  const often = tokens.isWord(at, 'once', 'twice', 'thrice') || undefined;
  const count = often ? parsed(1, at + 1) : countAt(tokens, at);
  if (!count) return undefined;
  const times = often ? count.next : tokens.isWord(count.next, 'times') ? count.next + 1 : undefined;
  const start =
    times ?? (isDash(tokens.mark(count.next)) && !tokens.at(count.next).spaced ? count.next + 1 : count.next);
  const phrase = tokens.phrase(start);
  if (phrase?.value.kind !== 'frequency') return undefined;
  const { count: each, unit } = phrase.value;
  if (unit === 'hour' && each === 1 && !times) return parsed(recurring(plain(count.value, 'hour')), phrase.next);
  return parsed(recurring(plain(times ? each : each * count.value, unit)), phrase.next);
}

/** "The first Monday of each month", "last Friday of every month". */
function weekdayOfEachMonthAt(tokens: Tokens, at: number): Parsed<Recurring> | undefined {
  const start = tokens.isWord(at, 'the') ? at + 1 : at;
  const token = tokens.at(start);
  if (token.kind !== 'ordinal' && !ordinalWords.has(tokens.word(start))) return undefined;
  if (!weekdays.has(tokens.word(start + 1))) return undefined;
  const of = tokens.isWord(start + 2, 'of', 'in') ? start + 3 : start + 2;
  const which = tokens.isWord(of, 'each', 'every', 'the') && tokens.isWord(of + 1, 'month') ? of + 2 : undefined;
  const monthly = of === start + 2 && tokens.isWord(of, 'monthly') ? of + 1 : undefined;
  const next = which ?? monthly;
  return next === undefined ? undefined : parsed(recurring(plain(1, 'month')), next);
}

/** "Every two weeks", "each month", "every other Monday", "each admission". */
function everyAt(tokens: Tokens, at: number): Parsed<TimeExpression> | undefined {
  if (tokens.isWord(at, 'alternate')) {
    const unit = unitAt(tokens, at + 1, 2);
    return unit && parsed(recurring(unit.value), unit.next);
  }
  if (!tokens.isWord(at, 'every', 'each', 'per')) return undefined;
  let start = at + 1;
  const other = tokens.isWord(start, 'other', 'second', 'alternate') ? 2 : undefined;
  const nth = other ?? ordinalWords.get(tokens.word(start));
  if (nth !== undefined) start++;
  const count = nth === undefined ? countAt(tokens, start) : undefined;
  const unit = unitAt(tokens, count?.next ?? start, count?.value ?? other ?? 1);
  if (unit && !(tokens.word(unit.next - 1) === 'minute' && !count)) return parsed(recurring(unit.value), unit.next);
  const weekday = weekdays.get(tokens.word(start));
  if (weekday !== undefined) return parsed(recurring(plain(7 * (other ?? 1), 'day')), afterWeekdays(tokens, start + 1));
  const occasion = occasionAt(tokens, start);
  if (!occasion) return undefined;
  return parsed(occasion.value ? recurring() : { kind: 'event', words: '' }, occasion.next);
}

/** The occasion within three words: true where it comes often, false where it comes when it comes. */
function occasionAt(tokens: Tokens, at: number): Parsed<boolean> | undefined {
  for (let index = at; index < at + 3; index++) {
    const word = tokens.word(index);
    if (word === '') return undefined;
    if (frequentOccasions.has(word)) return parsed(true, index + 1);
    if (occasions.has(word)) return parsed(false, index + 1);
  }
  return undefined;
}

/** "Monday and Thursday", "Monday, Wednesday and Friday". */
function afterWeekdays(tokens: Tokens, at: number): number {
  let next = at;
  for (let count = 0; count < 7; count++) {
    const joint =
      tokens.mark(next) === ',' || tokens.mark(next) === '&' || tokens.isWord(next, 'and', 'or') ? next + 1 : undefined;
    if (joint === undefined || !weekdays.has(tokens.word(joint))) break;
    next = joint + 1;
  }
  return tokens.isWord(next, 'morning', 'afternoon', 'evening', 'night') ? next + 1 : next;
}

/** "Twice a week", "once per month", "3 charts each week". */
function timesPerAt(tokens: Tokens, at: number): Parsed<Recurring> | undefined {
  const often = tokens.isWord(at, 'once', 'twice', 'thrice');
  const count = often ? parsed(1, at + 1) : countAt(tokens, at);
  if (!count || (!often && tokens.isWord(at, 'a', 'an'))) return undefined;
  for (let index = count.next; index <= count.next + longestCounted; index++) {
    if (tokens.isWord(index, 'every', 'each')) {
      const every = everyAt(tokens, index);
      return every?.value.kind === 'recurring' && every.value.every ? parsed(every.value, every.next) : undefined;
    }
    if (tokens.isWord(index, 'a', 'per', 'an')) {
      const unit = unitAt(tokens, index + 1, 1);
      if (unit && !tokens.word(unit.next - 1).endsWith('s')) return parsed(recurring(unit.value), unit.next);
      return frequentOccasions.has(tokens.word(index + 1)) ? parsed(recurring(), index + 2) : undefined;
    }
    const word = tokens.word(index);
    if (word === '' || often || units.has(word) || connectives.has(word)) return undefined;
  }
  return undefined;
}

/** "Mondays", "Tuesdays and Fridays". */
function weekdayPluralAt(tokens: Tokens, at: number): Parsed<Recurring> | undefined {
  if (tokens.isWord(at, 'weekdays', 'weekends', 'mornings', 'evenings', 'nights')) {
    return parsed(recurring(plain(1, 'day')), at + 1);
  }
  if (!weekdayPlurals.has(tokens.word(at))) return undefined;
  const and = tokens.isWord(at + 1, 'and') || tokens.mark(at + 1) === '&';
  const next = and && weekdayPlurals.has(tokens.word(at + 2)) ? at + 3 : at + 1;
  return parsed(recurring(plain(7, 'day')), next);
}

/** "Mon–Fri", "Monday to Friday", "Mon, Wed and Fri": days of every week, where no figure makes them dates. */
function severalWeekdaysAt(tokens: Tokens, at: number): Parsed<Recurring> | undefined {
  if (!weekdays.has(tokens.word(at)) || !tokens.at(at).capital) return undefined;
  const through = isDash(tokens.mark(at + 1)) || tokens.isWord(at + 1, 'to');
  const next = through && weekdays.has(tokens.word(at + 2)) ? at + 3 : afterWeekdays(tokens, at + 1);
  const count = tokens.at(next).kind;
  if (next <= at + 2 || count === 'number' || count === 'ordinal' || (!through && next < at + 5)) return undefined;
  return parsed(recurring(plain(1, 'day')), next);
}
