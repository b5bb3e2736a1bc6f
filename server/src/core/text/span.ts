import type { SourceText } from './source-text.ts';
/** A stretch of text, as UTF-16 offsets: `start` is the first unit, `end` the one after the last. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

export function shift(by: number, { start, end }: Span): Span {
  return { start: start + by, end: end + by };
}

export function contains(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

/** True where the two share at least one unit; an empty span touches what it stands in or beside. */
export function touches(one: Span, other: Span): boolean {
  return one.start <= other.end && other.start <= one.end;
}

export function cover(one: Span, other: Span): Span {
  return { start: Math.min(one.start, other.start), end: Math.max(one.end, other.end) };
}

/** Those parts of some spans that lie in a stretch, counted from its start. */
export function partsWithin(spans: readonly Span[], { start, end }: Span): readonly Span[] {
  if (spans.length === 0) return spans;
  return spans
    .filter((one) => one.end > start && one.start < end)
    .map((one) => ({ start: Math.max(one.start, start) - start, end: Math.min(one.end, end) - start }));
}

/** The span without the white space at its two ends; an all-blank span becomes empty at its start. */
export function trim(text: SourceText, { start, end }: Span): Span {
  let from = start;
  let to = end;
  while (from < to && isBlank(text.charCodeAt(from))) from++;
  while (to > from && isBlank(text.charCodeAt(to - 1))) to--;
  return from === to ? { start, end: start } : { start: from, end: to };
}

function isBlank(unit: number): boolean {
  return unit === 32 || (unit >= 9 && unit <= 13) || unit === 0xa0;
}
