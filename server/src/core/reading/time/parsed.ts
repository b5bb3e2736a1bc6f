/** What a rule of the grammar found, and the index of the token after it. */
export interface Parsed<T> {
  readonly value: T;
  readonly next: number;
}

/** How readily words are taken for a time. */
export interface GrammarContext {
  /** The text is a value that is meant as a time. */
  readonly field: boolean;
  /** A preposition of time stands before: "by", "in", "until". */
  readonly led: boolean;
  /** One date only, whatever follows: "moved from 1 October to 31 October" is no range. */
  readonly single?: boolean;
}

export function parsed<T>(value: T, next: number): Parsed<T> {
  return { value, next };
}
