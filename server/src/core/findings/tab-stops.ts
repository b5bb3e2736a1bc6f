const gap = /(\[[^[\]\n]{1,400}\])/;

/** Text that a snippet shall show as it is. */
export function escapeSnippet(text: string): string {
  return text.replace(/[\\$}]/g, '\\$&');
}

/** Words as a snippet in which each gap in square brackets, "[what to fill in]", is a stop of the Tab key. */
export function withTabStops(words: string, nextStop = stopsFrom(1)): string {
  return words
    .split(gap)
    .map((piece) => (gap.test(piece) ? `\${${nextStop()}:${escapeSnippet(piece)}}` : escapeSnippet(piece)))
    .join('');
}

/** Numbers for stops that follow each other, also over several edits. */
export function stopsFrom(first: number): () => number {
  let next = first;
  return () => next++;
}
