import type { Located } from './located.ts';

/** What a record of an organisational concern says of its level. */
export interface Concern {
  /** The level at which it is held now. */
  readonly level?: Located<number>;
  /** Every other level that it speaks of, and whether it lies behind or ahead. */
  readonly others: readonly (Located<number> & { readonly when: 'earlier' | 'ahead' })[];
  /** True where the record names the framework of levels, or any level of it. */
  readonly named: boolean;
  /** True where the record says why a level was not used. */
  readonly saysWhySkipped: boolean;
}
