import type { IsoDate } from '../calendar/date.ts';
import { matchesOf } from '../text/matches.ts';
import type { SourceText } from '../text/source-text.ts';
import { reasonsToWrite } from '../vocabulary/placeholders.ts';
import { resolve } from './time/resolve.ts';
import { readDates } from './timescale.ts';

/** What a comment that silences a rule says. */
export interface NoteReading {
  /** The rule ids as written, known or not. */
  readonly rules: readonly { readonly id: string }[];
  /** Empty where none is given, and where the words of the form still stand. */
  readonly reason: string;
  /** The last day on which it holds. */
  readonly until?: IsoDate;
  readonly wholeFile: boolean;
}

/** True where such a note may stand in a text. */
export function mayHoldNotes(text: SourceText): boolean {
  return text.includes('golden-thread-ignore');
}

const opening = /^\s{0,20}golden-thread-ignore(-file)?(?![\w-])/;
/** Every rule's id has a hyphen, and hardly a word of a reason has one. */
const idForm = /[^\s,]+/g;
const untilForm = /\buntil\s([^:]{4,30})$/i;

/** Reads the words between `<!--` and `-->`; undefined where they are an ordinary comment. */
export function readSuppressionNote(comment: string): NoteReading | undefined {
  const match = opening.exec(comment);
  if (!match) return undefined;
  const start = match[0].length;
  const colon = comment.indexOf(':', start);
  const head = comment.slice(start, colon < 0 ? undefined : colon);
  const { rules, end } = idsIn(head, colon < 0);
  const headUntil = colon < 0 ? undefined : untilOf(head);
  const words = (colon < 0 ? head.slice(end) : comment.slice(colon + 1)).trim();
  const ownUntil = headUntil ? undefined : untilOf(words);
  const until = headUntil ?? ownUntil;
  const reason = ownUntil ? words.slice(0, ownUntil.at).replace(/[\s,(–-]{1,5}$/, '') : words;
  return {
    rules,
    reason: reasonsToWrite.includes(reason.toLowerCase()) ? '' : reason,
    ...(until ? { until: until.date } : {}),
    wholeFile: match[1] !== undefined,
  };
}

/** The ids at the start of a note and where they end; where a colon is missing, what has no hyphen begins the reason. */
function idsIn(head: string, onlyHyphenated: boolean): { rules: NoteReading['rules']; end: number } {
  const rules: { id: string }[] = [];
  let end = 0;
  for (const { 0: id, index } of matchesOf(head, idForm)) {
    if (id.toLowerCase() === 'until' || (onlyHyphenated && !/^[a-z]{1,20}-[a-z-]{1,40}$/.test(id))) break;
    rules.push({ id });
    end = index + id.length;
  }
  return { rules, end };
}

function untilOf(words: string): { date: IsoDate; at: number } | undefined {
  const match = untilForm.exec(words.trim().replace(/[).]{1,3}$/, ''));
  const read = match && readDates(match[1]!)[0];
  const date = read && resolve(read.expression, {}).date;
  return match && date ? { date, at: match.index } : undefined;
}
