import { type CareWord, careTelling, careWordsIn } from '../reading/care.ts';
import type { PlacedUnit } from '../reading/units.ts';
import { prosesTelling, speakingIn, toldByPassage } from './passages.ts';

/** One certain word of care, or two different others, make a document that tells of people who receive it. */
export function tellsOfCare(units: readonly PlacedUnit[]): boolean {
  const words = new Set<string>();
  for (const { own } of units) {
    for (const { says } of careWordsOf(own))
      for (const { word, certain } of says) if (certain || words.add(word).size >= 2) return true;
  }
  return false;
}

const careWordsOf = speakingIn((passage): readonly CareWord[] | undefined => {
  if (!careTelling.mayBeAmong(toldByPassage(passage))) return undefined;
  const words = prosesTelling(passage, careTelling).flatMap((prose) => careWordsIn(prose.text));
  return words.length > 0 ? words : undefined;
});
