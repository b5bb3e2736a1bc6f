import type { KindDescription } from './kind.ts';

export const candourLetter: KindDescription = {
  id: 'candour-letter',
  title: 'Duty of candour letter',
  description: 'Tells a person or a family truthfully what happened, says sorry, and what happens next',
  names: ['being open', 'duty of candour', 'duty of candour letter', 'candour letter', 'being open letter'],
  certainNames: ['duty of candour', 'duty of candour letter', 'candour letter'],
  headings: ['what happened', 'apology', 'we are sorry', 'what happens next', 'further enquiries', 'our investigation'],
  parts: [],
  holdsActions: false,
  prose: 'none',
};
