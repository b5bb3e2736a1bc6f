/** Shorter parts are always copied. Source: V8, `SlicedString::kMinLength`. */
const shortest = 13;

/**
 * The same words, apart from the text that they were cut out of. A part may keep the whole of its text in memory for as
 * long as it is kept itself, and each key makes another text: what outlives a text has to have words of its own.
 */
export function ownText(part: string): string {
  return part.length < shortest ? part : ` ${part}`.slice(1);
}
