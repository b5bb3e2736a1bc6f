import { flowing, type Prose, wholly } from '../markdown/prose.ts';
import { lazy } from '../text/lazy.ts';
import { fewDocuments, rememberedText } from '../text/remembered-text.ts';
import { type Span, shift, trim } from '../text/span.ts';
import { readActor } from './actor.ts';
import type { ActorReading } from './actor-reading.ts';
import { type Field, readFields } from './fields.ts';
import { furtherDoersAt } from './joint-doers.ts';
import { type Marker, readMarker } from './marker.ts';
import { readNameAndDate } from './name-and-date.ts';
import { afterReference, readReference } from './reference.ts';
import { type RemarkReadings, readRemarks } from './remarks.ts';
import { readStatus, type StatusReading } from './status.ts';
import { readTimescale, type TimescaleReading } from './timescale.ts';
import { asksWhether } from './told-check.ts';
import { readTrailingParts, type TrailingParts, tellsCheck } from './trailing-parts.ts';
import { readVerification, type VerificationReading } from './verification.ts';

/**
 * A stretch of words that may state an action: an item, a paragraph, a sentence, a cell. It says what the words hold,
 * not what they are: that depends on the heading above and on the kind of document. Offsets count from the start of
 * `text`; `at` is where `text` starts in the prose.
 */
export interface Statement {
  readonly prose: Prose;
  readonly at: number;
  readonly text: string;
  readonly reference: Span | undefined;
  readonly marker: Marker | undefined;
  readonly fields: readonly Field[];
  /** What is left without reference, marker and labelled fields: the words of the action itself. */
  readonly words: Span;
  /** Owner, timescale and status after dashes at the end of the words. */
  readonly trailing: TrailingParts | undefined;
  readonly struck: boolean;
  readonly strong: readonly Span[];
  /** Who takes something on, by the words alone. */
  readonly actor: () => ActorReading | undefined;
  /** The same if a single capitalised word is somebody whom the document names. */
  readonly actorIfKnown: () => ActorIfKnown | undefined;
  readonly timescale: () => TimescaleReading | undefined;
  readonly verification: () => VerificationReading | undefined;
  readonly status: () => StatusReading | undefined;
  /** What the whole text says beside an action; offsets are those of `text`. */
  readonly remarks: () => RemarkReadings;
  /** The statement itself, or one for each doer where its words name several: "Ada to ring them and Tom to write". */
  readonly byDoer: () => readonly Statement[];
}

export interface ActorIfKnown {
  readonly reading: ActorReading;
  /** Who has to be somebody whom the document names. */
  readonly name: string;
  /** What the words say where that is nobody. */
  readonly otherwise: () => ActorIfKnown | undefined;
}

/** How many words of a statement are tried as the name of somebody. */
const mostNames = 3;

export function readStatement(prose: Prose, within: Span = { start: 0, end: prose.text.length }): Statement {
  const text = flowing(prose).slice(within.start, within.end);
  const lines = prose.text.slice(within.start, within.end);
  const strong = shifted(prose.strong, within);
  const struck = shifted(prose.struck, within);
  const plain = strong.length === 0 && struck.length === 0 && text === lines;
  const said = plain ? readPlainWords(text) : readWords({ text, lines, strong, struck });
  const statement: Statement = {
    prose,
    at: within.start,
    text: said.text,
    reference: said.reference,
    marker: said.marker,
    fields: said.fields,
    words: said.words,
    trailing: said.trailing,
    struck: said.struck,
    strong: said.strong,
    actor: said.actor,
    actorIfKnown: said.actorIfKnown,
    timescale: said.timescale,
    verification: said.verification,
    status: said.status,
    remarks: said.remarks,
    byDoer: lazy(() => dividedByDoer(statement)),
  };
  return statement;
}

/** What the words of a statement say, wherever they stand. */
type StatementWords = Omit<Statement, 'prose' | 'at' | 'byDoer'>;

