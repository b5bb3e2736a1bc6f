import { lazy } from '../text/lazy.ts';
import { type Span, trim } from '../text/span.ts';
import { readOwner } from './owner.ts';

/** "Ring ten clients in December and ask", "make two unannounced visits": so many are asked or seen. */
const asksSome =
  /\b(?:(?:ring|phone|call|ask|visit|speak to|talk to) (?:\d+|two|three|four|five|six|eight|ten|twelve|twenty) (?:[a-zß-ɏ-]+ ){0,2}?(?:clients|residents|tenants|families|people|patients|relatives|staff|carers|nurses)|make (?:\d+|two|three|four|five|six) (?:unannounced|random|spot) (?:visits|checks|calls))\b/i;

/** A check that a sentence tells of without an order to make it. Offsets are UTF-16 offsets in the text that was read. */
export interface ToldCheck {
  readonly span: Span;
  readonly method: string;
}

/** "Deputy repeats every third audit", "WB counts ten charts a month": somebody looks, in the present tense. */
const somebodyChecks = lazy(
  () =>
    /^((?:[\p{L}.'’-]{1,20} ){1,4}?)(repeats|re-?runs|audits|re-?audits|samples|dip[- ]samples|checks|re-?checks|spot[- ]checks|observes|inspects|tests|re-?tests|verifies|compares|counts|watches|walks|pulls)\s+(?!(?:are|is|were|was|have|has|will|by|at|and|not|to|due|done|in|on)\b)(?=[\p{L}\d])/iu,
);

/** "Sample 20 late visits", "Re-audit all twelve charts": an action that is a look at so many. */
const looksAtSome = lazy(
  () =>
    /^(?:[\p{L}.'’ -]{1,30} (?:to|will) )?(dip[- ]sample|sample|re-?audit|audit|spot[- ]check|dip into|observe)\s(?:(?:all|another|at least|a|the|each|every) ){0,2}(?:\d+|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty|thirty)\b/iu,
);

const whether = lazy(
  () =>
    /\b(?:to|will|and|then) (?:ask|see|count|find out) (?:[\p{L}’'-]+ ){0,6}?(?:whether|if|how (?:it|they|many|often))\b/iu,
);

/** "TI will ring her in June and ask whether it helped": whoever asks that checks what was done. */
export function asksWhether(text: string): boolean {
  return whether().test(text);
}

/** A check told among the words of an action. `clauses` are the starts of its clauses after the first. */
export function readToldCheck(text: string, clauses: readonly Span[]): ToldCheck | undefined {
  for (const { start, end } of clauses) {
    const clause = text.slice(start, end);
    if (asksWhether(clause) && /^(?:\p{Lu}[\p{L}.’'-]* ){1,3}(?:to|will)\s/u.test(clause)) {
      return { span: trim(text, { start, end: text.length }), method: 'whether' };
    }
    const match = somebodyChecks().exec(clause);
    if (match && mayCheck(match[1]!.trim()))
      return { span: trim(text, { start, end: text.length }), method: match[2]! };
  }
  const asked = asksSome.exec(text);
  if (asked) return { span: trim(text, { start: asked.index, end: text.length }), method: asked[0] };
  const own = looksAtSome().exec(text);
  return own
    ? { span: trim(text, { start: own[0].lastIndexOf(own[1]!), end: text.length }), method: own[1]! }
    : undefined;
}

/** Initials, a name with its capital, or a post: no other word before "checks" makes a check of it. */
function mayCheck(words: string): boolean {
  const reading = readOwner(words);
  if (reading?.class === 'role') return true;
  return reading?.class === 'person' && /^\p{Lu}[\p{L}\p{M}.'’-]*(?: \p{Lu}[\p{L}\p{M}.'’-]*){0,2}$/u.test(words);
}
