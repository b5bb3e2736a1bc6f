import type { Located } from './located.ts';

/** What a record of an organisational concern says of its level. */
export interface Concern {
  /** The level at which it is held now. */
  readonly level?: Located<number>;
  /** Every other level that it speaks of, and whether it lies behind or ahead. */
  readonly others: readonly (Located<number> & { readonly when: 'earlier' | 'ahead' })[];
  /** What a level is called here, with a capital: "Level", "Stage". */
  readonly called: string;
  /** Events that the record tells of as having happened and that may call for a level, with that level. */
  readonly triggers: readonly (Located<string> & { readonly level: number })[];
  /** True where the record names the framework of levels, or any level of it, or the settings give the scale. */
  readonly named: boolean;
  /** True where the record says why a level was not used. */
  readonly saysWhySkipped: boolean;
}
