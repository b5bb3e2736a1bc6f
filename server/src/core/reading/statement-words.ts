import { wholly } from '../markdown/prose.ts';
import { lazy } from '../text/lazy.ts';
import { fewDocuments, rememberedText } from '../text/remembered-text.ts';
import { partsWithin, type Span, shift, trim } from '../text/span.ts';
import { readActor } from './actor.ts';
import type { ActorReading } from './actor-reading.ts';
import { type Field, readFields } from './fields.ts';
import { type Marker, readMarker } from './marker.ts';
import { readNameAndDate } from './name-and-date.ts';
import { afterReference, readReference } from './reference.ts';
import { type RemarkReadings, readRemarks } from './remarks.ts';
import { readStatus, type StatusReading } from './status.ts';
import { readTimescale, type TimescaleReading } from './timescale.ts';
import { readTrailingParts, type TrailingParts, tellsCheck } from './trailing-parts.ts';
import { readVerification, type VerificationReading } from './verification.ts';

export interface ActorIfKnown {
  readonly reading: ActorReading;
  /** Who has to be somebody whom the document names. */
  readonly name: string;
  /** What the words say where that is nobody. */
  readonly otherwise: () => ActorIfKnown | undefined;
}

/** The words with the line breaks as they stand, and which of them are in bold or struck through. */
interface MarkedWords {
  readonly text: string;
  readonly lines: string;
  readonly strong: readonly Span[];
  readonly struck: readonly Span[];
}

/** The same without marks. A row that is typed in has its other cells read again, and rows and cells say the same again and again. */
export const readPlainWords = rememberedText(
  (text) => new StatementWords({ text, lines: text, strong: [], struck: [] }),
  fewDocuments,
);

/** What the words of a statement are made of: many are only asked what they remark, and need not be taken apart. */
export interface StatementParts {
  readonly reference: Span | undefined;
  readonly marker: Marker | undefined;
  readonly fields: readonly Field[];
  /** What is left without reference, marker and labelled fields: the words of the action itself. */
  readonly words: Span;
  /** Owner, timescale and status after dashes at the end of the words. */
  readonly trailing: TrailingParts | undefined;
  readonly struck: boolean;
}

function readParts({ text, lines, strong, struck }: MarkedWords): StatementParts {
  const reference = readReference(text);
  const afterRef = reference ? afterReference(text, reference) : leadingNumber(text);
  const marker = movedMarker(readMarker(text.slice(afterRef), moved(strong, -afterRef)), afterRef);
  const labelled = readFields(lines, strong);
  const fields = marker
    ? labelled.filter((field) => field.role !== 'action' || field.label.start > marker.span.end)
    : labelled;
  const whole = ownWords(text, marker ? marker.after : afterRef, fields);
  const wholeText = text.slice(whole.start, whole.end);
  const found = readTrailingParts(wholeText) ?? readNameAndDate(wholeText);
  const trailing = found && movedParts(found, whole.start);
  const words = trailing?.own ?? whole;
  return {
    reference,
    marker,
    fields,
    words,
    trailing,
    struck: wholly(struck, text, words) || opensStruck(struck, text, words),
  };
}

/** Not asked yet; what was asked and is not there is undefined. */
const unread = Symbol('unread');
type Read<Reading> = Reading | undefined | typeof unread;

/** What the words of a statement say, wherever they stand. There are many, so that each holds no more than it must until it is asked. */
export class StatementWords {
  readonly text: string;
  readonly strong: readonly Span[];
  readonly #marked: MarkedWords;
  #parts: StatementParts | undefined;
  #actor: Read<ActorReading> = unread;
  #actorIfKnown: Read<ActorIfKnown> = unread;
  /** True where it may matter to who acts whom the document names. */
  #asksForNames = false;
  #timescale: Read<TimescaleReading> = unread;
  #verification: Read<VerificationReading> = unread;
  #status: Read<StatusReading> = unread;
  #remarks: RemarkReadings | undefined;

  constructor(marked: MarkedWords) {
    this.text = marked.text;
    this.strong = marked.strong;
    this.#marked = marked;
  }

  get parts(): StatementParts {
    this.#parts ??= readParts(this.#marked);
    return this.#parts;
  }

  actor(): ActorReading | undefined {
    if (this.#actor === unread) {
      const announced = this.#announced();
      const has = () => {
        this.#asksForNames = true;
        return false;
      };
      this.#actor = readActor(this.#own(), { has, announced }, partsWithin(this.strong, this.parts.words));
    }
    return this.#actor;
  }

  actorIfKnown(): ActorIfKnown | undefined {
    if (this.#actorIfKnown === unread) {
      this.actor();
      this.#actorIfKnown = this.#asksForNames
        ? actorIfKnown(this.#own(), this.#announced(), partsWithin(this.strong, this.parts.words))
        : undefined;
    }
    return this.#actorIfKnown;
  }

  timescale(): TimescaleReading | undefined {
    if (this.#timescale === unread) {
      const struck = touching(this.#marked.struck, this.parts.words);
      this.#timescale = readTimescale(this.#own(), 'sentence', moved(struck, -this.parts.words.start));
    }
    return this.#timescale;
  }

  verification(): VerificationReading | undefined {
    if (this.#verification === unread)
      this.#verification =
        readVerification(this.#own(), 'sentence') ??
        checkIn(this.text, this.parts.trailing?.remark, this.parts.words.start);
    return this.#verification;
  }

  status(): StatusReading | undefined {
    if (this.#status === unread) this.#status = readStatus(this.#own(), 'sentence');
    return this.#status;
  }

  remarks(): RemarkReadings {
    this.#remarks ??= readRemarks(this.text);
    return this.#remarks;
  }

  #own(): string {
    return this.text.slice(this.parts.words.start, this.parts.words.end);
  }

  #announced(): boolean {
    return this.parts.marker?.role === 'action';
  }
}

function touching(marks: readonly Span[], { start, end }: Span): readonly Span[] {
  return marks.length === 0 ? marks : marks.filter((one) => one.end > start && one.start < end);
}

function moved(spans: readonly Span[], by: number): readonly Span[] {
  return spans.length === 0 || by === 0 ? spans : spans.map((one) => shift(by, one));
}

function movedMarker(marker: Marker | undefined, by: number): Marker | undefined {
  if (!marker || by === 0) return marker;
  return {
    role: marker.role,
    span: shift(by, marker.span),
    after: marker.after + by,
    ...(marker.numbered ? { numbered: true } : {}),
  };
}

/** How many words of a statement are tried as the name of somebody. */
const mostNames = 3;

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
  const move = (span: Span) => shift(by, span);
  return {
    own: move(own),
    ...(owner ? { owner: { ...owner, part: move(owner.part) } } : {}),
    ...(timescale ? { timescale: { ...timescale, part: move(timescale.part) } } : {}),
    ...(status ? { status: { ...status, part: move(status.part) } } : {}),
    ...(remark ? { remark: move(remark) } : {}),
  };
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
