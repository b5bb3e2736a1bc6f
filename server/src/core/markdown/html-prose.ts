import type { Span } from '../text/span.ts';
import { addToRuns, type Comment, type Prose, type Run } from './prose.ts';

/** An ampersand that is itself written as an entity. */
const ampersand = /^&(?:amp|#0{0,6}38|#x0{0,6}26);?/i;
const entity = /^&(?:#x[0-9a-f]{1,8}|#\d{1,8}|[a-z][a-z0-9]{0,32});?/i;

/**
 * Puts together the prose of a cell in HTML as a browser would show it: runs of white space are one space, and paragraphs,
 * list items and `<br>` are line breaks. Offsets count from `base`.
 */
export class HtmlProseBuilder {
  readonly #source: string;
  readonly #base: number;
  readonly #runs: Run[] = [];
  readonly #hardBreaks = new Set<number>();
  readonly #comments: Comment[] = [];
  readonly #marks: Record<'strong' | 'struck', { spans: Span[]; depth: number; from: number }> = {
    strong: { spans: [], depth: 0, from: 0 },
    struck: { spans: [], depth: 0, from: 0 },
  };
  #text = '';
  /** White space that shows only where words follow. */
  #gap: { readonly unit: ' ' | '\n'; readonly span: Span } | undefined;

  constructor(source: string, base: number) {
    this.#source = source;
    this.#base = base;
  }

  /** Adds decoded characters that stand between two offsets of the source. */
  addText(value: string, start: number, end: number): void {
    let at = start;
    for (let i = 0; i < value.length; ) {
      const from = Math.min(at, end);
      const [units, length] = this.#match(value, i, from, end);
      for (let k = 0; k < units; k++) this.#addUnit(value[i + k]!, from, Math.min(end, from + length));
      i += units;
      at = from + length;
    }
  }

  addBreak(start: number, end: number): void {
    this.#gap = { unit: '\n', span: { start, end } };
  }

  addComment(text: string, span: Span): void {
    this.#comments.push({ text: text.trim(), span: this.#relative(span) });
  }

  open(mark: 'strong' | 'struck'): void {
    const state = this.#marks[mark];
    if (state.depth++ === 0) state.from = this.#text.length;
  }

  close(mark: 'strong' | 'struck'): void {
    const state = this.#marks[mark];
    if (state.depth === 0) return;
    state.depth--;
    if (state.depth === 0 && this.#text.length > state.from)
      state.spans.push({ start: state.from, end: this.#text.length });
  }

  finish(within: Span): Prose {
    for (const mark of ['strong', 'struck'] as const) {
      this.#marks[mark].depth = Math.min(1, this.#marks[mark].depth);
      this.close(mark);
    }
    return {
      text: this.#text,
      runs: this.#runs,
      span: this.#relative(within),
      struck: this.#marks.struck.spans,
      strong: this.#marks.strong.spans,
      code: [],
      hardBreaks: this.#hardBreaks,
      comments: this.#comments,
    };
  }

  /** How many units of the value one step of the source stands for, and how long that step is. */
  #match(value: string, i: number, at: number, end: number): [units: number, length: number] {
    const source = this.#source;
    if (at >= end) return [1, 0];
    if (source[at] === '&') {
      const written = entity.exec(source.slice(at, Math.min(end, at + 36)))?.[0];
      const literal = value[i] === '&' && !(written && ampersand.test(written));
      if (written && !literal)
        return [/[\uD800-\uDBFF]/.test(value[i]!) && i + 1 < value.length ? 2 : 1, written.length];
    }
    return source[at] === '\r' && source[at + 1] === '\n' ? [1, 2] : [1, 1];
  }

  #addUnit(unit: string, start: number, end: number): void {
    if (/\s/.test(unit)) {
      this.#gap ??= { unit: ' ', span: { start, end } };
      return;
    }
    const gap = this.#gap;
    this.#gap = undefined;
    if (gap && this.#text !== '') {
      if (gap.unit === '\n') this.#hardBreaks.add(this.#text.length);
      this.#push(gap.unit, gap.span.start, gap.span.end);
    }
    this.#push(unit, start, end);
  }

  #push(unit: string, start: number, end: number): void {
    addToRuns(this.#runs, this.#text.length, { start: start - this.#base, end: end - this.#base });
    this.#text += unit;
  }

  #relative({ start, end }: Span): Span {
    return { start: start - this.#base, end: end - this.#base };
  }
}
