import {
  determiners,
  documentNouns,
  eitherNouns,
  minuteParticiples,
  owningPrepositions,
  pastNouns,
  pastParticiples,
  pastVerbs,
  planningParticiples,
} from '../../vocabulary/time-clues.ts';
import { isPossessive } from './day-grammar.ts';
import { classOf, type Recurring } from './expression.ts';
import { type Choice, startOf } from './field.ts';
import { type Found, isDeadline } from './found.ts';
import { tellsCheck } from './openers.ts';
import { partsByWord } from './parts.ts';
import { isDash, type Tokens } from './tokens.ts';

interface Clause {
  readonly start: number;
  /** It states how the doing will be checked, so its times are the check's. */
  readonly check: boolean;
}

/**
 * The time that governs the doing of the action in a sentence. A deadline led by "by", "before", "within" or "until"
 * goes before one that is only placed ("on 4 May"), that before an event, and a vague word counts where nothing else
 * stands. A time within a clause that tells of a check counts only where no other clause has one.
 */
export function chooseInSentence(tokens: Tokens, found: readonly Found[]): Choice | undefined {
  if (found.length === 0) return undefined;
  const clauses = readClauses(tokens);
  let best: { found: Found; weight: number } | undefined;
  let clause = 0;
  for (const one of found) {
    while (clause + 1 < clauses.length && clauses[clause + 1]!.start <= one.at) clause++;
    const own = weightOf(tokens, one);
    if (own === undefined) continue;
    const { check } = clauses[clause]!;
    if (check && !one.lead && classOf(one.expression) === 'date') continue;
    const weight = check ? own - 10 : own;
    if (!best || weight > best.weight || (weight === best.weight && isDateOf(best.found, one)))
      best = { found: one, weight };
  }
  if (!best) return undefined;
  best.found = dateInBrackets(tokens, frequencyOf(best.found, found), found);
  const { expression } = best.found;
  if (expression.kind === 'recurring') return withDates(best.found, expression, found);
  return { expression, at: startOf(best.found), next: best.found.next, history: [] };
}

/** "Weekly until 31 July", "monthly from June": the date is the frequency's. */
function frequencyOf(deadline: Found, found: readonly Found[]): Found {
  if (deadline.lead !== 'until' && deadline.lead !== 'from' && deadline.lead !== 'for') return deadline;
  const before = found[found.indexOf(deadline) - 1];
  return before?.expression.kind === 'recurring' && deadline.at - before.next <= 1 ? before : deadline;
}

/** "Within two weeks (24 May 2026)": the author has worked out the day. */
function dateInBrackets(tokens: Tokens, time: Found, found: readonly Found[]): Found {
  if (time.expression.kind !== 'period' || tokens.mark(time.next) !== '(') return time;
  return found.find(({ at, expression }) => at === time.next + 1 && classOf(expression) === 'date') ?? time;
}

/** "At the next meeting, 4 December": the date belongs to the meeting just before it. */
function isDateOf(meeting: Found, date: Found): boolean {
  return meeting.expression.kind === 'meeting' && classOf(date.expression) === 'date' && date.at - meeting.next <= 2;
}

function withDates(recurring: Found, expression: Recurring, found: readonly Found[]): Choice {
  const beside = found.filter((one) => isDeadline(one) && one.at >= recurring.next && one.at - recurring.next <= 6);
  const from = beside.find(({ lead }) => lead === 'from');
  const until = beside.find(({ lead }) => lead === 'until');
  const next = Math.max(recurring.next, from?.next ?? 0, until?.next ?? 0);
  return {
    expression: { ...expression, ...(from && { from: from.expression }), ...(until && { until: until.expression }) },
    at: startOf(recurring),
    next,
    history: [],
  };
}

/** How surely a time governs the doing, from 5 for "by 4 May" to 0 for a vague word; undefined where it does not. */
function weightOf(tokens: Tokens, found: Found): number | undefined {
  switch (found.expression.kind) {
    case 'vague':
      return found.certain && !isPossessive(tokens, found.next) ? 0 : undefined;
    case 'placeholder':
      return found.certain ? 1 : undefined;
    case 'event':
      return (found.lead === 'at' || found.lead === 'on') && isPast(tokens, found) ? undefined : 2;
    case 'recurring':
      if (found.attributive) return isDescription(tokens, found) ? undefined : 1.5;
      return tokens.isWord(found.at - 1, 'for') ? undefined : 4.5;
    default:
      return found.lead ? ledWeight(tokens, found) : bareWeight(tokens, found);
  }
}

/** "The monthly report", "an annual review": the noun is monthly, not the doing. */
function isDescription(tokens: Tokens, found: Found): boolean {
  const before = tokens.word(found.main - 1);
  return determiners.has(before) || owningPrepositions.has(before) || tokens.isWord(found.at, 'annual', 'daily');
}

function ledWeight(tokens: Tokens, found: Found): number | undefined {
  const { kind } = found.expression;
  switch (found.lead) {
    case 'by':
    case 'before':
    case 'within':
    case 'until':
      return 5;
    case 'after':
    case 'over':
    case 'at':
      return 4;
    case 'for':
      return isForDeadline(tokens, found) && !isPast(tokens, found) ? 3 : undefined;
    case 'in':
      if (kind === 'period') return 5;
      return kind === 'year' || isPast(tokens, found) ? undefined : 4;
    default:
      return isPast(tokens, found) ? undefined : 4;
  }
}

