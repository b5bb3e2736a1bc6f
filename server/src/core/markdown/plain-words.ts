import type { Span } from '../text/span.ts';
import type { Prose, Run } from './prose.ts';

/**
 * Running words in which Markdown has little to say, read without the library: letters, bold words, tags for a line
 * break. The same as the library's reading, or undefined where a mark might mean more. `lines` are without the space at
 * their two ends; `within` is where the prose
 * stands with it. Words in brackets may be links where the document has `definitions`.
 */
export function plainProse(
  source: string,
  lines: readonly Span[],
  within: Span,
  definitions: string,
): Prose | undefined {
  const only = lines.length === 1 ? lines[0]! : undefined;
  const words = only && source.slice(only.start, only.end);
  if (words && !markup.test(words)) return unmarked(words, only.start, within);
  const builder = new PlainProse();
  for (const [index, line] of lines.entries()) {
    if (index > 0) builder.softBreak(source.indexOf('\n', lines[index - 1]!.end));
    if (definitions !== '' && source.slice(line.start, line.end).includes('[')) return undefined;
    if (!readLine(source, line, builder)) return undefined;
  }
  return builder.finish(within);
}

const markup = /[\\`*_~[\]<&\t\0]/;

function readLine(source: string, { start, end }: Span, builder: PlainProse): boolean {
  const words = source.slice(start, end);
  if (!markup.test(words)) {
    builder.add(words, start);
    return true;
  }
  if (/[\\`\t\0]|\]\(|~[^~]*~|\*{3}/.test(words)) return false;
  let from = 0;
  for (let at = 0; at < words.length; at++) {
    const unit = words[at]!;
    if (unit === '*') {
      if (words[at + 1] !== '*') return false;
      const close = words.indexOf('**', at + 2);
      if (close < 0 || !isBold(words, at, close)) return false;
      builder.add(words.slice(from, at), start + from);
      builder.addBold(words.slice(at + 2, close), start + at + 2);
      from = close + 2;
      at = close + 1;
    } else if (unit === '<') {
      const length = lineBreakTag(words, at);
      if (length > 0) {
        builder.add(words.slice(from, at), start + from);
        builder.hardBreak(start + at, start + at + length);
        from = at + length;
        at += length - 1;
      } else if (/[a-z/!?]/i.test(words[at + 1] ?? '')) return false;
    } else if (unit === '_') {
      if (!isLetter(words[at - 1]) || !isLetter(words[at + 1])) return false;
    } else if (unit === '&' && /[#a-z]/i.test(words[at + 1] ?? '')) return false;
  }
  builder.add(words.slice(from), start + from);
  return true;
}

/** The length of a tag for a line break at an offset, or zero. */
function lineBreakTag(words: string, at: number): number {
  return /^<br ?\/?>/i.exec(words.slice(at, at + 8))?.[0].length ?? 0;
}

/**
 * True where nobody could read the two pairs of stars but as the two ends of bold words: a letter stands behind the
 * first, and no letter behind the second. Source: CommonMark 0.31, emphasis and strong emphasis.
 */
function isBold(words: string, open: number, close: number): boolean {
  const inside = words.slice(open + 2, close);
  if (/[*_~<&[\]]/.test(inside) || !isLetter(inside[0])) return false;
  const before = words[open - 1];
  if (before !== undefined && before !== ' ' && before !== '(') return false;
  const last = inside.at(-1)!;
  const after = words[close + 2];
  if (isLetter(last)) return after === undefined || after === ' ' || /[.,:;?!)]/.test(after);
  return /[.,:;?!)]/.test(last) && (after === undefined || after === ' ');
}

/** Letters of any script outside the rarer planes, and digits. */
function isLetter(unit: string | undefined): boolean {
  return unit !== undefined && /[\p{L}\p{N}]/u.test(unit);
}

/** Words that stand in the source as a reader sees them, as nearly all do. */
function unmarked(text: string, source: number, within: Span): Prose {
  return {
    text,
    runs: [{ text: 0, source }],
    span: within,
    struck: none,
    strong: none,
    code: none,
    hardBreaks: noBreaks,
    comments: none,
  };
}

class PlainProse {
  readonly #runs: Run[] = [];
  readonly #strong: Span[] = [];
  #hardBreaks: Set<number> | undefined;
  #text = '';

  add(words: string, at: number): void {
    if (words === '') return;
    const last = this.#runs.at(-1);
    const text = this.#text.length;
    if (!last || last.end !== undefined || last.source + text - last.text !== at) this.#runs.push({ text, source: at });
    this.#text += words;
  }

  addBold(words: string, at: number): void {
    const start = this.#text.length;
    this.add(words, at);
    this.#strong.push({ start, end: this.#text.length });
  }

  softBreak(at: number): void {
    this.add('\n', at);
  }

  hardBreak(start: number, end: number): void {
    this.#hardBreaks ??= new Set();
    this.#hardBreaks.add(this.#text.length);
    this.#runs.push({ text: this.#text.length, source: start, end });
    this.#text += '\n';
  }

  finish(within: Span): Prose {
    return {
      text: this.#text,
      runs: this.#runs,
      span: within,
      struck: none,
      strong: this.#strong.length > 0 ? this.#strong : none,
      code: none,
      hardBreaks: this.#hardBreaks ?? noBreaks,
      comments: none,
    };
  }
}

const none: readonly never[] = [];
const noBreaks: ReadonlySet<number> = new Set();
