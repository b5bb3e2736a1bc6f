import type { ImpactRung } from '../document/learning.ts';

/** What people are told of how far learning got towards measured impact. */
export const impactWords: Readonly<Record<ImpactRung, string>> = {
  0: 'nothing stated',
  1: 'a claim without evidence',
  2: 'names its evidence',
  3: 'says which way, and when',
  4: 'figures before and after',
};

/** What would make a statement of impact stronger, and how that reads. Nothing where it cannot be. */
export const strongerImpact: Readonly<
  Record<ImpactRung, { readonly advice: string; readonly example: string } | undefined>
> = {
  0: {
    advice: 'Say what is different now, and how you know.',
    example: 'The June audit found that all 12 charts were signed.',
  },
  1: {
    advice: 'Name what shows it: an audit, a count, an observation, what people say.',
    example: 'The re-audit in June showed that charts are now signed at the round.',
  },
  2: {
    advice: 'Say which way it went, and over what time.',
    example: 'The re-audit showed that missed doses fell between April and June.',
  },
  3: {
    advice: 'Give the figure before, the figure after, and the time each one covers.',
    example: 'Missed doses fell from 9 in January to March to 3 in April to June.',
  },
  4: undefined,
};