/** "For the next meeting", "for two weeks", but not "the budget for June" or "the 24-hour swim". */
function isForDeadline(tokens: Tokens, { expression, main }: Found): boolean {
  if (expression.kind === 'month' || expression.kind === 'year' || expression.kind === 'financial-year') {
    const start = tokens.isWord(main, 'the') ? main + 1 : main;
    return tokens.isWord(start, 'next') || startsWithPart(tokens, start);
  }
  if (expression.kind !== 'period' || expression.from) return true;
  if (tokens.isWord(main + 1, 'the', 'next')) return true;
  const { unit, count = 2 } = expression.amount;
  return unit !== 'minute' && unit !== 'hour' && (count > 1 || unit !== 'day');
}

/** "Next week" and the like say it themselves; a bare date does at the end of its clause: "Chase the builder – 4 May". */
function bareWeight(tokens: Tokens, found: Found): number | undefined {
  const { kind } = found.expression;
  const before = tokens.word(found.at - 1);
  if (owningPrepositions.has(before) || isPast(tokens, found)) return undefined;
  switch (kind) {
    case 'meeting':
      return before === 'to' || found.at === 0 ? 4 : undefined;
    case 'weekday':
      return hasPart(tokens, found) || tokens.isWord(found.main, 'this', 'coming') || endsClause(tokens, found)
        ? 4
        : undefined;
    case 'near-period':
    case 'near-day':
    case 'week-of':
    case 'period':
      return 4;
    case 'season':
      return 4;
    case 'day':
    case 'range':
    case 'several':
    case 'month':
    case 'quarter':
      if ('week' in found.expression) return 4;
      return hasPart(tokens, found) || endsClause(tokens, found) || found.at === 0 ? 4 : undefined;
    default:
      return undefined;
  }
}

function hasPart(tokens: Tokens, found: Found): boolean {
  const start = tokens.isWord(found.main, 'the') ? found.main + 1 : found.main;
  return tokens.isWord(start, 'next') || startsWithPart(tokens, start);
}

function startsWithPart(tokens: Tokens, at: number): boolean {
  const entries = partsByWord.get(tokens.word(at)) ?? [];
  return entries.some(({ words }) => tokens.words(at, words) !== undefined);
}

function endsClause(tokens: Tokens, found: Found): boolean {
  const after = tokens.at(found.next);
  if (after.kind !== 'end' && !(after.kind === 'mark' && !"'’".includes(after.text))) return false;
  const before = tokens.at(found.at - 1);
  if (found.at === 0 || before.kind === 'mark') return true;
  return (found.expression.kind === 'day' || found.expression.kind === 'weekday') && !determiners.has(before.text);
}

/** True where the words around a date tell of what has been: "the fall on 3 May", "the audit on 3 May showed". */
function isPast(tokens: Tokens, found: Found): boolean {
  const before = tokens.word(found.at - 1);
  if (pastVerbs.has(tokens.word(found.next)) || tellsOfPast(tokens)) return true;
  if (before === '') return false;
  const earlier = [tokens.word(found.at - 2), tokens.word(found.at - 3)];
  if (pastNouns.has(before)) return found.lead !== undefined;
  if (documentNouns.has(before)) return found.lead !== undefined && found.lead !== 'on' && earlier[0] !== 'to';
  if (eitherNouns.has(before)) {
    return earlier.some((word) => ['from', 'of', 'at', 'after', 'following', 'since', 'last', 'with'].includes(word));
  }
  const participle = pastParticiples.has(before) || (before.length > 4 && before.endsWith('ed'));
  if (!participle || planningParticiples.has(before) || found.lead === 'for') return false;
  return !earlier.includes('be') && !earlier.includes('get');
}

/** "Escalated to the ICB on 3 April": a participle opens what was done. */
function tellsOfPast(tokens: Tokens): boolean {
  const first = tokens.word(0);
  if (!first.endsWith('ed') || first.length < 6 || planningParticiples.has(first) || minuteParticiples.has(first)) {
    return false;
  }
  return tokens.at(1).kind === 'word' && tokens.at(0).capital;
}

const withoutChecks: readonly Clause[] = [{ start: 0, check: false }];

function readClauses(tokens: Tokens): readonly Clause[] {
  if ((tokens.opens & tellsCheck) === 0) return withoutChecks;
  const clauses: Clause[] = [{ start: 0, check: false }];
  for (let index = 1; index < tokens.length; index++) {
    const mark = tokens.mark(index);
    const stop = mark === ';' || ('.!?'.includes(mark || ' ') && tokens.at(index + 1).spaced);
    if (stop) clauses.push({ start: index + 1, check: stateCheck(tokens, index + 1, 7) });
    else if (mark === ',' || mark === '(' || (isDash(mark) && tokens.at(index).spaced)) {
      if (stateCheck(tokens, index + 1, 5)) clauses.push({ start: index + 1, check: true });
    } else if (tokens.isWord(index, 'and', 'with') && stateCheck(tokens, index + 1, 3)) {
      clauses.push({ start: index + 1, check: true });
    }
  }
  return clauses;
}

function stateCheck(tokens: Tokens, from: number, reach: number): boolean {
  for (let index = from; index < from + reach; index++) {
    const token = tokens.at(index);
    if (token.kind === 'end' || (token.kind === 'mark' && !isDash(token.text))) return false;
    if ((token.opens & tellsCheck) !== 0) return true;
  }
  return false;
}
