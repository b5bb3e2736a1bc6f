import { endOf, type Prose } from '../markdown/prose.ts';
import type { Span } from '../text/span.ts';

/** So many rows that stand in no table are read as words. */
const most = 24;

/**
 * The words of a paragraph without the many rows at its end that belong to no table. A line break between two rows of a long
 * table makes all rows below it one paragraph until the next key, and so does a list marker before one: to read hundreds of
 * them as one sentence takes long and tells nothing.
 */
export function withoutLooseRows(prose: Prose): Prose {
  let end = -1;
  for (let rows = 0; rows <= most; rows++) {
    end = prose.text.indexOf('\n|', end + 1);
    if (end < 0) return prose;
  }
  const within = ({ start }: Span) => start < end;
  const cut = (span: Span): Span => ({ start: span.start, end: Math.min(span.end, end) });
  return {
    text: prose.text.slice(0, end),
    runs: prose.runs.filter(({ text }) => text < end),
    span: { start: prose.span.start, end: endOf(prose, end - 1) },
    struck: prose.struck.filter(within).map(cut),
    strong: prose.strong.filter(within).map(cut),
    code: prose.code.filter(within).map(cut),
    hardBreaks: new Set([...prose.hardBreaks].filter((at) => at < end)),
    comments: prose.comments,
  };
}
