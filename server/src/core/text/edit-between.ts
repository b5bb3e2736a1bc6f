import type { SourceText } from './source-text.ts';
import { type Piece, piecesOf } from './text-in-pieces.ts';

/** Where a text differs from an older one: from `start` to `oldEnd` in that, and from `start` to `end` in this. */
export interface EditBetween {
  readonly start: number;
  readonly oldEnd: number;
  readonly end: number;
}

/** So many UTF-16 units are compared at once. */
const steps = [4096, 128, 1];

/** The one stretch in which two texts differ: the same words stand before it and behind it. */
export function editBetween(old: SourceText, text: SourceText): EditBetween {
  const shorter = Math.min(old.length, text.length);
  const [oldPieces, pieces] = [piecesOf(old), piecesOf(text)];
  let start = lengthOfSame(oldPieces, pieces);
  for (const step of steps)
    while (start + step <= shorter && old.slice(start, start + step) === text.slice(start, start + step)) start += step;
  const most = shorter - start;
  let same = Math.min(most, lengthOfSame(oldPieces.toReversed(), pieces.toReversed()));
  for (const step of steps)
    while (same + step <= most && endOf(old, same, step) === endOf(text, same, step)) same += step;
  return { start, oldEnd: old.length - same, end: text.length - same };
}

/** True where both texts say the same. */
export function changesNothing({ start, oldEnd, end }: EditBetween): boolean {
  return start === end && start === oldEnd;
}

/** True where two texts say the same, in pieces or not. */
export function isSameText(one: SourceText, other: SourceText): boolean {
  if (one === other || one.length !== other.length) return one === other;
  return changesNothing(editBetween(one, other));
}

/** So many units before the last of a text, which are so many. */
function endOf(text: SourceText, last: number, units: number): string {
  return text.slice(text.length - last - units, text.length - last);
}

/** How many units the pieces have that both begin with. */
function lengthOfSame(some: readonly Piece[], others: readonly Piece[]): number {
  let length = 0;
  for (let index = 0; index < some.length && some[index] === others[index]; index++)
    length += some[index]!.words.length;
  return length;
}
