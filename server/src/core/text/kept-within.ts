/** Gives back the very object that it is made with, so that a class above it adds its private fields to that object. */
class Same {
  constructor(object: object) {
    // biome-ignore lint/correctness/noConstructorReturn: that is what it is for.
    return object;
  }
}

/** One of the things that are kept in an object, in a chain with the others. */
interface Kept {
  readonly keeper: object;
  value: unknown;
  next: Kept | undefined;
}

/** An object with the chain of what is kept in it. */
class Keeping extends Same {
  readonly #first: Kept;

  constructor(object: object, first: Kept) {
    super(object);
    this.#first = first;
  }

  static firstIn(object: object): Kept | undefined {
    return #first in object ? object.#first : undefined;
  }
}

/**
 * What is known of an object for as long as it lives, kept in the object itself, where nobody else sees it: it goes with it, and
 * copies of the object are without it. What a WeakMap holds stays until the whole memory is looked through for waste, also where
 * its key is long gone, and with it all that it leads to: the texts of all keys since, or all documents of a folder.
 */
export class KeptWithin<Key extends object, Value> {
  get(key: Key): Value | undefined {
    return this.#keptIn(Keeping.firstIn(key))?.value as Value | undefined;
  }

  set(key: Key, value: Value): void {
    const first = Keeping.firstIn(key);
    const kept = this.#keptIn(first);
    if (kept) kept.value = value;
    else if (first) first.next = { keeper: this, value, next: first.next };
    else new Keeping(key, { keeper: this, value, next: undefined });
  }

  delete(key: Key): void {
    const kept = this.#keptIn(Keeping.firstIn(key));
    if (kept) kept.value = undefined;
  }

  #keptIn(first: Kept | undefined): Kept | undefined {
    for (let kept = first; kept; kept = kept.next) if (kept.keeper === this) return kept;
    return undefined;
  }
}
