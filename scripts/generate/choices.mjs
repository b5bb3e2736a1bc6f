/** One of some words, each with what it means. */
export function oneOf(words) {
  return { oneOf: Object.entries(words).map(([word, description]) => ({ const: word, description })) };
}

/** What may be said of a document's kind, each with what it means: the kinds, and that it is none. */
export function kindMeanings({ kinds, meanings }) {
  const meaning = ({ id, title, description }) => [id, `${title}: ${description}`];
  return { ...Object.fromEntries(kinds.map(meaning)), none: meanings.noKind };
}
