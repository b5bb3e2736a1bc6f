import { escapeSnippet } from '../findings/tab-stops.ts';
import { readGaps } from '../reading/template-gaps.ts';
import type { Span } from '../text/span.ts';

/** Text with stops for the Tab key. */
export interface SnippetForm {
  /** Words of the text, in its order, that have a stop too though they may stand as they are. */
  readonly changeable?: readonly string[];
  /** What offers itself in the place of a gap, by the gap's words in lower case: a snippet of its own. */
  readonly offered?: Readonly<Record<string, string>>;
}

interface Stop {
  readonly span: Span;
  readonly content: string;
  /** Stops of one name are one: what is typed there once stands everywhere. */
  readonly name?: string;
}

/** A text with gaps as a snippet: one stop for each gap in the order of reading, and the cursor at the end. */
export function asSnippet(text: string, { changeable = [], offered = {} }: SnippetForm = {}): string {
  const numbers = new Map<string, number>();
  let snippet = '';
  let from = 0;
  let next = 1;
  for (const { span, content, name } of stopsIn(text, changeable, offered)) {
    const number = (name && numbers.get(name)) || next++;
    if (name) numbers.set(name, number);
    snippet += `${escapeSnippet(text.slice(from, span.start))}\${${number}:${content}}`;
    from = span.end;
  }
  return `${snippet}${escapeSnippet(text.slice(from))}$0`;
}

function stopsIn(text: string, changeable: readonly string[], offered: Readonly<Record<string, string>>): Stop[] {
  const stops: Stop[] = readGaps(text).map(({ span, words, known }) => ({
    span,
    content: offered[words.toLowerCase()] ?? escapeSnippet(text.slice(span.start, span.end)),
    ...(known ? { name: known } : {}),
  }));
  let from = 0;
  for (const words of changeable) {
    const start = text.indexOf(words, from);
    if (start < 0) continue;
    from = start + words.length;
    stops.push({ span: { start, end: from }, content: escapeSnippet(words) });
  }
  return stops.sort((one, other) => one.span.start - other.span.start);
}
