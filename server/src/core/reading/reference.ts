import type { Span } from '../text/span.ts';

const coded = /^[\s([]*((?:[A-Z]{1,6}[ -]?)\d+(?:[./-]\d+)*[a-z]?)\b/;
const slashed = /^[\s([]*([A-Z]{2,6}\d*(?:\/\d+){1,3}(?:\([a-z]\))?)(?=[\s:.)\]–-]|$)/;
const numbered = /^[\s([]*(\d+(?:\.\d+)+[a-z]?)(?=[.):\s])/;

/**
 * A reference at the start of a text ("QSG-37", "R1.1", "BOD 60/17", "5.2"), without the brackets or stop after it.
 * A plain number is none: it would take the amount for a name in "2 hoists to be ordered".
 */
export function readReference(text: string): Span | undefined {
  const match = slashed.exec(text) ?? coded.exec(text) ?? numbered.exec(text);
  if (!match) return undefined;
  const end = match[0].length;
  return { start: end - match[1]!.length, end };
}

/** True where a column that usually numbers the actions names what they are about: "Falls". */
export function namesTopic(text: string): boolean {
  return !/\d/.test(text) && /\p{L}{4}/u.test(text);
}

/** Where the words go on after a reference and its punctuation. */
export function afterReference(text: string, reference: Span): number {
  let at = reference.end;
  while (at < text.length && /[\s.:)\]–—-]/.test(text[at]!)) at++;
  return at;
}
