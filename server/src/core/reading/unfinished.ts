import { PhraseFinder } from '../text/phrases.ts';
import type { Span } from '../text/span.ts';
import { statusShades, unfinished } from '../vocabulary/status-shades.ts';

export type StatusShade = 'not-started' | 'on-track' | 'begun' | 'late';

const shades = new PhraseFinder<StatusShade>(
  (Object.entries(statusShades) as [StatusShade, readonly string[]][]).flatMap(([shade, phrases]) =>
    phrases.map((phrase) => [phrase, shade] as const),
  ),
);
const open = PhraseFinder.of(unfinished);
const denied = /\b(?:no|none|nothing|no longer|not|isn['’]t|was|were|had been|previously|any)\s*(?:\p{L}+\s)?$/iu;
/** What is told of the time after the work: a planned look at it is no part of the work that is left. */
const checkToCome =
  /^\W{0,3}(?:the |a |its |next |an? )?(?:re-?audit|audit|re-?check|check|review|spot check|sample|survey|evaluation|verification|sign[- ]off date)/iu;

/** What a status says beside open or closed: "on track", "in progress", "delayed". */
export function readShade(text: string): StatusShade | undefined {
  return shades.find(text)?.value;
}

/** True where words say that an action was agreed before: "carried forward", "was due 31 July", "from the spring plan". */
export function tellsOfBefore(words: string): boolean {
  return /\b(?:carried (?:forward|over)|brought forward|overdue|still (?:open|outstanding)|outstanding|was due|previous(?:ly)?|last (?:time|meeting|plan|year)|earlier|from the (?:[a-zß-ɏ]+ )?plan|originally)\b/i.test(
    words,
  );
}

/** Words that say that something is still to come, though the status may say that it is done: "awaiting approval". */
export function readUnfinished(text: string): Span | undefined {
  for (const { span } of open.findAll(text)) {
    if (denied.test(text.slice(0, span.start)) || checkToCome.test(text.slice(span.end))) continue;
    return { start: span.start, end: endOfClause(text, span.end) };
  }
  const share =
    /\b(\d{1,3}|one|two|three|four|five) (?:out )?of (?:the )?(\d{1,3}|two|three|four|five|six|seven|eight|nine|ten)(?: [\p{L}-]{1,20}){0,2} (?:done|complete|completed|fitted|finished)\b/iu.exec(
      text,
    );
  if (share && fewer(share[1]!, share[2]!)) return { start: share.index, end: share.index + share[0].length };
  return undefined;
}

const numbers = ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];

function fewer(some: string, all: string): boolean {
  const value = (word: string) => (/\d/.test(word) ? Number(word) : numbers.indexOf(word.toLowerCase()));
  return value(some) >= 0 && value(some) < value(all);
}

function endOfClause(text: string, from: number): number {
  const cut = text.slice(from).search(/[.;,)\n]/);
  return cut < 0 ? text.trimEnd().length : from + cut;
}
