/** What a word at the start of a line or a sentence announces. */
export type MarkerRole = 'action' | 'resolved' | 'agreed' | 'noted' | 'lesson' | 'theme' | 'update' | 'agenda';

/** What "action" goes on with where it names a document or a list and announces nothing. */
export const notAnnounced: readonly string[] = [
  'plan',
  'plans',
  'log',
  'logs',
  'tracker',
  'list',
  'register',
  'table',
  'sheet',
  'review',
];

/**
 * Markers as minute-takers use them, before a colon, a dash or a number: "ACTION:", "Action point 3 –", "AP1".
 * "Noted", "received" and "for information" are the customary words for what needs no action.
 */
export const markers: Readonly<Record<MarkerRole, readonly string[]>> = {
  action: [
    'action',
    'actions',
    'action point',
    'action points',
    'action item',
    'action items',
    'action required',
    'action agreed',
    'next action',
    'next actions',
    'new action',
    'agreed action',
    'ap',
    'ai',
    'todo',
    'to do',
    'follow up',
    'next step',
    'next steps',
    'action owner',
    'action by',
    'action for',
    'for action by',
    'to be actioned by',
  ],
  resolved: ['resolved', 'it was resolved', 'resolution', 'decision', 'decided', 'motion', 'vote'],
  agreed: [
    'agreed',
    'it was agreed',
    'the committee agreed',
    'the group agreed',
    'the board agreed',
    'members agreed',
    'the meeting agreed',
    'trustees agreed',
  ],
  noted: ['noted', 'it was noted', 'received', 'for information', 'approved', 'for noting'],
  lesson: [
    'lesson',
    'lessons',
    'learning',
    'key learning',
    'lesson learned',
    'lesson learnt',
    'learning point',
    'what we learned',
  ],
  /** Lessons in a review of many incidents; in minutes a theme is a topic. */
  theme: ['theme', 'common theme', 'pattern'],
  update: ['update', 'progress', 'outcome', 'response', 'closed', 'done', 'todone', 'completed'],
  agenda: ['agenda', 'item'],
};
