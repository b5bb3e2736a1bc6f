import type { StatusClass } from '../document/status.ts';

/** Words to offer for how far an action is, where the document has none of its own for it, in the order of their use. */
export const usualStatuses: readonly {
  readonly words: string;
  readonly class: StatusClass;
  readonly meaning: string;
}[] = [
  { words: 'Not started', class: 'open', meaning: 'Nobody has begun yet' },
  { words: 'In progress', class: 'open', meaning: 'Begun, and still to be finished' },
  { words: 'On hold', class: 'open', meaning: 'Waits for something: say for what, and until when' },
  { words: 'Complete', class: 'closed', meaning: 'Done: say when, and what shows that it worked' },
  { words: 'Cancelled', class: 'cancelled', meaning: 'Will not be done: say why' },
];
