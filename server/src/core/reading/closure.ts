import { PhraseLists } from '../text/phrase-lists.ts';
import { PhraseFinder } from '../text/phrases.ts';
import { type Span, trim } from '../text/span.ts';
import { actionsElsewherePhrases, alreadyDonePhrases, noActionPhrases, reasonWords } from '../vocabulary/closures.ts';

/** Words that close a point without an action. Offsets are UTF-16 offsets in the text that was read. */
export interface ClosureReading {
  readonly span: Span;
  readonly reasoned: boolean;
}

const none = PhraseFinder.of(noActionPhrases);
const done = PhraseFinder.of(alreadyDonePhrases);
const elsewhere = PhraseFinder.of(actionsElsewherePhrases);
const reasons = PhraseFinder.of(reasonWords);
/** Without a phrase of one of these nothing is closed here, and nothing answered elsewhere. */
export const closingWords = new PhraseLists(none, done, elsewhere);
/** So many words beside "no further action" are taken for a reason, whatever they are. */
const enough = 5;

/** "No further action, because the room was closed", "we now use one form": no action is asked for here. */
export function readClosure(text: string): ClosureReading | undefined {
  const span = trim(text, { start: 0, end: text.length });
  const refused = none.find(text);
  if (refused) {
    const rest = text.slice(refused.span.end);
    const before =
      text
        .slice(0, refused.span.start)
        .split(/[.!?]\s/)
        .at(-1) ?? '';
    const after = rest.split(/\s+/).filter((word) => /\p{L}/u.test(word)).length;
    const tells = /\b(?:is|are|was|were|has|have|does|do|did)\b/i.test(rest);
    const reasoned = tells || after >= enough || reasons.find(rest) !== undefined || reasons.find(before) !== undefined;
    return { span, reasoned };
  }
  return done.find(text) &&
    !/\b(?:not|never|un|to be)\s+(?:yet\s+)?(?:complete|completed|closed|delivered)\b/i.test(text)
    ? { span, reasoned: true }
    : undefined;
}

/** "Actions are tracked in the improvement plan": what answers this stands in another document. */
export function pointsToActionsElsewhere(text: string): boolean {
  return elsewhere.find(text) !== undefined;
}

/** "Immediate action taken": what was done at once, before anything was learned. */
export function namesFirstResponse(heading: string): boolean {
  return /\bimmediate|\bat the time\b|\bfirst response\b/i.test(heading);
}
