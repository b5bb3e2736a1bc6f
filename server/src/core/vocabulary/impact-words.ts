import type { ImpactRung } from '../document/learning.ts';

/** What people are told of how far learning got towards measured impact. */
export const impactWords: Readonly<Record<ImpactRung, string>> = {
  0: 'nothing stated',
  1: 'a claim without evidence',
  2: 'names its evidence',
  3: 'says which way, and when',
  4: 'figures before and after',
};
