import type { Prose } from '../markdown/prose.ts';
import type { Field } from '../reading/fields.ts';
import { type OwnerReading, readOwner } from '../reading/owner.ts';
import type { OwnerWords } from '../reading/owner-words.ts';
import { wordsOf as ownWords, type Statement } from '../reading/statement.ts';
import { readStatus, type StatusReading } from '../reading/status.ts';
import { readTimescale, type TimescaleReading } from '../reading/timescale.ts';
import type { Trailing } from '../reading/trailing-parts.ts';
import { readEvidence, readVerification, type VerificationReading } from '../reading/verification.ts';
import type { SourceText } from '../text/source-text.ts';
import { partsWithin, type Span } from '../text/span.ts';
import type { FieldRole } from '../vocabulary/headings.ts';
import type { ActionDraft, Found } from './draft.ts';
import { locate, locateIn, locateWords } from './locate.ts';

/** A value with the means to read it as a field and to place what was read. */
export interface Value {
  readonly words: string;
  readonly struck: readonly Span[];
  readonly place: Found<unknown>['place'];
  /** Where the words stand in the prose that holds them. */
  readonly within: Span;
  readonly prose: Prose;
}

/** The words of a cell, or of a part of it; `at` is where the unit of its prose starts in the document. */
export function cellValue(text: SourceText, at: number, prose: Prose, part?: Span): Value {
  const whole = {
    words: prose.text,
    struck: prose.struck,
    place: (within: Span) => locate(text, at, prose, within),
    within: { start: 0, end: prose.text.length },
    prose,
  };
  return part ? partOf(whole, part) : whole;
}

/** A stretch of a value's words. */
export function partOf({ words, struck, place, within, prose }: Value, { start, end }: Span): Value {
  return {
    within: { start: within.start + start, end: within.start + end },
    prose,
    words: words.slice(start, end),
    struck: partsWithin(struck, { start, end }),
    place: (part) => place({ start: part.start + start, end: part.end + start }),
  };
}

export function fieldValue(text: SourceText, at: number, statement: Statement, field: Field): Value {
  const { start, end } = field.value;
  const from = start + statement.at;
  return {
    within: { start: from, end: end + statement.at },
    prose: statement.prose,
    words: statement.prose.text.slice(from, end + statement.at),
    struck: partsWithin(statement.prose.struck, { start: from, end: end + statement.at }),
    place: (within) => locateIn(text, at, statement, { start: within.start + start, end: within.end + start }),
  };
}

export function ownerIn(value: Value | undefined, words: OwnerWords): Found<OwnerReading> | undefined {
  return value && found(readOwner(value.words, words), value);
}

export function timescaleIn(value: Value | undefined): Found<TimescaleReading> | undefined {
  return value && found(readTimescale(value.words, 'field', value.struck), value);
}

export function verificationIn(value: Value | undefined): Found<VerificationReading> | undefined {
  return value && found(readVerification(value.words, 'field'), value);
}

export function statusIn(value: Value | undefined): Found<StatusReading> | undefined {
  return value && found(readStatus(value.words, 'field'), value);
}

/** How far it is, as running words tell. */
export function spokenStatus(value: Value | undefined): Found<StatusReading> | undefined {
  return value && found(readStatus(value.words, 'sentence'), value);
}

/** A check that running words tell of. */
export function spokenCheck(value: Value | undefined): Found<VerificationReading> | undefined {
  return value && found(readVerification(value.words, 'remark'), value);
}

/** What the first of some words to show it show to have been achieved. */
export function evidenceIn(...values: readonly (Value | undefined)[]): Found<VerificationReading> | undefined {
  for (const value of values) {
    const evidence = value && found(readEvidence(value.words), value);
    if (evidence) return evidence;
  }
  return undefined;
}

type Told = NonNullable<ActionDraft['told']>;

/** What the columns or labelled values tell of how far it is, each as it stands. */
export function toldBy({
  completed,
  status,
  progress,
  verification,
}: Readonly<Record<keyof Told, Value | undefined>>): Told | undefined {
  if (!completed && !status && !progress && !verification) return undefined;
  return {
    completed: asItStands(completed),
    status: asItStands(status),
    progress: asItStands(progress),
    verification: asItStands(verification),
  };
}

/** The words of a value, whatever they mean. */
export function asItStands(value: Value | undefined): Found<string> | undefined {
  return value && { reading: value.words, words: value.words, place: value.place };
}

export function found<Reading>(reading: Reading | undefined, value: Value): Found<Reading> | undefined {
  return reading === undefined ? undefined : { reading, words: value.words, place: value.place };
}

/** What a statement's own words say, read in running text. */
export function inWords<Reading>(
  reading: Reading | undefined,
  text: SourceText,
  at: number,
  statement: Statement,
): Found<Reading> | undefined {
  if (reading === undefined) return undefined;
  return {
    reading,
    words: ownWords(statement),
    place: (within) => locateWords(text, at, statement, within),
  };
}

/** A statement's own words, as a value. */
export function wordsValue(text: SourceText, at: number, statement: Statement): Value {
  return {
    within: { start: statement.at + statement.words.start, end: statement.at + statement.words.end },
    prose: statement.prose,
    words: ownWords(statement),
    struck: [],
    place: (within) => locateWords(text, at, statement, within),
  };
}

/** A part after a dash, as a value. */
export function partValue({ part }: Trailing<unknown>, text: SourceText, at: number, statement: Statement): Value {
  return {
    within: { start: statement.at + part.start, end: statement.at + part.end },
    prose: statement.prose,
    words: statement.text.slice(part.start, part.end),
    struck: [],
    place: (within) =>
      locateIn(text, at, statement, { start: within.start + part.start, end: within.end + part.start }),
  };
}

/** What a part after a dash was read as. */
export function inPart<Reading>(
  placed: Trailing<Reading> | undefined,
  text: SourceText,
  at: number,
  statement: Statement,
): Found<Reading> | undefined {
  return placed && found(placed.reading, partValue(placed, text, at, statement));
}

export function fieldOf(statement: Statement, ...roles: readonly FieldRole[]): Field | undefined {
  return statement.fields.find((field) => roles.includes(field.role) && field.value.end > field.value.start);
}
