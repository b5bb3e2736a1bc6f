import { firstIndex } from '../text/first-index.ts';
import { KeptWithin } from '../text/kept-within.ts';
import type { Span } from '../text/span.ts';

/**
 * Running words as a reader sees them: escapes, entities, emphasis and tags removed, with a map back to the source.
 * A `\n` stands for every line break, soft, hard or `<br>`; `hardBreaks` says which of them the author asked for.
 */
export interface Prose {
  readonly text: string;
  /** Where the units of `text` stand in the source, in order; none where there is no text. */
  readonly runs: readonly Run[];
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

/**
 * A stretch of cleaned text that stands in one piece in the source. Unit for unit, or, where `end` is given, each of its
 * units for the whole piece: an escape, an entity, a tag for a line break.
 */
export interface Run {
  /** Offset in the cleaned text of its first unit. */
  readonly text: number;
  /** Offset in the source of its first unit. */
  readonly source: number;
  readonly end?: number;
}

export interface Comment {
  readonly text: string;
  readonly span: Span;
}

/** The source words of a stretch of the cleaned text; an empty stretch becomes an empty span where it stands. */
export function sourceSpan(prose: Prose, { start, end }: Span): Span {
  const [run] = prose.runs;
  if (
    run &&
    prose.runs.length === 1 &&
    run.end === undefined &&
    start >= 0 &&
    start < end &&
    end <= prose.text.length
  ) {
    const by = run.source - run.text;
    return { start: start + by, end: end + by };
  }
  if (start >= end) {
    const at = start < prose.text.length ? startOf(prose, start) : endOf(prose, prose.text.length - 1);
    return { start: at, end: at };
  }
  return { start: startOf(prose, start), end: endOf(prose, end - 1) };
}

/** Source offset at which a unit of the cleaned text starts; where the prose starts for one that there is not. */
export function startOf(prose: Prose, unit: number): number {
  const run = runAt(prose, unit);
  if (!run) return prose.span.start;
  return run.end === undefined ? run.source + unit - run.text : run.source;
}

/** Source offset at which a unit of the cleaned text ends; where the prose starts for one that there is not. */
export function endOf(prose: Prose, unit: number): number {
  const run = runAt(prose, unit);
  if (!run) return prose.span.start;
  return run.end ?? run.source + unit - run.text + 1;
}

/**
 * Notes where one more unit of cleaned text stands in the source; `text` is its offset in the cleaned text, `source` its
 * place. It goes on the last run where it can.
 */
export function addToRuns(runs: Run[], text: number, { start, end }: Span): void {
  const last = runs.at(-1);
  if (end - start !== 1) {
    if (last?.end === undefined || last.source !== start || last.end !== end) runs.push({ text, source: start, end });
  } else if (last?.end !== undefined || !last || last.source + text - last.text !== start) {
    runs.push({ text, source: start });
  }
}

function runAt({ runs, text }: Prose, unit: number): Run | undefined {
  if (unit < 0 || unit >= text.length) return undefined;
  return runs[Math.max(0, firstIndex(runs.length, (index) => runs[index]!.text > unit) - 1)];
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
const flowed = new KeptWithin<Prose, string>();

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
