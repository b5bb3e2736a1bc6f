import { KeptWithin } from './kept-within.ts';

/** A value worked out at its first use and kept. */
export function lazy<T>(compute: () => T): () => T {
  let value: T;
  let known = false;
  return () => {
    if (!known) {
      value = compute();
      known = true;
    }
    return value;
  };
}

/** Stands for a value that is undefined, so that one look tells whether it is known. */
const nothing = Symbol('nothing');

/** The same function, which works out the value for each object once and keeps it for as long as the object lives. */
export function remembered<Key extends object, Value>(compute: (key: Key) => Value): (key: Key) => Value {
  return knownIn(new WeakMap(), compute);
}

/** The same for what is made anew with each key, such as a document: the value goes when the object goes, and not later. */
export function rememberedWithin<Key extends object, Value>(compute: (key: Key) => Value): (key: Key) => Value {
  return knownIn(new KeptWithin(), compute);
}

interface Values<Key extends object, Value> {
  get(key: Key): Value | typeof nothing | undefined;
  set(key: Key, value: Value | typeof nothing): void;
}

function knownIn<Key extends object, Value>(
  values: Values<Key, Value>,
  compute: (key: Key) => Value,
): (key: Key) => Value {
  return (key) => {
    const known = values.get(key);
    if (known !== undefined) return (known === nothing ? undefined : known) as Value;
    const value = compute(key);
    values.set(key, value === undefined ? nothing : value);
    return value;
  };
}
