import type { SourceText } from '../text/source-text.ts';
import type { Block, Placed } from './block.ts';

/** A stretch of text that is read by itself; its blocks are placed from its start. */
export interface Stretch {
  readonly source: string;
  /** The link definitions in it, a line each. */
  readonly defines: readonly string[];
  readonly blocks: readonly Placed<Block>[];
}

/** A text and its blocks: what the reading of a text that differs a little starts from. */
export interface ParsedText {
  readonly text: SourceText;
  /** Where the blocks begin: behind the details at the top. */
  readonly from: number;
  /** The link definitions of the whole text, a line each. */
  readonly definitions: string;
  readonly stretches: readonly Placed<Stretch>[];
  readonly blocks: readonly Placed<Block>[];
  /**
   * The blocks that stood where an edit last cut a long table or list, with the link definitions of then. A line break at the
   * end of a row cuts its table in two until the new row is written, and then all the rows are there again.
   */
  readonly lost?: { readonly definitions: string; readonly blocks: readonly Placed<Block>[] };
}
