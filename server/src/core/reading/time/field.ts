import { annotationWords, formerDateWords, type Lead, movingVerbs, newDateWords } from '../../vocabulary/time-clues.ts';
import { classOf, type Recurring, type TimeExpression } from './expression.ts';
import { byFirstWord } from './first-word.ts';
import { type Found, isDeadline } from './found.ts';
import { isDash, type Tokens } from './tokens.ts';

/** What a field or a sentence says of by when, as indexes of tokens. */
export interface Choice {
  readonly expression: TimeExpression;
  readonly at: number;
  readonly next: number;
  readonly history: readonly TimeExpression[];
}

/** What stands beside a date and says which date it is. */
interface Weighed {
  readonly found: Found;
  readonly former: boolean;
  readonly bracketed: boolean;
  readonly annotation?: 'past' | 'done' | 'review';
}

/** So many tokens before a date may say which date it is: "changed by the committee on". */
const reach = 6;
const formerByWord = byFirstWord(formerDateWords, (words) => words);

/** The one timescale of a field with several times in it: the date that holds, with the former ones. */
export function chooseInField(tokens: Tokens, found: readonly Found[]): Choice | undefined {
  if (found.length === 0) return undefined;
  const { standing, history } = weigh(tokens, found);
  const recurring = found.find(({ expression }) => expression.kind === 'recurring');
  const deadline = chooseDeadline(standing);
  if (recurring && !(recurring.attributive && deadline?.annotation === undefined && isPlain(deadline))) {
    return { ...withDates(recurring, standing), history };
  }
  const vague = found.find(({ expression }) => expression.kind === 'vague' || expression.kind === 'placeholder');
  const event = found.find(({ expression }) => expression.kind === 'event');
  if (deadline && !(vague && (deadline.annotation === 'past' || putsOff(vague, deadline.found)))) {
    return chosen(deadline.found, history);
  }
  if (event && !(vague && putsOff(vague, event))) return chosen(event, history);
  if (vague) return chosen(vague, history);
  // "Overdue – was 31 March": the only date there is still says when it was due.
  const last = found.findLast(isDeadline);
  return last && chosen(last, history.slice(0, -1));
}

function chosen(found: Found, history: Choice['history']): Choice {
  return { expression: found.expression, at: startOf(found), next: found.next, history };
}

/** "By", "on" and "at" are no part of a time; the other words before it say what it means. */
export function startOf(found: Found): number {
  const outside: readonly (Lead | undefined)[] = ['by', 'on', 'at', 'from'];
  return outside.includes(found.lead) ? found.main : found.at;
}

/** "TBC at the next meeting": the meeting sets the date, it is not the date. */
function putsOff(vague: Found, other: Found): boolean {
  return vague.expression.kind === 'placeholder' && other.at === vague.next && classOf(other.expression) !== 'date';
}

function isPlain(weighed: Weighed | undefined): boolean {
  return weighed !== undefined && weighed.found.lead !== 'from' && weighed.found.lead !== 'until';
}

function chooseDeadline(standing: readonly Weighed[]): Weighed | undefined {
  const of = (test: (weighed: Weighed) => boolean) => standing.findLast(test);
  const isDate = ({ found }: Weighed) => classOf(found.expression) === 'date';
  return (
    of((one) => isDate(one) && !one.bracketed && !one.annotation) ??
    of((one) => isDate(one) && !one.annotation) ??
    standing.find((one) => !isDate(one) && !one.annotation) ??
    of((one) => one.annotation === 'review') ??
    of((one) => one.annotation === 'done') ??
    standing.at(-1)
  );
}

function withDates(recurring: Found, standing: readonly Weighed[]): Omit<Choice, 'history'> {
  const expression = recurring.expression as Recurring;
  const beside = standing.filter(({ annotation }) => annotation !== 'past');
  const dated = beside.filter(({ found }) => found.lead !== 'for');
  const byLead = (lead: Lead) => dated.find(({ found }) => found.lead === lead)?.found.expression;
  const from = byLead('from');
  const until = byLead('until');
  const free = dated.filter(({ found }) => found.lead !== 'from' && found.lead !== 'until');
  const first = chooseDeadline(free)?.found;
  const all = [recurring, ...beside.map(({ found }) => found)];
  return {
    expression: {
      ...expression,
      ...(first && { first: first.expression }),
      ...(from && { from }),
      ...(until && { until }),
    },
    at: Math.min(...all.map(startOf)),
    next: Math.max(...all.map(({ next }) => next)),
  };
}

/** Parts the dates that hold from those that did. */
function weigh(tokens: Tokens, found: readonly Found[]): { standing: Weighed[]; history: TimeExpression[] } {
  const standing: Weighed[] = [];
  const history: TimeExpression[] = [];
  const depths = bracketDepths(tokens);
  let previous = 0;
  for (const one of found) {
    const from = Math.max(previous, one.main - reach);
    if (!isDeadline(one)) continue;
    previous = one.next;
    const beside = readBeside(tokens, from, one.main, one);
    if (beside.former) {
      if (one.expression.kind === 'range') {
        history.push(one.expression.from);
        standing.push({ found: { ...one, expression: one.expression.to }, former: false, bracketed: false });
      } else history.push(one.expression);
      continue;
    }
    if (beside.replaces) history.push(...standing.splice(0).map(({ found: { expression } }) => expression));
    const { annotation } = beside;
    standing.push({ found: one, former: false, bracketed: depths[one.main]! > 0, ...(annotation && { annotation }) });
  }
  return { standing, history };
}

function readBeside(
  tokens: Tokens,
  from: number,
  to: number,
  found: Found,
): { former: boolean; replaces: boolean; annotation?: 'past' | 'done' | 'review' } {
  let former = false;
  let replaces = false;
  let moved = false;
  let annotation: 'past' | 'done' | 'review' | undefined;
  for (let index = from; index < to; index++) {
    const word = tokens.word(index);
    const mark = tokens.mark(index);
    if (mark === ';' || (mark === '.' && tokens.at(index + 1).spaced)) {
      former = false;
      annotation = undefined;
    }
    former ||= (formerByWord.get(word) ?? []).some((words) => tokens.words(index, words) !== undefined);
    moved ||= movingVerbs.has(word);
    replaces ||=
      newDateWords.has(word) || mark === '→' || (mark === '>' && isDash(tokens.mark(index - 1))) || mark === '>';
    annotation = annotationWords.get(word) ?? annotation;
  }
  if (moved && found.lead === 'from') former = true;
  if (moved && !former) replaces = true;
  if (replaces) annotation = undefined;
  return { former, replaces: replaces && !former, ...(annotation && { annotation }) };
}

function bracketDepths(tokens: Tokens): number[] {
  const depths: number[] = [];
  let depth = 0;
  for (let index = 0; index < tokens.length; index++) {
    const mark = tokens.mark(index);
    if (mark === '(' || mark === '[') depth++;
    depths.push(depth);
    if ((mark === ')' || mark === ']') && depth > 0) depth--;
  }
  return depths;
}
