import type { PhraseFinder } from './phrases.ts';
import { editionOfLists, mayHold, noneTold, type Told, wordsOf } from './words.ts';

/** What the words of some texts tell together, and how many lists there were when they were read. */
export interface ToldTogether {
  readonly told: Told;
  readonly edition: number;
}

/** Several lists of phrases that are asked together whether a text may hold any phrase of theirs: a question at hardly any cost. */
export class PhraseLists {
  readonly #finders: readonly PhraseFinder<unknown>[];
  #known: { readonly bits: Told | 'any'; readonly edition: number } | undefined;

  constructor(...lists: readonly (PhraseFinder<unknown> | PhraseLists)[]) {
    this.#finders = lists.flatMap((one) => (one instanceof PhraseLists ? one.#finders : one));
  }

  /** True where the text holds a phrase of one of the lists. */
  areIn(text: string): boolean {
    const words = wordsOf(text);
    return (
      this.#mayHold(words.told) && this.#finders.some((one) => mayHold(words, one.list) && one.find(text) !== undefined)
    );
  }

  /** False where no word of the text tells a phrase of any of the lists. */
  mayBeIn(text: string): boolean {
    return this.#mayHold(wordsOf(text).told);
  }

  /** The same for all texts whose words tell so much; true where a list came after they were read. */
  mayBeAmong({ told, edition }: ToldTogether): boolean {
    return this.#mayHold(told) || this.#known!.edition > edition;
  }

  #mayHold(told: Told): boolean {
    this.#known ??= { bits: bitsOf(this.#finders), edition: editionOfLists() };
    const { bits } = this.#known;
    if (bits === 'any') return true;
    for (let index = 0; index < bits.length; index++) if (bits[index]! & told[index]!) return true;
    return false;
  }
}

/** A bit for each list; any text may hold phrases where one of them has no number. */
function bitsOf(finders: readonly PhraseFinder<unknown>[]): Told | 'any' {
  const bits = noneTold();
  for (const { list } of finders) {
    if (list === undefined) return 'any';
    bits[list >> 5]! |= 1 << (list & 31);
  }
  return bits;
}

/** What the words of some texts tell together. */
export function toldIn(texts: readonly string[]): ToldTogether {
  if (texts.length === 1) return { told: wordsOf(texts[0]!).told, edition: editionOfLists() };
  const all = noneTold();
  for (const text of texts) {
    const { told } = wordsOf(text);
    for (let index = 0; index < all.length; index++) all[index]! |= told[index]!;
  }
  return { told: all, edition: editionOfLists() };
}
