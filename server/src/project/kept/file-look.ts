/**
 * What a system says of a file that nobody has read: its size in bytes, when it was last written and when anything of it last
 * changed, in milliseconds, and its number. Programs can set the time of writing as they like, but not that of changing.
 */
export type FileLook = readonly [size: number, written: number, changed: number, number: number];

export const lookSize = 4;

/** The look whose numbers begin at some place of a list. */
export function lookAt(numbers: ArrayLike<number>, at: number): FileLook {
  return [numbers[at]!, numbers[at + 1]!, numbers[at + 2]!, numbers[at + 3]!];
}

export function looksAlike(one: FileLook, other: FileLook): boolean {
  return one[0] === other[0] && one[1] === other[1] && one[2] === other[2] && one[3] === other[3];
}

/**
 * In milliseconds. A system tells times in steps, of two seconds where they are long, and the clock of another machine may be
 * some way off. A file that was changed so shortly before it was read could have been changed again since and look the same.
 */
const shortly = 60_000;

/** True where a file of this look has not been changed again since it was read at some time. */
export function isSettled([, written, changed, number]: FileLook, readAt: number): boolean {
  const latest = Math.max(written, changed);
  return number > 0 && changed > 0 && latest < readAt - shortly;
}
