import type { Span } from '../text/span.ts';
import type { ActionField } from './action.ts';

/** A value that an item states in a place of its own, labelled or behind a dash. */
export interface ItemValue {
  readonly field: ActionField;
  /** The value with its label. */
  readonly whole: Span;
  readonly value: Span;
}

export interface ItemFact {
  /** From its mark to its last word, the items below it included. */
  readonly span: Span;
  /** Its number, in a numbered list. */
  readonly number?: number;
  /** Its words, behind its mark and its tick box. */
  readonly content: Span;
  /** In the order of the text. */
  readonly values: readonly ItemValue[];
  /** True where nothing but such values stands below its first paragraph. */
  readonly plain: boolean;
}

/** A list, for whoever rewrites it. */
export interface ListFact {
  readonly span: Span;
  readonly items: readonly ItemFact[];
}
