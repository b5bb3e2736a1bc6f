import { readTimescale, type TimescaleReading } from './timescale.ts';

/** What a sentence gives to every action without a date: "Actions are due by the next meeting unless stated." */
export function readDefaultTimescale(sentence: string): TimescaleReading | undefined {
  if (sentence.length > 200 || !/\bactions?\b/i.test(sentence) || !/\bunless\b/i.test(sentence)) return undefined;
  return readTimescale(sentence, 'sentence');
}
