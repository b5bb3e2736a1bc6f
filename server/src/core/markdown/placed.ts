import { firstIndex } from '../text/first-index.ts';
import { ownText } from '../text/own-text.ts';
import type { SourceText } from '../text/source-text.ts';
import type { Placed } from './block.ts';

/** The index of the first that stands at an offset or behind it. */
export function indexFrom(placed: readonly Placed<unknown>[], at: number): number {
  return firstIndex(placed.length, (index) => placed[index]!.at >= at);
}

export function movedBy<Unit>(by: number, placed: Placed<Unit>): Placed<Unit> {
  return by === 0 ? placed : { at: placed.at + by, unit: placed.unit };
}

/**
 * How what stands in a text goes with what stood in the one before: all before `first` is the same in its place; from `behind` on
 * all is the same `added` places further down the list, and `by` UTF-16 units further on in the text.
 */
export interface Standing {
  readonly first: number;
  readonly behind: number;
  readonly added: number;
  readonly by: number;
}

export function standingAmong(now: readonly Placed<object>[], before: readonly Placed<object>[]): Standing {
  const added = now.length - before.length;
  const by = (now.at(-1)?.at ?? 0) - (before.at(-1)?.at ?? 0);
  const shorter = Math.min(now.length, before.length);
  let first = 0;
  while (first < shorter && stands(now[first]!, before[first]!, 0)) first++;
  let behind = now.length;
  while (behind > first && behind - added > first && stands(now[behind - 1]!, before[behind - 1 - added]!, by))
    behind--;
  return { first, behind, added, by };
}

function stands(now: Placed<object>, before: Placed<object>, by: number): boolean {
  return now.unit === before.unit && now.at - before.at === by;
}

/** A part of a text that is kept as long as its blocks are. */
export function partOf(text: SourceText, from: number, to: number): string {
  const part = text.slice(from, to);
  // One that is most of the text keeps little else of it in memory, and to copy it takes longer than to read it.
  return part.length * 2 > text.length ? part : ownText(part);
}
