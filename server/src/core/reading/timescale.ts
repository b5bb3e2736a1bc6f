import type { TimescaleClass, TimescaleFault } from '../document/timescale.ts';
import type { Span } from '../text/span.ts';
import type { TimeExpression } from './time/expression.ts';

/** What words say of by when. Offsets are UTF-16 offsets in the text that was read. */
export interface TimescaleReading {
  readonly class: TimescaleClass;
  readonly span: Span;
  readonly expression: TimeExpression;
  readonly fault?: TimescaleFault;
  readonly hint?: string;
  /** The words of `span` with the fault mended, where there is only one way. */
  readonly mended?: string;
  /** Dates that no longer hold: struck through, "was …", "moved from …". */
  readonly history: readonly TimeExpression[];
}

export interface DateReading {
  readonly span: Span;
  readonly expression: TimeExpression;
}

/**
 * The timescale of a text without markup. In a `field` the whole text is meant as one; in a `sentence` only words count
 * that say when the action is to be done. Undefined where there is none.
 */
export function readTimescale(
  _text: string,
  _mode: 'field' | 'sentence',
  _struck: readonly Span[] = [],
): TimescaleReading | undefined {
  return undefined;
}

/** Every calendar date of a text, from left to right. */
export function readDates(_text: string): DateReading[] {
  return [];
}
