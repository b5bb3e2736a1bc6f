import { PhraseFinder } from '../text/phrases.ts';
import type { Span } from '../text/span.ts';
import { aheadWords, earlierWords, frameworkNames, highestLevel, skipReasons } from '../vocabulary/concern-words.ts';

export interface LevelReading {
  readonly level: number;
  readonly span: Span;
  readonly when: 'now' | 'earlier' | 'ahead';
}

const numbers: ReadonlyMap<string, number> = new Map([
  ['one', 1],
  ['two', 2],
  ['three', 3],
  ['four', 4],
  ['five', 5],
]);
const mention = /\blevel\s?:?\s?([1-9]|one|two|three|four|five)\b/gi;
const earlier = finderOf(earlierWords);
const ahead = finderOf(aheadWords);
const frameworks = finderOf(frameworkNames);
const reasons = finderOf(skipReasons);
/** How far before a level the words that place it in time are looked for. */
const reach = 40;

/** The levels that one sentence speaks of, each as held now, held before, or possible later. */
export function readLevels(sentence: string): LevelReading[] {
  const found: LevelReading[] = [];
  for (const match of sentence.matchAll(mention)) {
    const word = match[1]!.toLowerCase();
    const level = numbers.get(word) ?? Number(word);
    if (level > highestLevel) continue;
    const span = { start: match.index, end: match.index + match[0].length };
    found.push({ level, span, when: placeInTime(sentence, span) });
  }
  return found;
}

export function namesFramework(text: string): boolean {
  return frameworks.find(text) !== undefined;
}

export function saysWhySkipped(text: string): boolean {
  return reasons.find(text) !== undefined;
}

function placeInTime(sentence: string, { start, end }: Span): LevelReading['when'] {
  const before = sentence.slice(Math.max(0, start - reach), start);
  // "moved from Level 1 to Level 3": the second is where it stands.
  const near = /(?:^|[\s(])to\s$/i.test(before) ? '' : before;
  if (ahead.find(before) || /^[^.;]{0,30}\bif\b/i.test(sentence.slice(end))) return 'ahead';
  return earlier.find(near) ? 'earlier' : 'now';
}

function finderOf(phrases: readonly string[]): PhraseFinder<true> {
  return new PhraseFinder(phrases.map((phrase) => [phrase, true] as const));
}
