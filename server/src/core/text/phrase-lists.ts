import type { PhraseFinder } from './phrases.ts';
import { editionOfLists, mayHold, noneTold, type Told, wordsOf } from './words.ts';

/** What the words of some texts tell, and how many lists there were when they were read. */
export interface ToldTogether {
  /** What those of all tell together. */
  readonly told: Told;
  /** For each text what its own tell. */
  readonly each: readonly Told[];
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

  /** The same for one of those texts. */
  mayBeAmongThoseOf(text: number, { each, edition }: ToldTogether): boolean {
    return this.#mayHold(each[text]!) || this.#known!.edition > edition;
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

/** What the words of some texts tell, each as it stands and as it could be written `otherwise`. */
export function toldIn(texts: readonly string[], otherwise: (text: string) => string): ToldTogether {
  const each = texts.map((text) => {
    const { told } = wordsOf(text);
    const other = otherwise(text);
    return other === text ? told : together([told, wordsOf(other).told]);
  });
  return { told: together(each), each, edition: editionOfLists() };
}

function together(some: readonly Told[]): Told {
  if (some.length === 1) return some[0]!;
  const all = noneTold();
  for (const told of some) for (let index = 0; index < all.length; index++) all[index]! |= told[index]!;
  return all;
}
