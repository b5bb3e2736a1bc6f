import type { CauseFactor } from '../document/remark.ts';
import { PhraseLists } from '../text/phrase-lists.ts';
import { PhraseFinder } from '../text/phrases.ts';
import { type Span, trim } from '../text/span.ts';
import { causalWords, causeFactors, causeHeadings } from '../vocabulary/causes.ts';

export interface CauseReading {
  readonly span: Span;
  readonly factors: readonly CauseFactor[];
  /** True where the words themselves give a reason; under a heading for causes they need not. */
  readonly causal: boolean;
}

const causal = PhraseFinder.of(causalWords);
const headings = PhraseFinder.of(causeHeadings);
const factors = new PhraseFinder<CauseFactor>(
  Object.entries(causeFactors).flatMap(([factor, phrases]) =>
    phrases.map((phrase): [string, CauseFactor] => [phrase, factor as CauseFactor]),
  ),
);

/** Without a phrase of these no sentence gives a reason. */
export const reasoningWords = new PhraseLists(causal);

/** What a sentence puts an event down to. */
export function readCause(sentence: string): CauseReading {
  const found = new Set(factors.findAll(sentence).map(({ value }) => value));
  return {
    span: trim(sentence, { start: 0, end: sentence.length }),
    factors: [...found],
    causal:
      /caus|due|owing|led to|leading|result|meant|contribut|likely|easy|reason|stem|attribut|trigger|factor|put down|relates|came down|explained|underlying/i.test(
        sentence,
      ) && causal.find(sentence) !== undefined,
  };
}

/** "Contributory factors", "3. Why it happened", but not "Why we are telling you" and not a whole sentence. */
export function headsCauses(heading: string): boolean {
  const plain = heading
    .replace(/^[\s\d.)]+/, '')
    .replace(/\([^()]{0,80}\)/g, ' ')
    .trim();
  if (headings.whole(plain)) return true;
  const found = headings.find(plain);
  if (!found || plain.split(/\s+/).length > 6) return false;
  const words = plain.slice(found.span.start, found.span.end).toLowerCase();
  return !['why', 'analysis', 'reasons', 'factors', 'cause', 'trigger', 'triggers'].includes(words);
}
