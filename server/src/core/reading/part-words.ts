import type { RequiredPart } from '../document/part.ts';
import { flowing, type Prose } from '../markdown/prose.ts';
import { PhraseLists } from '../text/phrase-lists.ts';
import { PhraseFinder } from '../text/phrases.ts';
import { contains, type Span } from '../text/span.ts';
import { numberWords } from '../vocabulary/times.ts';
import { isBlank } from './blank.ts';
import { readLabels } from './labels.ts';
import { readPlaceholders } from './placeholders.ts';
import { readSentences } from './sentences.ts';
import { type DateReading, mayPutOff, readDates, readTimescale } from './timescale.ts';

/** Words that show a part of a document. `span` is in the prose's text. */
export interface PartMention {
  readonly part: string;
  readonly layout: 'label' | 'words';
  readonly span: Span;
  /** False for a label with nothing behind it. */
  readonly filled: boolean;
  /** For a part that keeps its date: the first day behind the words, or else in their sentence. */
  readonly date?: DateReading;
}

interface Clue {
  readonly part: string;
  /** `dated`: counts only where the sentence also says when or how often; `counted`: only behind a number. */
  readonly where: 'anywhere' | 'dated' | 'counted';
}

/** Finds the words that show the parts of one kind of document. */
export class PartWords {
  readonly #headings: PhraseFinder<readonly string[]>;
  readonly #clues: PhraseFinder<readonly Clue[]>;
  readonly #keepsDate: ReadonlySet<string>;
  /** Without a phrase of one of these, with apostrophes or without, words show no part. */
  readonly telling: PhraseLists;

  constructor(parts: readonly RequiredPart[]) {
    this.#keepsDate = new Set(parts.flatMap(({ id, keepsDate }) => (keepsDate ? [id] : [])));
    this.#headings = finderOfParts(
      parts.flatMap(({ id, headings }) => headings.map((phrase) => [phrase, id] as const)),
      false,
    );
    const clues = parts.flatMap(({ id: part, phrases = [], dated = [], counted = [] }): (readonly [string, Clue])[] => [
      ...phrases.map((phrase) => [phrase, { part, where: 'anywhere' }] as const),
      ...dated.map((phrase) => [phrase, { part, where: 'dated' }] as const),
      ...counted.map((phrase) => [phrase, { part, where: 'counted' }] as const),
    ]);
    this.#clues = finderOfParts(clues);
    this.telling = new PhraseLists(this.#headings, this.#clues);
  }

  /** True for a part whose day rules compare with others. */
  keepsDate(part: string): boolean {
    return this.#keepsDate.has(part);
  }

