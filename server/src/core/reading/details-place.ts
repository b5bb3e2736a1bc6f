import { frontMatterBlock } from '../markdown/front-matter-block.ts';
import type { Span } from '../text/span.ts';

/** No details at the top are longer than this while they are still being typed. */
const longest = 5000;

/** The lines between the dashes at the top around an offset, closed or still being typed; undefined elsewhere. */
export function detailsAround(text: string, offset: number): Span | undefined {
  const closed = frontMatterBlock(text);
  if (closed) return closed.inner.start <= offset && offset <= closed.inner.end ? closed.inner : undefined;
  const start = text.indexOf('\n') + 1;
  if (start === 0 || !/^\uFEFF?---[ \t]*\r?$/.test(text.slice(0, start - 1)) || offset < start || offset > longest)
    return undefined;
  const newline = text.indexOf('\n', offset);
  const above = text.slice(start, offset).split('\n').slice(0, -1);
  if (!above.every((line) => /^(?:[\w-]+:|[ \t]+\S)/.test(line))) return undefined;
  return { start, end: newline < 0 ? text.length : newline };
}
