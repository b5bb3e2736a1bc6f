import type { TableColumn } from '../document/table.ts';

/** Headings to offer for the columns that a table of actions or of learning lacks, in the order of their columns. */
export const usualColumns: Readonly<
  Record<
    'actions' | 'learning',
    readonly { readonly role: TableColumn; readonly heading: string; readonly holds: string }[]
  >
> = {
  actions: [
    { role: 'reference', heading: 'Ref', holds: 'A number by which others can name the action' },
    { role: 'source', heading: 'Finding', holds: 'What was found: the reason for the action' },
    { role: 'action', heading: 'Action', holds: 'What will be done' },
    { role: 'owner', heading: 'Owner', holds: 'One person who answers for it' },
    { role: 'timescale', heading: 'Due', holds: 'The day by which it is done' },
    {
      role: 'verification',
      heading: 'How we will check',
      holds: 'Who looks at what, and when, to see whether it worked',
    },
    { role: 'status', heading: 'Status', holds: 'How far it is' },
    { role: 'completed', heading: 'Completed', holds: 'The day on which it was done' },
  ],
  learning: [
    { role: 'reference', heading: 'Ref', holds: 'A number by which actions can name the lesson' },
    { role: 'lesson', heading: 'Lesson', holds: 'What was learned' },
    { role: 'action', heading: 'Action', holds: 'What changes because of it' },
    { role: 'impact', heading: 'Impact', holds: 'What difference it made: figures before and after, and the period' },
  ],
};
