/** What may be a name at the start of some words, longest first: "Tom Ilunga mentioned it" gives two candidates. */
export function readOpeningNames(words: string): readonly string[] {
  const opening = /^(?:the\s)?\p{Lu}[\p{L}\p{M}.'’-]{0,30}(?:\s\p{Lu}[\p{L}\p{M}.'’-]{0,30}){0,2}/u.exec(words)?.[0];
  return opening ? [...new Set([opening, opening.split(/\s/)[0]!])] : [];
}
