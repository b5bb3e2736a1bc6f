import { flowing, type Prose } from '../markdown/prose.ts';
import { partsWithin, type Span } from '../text/span.ts';
import type { ActorReading } from './actor-reading.ts';
import { furtherDoersAt } from './joint-doers.ts';
import type { RemarkReadings } from './remarks.ts';
import { type ActorIfKnown, readPlainWords, type StatementParts, StatementWords } from './statement-words.ts';
import type { StatusReading } from './status.ts';
import type { TimescaleReading } from './timescale.ts';
import { asksWhether } from './told-check.ts';
import type { VerificationReading } from './verification.ts';

/**
 * A stretch of words that may state an action: an item, a paragraph, a sentence, a cell. It says what the words hold,
 * not what they are: that depends on the heading above and on the kind of document. Offsets count from the start of
 * `text`; `at` is where `text` starts in the prose.
 */
export interface Statement extends StatementParts {
  readonly prose: Prose;
  readonly at: number;
  readonly text: string;
  readonly strong: readonly Span[];
  /** Who takes something on, by the words alone. */
  actor(): ActorReading | undefined;
  /** The same if a single capitalised word is somebody whom the document names. */
  actorIfKnown(): ActorIfKnown | undefined;
  timescale(): TimescaleReading | undefined;
  verification(): VerificationReading | undefined;
  status(): StatusReading | undefined;
  /** What the whole text says beside an action; offsets are those of `text`. */
  remarks(): RemarkReadings;
  /** The statement itself, or one for each doer where its words name several: "Ada to ring them and Tom to write". */
  byDoer(): readonly Statement[];
}

export function readStatement(prose: Prose, within: Span = { start: 0, end: prose.text.length }): Statement {
  const text = flowing(prose).slice(within.start, within.end);
  const lines = prose.text.slice(within.start, within.end);
  const strong = partsWithin(prose.strong, within);
  const struck = partsWithin(prose.struck, within);
  const plain = strong.length === 0 && struck.length === 0 && text === lines;
  return new Stated(
    prose,
    within.start,
    plain ? readPlainWords(text) : new StatementWords({ text, lines, strong, struck }),
  );
}

/** Words where they stand. */
class Stated implements Statement {
  readonly prose: Prose;
  readonly at: number;
  readonly #said: StatementWords;
  #byDoer: readonly Statement[] | undefined;

  constructor(prose: Prose, at: number, said: StatementWords) {
    this.prose = prose;
    this.at = at;
    this.#said = said;
  }

  get text() {
    return this.#said.text;
  }
  get reference() {
    return this.#said.parts.reference;
  }
  get marker() {
    return this.#said.parts.marker;
  }
  get fields() {
    return this.#said.parts.fields;
  }
  get words() {
    return this.#said.parts.words;
  }
  get trailing() {
    return this.#said.parts.trailing;
  }
  get struck() {
    return this.#said.parts.struck;
  }
  get strong() {
    return this.#said.strong;
  }
  actor() {
    return this.#said.actor();
  }
  actorIfKnown() {
    return this.#said.actorIfKnown();
  }
  timescale() {
    return this.#said.timescale();
  }
  verification() {
    return this.#said.verification();
  }
  status() {
    return this.#said.status();
  }
  remarks() {
    return this.#said.remarks();
  }
  byDoer() {
    this.#byDoer ??= dividedByDoer(this);
    return this.#byDoer;
  }
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

/** The statement's own words, without its reference, its marker and its labelled values. */
export function wordsOf({ text, words }: Pick<Statement, 'text' | 'words'>): string {
  return text.slice(words.start, words.end);
}

/** Where a reading of the statement's own words stands in the statement. */
export function inStatement(statement: Statement, { start, end }: Span): Span {
  return { start: start + statement.words.start, end: end + statement.words.start };
}