/** The words with the line breaks as they stand, and which of them are in bold or struck through. */
interface MarkedWords {
  readonly text: string;
  readonly lines: string;
  readonly strong: readonly Span[];
  readonly struck: readonly Span[];
}

/** A paragraph of one sentence is read as a whole, as a line and as a sentence, and rows and cells say the same again. */
const readPlainWords = rememberedText((text) => readWords({ text, lines: text, strong: [], struck: [] }), fewDocuments);

function readWords({ text, lines, strong, struck: struckParts }: MarkedWords): StatementWords {
  const reference = readReference(text);
  const afterRef = reference ? afterReference(text, reference) : leadingNumber(text);
  const rest = text.slice(afterRef);
  const marker = readMarker(
    rest,
    strong.map((one) => ({ start: one.start - afterRef, end: one.end - afterRef })),
  );
  const movedMarker = marker && {
    role: marker.role,
    span: { start: marker.span.start + afterRef, end: marker.span.end + afterRef },
    after: marker.after + afterRef,
    ...(marker.numbered ? { numbered: true } : {}),
  };
  const fields = readFields(lines, strong).filter(
    (field) => !(movedMarker && field.role === 'action' && field.label.start <= movedMarker.span.end),
  );
  const whole = ownWords(text, movedMarker ? movedMarker.after : afterRef, fields);
  const wholeText = text.slice(whole.start, whole.end);
  const trailing = readTrailingParts(wholeText) ?? readNameAndDate(wholeText);
  const words = trailing ? { start: whole.start + trailing.own.start, end: whole.start + trailing.own.end } : whole;
  const wordsText = text.slice(words.start, words.end);
  const strongInWords = strong
    .filter((one) => one.end > words.start && one.start < words.end)
    .map((one) => ({
      start: Math.max(0, one.start - words.start),
      end: Math.min(wordsText.length, one.end - words.start),
    }));
  const announced = movedMarker?.role === 'action';
  return {
    text,
    reference,
    marker: movedMarker,
    fields,
    words,
    trailing: trailing && movedParts(trailing, whole.start),
    struck: wholly(struckParts, text, words) || opensStruck(struckParts, text, words),
    strong,
    actor: lazy(() => readActor(wordsText, { has: () => false, announced }, strongInWords)),
    actorIfKnown: lazy(() => actorIfKnown(wordsText, announced, strongInWords)),
    timescale: lazy(() =>
      readTimescale(
        wordsText,
        'sentence',
        struckParts
          .filter((one) => one.end > words.start && one.start < words.end)
          .map((one) => ({ start: one.start - words.start, end: one.end - words.start })),
      ),
    ),
    verification: lazy(
      () => readVerification(wordsText, 'sentence') ?? checkIn(wholeText, trailing?.remark, words.start - whole.start),
    ),
    status: lazy(() => readStatus(wordsText, 'sentence')),
    remarks: lazy(() => readRemarks(text)),
  };
}

function actorIfKnown(
  text: string,
  announced: boolean,
  strong: readonly Span[],
  nobody: readonly string[] = [],
): ActorIfKnown | undefined {
  let name: string | undefined;
  const has = (asked: string) => {
    if (nobody.includes(asked)) return false;
    name = asked;
    return true;
  };
  const reading = readActor(text, { has, announced }, strong);
  if (!reading || name === undefined) return undefined;
  const tried = [...nobody, name];
  return {
    reading,
    name,
    otherwise: lazy(() => (tried.length < mostNames ? actorIfKnown(text, announced, strong, tried) : undefined)),
  };
}

/** Cuts where what stands before and behind has a doer of its own; one who only checks belongs to what is checked. */
function dividedByDoer(statement: Statement): readonly Statement[] {
  const { prose, at, text } = statement;
  const parts: Statement[] = [];
  let rest = statement;
  for (const { start, end } of furtherDoersAt(text)) {
    const check = statement.verification();
    if (check && inStatement(statement, check.span).start <= end) break;
    const before = readStatement(prose, { start: rest.at, end: at + start });
    const behind = readStatement(prose, { start: at + end, end: at + text.length });
    if (!before.actor() || before.actor()?.form === 'speaker' || !takesOn(behind)) continue;
    parts.push(before);
    rest = behind;
  }
  return [...parts, rest];
}