  /** The parts that a heading, a label or the heading of a column announces. */
  inHeading(heading: string): ReadonlySet<string> {
    const text = withoutApostrophes(heading);
    if (!this.#headings.mayBeIn(text)) return noParts;
    const words = text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
    const first = /[\p{L}]/u.exec(text)?.index;
    const found = new Set<string>();
    for (const { value, span } of this.#headings.findAll(text)) {
      // "Review" heads a part; "Notes on the review of 2024 by the auditors" only speaks of one.
      const telling = /\s/.test(text.slice(span.start, span.end)) || words <= 4 || span.start === first;
      if (telling) for (const part of value) found.add(part);
    }
    return found;
  }

  /** The parts that a heading of a column or a row shows where numbers stand in it: "Falls" over 5, 7 and 3. */
  inCount(heading: string): ReadonlySet<string> {
    if (!this.#clues.mayBeIn(heading)) return noParts;
    const clues = this.#clues.findAll(heading).flatMap(({ value }) => value);
    return new Set(clues.flatMap(({ part, where }) => (where === 'counted' ? [part] : [])));
  }

  inProse(prose: Prose): readonly PartMention[] {
    const labelled = this.#labelled(prose);
    const told = this.#told(prose);
    if (told.length === 0) return labelled;
    const open = labelled.filter(({ filled }) => !filled);
    // A label with nothing behind it tells nothing.
    return [...labelled, ...told.filter(({ span }) => !open.some((label) => contains(label.span, span)))];
  }

  #dated(part: string, text: string, within: Span): { date?: DateReading } {
    if (!this.#keepsDate.has(part)) return {};
    const date = readDates(text.slice(within.start, within.end))[0];
    return date ? { date } : {};
  }

  #labelled({ text, strong }: Prose): PartMention[] {
    const found: PartMention[] = [];
    for (const { label, value } of readLabels(text, strong)) {
      const parts = this.inHeading(text.slice(label.start, label.end));
      if (parts.size === 0) continue;
      const words = text.slice(value.start, value.end);
      const filled = mayPutOff(text) ? isAnswer(words) : !isBlank(words);
      for (const part of parts)
        found.push({ part, layout: 'label', span: label, filled, ...this.#dated(part, text, value) });
    }
    return found;
  }

  #told(prose: Prose): PartMention[] {
    const found: PartMention[] = [];
    const text = flowing(prose);
    let sentences: readonly Span[] | undefined;
    for (const { value, span } of this.#clues.findAll(text)) {
      for (const { part, where } of value) {
        if (where === 'counted' && !followsNumber(text, span.start)) continue;
        if (where === 'dated') {
          sentences ??= readSentences(text, prose.hardBreaks);
          const sentence = sentences.find((one) => contains(one, span));
          if (!sentence || !tellsWhen(text.slice(sentence.start, sentence.end))) continue;
        }
        const kept = this.#keepsDate.has(part);
        if (kept) sentences ??= readSentences(text, prose.hardBreaks);
        const around = (kept && sentences?.find((one) => contains(one, span))) || span;
        const behind = this.#dated(part, text, { start: span.end, end: around.end });
        const dated = behind.date ? behind : this.#dated(part, text, { start: around.start, end: span.start });
        found.push({ part, layout: 'words', span, filled: true, ...dated });
      }
    }
    return found;
  }
}

const noParts: ReadonlySet<string> = new Set();

/** "What we've learned" and "What we’ve learned" are one heading. */
export function withoutApostrophes(text: string): string {
  return text.includes("'") || text.includes('’') ? text.replace(/['’]/g, '') : text;
}

/** False for a blank, a dash or "TBC": nothing that a reader could use. Words to be filled are told by a rule of their own. */
export function isAnswer(value: string): boolean {
  if (isBlank(value)) return false;
  if (value.length > 60 || !mayPutOff(value) || readPlaceholders(value).length > 0) return true;
  return readTimescale(value, 'field')?.class !== 'placeholder';
}

/** True where the words give a date, a period, an event or how often. */
function tellsWhen(sentence: string): boolean {
  if (readDates(sentence).length > 0) return true;
  const reading = readTimescale(sentence, 'sentence');
  return reading !== undefined && reading.class !== 'vague' && reading.class !== 'placeholder';
}

/** How many words may stand between a number and what it counts: "14 of the unwitnessed falls". */
const countReach = 5;

/** True where a number, in figures or in words, stands shortly before a place and in its sentence; a year counts nothing. */
function followsNumber(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - 80), at);
  const sentence = before.slice(Math.max(...[...'.;:!?\n'].map((mark) => before.lastIndexOf(mark))) + 1);
  const words = sentence.match(/[\p{L}\p{N},]+/gu) ?? [];
  return words
    .slice(-countReach)
    .some((word) => /^\d{1,3}(?:,\d{3})?,?$/.test(word) || countWords.has(word.toLowerCase()));
}

const countWords: ReadonlySet<string> = new Set([...numberWords.keys(), 'dozen', 'hundred', 'no']);

/** Each phrase with all that it shows; in running words also with what every shorter phrase inside it shows. */
function finderOfParts<Value>(
  entries: readonly (readonly [string, Value])[],
  shorterToo = true,
): PhraseFinder<readonly Value[]> {
  const byPhrase = new Map<string, Value[]>();
  for (const [phrase, value] of entries) byPhrase.set(phrase, [...(byPhrase.get(phrase) ?? []), value]);
  if (!shorterToo) return new PhraseFinder(byPhrase);
  const phrases = [...byPhrase.keys()];
  const places = new Map(phrases.map((phrase, place) => [phrase, place]));
  return new PhraseFinder(
    phrases.map((phrase) => {
      const within = new Set(runsOfWords(phrase).flatMap((run) => places.get(run) ?? []));
      return [phrase, [...within].sort((a, b) => a - b).flatMap((place) => byPhrase.get(phrases[place]!)!)] as const;
    }),
  );
}

/** All that stands in a phrase between two spaces or its ends. */
function runsOfWords(phrase: string): string[] {
  const words = phrase.split(' ');
  return words.flatMap((_, from) =>
    words.slice(from).map((_word, more) => words.slice(from, from + more + 1).join(' ')),
  );
}
