/** What was read of some facts, under a key that stands for all else that it depends on. */
export interface Kept {
  readonly facts: object;
  readonly key: object;
}

/** How far ahead is looked for where something was taken out. */
const ahead = 8;

/**
 * What was read of the parts of a document, one after the other. An edit changes few of them, so the next part is nearly
 * always the one that came next the last time: it is found without a search, however many there are.
 */
export class KeptInOrder<Entry extends Kept> {
  readonly entries: Entry[] = [];
  readonly #before: readonly Entry[];
  #next = 0;

  constructor(before: readonly Entry[] = []) {
    this.#before = before;
  }

  /** What was read of these facts the last time; undefined where it is not at hand. */
  find(facts: object, key: object): Entry | undefined {
    for (let index = this.#next; index < this.#next + ahead; index++) {
      const entry = this.#before[index];
      if (entry?.facts !== facts || entry.key !== key) continue;
      this.#next = index + 1;
      return entry;
    }
    return undefined;
  }

  add(entry: Entry): void {
    this.entries.push(entry);
  }
}
