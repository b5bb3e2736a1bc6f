/** The initials that people make of a name: first and last, all, and the letters of a hyphenated part. */
export function initialsOf(name: string): string[] {
  const words = name.split(/\s+/).filter((word) => /^\p{L}/u.test(word));
  if (words.length < 2) return [];
  const first = (word: string) => word.charAt(0).toUpperCase();
  const capitalised = words.filter((word) => /^\p{Lu}/u.test(word));
  const split = words.flatMap((word) => word.split(/[-–]/)).filter(Boolean);
  return [
    ...new Set([
      first(words[0]!) + first(words.at(-1)!),
      words.map(first).join(''),
      capitalised.map(first).join(''),
      split.map(first).join(''),
    ]),
  ];
}
