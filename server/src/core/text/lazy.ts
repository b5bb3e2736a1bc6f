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
  const values = new KeptWithin<Key, Value | typeof nothing>();
  return (key) => {
    const known = values.get(key);
    if (known !== undefined) return (known === nothing ? undefined : known) as Value;
    const value = compute(key);
    values.set(key, value === undefined ? nothing : value);
    return value;
  };
}
