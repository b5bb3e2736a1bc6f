import type { Located } from './located.ts';

/** An earlier action that minutes go through again, with what became of it where they say so. */
export interface ArisingMatter extends Located<string> {
  readonly outcome: boolean;
  readonly section: number;
  /** Where the outcome would be written: in its own cell, or after the words. */
  readonly slot: { readonly at: number; readonly lead: string };
}
