import remarkFrontmatter from 'remark-frontmatter';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { rememberedText } from '../text/remembered-text.ts';
import type { Span } from '../text/span.ts';

const opening = /^\uFEFF?---[ \t]*(?:\r\n|\n|\r)/;
const closing = /(?:\r\n|\n|\r)---[ \t]*(?=\r|\n|$)/g;
/** Details longer than this are not details. */
const longest = 100_000;
const processor = unified().use(remarkParse).use(remarkFrontmatter, ['yaml']).freeze();

/** The details between lines of dashes at the very top of a text. */
export interface FrontMatterBlock {
  /** What stands between the two lines. */
  readonly inner: Span;
  /** Behind the dashes of the second line. */
  readonly end: number;
}

/**
 * Finds the details at the top; undefined where there are none, or where they are not closed, as while they are being
 * typed. Only the lines up to there go to the library: its grammar spoils the list behind details that are not closed.
 */
export function frontMatterBlock(text: string): FrontMatterBlock | undefined {
  const open = opening.exec(text);
  if (!open) return undefined;
  const start = open[0].length;
  closing.lastIndex = start - (open[0].endsWith('\r\n') ? 2 : 1);
  const close = closing.exec(text.slice(0, longest));
  if (!close) return undefined;
  const end = close.index + close[0].length;
  return isDetails(text.slice(text.startsWith('\uFEFF') ? 1 : 0, end))
    ? { inner: { start, end: Math.max(start, close.index) }, end }
    : undefined;
}

const isDetails = rememberedText((lines) => processor.parse(lines).children[0]?.type === 'yaml');
