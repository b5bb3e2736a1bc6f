import { PhraseLists } from '../text/phrase-lists.ts';
import { PhraseFinder } from '../text/phrases.ts';
import type { Span } from '../text/span.ts';
import {
  aheadWords,
  earlierWords,
  frameworkNames,
  skipReasons,
  supposedEventWords,
  weighedWords,
} from '../vocabulary/concern-words.ts';

export interface LevelReading {
  readonly level: number;
  readonly span: Span;
  readonly when: 'now' | 'earlier' | 'ahead';
}

/** Words of an event that may call for a level. */
export interface TriggerReading {
  readonly level: number;
  readonly span: Span;
}

const numbers: ReadonlyMap<string, number> = new Map(
  ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'].map((word, index) => [word, index + 1]),
);
const earlier = PhraseFinder.of(earlierWords);
const ahead = PhraseFinder.of(aheadWords);
const frameworks = PhraseFinder.of(frameworkNames);
const reasons = PhraseFinder.of(skipReasons);
const supposed = PhraseFinder.of(supposedEventWords);
const weighed = PhraseFinder.of(weighedWords);
/** How far before a level the words that place it in time are looked for. */
const reach = 40;

/** Reads the levels of one scale: what a level is called, how many there are, and which events call for which. */
export class LevelWords {
  readonly called: string;
  readonly triggers: Readonly<Record<number, readonly string[]>>;
  readonly #highest: number;
  readonly #mentions: PhraseFinder<number>;
  readonly #events: PhraseFinder<number>;
  /** Without a phrase of one of these a text says nothing of a level. */
  readonly telling: PhraseLists;

  constructor(called: string, highest: number, triggers: Readonly<Record<number, readonly string[]>>) {
    this.called = called;
    this.triggers = triggers;
    this.#highest = highest;
    this.#mentions = new PhraseFinder(
      [...numbers].flatMap(([word, level]) => [
        [`${called} ${word}`, level] as const,
        [`${called} ${level}`, level] as const,
      ]),
    );
    this.#events = new PhraseFinder(
      Object.entries(triggers).flatMap(([level, phrases]) => phrases.map((phrase) => [phrase, Number(level)] as const)),
    );
    this.telling = new PhraseLists(this.#mentions, this.#events, frameworks, reasons);
  }

  /** The levels that one sentence speaks of, each as held now, held before, or possible later. */
  readLevels(sentence: string): LevelReading[] {
    return this.#mentions
      .findAll(sentence)
      .flatMap(({ value: level, span }) =>
        level > this.#highest ? [] : [{ level, span, when: placeInTime(sentence, span) }],
      );
  }

  /** The events that one sentence tells of as having happened. */
  readTriggers(sentence: string): TriggerReading[] {
    return this.#events
      .findAll(sentence)
      .flatMap(({ value: level, span }) => (supposed.find(sentence) ? [] : [{ level, span }]));
  }
}

/** True for a heading whose section tells of what might come: "Triggers for the next level", "Contingency". */
export function headsWhatMightCome(heading: string): boolean {
  return supposed.find(heading) !== undefined;
}

export function namesFramework(text: string): boolean {
  return frameworks.find(text) !== undefined;
}

export function saysWhySkipped(text: string): boolean {
  return reasons.find(text) !== undefined;
}

function placeInTime(sentence: string, { start, end }: Span): LevelReading['when'] {
  const before = sentence.slice(Math.max(0, start - reach), start);
  const after = sentence.slice(end);
  // "moved from Level 1 to Level 3": the second is where it stands.
  const near = /(?:^|[\s(])to\s$/i.test(before) ? '' : before;
  if (ahead.find(before) || /^[^.;]{0,30}\bif\b/i.test(after)) return 'ahead';
  if (/^\s(?:was|were|is|has been|had been)\s/i.test(after) && weighed.find(after.slice(0, reach))) return 'ahead';
  return earlier.find(near) ? 'earlier' : 'now';
}
