import { rememberedText } from '../text/remembered-text.ts';

/** The same object for the same words, so that two of them are compared at once. */
export const keyOf: (words: string) => object = rememberedText((words) => ({ words }));

/** The key of a part that more than its section decides on. */
export function keyWith(key: object, words: string): object {
  return keyOf(`${numberOf(key)} ${words}`);
}

const numbers = new WeakMap<object, number>();
let lastNumber = 0;

/** Tells objects apart that are compared by identity, in a key of words. */
export function numberOf(object: object): number {
  const known = numbers.get(object);
  if (known !== undefined) return known;
  numbers.set(object, ++lastNumber);
  return lastNumber;
}
