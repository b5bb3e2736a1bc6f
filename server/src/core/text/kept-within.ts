/** Gives back the very object that it is made with, so that a class above it adds its private fields to that object. */
class Same {
  constructor(object: object) {
    // biome-ignore lint/correctness/noConstructorReturn: that is what it is for.
    return object;
  }
}

/** An object with what is kept in it: each keeper, followed by what it keeps. */
class Keeping extends Same {
  readonly #kept: unknown[] = [];

  static in(object: object): unknown[] | undefined {
    return #kept in object ? object.#kept : undefined;
  }

  static begin(object: object): unknown[] {
    return new Keeping(object).#kept;
  }
}

/**
 * What is known of an object for as long as it lives, kept in the object itself, where nobody else sees it: it goes with it, and
 * copies of the object are without it. What a WeakMap holds stays until the whole memory is looked through for waste, also where
 * its key is long gone, and with it all that it leads to: the texts of all keys since, or all documents of a folder.
 */
export class KeptWithin<Key extends object, Value> {
  get(key: Key): Value | undefined {
    const kept = Keeping.in(key);
    const index = kept ? this.#indexIn(kept) : -1;
    return index < 0 ? undefined : (kept![index + 1] as Value);
  }

  set(key: Key, value: Value): void {
    const kept = Keeping.in(key) ?? Keeping.begin(key);
    const index = this.#indexIn(kept);
    if (index < 0) kept.push(this, value);
    else kept[index + 1] = value;
  }

  delete(key: Key): void {
    const kept = Keeping.in(key);
    const index = kept ? this.#indexIn(kept) : -1;
    if (index >= 0) kept!.splice(index, 2);
  }

  #indexIn(kept: readonly unknown[]): number {
    for (let index = 0; index < kept.length; index += 2) if (kept[index] === this) return index;
    return -1;
  }
}
