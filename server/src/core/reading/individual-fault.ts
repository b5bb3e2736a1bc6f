import { PhraseLists } from '../text/phrase-lists.ts';
import { PhraseFinder } from '../text/phrases.ts';
import type { Span } from '../text/span.ts';
import {
  besideStaff,
  faultNames,
  faultVerbs,
  hindsightOpenings,
  owedToThem,
  reporters,
  staffWords,
} from '../vocabulary/individual-faults.ts';

/** Words that put something down to a person; `subject` is whom, as written, where the sentence names somebody. */
export interface FaultReading {
  readonly span: Span;
  readonly subject?: string;
  /** False where only the document can tell whether the subject works here: a capitalised word. */
  readonly staff: boolean;
}

const verbs = PhraseFinder.of(faultVerbs);
const hindsight = PhraseFinder.of(hindsightOpenings);
const names = PhraseFinder.of(faultNames);
const staff = PhraseFinder.of(staffWords);
const told = PhraseFinder.of(reporters);
/** Without a phrase of one of these nothing is put down to anybody. */
export const faultWords = new PhraseLists(verbs, hindsight, names);
const owed = new Set(owedToThem);
const beside = new Set(besideStaff);
const cue =
  /fail|follow|adhere|comply|bother|neglect|forgot|omitted|chose not|ignored|careless|negligen|have|error|judge?ment|lapse|excuse/i;
/** A question, a condition or a denial tells nothing that happened. */
const unreal = /\b(?:if|whether|why|unless|nobody|no one|no evidence|no member|none of|not that|rather than)\b/i;
const denied = /\b(?:not|never|rather than|instead of|no|nor|beyond|than)\s+(?:\p{L}+\s){0,3}$/iu;
/** How many words may stand between whoever it is and the verb. */
const nearby = 7;

/**
 * "The nurse failed to check the photo", "she could have asked", "human error". Not what a person who uses the service,
 * another body or a thing did, not what was owed to staff ("should have been told"), and not what somebody is quoted
 * or reported as saying.
 */
export function readIndividualFault(sentence: string): FaultReading | undefined {
  if (!cue.test(sentence)) return undefined;
  const named = names.find(sentence);
  if (named && !denied.test(sentence.slice(0, named.span.start)) && isOwnVoice(sentence, named.span.start)) {
    return { span: named.span, staff: true };
  }
  for (const { span } of [...verbs.findAll(sentence), ...hindsight.findAll(sentence).filter(isDone(sentence))]) {
    const before = sentence.slice(0, span.start);
    if (unreal.test(before) || !isOwnVoice(sentence, span.start)) continue;
    const subject = subjectOf(before);
    if (subject !== undefined) return { span, ...subject };
  }
  return undefined;
}

/** "should have checked", but not "should have been told" or "should have a rail". */
function isDone(sentence: string) {
  return ({ span }: { span: Span }) => {
    const next = /^\s+(?:also |then |at least )?(\p{L}+)/u.exec(sentence.slice(span.end))?.[1]?.toLowerCase();
    return (
      next !== undefined &&
      !owed.has(next) &&
      /(?:ed|en|wn|own|ght|ne|ung|put|set|read|left|kept|told|made|seen|rung|sent|gone|given|known|held|felt|found|said|met|let|taken)$/.test(
        next,
      )
    );
  };
}

/** Whoever stands just before the verb, or opened the sentence where "but", "and" or "so" leads to it. */
function subjectOf(before: string): Required<Omit<FaultReading, 'span'>> | undefined {
  const joined = /(?:,|\bbut|\band|\bso|\byet|\bthen)\s*(?:\p{L}+ly\s)?$/iu.test(before);
  if (joined) {
    const opening = staff.find(before);
    if (opening && before.slice(0, opening.span.start).split(/\s+/).filter(Boolean).length <= 2) {
      return { subject: before.slice(opening.span.start, opening.span.end), staff: true };
    }
  }
  const clause = before.slice(
    Math.max(before.lastIndexOf(';'), before.lastIndexOf(':'), before.lastIndexOf(' – ')) + 1,
  );
  const match = staff.findAll(clause).at(-1);
  if (match && onlyBeside(clause.slice(match.span.end))) {
    return { subject: clause.slice(match.span.start, match.span.end), staff: true };
  }
  const name = capitalsAtEnd(clause);
  return name === undefined ? undefined : { subject: name, staff: false };
}

/** "Tom Ilunga also": the capitalised words that a clause ends in. */
function capitalsAtEnd(clause: string): string | undefined {
  const words = clause.split(/\s/).filter((word) => word !== '');
  if (/^(?:also|again|then)$/.test(words.at(-1) ?? '')) words.pop();
  const from = words.findLastIndex((word) => !/^\p{Lu}[\p{L}'’-]*$/u.test(word));
  return from + 1 < words.length ? words.slice(Math.max(from + 1, words.length - 3)).join(' ') : undefined;
}

/** Nothing but names, letters and words of time or place lies between the person and the verb. */
function onlyBeside(words: string): boolean {
  if (/^['’]s?\b/.test(words)) return false;
  const between = words.match(/[\p{L}\p{N}]+/gu) ?? [];
  return (
    between.length <= nearby &&
    between.every((word) => beside.has(word.toLowerCase()) || /^\p{Lu}/u.test(word) || /ly$|^\d+$/.test(word))
  );
}

/** False inside quotation marks and where the sentence reports what somebody else said. */
function isOwnVoice(sentence: string, at: number): boolean {
  const before = sentence.slice(0, at);
  const quotes = (before.match(/["“”]/g) ?? []).length;
  if (quotes % 2 === 1 && /["“”]/.test(sentence.slice(at))) return false;
  return told.find(before) === undefined;
}
