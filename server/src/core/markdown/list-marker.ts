import type { SourceText } from '../text/source-text.ts';
import type { Span } from '../text/span.ts';

/** What opens an item of a list: "- ", "* ", "1. ", "2) ". */
export interface ListMarker {
  /** The unit that all items of one list share: the bullet, or what stands behind the number. */
  readonly sort: string;
  readonly number?: number;
  /** Where the marker ends, before the space behind it. */
  readonly end: number;
}

/** The marker that stands at an offset, with a space, a tab or the line's end behind it. */
export function markerAt(text: SourceText, at: number, line: Span): ListMarker | undefined {
  const first = text.charAt(at);
  if (at >= line.end) return undefined;
  if (first === '-' || first === '*' || first === '+') {
    return endsMarker(text, at + 1, line) ? { sort: first, end: at + 1 } : undefined;
  }
  let digits = at;
  while (digits < line.end && digits - at < 10 && isDigit(text.charCodeAt(digits))) digits++;
  if (digits === at || digits - at > 9) return undefined;
  const behind = text.charAt(digits);
  if ((behind !== '.' && behind !== ')') || !endsMarker(text, digits + 1, line)) return undefined;
  return { sort: behind, number: Number(text.slice(at, digits)), end: digits + 1 };
}

function endsMarker(text: SourceText, at: number, line: Span): boolean {
  return at >= line.end || text.charAt(at) === ' ' || text.charAt(at) === '\t';
}

function isDigit(unit: number): boolean {
  return unit >= 48 && unit <= 57;
}
