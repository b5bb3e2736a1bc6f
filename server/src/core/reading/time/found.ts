import type { Lead } from '../../vocabulary/time-clues.ts';
import { followedByNoun } from './day-grammar.ts';
import { classOf, type TimeExpression } from './expression.ts';
import type { Parsed } from './parsed.ts';
import type { Tokens } from './tokens.ts';

/** A time among words, as indexes of tokens. */
export interface Found {
  readonly expression: TimeExpression;
  /** The first token, the lead's where there is one. */
  readonly at: number;
  /** The first token of the time itself. */
  readonly main: number;
  readonly next: number;
  readonly lead?: Lead;
  /** It describes the noun after it: "weekly checks". */
  readonly attributive: boolean;
  /** Vague words and placeholders that mean a time among running words too. */
  readonly certain: boolean;
}

export function make(tokens: Tokens, at: number, main: number, time: Parsed<TimeExpression>, lead?: Lead): Found {
  const { start, end } = tokens.span(at, time.next);
  const expression = time.value.kind === 'event' ? { ...time.value, words: tokens.text.slice(start, end) } : time.value;
  const attributive = time.value.kind === 'recurring' && followedByNoun(tokens, time.next);
  return { expression, at, main, next: time.next, ...(lead && { lead }), attributive, certain: true };
}

/** True for what can be a deadline: a date or a time counted from one. */
export function isDeadline(found: Found): boolean {
  const kind = classOf(found.expression);
  return kind === 'date' || kind === 'relative';
}
