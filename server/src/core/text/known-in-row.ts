import { KeptWithin } from './kept-within.ts';

/**
 * What is known of objects that stand in a row and are gone through again and again, such as the actions of a document that
 * is being typed. Most stand where they stood the last time, and are then found without a look into a map, which for
 * thousands of them takes longer than all the rest. It holds on to the objects of the last row that was gone through.
 */
export class KnownInRow<Key extends object, Value> {
  readonly #all = new KeptWithin<Key, Value>();
  readonly #keys: Key[] = [];
  readonly #values: Value[] = [];
  #last = -1;

  /** What is known of an object that now stands at an index of the row. */
  get(key: Key, index: number): Value | undefined {
    if (index <= this.#last) this.#keys.length = this.#last + 1;
    this.#last = index;
    if (this.#keys[index] === key) return this.#values[index];
    const value = this.#all.get(key);
    if (value !== undefined) this.#put(key, index, value);
    return value;
  }

  set(key: Key, index: number, value: Value): void {
    this.#all.set(key, value);
    this.#put(key, index, value);
  }

  #put(key: Key, index: number, value: Value): void {
    this.#keys[index] = key;
    this.#values[index] = value;
  }
}
