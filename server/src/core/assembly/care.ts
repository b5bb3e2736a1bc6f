import { careTelling, careWordsIn } from '../reading/care.ts';
import { remembered } from '../text/lazy.ts';
import type { Heard } from './heard.ts';
import { type Passage, prosesTelling } from './passages.ts';

/**
 * One certain word of care, or two different others, make a document that tells of people who receive it. `heard` are the
 * passages that may hold one.
 */
export function tellsOfCare(heard: readonly Heard<object>[]): boolean {
  const words = new Set<string>();
  for (const { passage } of heard)
    for (const { word, certain } of careWordsOf(passage)) if (certain || words.add(word).size >= 2) return true;
  return false;
}

const careWordsOf = remembered((passage: Passage) =>
  prosesTelling(passage, careTelling).flatMap((prose) => careWordsIn(prose.text)),
);
