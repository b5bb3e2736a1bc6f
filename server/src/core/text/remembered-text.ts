import { ownText } from './own-text.ts';

/** How many UTF-16 units of texts one memory holds before the older half of it is dropped. */
const usualCapacity = 1_000_000;
/** For what is large, or seldom asked for again but soon: as much as some fifteen documents hold. */
export const fewDocuments = 100_000;

/** A value by its text, for the texts that were asked for last. A text counts a little more than its length, so that short ones are bounded too. */
export class TextMemory<Value> {
  #capacity: number;
  #recent = new Map<string, { readonly value: Value }>();
  #older = this.#recent;
  #size = 0;

  constructor(capacity: number = usualCapacity) {
    this.#capacity = capacity;
  }

  get(text: string): { readonly value: Value } | undefined {
    const recent = this.#recent.get(text);
    if (recent) return recent;
    const older = this.#older.get(text);
    if (older) this.#add(text, older);
    return older;
  }

  /** From now on it holds so many UTF-16 units. */
  holdAtMost(capacity: number): void {
    this.#capacity = capacity;
  }

  keep(text: string, value: Value): void {
    this.#add(text, { value });
  }

  #add(text: string, entry: { readonly value: Value }): void {
    this.#size += text.length + 20;
    if (this.#size > this.#capacity / 2) {
      this.#older = this.#recent;
      this.#recent = new Map();
      this.#size = text.length + 20;
    }
    this.#recent.set(text, entry);
  }
}

/**
 * The same pure function, which keeps what it worked out of the texts that it was last asked about. Documents say the same
 * things again and again, and typing changes one line of many.
 */
export function rememberedText<Value>(
  compute: (text: string) => Value,
  capacity: number = usualCapacity,
): (text: string) => Value {
  const memory = new TextMemory<Value>(capacity);
  return (text) => {
    const known = memory.get(text);
    if (known) return known.value;
    const own = ownText(text);
    const value = compute(own);
    memory.keep(own, value);
    return value;
  };
}
