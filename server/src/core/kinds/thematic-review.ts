import type { KindDescription } from './kind.ts';

export const thematicReview: KindDescription = {
  id: 'thematic-review',
  title: 'Thematic review',
  description: 'Looks across several incidents for what they have in common',
  names: [
    'thematic review',
    'theme review',
    'themes and trends',
    'review of themes',
    'thematic analysis',
    'cluster review',
    'trend review',
    'themes review',
  ],
  certainNames: ['thematic review', 'thematic analysis'],
  headings: [
    'themes',
    'common causes',
    'coordinated actions',
    'scope',
    'trends',
    'sharing',
    'what has changed',
    'before and after',
    'sources',
  ],
  parts: ['learning', 'impact'],
  holdsActions: true,
  prose: 'review',
};
