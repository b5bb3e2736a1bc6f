import type { KindDescription } from './kind.ts';

export const practiceExample: KindDescription = {
  id: 'practice-example',
  title: 'Practice example',
  description: 'Shows by one example how support was given and what it changed',
  names: [
    'case examples',
    'case studies',
    'good practice examples',
    'examples of practice',
    'operational examples',
    'practice example',
    'practice examples',
    'operational example',
    'case example',
    'case study',
    'evidence of good practice',
    'good practice example',
  ],
  certainNames: ['operational examples', 'practice example', 'practice examples', 'operational example'],
  headings: [
    'context',
    'support approach',
    'day to day delivery detail',
    'how effectiveness was evidenced',
    'how effectiveness is evidenced',
    'how is effectiveness evidenced',
  ],
  parts: ['impact'],
  holdsActions: false,
  prose: 'none',
};
