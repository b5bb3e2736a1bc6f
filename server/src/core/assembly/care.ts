import { type CareWord, careTelling, careWordsIn } from '../reading/care.ts';
import type { PlacedUnit } from '../reading/units.ts';
import { remembered } from '../text/lazy.ts';
import { type Passage, passagesOf, prosesOf, toldByPassage } from './passages.ts';

/** One certain word of care, or two different others, make a document that tells of people who receive it. */
export function tellsOfCare(units: readonly PlacedUnit[]): boolean {
  const words = new Set<string>();
  for (const { at, unit } of units) {
    for (const { unit: passage } of passagesOf(at, unit)) {
      for (const { word, certain } of careWordsOf(passage)) if (certain || words.add(word).size >= 2) return true;
    }
  }
  return false;
}

const none: readonly never[] = [];

const careWordsOf = remembered((passage: Passage): readonly CareWord[] => {
  if (!careTelling.mayBeAmong(toldByPassage(passage))) return none;
  const words = prosesOf(passage).flatMap((prose) => careWordsIn(prose.text));
  return words.length > 0 ? words : none;
});
