import { firstIndex } from './first-index.ts';
import type { Span } from './span.ts';

const none: readonly never[] = [];

/** Spans that are asked which of them lie at a place; each question takes logarithmic time, or as long as its answers. */
export class SpanSet<One extends { readonly span: Span }> {
  readonly #sorted: readonly One[];
  /** For each of them the furthest end up to it. */
  readonly #reach: readonly number[];

  constructor(all: Iterable<One>) {
    this.#sorted = [...all].sort((a, b) => a.span.start - b.span.start);
    let reach = -1;
    this.#reach = this.#sorted.map(({ span }) => {
      reach = Math.max(reach, span.end);
      return reach;
    });
  }

  /** True where one of them shares a unit with the span, or stands right beside it, as `touches` has it. */
  touches({ start, end }: Span): boolean {
    const before = this.#firstWhere((index) => this.#sorted[index]!.span.start > end);
    return before > 0 && this.#reach[before - 1]! >= start;
  }

  /** Those that lie wholly within a span, in the order of the text. */
  within({ start, end }: Span): readonly One[] {
    const first = this.#firstWhere((index) => this.#sorted[index]!.span.start >= start);
    return this.#from(first, end).filter(({ span }) => span.end <= end);
  }

  /** Those that share at least one unit with a span, in the order of the text. */
  over({ start, end }: Span): readonly One[] {
    const first = this.#firstWhere((index) => this.#reach[index]! > start);
    return this.#from(first, end - 1).filter(({ span }) => span.end > start);
  }

  /** From one index on, as long as they start at an offset or before it. */
  #from(first: number, last: number): readonly One[] {
    let after = first;
    while (after < this.#sorted.length && this.#sorted[after]!.span.start <= last) after++;
    return after === first ? none : this.#sorted.slice(first, after);
  }

  #firstWhere(test: (index: number) => boolean): number {
    return firstIndex(this.#sorted.length, test);
  }
}
