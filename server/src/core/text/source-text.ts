/**
 * The text of a document as it is read: here and there, never as a whole. A string is one; a text in pieces is another. All
 * offsets and lengths are UTF-16 units and mean what they mean for a string.
 */
export interface SourceText {
  readonly length: number;
  slice(start?: number, end?: number): string;
  charAt(index: number): string;
  charCodeAt(index: number): number;
  indexOf(words: string, from?: number): number;
  lastIndexOf(words: string, from?: number): number;
  includes(words: string, from?: number): boolean;
  startsWith(words: string, from?: number): boolean;
  /** The whole text as a string. */
  toString(): string;
}
