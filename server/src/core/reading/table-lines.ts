import { lineStart } from '../text/line-ends.ts';
/** The lines of a table of bars, without what stands before all of them: the indent of a list, the marks of a quotation. */
export interface TableLines {
  /** What each line but the first has before its words. */
  readonly prefix: string;
  /** Where the words of each line stand in the text. */
  readonly lines: readonly { readonly start: number; readonly end: number }[];
}

const delimiter =
  /^[\s>]{0,60}(?:\|[ \t]{0,200})?:?-{1,400}:?[ \t]{0,200}(?:\|[ \t]{0,200}:?-{1,400}:?[ \t]{0,200}){0,200}\|?[ \t]{0,200}$/;
/** No table has more lines than this. */
const most = 20_000;

/** The table around an offset, by its lines alone, so that a table within a list is found too; undefined outside tables. */
export function tableLinesAt(text: string, offset: number): TableLines | undefined {
  const lines = [lineAround(text, offset)];
  if (!hasBar(text, lines[0]!)) return undefined;
  for (let at = lines[0]!.start; at > 0 && lines.length < most; ) {
    const above = lineAround(text, at - 1);
    if (!hasBar(text, above)) break;
    lines.unshift(above);
    at = above.start;
  }
  for (let at = lines.at(-1)!.next; at < text.length && lines.length < most; ) {
    const below = lineAround(text, at);
    if (!hasBar(text, below)) break;
    lines.push(below);
    at = below.next;
  }
  const ruled = lines.findIndex(({ start, end }, index) => index > 0 && delimiter.test(text.slice(start, end)));
  if (ruled < 1) return undefined;
  const rule = lines[ruled]!;
  const prefix = /^[\s>]{0,60}/.exec(text.slice(rule.start, rule.end))![0];
  return {
    prefix,
    lines: lines.slice(ruled - 1).map(({ start, end }, index) => ({
      start: start + widthOfPrefix(text.slice(start, end), prefix, index === 0),
      end,
    })),
  };
}

/** A table may begin behind the mark of an item: "- | Action | Owner |". */
function widthOfPrefix(line: string, prefix: string, first: boolean): number {
  const own = line.slice(0, prefix.length);
  const blank = /^[\s>]{0,60}$/.test(own) || (first && /^[\s>]{0,60}(?:[-*+]|\d{1,9}[.)])\s{1,8}$/.test(own));
  return own.length === prefix.length && blank ? prefix.length : /^[\s>]{0,60}/.exec(line)![0].length;
}

interface Line {
  readonly start: number;
  readonly end: number;
  readonly next: number;
}

function lineAround(text: string, offset: number): Line {
  const start = lineStart(text, offset);
  const feed = text.indexOf('\n', offset);
  const next = feed < 0 ? text.length : feed + 1;
  const stop = feed < 0 ? text.length : feed;
  return { start, end: stop > start && text[stop - 1] === '\r' ? stop - 1 : stop, next };
}

function hasBar(text: string, { start, end }: Line): boolean {
  const at = text.indexOf('|', start);
  return at >= 0 && at < end;
}
