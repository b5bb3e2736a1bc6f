import { matchesOf } from '../text/matches.ts';
import { PhraseFinder } from '../text/phrases.ts';
import type { Span } from '../text/span.ts';
import { type Regulation, regulations } from '../vocabulary/regulations.ts';
import { type Term, terms } from '../vocabulary/terms.ts';

/** A word of a line that is explained elsewhere. Spans are in the line. */
export interface Explained<T> {
  readonly value: T;
  readonly span: Span;
}

const finder = new PhraseFinder<Term>(terms.flatMap((term) => term.words.map((words) => [words, term] as const)));

/** The terms of a line whose use needs judgement. */
export function termsIn(line: string): Explained<Term>[] {
  return finder.findAll(line);
}

const mention = /\breg(?:ulation)?s?\.?\s{0,2}(\d{1,2})(?![\d/])/gi;
const following = /^(?:\s?\([\da-z]{1,3}\)){0,3}(?:,|\s?&|\s?and|,\s?and|\s?or|\s?\/)\s{0,2}(\d{1,2})(?![\d/])/i;
/** Other law counts its regulations too. */
const otherLaw = /\b(?:fire|ionising|riddor|manual handling|coshh|ir\(?me\)?r|coroners?)\b/i;
const mostFollowing = 12;

/**
 * The regulations of a line that are known by number: "Reg 17", and each of "Regulations 12, 13 and 18". None in a line
 * that names other law, whose numbers mean something else.
 */
export function regulationsIn(line: string): Explained<Regulation>[] {
  if (otherLaw.test(line) || /\(registration\)/i.test(line)) return [];
  const found: Explained<Regulation>[] = [];
  const add = (digits: string, start: number, end: number) => {
    const value = regulations.find(({ number }) => number === Number(digits));
    if (value) found.push({ value, span: { start, end } });
  };
  for (const match of matchesOf(line, mention)) {
    let end = match.index + match[0].length;
    add(match[1]!, match.index, end);
    for (let count = 0; count < mostFollowing; count++) {
      const next = following.exec(line.slice(end));
      if (!next) break;
      const start = end + next[0].length - next[1]!.length;
      end += next[0].length;
      add(next[1]!, start, end);
    }
  }
  return found;
}