/** "RB to sign" says no more than who signs what was spoken of; "TI will ask whether it helped" is a check. */
function takesOn(statement: Statement): boolean {
  const actor = statement.actor();
  if (!actor?.obligation || actor.text.end - actor.text.start <= 12) return false;
  return !asksWhether(statement.text);
}

/** A check in the words behind name and date; offsets count from `from`, where the own words begin. */
function checkIn(text: string, remark: Span | undefined, from: number): VerificationReading | undefined {
  if (!remark) return undefined;
  const words = text.slice(remark.start, remark.end);
  const reading =
    readVerification(words, 'remark') ?? (tellsCheck(words) ? readVerification(words, 'field') : undefined);
  return reading && { ...reading, span: shift(remark.start - from, reading.span) };
}

/** "~~New carpets~~ landlord refused": what is struck is the action, what follows is why. */
function opensStruck(struck: readonly Span[], text: string, words: Span): boolean {
  const first = struck.find((one) => one.start <= words.start + 1 && one.end > words.start);
  return first !== undefined && dateless(text.slice(first.start, first.end)) && first.end - first.start >= 8;
}

/** A date that was struck through is history; other words that were are what is cancelled. */
function dateless(words: string): boolean {
  const reading = readTimescale(words, 'field');
  return reading === undefined || reading.class === 'event';
}

function movedParts({ own, owner, timescale, status, remark }: TrailingParts, by: number): TrailingParts {
  const move = ({ start, end }: Span): Span => ({ start: start + by, end: end + by });
  return {
    own: move(own),
    ...(owner ? { owner: { ...owner, part: move(owner.part) } } : {}),
    ...(timescale ? { timescale: { ...timescale, part: move(timescale.part) } } : {}),
    ...(status ? { status: { ...status, part: move(status.part) } } : {}),
    ...(remark ? { remark: move(remark) } : {}),
  };
}

/** The statement's own words, without its reference, its marker and its labelled values. */
export function wordsOf({ text, words }: Pick<Statement, 'text' | 'words'>): string {
  return text.slice(words.start, words.end);
}

/** Where a reading of the statement's own words stands in the statement. */
export function inStatement(statement: Statement, { start, end }: Span): Span {
  return { start: start + statement.words.start, end: end + statement.words.start };
}

function ownWords(text: string, from: number, fields: readonly Field[]): Span {
  const stated = fields.find((field) => field.role === 'action');
  if (stated && stated.value.end > stated.value.start) return stated.value;
  const first = fields[0];
  if (first && !/[\p{L}\p{N}]/u.test(text.slice(from, first.label.start))) {
    const last = fields.at(-1)!;
    return trimMarks(text, { start: last.value.end, end: text.length });
  }
  return trimMarks(text, { start: from, end: first ? Math.max(from, first.label.start) : text.length });
}

function trimMarks(text: string, span: Span): Span {
  let { start, end } = trim(text, span);
  while (end > start && /[\s–—\-;:|,·•([*]/.test(text[end - 1]!)) end--;
  while (start < end && /[\s–—;:|,·•)\]*]/.test(text[start]!)) start++;
  return { start, end };
}

/** "1) Order the beds": the number of a list typed by hand. */
function leadingNumber(text: string): number {
  const match = /^\s*(?:\(?\d{1,2}[a-z]?[.)]|\([a-z]{1,3}\)|[a-z]\))\s+/.exec(text);
  return match ? match[0].length : 0;
}

function shifted(spans: readonly Span[], within: Span): readonly Span[] {
  if (spans.length === 0) return spans;
  return spans
    .filter((one) => one.end > within.start && one.start < within.end)
    .map((one) => ({
      start: Math.max(one.start, within.start) - within.start,
      end: Math.min(one.end, within.end) - within.start,
    }));
}
