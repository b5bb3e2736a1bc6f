import { escapeSnippet } from '../findings/fill-slot.ts';

/** Words to write, and the same with a tab stop for each gap in square brackets. */
export interface Form {
  readonly text: string;
  readonly snippet: string;
}

/** A sentence to fill, "[who] samples [how many] charts", with its gaps as tab stops from `first` on. */
export function formOf(words: string, first = 1): Form {
  let stop = first;
  const pieces = words.split(/(\[[^[\]\n]{1,120}\])/);
  const snippet = pieces
    .map((piece) => (piece.startsWith('[') ? `\${${stop++}:${escapeSnippet(piece)}}` : escapeSnippet(piece)))
    .join('');
  return { text: words, snippet };
}
