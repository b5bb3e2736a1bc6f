import type { Span } from '../text/span.ts';

/**
 * Running words as a reader sees them: escapes, entities, emphasis and tags removed, with a map back to the source.
 * A `\n` stands for every line break, soft, hard or `<br>`; `hardBreaks` says which of them the author asked for.
 */
export interface Prose {
  readonly text: string;
  /** Source offset at which each unit of `text` starts. */
  readonly starts: readonly number[];
  /** Source offset at which each unit of `text` ends. */
  readonly ends: readonly number[];
  /** Where the prose stands in the source, marks at its two ends included. */
  readonly span: Span;
  /** Offsets in `text`. */
  readonly struck: readonly Span[];
  readonly strong: readonly Span[];
  readonly code: readonly Span[];
  readonly hardBreaks: ReadonlySet<number>;
  /** HTML comments among the words; `span` is in the source. */
  readonly comments: readonly Comment[];
}

export interface Comment {
  readonly text: string;
  readonly span: Span;
}

/** The source words of a stretch of the cleaned text; an empty stretch becomes an empty span where it stands. */
export function sourceSpan(prose: Prose, { start, end }: Span): Span {
  if (start >= end) {
    const at = start < prose.starts.length ? prose.starts[start]! : (prose.ends.at(-1) ?? prose.span.start);
    return { start: at, end: at };
  }
  return { start: prose.starts[start]!, end: prose.ends[end - 1]! };
}

/** The words with soft line breaks as spaces: what a sentence reads like. Offsets stay the same. */
export function flowing(prose: Prose): string {
  if (!prose.text.includes('\n')) return prose.text;
  const known = flowed.get(prose);
  if (known !== undefined) return known;
  let text = '';
  for (let i = 0; i < prose.text.length; i++) {
    const unit = prose.text[i]!;
    text += unit === '\n' && !prose.hardBreaks.has(i) ? ' ' : unit;
  }
  flowed.set(prose, text);
  return text;
}

/** Each sentence of a paragraph asks for the words of the whole; they are put together once. */
const flowed = new WeakMap<Prose, string>();

/** True where the whole stretch, but for space and punctuation, lies in one of the marked spans. */
export function wholly(marks: readonly Span[], text: string, within: Span = { start: 0, end: text.length }): boolean {
  let any = false;
  for (let i = within.start; i < within.end; i++) {
    if (!/[\p{L}\p{N}]/u.test(text[i]!)) continue;
    any = true;
    if (!marks.some((mark) => mark.start <= i && i < mark.end)) return false;
  }
  return any;
}
