import { setFlagsFromString } from 'node:v8';

/**
 * A server answers many small questions, one for each key, and each should take as little as the one before. Node is made for
 * programs that run long: it collects garbage every few keys until its room for new objects has grown step by step. What
 * Node does not know of these it passes over. A program that only starts is better off without: new room costs most when it
 * is first used.
 */
export function answerShortly(): void {
  setFlagsFromString('--semi-space-growth-factor=16');
  // What is kept for good is little, and soon reached; beyond it Node would let garbage grow to three times as much.
  setFlagsFromString('--heap-growing-percent=100');
  setFlagsFromString('--interrupt-budget=300000');
  setFlagsFromString('--regexp-tier-up-ticks=1');
}

/**
 * While a document is opened most new objects live on, and Node would put those that are made at the same place in the program
 * among the old ones from then on. With each key they are made anew, and what is old holds on to all that it points to.
 * To be called before anything runs.
 */
export function keepNewObjectsApart(): void {
  setFlagsFromString('--no-allocation-site-pretenuring');
}

/**
 * Node turns functions, and expressions that are met a second time, into fast code, at some cost that a start never repays: it
 * meets each of them a few times. To be called before anything runs.
 */
export function compileLess(): void {
  setFlagsFromString('--interrupt-budget=1000000');
  setFlagsFromString('--regexp-tier-up-ticks=20');
  // What it would shorten of an expression runs a few times, and for one of many words that takes milliseconds.
  setFlagsFromString('--no-regexp-peephole-optimization');
}
