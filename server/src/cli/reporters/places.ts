import type { Lines, Position } from '../../core/text/lines.ts';
import type { Span } from '../../core/text/span.ts';

/** A stretch of a file; both numbers count from zero, `character` in UTF-16 units. */
export interface Range {
  readonly start: Position;
  readonly end: Position;
}

export function rangeOf(lines: Lines, { start, end }: Span): Range {
  return { start: lines.positionAt(start), end: lines.positionAt(end) };
}
