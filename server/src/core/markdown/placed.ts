import { ownText } from '../text/own-text.ts';
import type { SourceText } from '../text/source-text.ts';
import type { Placed } from './block.ts';

/** The index of the first that stands at an offset or behind it. */
export function indexFrom(placed: readonly Placed<unknown>[], at: number): number {
  let low = 0;
  for (let high = placed.length; low < high; ) {
    const middle = (low + high) >> 1;
    if (placed[middle]!.at < at) low = middle + 1;
    else high = middle;
  }
  return low;
}

export function movedBy<Unit>(by: number, placed: Placed<Unit>): Placed<Unit> {
  return by === 0 ? placed : { at: placed.at + by, unit: placed.unit };
}

/** A part of a text that is kept as long as its blocks are. */
export function partOf(text: SourceText, from: number, to: number): string {
  const part = text.slice(from, to);
  // One that is most of the text keeps little else of it in memory, and to copy it takes longer than to read it.
  return part.length * 2 > text.length ? part : ownText(part);
}
