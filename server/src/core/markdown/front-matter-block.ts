import remarkFrontmatter from 'remark-frontmatter';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { rememberedText } from '../text/remembered-text.ts';
import type { SourceText } from '../text/source-text.ts';
import type { Span } from '../text/span.ts';

const opening = /^\uFEFF?---[ \t]*(?:\r\n|\n|\r)/;
const closing = /(?:\r\n|\n|\r)---[ \t]*(?=\r|\n|$)/g;
/** Details longer than this are not details. */
const longest = 100_000;
/** They mostly end before this. */
const soon = 4000;
const byteOrderMark = 0xfeff;
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
export function frontMatterBlock(text: SourceText): FrontMatterBlock | undefined {
  const open = opening.exec(text.slice(0, soon));
  if (!open) return undefined;
  const start = open[0].length;
  const from = start - (open[0].endsWith('\r\n') ? 2 : 1);
  const close = closingIn(text.slice(0, soon), from);
  // Behind what is looked at first the line may go on.
  const sure = close && close.end < soon ? close : closingIn(text.slice(0, longest), from);
  return sure && isDetails(text.slice(text.charCodeAt(0) === byteOrderMark ? 1 : 0, sure.end))
    ? { inner: { start, end: Math.max(start, sure.start) }, end: sure.end }
    : undefined;
}

/** The line break before the dashes that close, and the dashes. */
function closingIn(text: string, from: number): Span | undefined {
  closing.lastIndex = from;
  const close = closing.exec(text);
  return close ? { start: close.index, end: close.index + close[0].length } : undefined;
}

const isDetails = rememberedText((lines) => processor.parse(lines).children[0]?.type === 'yaml');
