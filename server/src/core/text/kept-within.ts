/**
 * What is kept of objects that are made anew with each key, such as a document or the list of its units. It is kept in the
 * object itself and goes with it. What a WeakMap holds stays until the whole memory is looked through for waste, also where
 * its key is long gone, and with it all that it leads to: the texts of all keys since.
 */
export class KeptWithin<Key extends object, Value> {
  readonly #name = Symbol();

  get(key: Key): Value | undefined {
    return (key as { readonly [name: symbol]: Value | undefined })[this.#name];
  }

  /** Nobody else sees it: copies of the object are without it. */
  set(key: Key, value: Value): void {
    Object.defineProperty(key, this.#name, { value, configurable: true });
  }

  delete(key: Key): void {
    Reflect.deleteProperty(key, this.#name);
  }
}
