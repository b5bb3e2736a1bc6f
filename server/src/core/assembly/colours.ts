import type { Colour, ColourMeaning } from '../document/status.ts';
import { readColourKey } from '../reading/status.ts';
import type { Heard } from './heard.ts';
import type { Passage } from './passages.ts';

/** The first meaning that the document gives to each colour. */
export function colourKeyIn(heard: readonly Heard<readonly ColourMeaning[]>[]): ColourMeaning[] {
  const key = new Map<Colour, ColourMeaning>();
  for (const { says } of heard) for (const entry of says) if (!key.has(entry.colour)) key.set(entry.colour, entry);
  return [...key.values()];
}

export function colourMeaningsOf(passage: Passage): ColourMeaning[] | undefined {
  const words = passage.type === 'paragraph' || passage.type === 'item' ? passage.statement?.text : undefined;
  const meanings = words === undefined ? [] : readColourKey(words);
  return meanings.length > 0 ? meanings : undefined;
}
