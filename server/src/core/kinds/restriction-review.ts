import type { KindDescription } from './kind.ts';

export const restrictionReview: KindDescription = {
  id: 'restriction-review',
  title: 'Restriction review',
  description: 'Keeps a restriction necessary, proportionate and shrinking',
  names: [
    'restrictive practice review',
    'restriction review',
    'restrictive practices review',
    'review of restrictions',
    'review of restrictive practice',
    'restraint review',
    'pbs review',
    'restrictive intervention review',
  ],
  certainNames: ['restrictive practice review', 'restriction review', 'restrictive practices review'],
  headings: [
    'restriction',
    'authorised by',
    'proportionate because',
    'alternatives',
    'alternatives tried',
    'least restrictive',
    'reduction',
    'positive risk taking',
  ],
  parts: [],
  holdsActions: true,
  prose: 'none',
};
