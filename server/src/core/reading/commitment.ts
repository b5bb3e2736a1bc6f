import { PhraseFinder } from '../text/phrases.ts';
import type { Span } from '../text/span.ts';
import { actionVerbs } from '../vocabulary/action-verbs.ts';
import { commitmentVerbs, tentativeWords, undertakings } from '../vocabulary/commitments.ts';

const undertaking = new PhraseFinder(undertakings.map((phrase) => [phrase, true] as const));
const tentative = new PhraseFinder(tentativeWords.map((phrase) => [phrase, true] as const));
const verbs = new Set(commitmentVerbs);
/** "We will see" promises nothing. */
const imperatives = new Set(
  actionVerbs.filter((verb) => !['see', 'continue', 'go', 'keep', 'wait', 'meet', 'let'].includes(verb)),
);
const passive = /\b(?:will|would|shall|to|should now) (?:now |also |then |therefore )?be (?:re-?)?([a-z]+)\b/gi;

/**
 * What a body takes on without naming who will do it: "A letter will be sent to the family", "This would be referred to
 * the safeguarding team". The verb must be one of doing, not of being or hoping.
 */
export function readPassiveCommitment(sentence: string): Span | undefined {
  if (tentative.find(sentence) || /\?\s*$/.test(sentence)) return undefined;
  for (const match of sentence.matchAll(passive)) {
    if (verbs.has(match[1]!.toLowerCase())) return { start: match.index, end: match.index + match[0].length };
  }
  return undefined;
}

/** "We will add an alert": what the author's own body undertakes. */
export function readOwnUndertaking(sentence: string): Span | undefined {
  if (tentative.find(sentence)) return undefined;
  const bare = /^\s*(?:and\s+)?will\s+(?:also\s+|then\s+)?(\p{Ll}+)/iu.exec(sentence);
  if (bare && imperatives.has(bare[1]!)) return { start: 0, end: bare[0].length };
  const match = undertaking.find(sentence);
  if (!match || match.span.start > 40) return undefined;
  const verb = /^\s+(?:also\s+|then\s+|now\s+|be\s+)?(\p{Ll}+)/u.exec(sentence.slice(match.span.end))?.[1] ?? '';
  return imperatives.has(verb.replace(/(?:t|p|m|n)?ing$/, '')) ||
    imperatives.has(verb.replace(/ing$/, 'e')) ||
    imperatives.has(verb)
    ? match.span
    : undefined;
}

/** True where the words only hope, suggest or ask. */
export function isTentative(sentence: string): boolean {
  return tentative.find(sentence) !== undefined || /\?\s*$/.test(sentence);
}

/** "Order two rails": words that open with what is to be done. */
export function opensWithVerb(sentence: string): boolean {
  const first = /^[\s*(–—-]*(?:please\s+|then\s+|also\s+)?(\p{L}[\p{L}-]*)/iu.exec(sentence)?.[1];
  return first !== undefined && imperatives.has(first.toLowerCase());
}
