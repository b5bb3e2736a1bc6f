/** What minutes call learning. */
export const learningWords: readonly string[] = [
  'learning',
  'learning point',
  'learning points',
  'key learning',
  'lesson',
  'lessons',
  'lessons learned',
  'lessons learnt',
  'lesson learned',
  'lesson learnt',
];

/** Names of other things that hold such a word, and the customary words for papers that need no action. */
export const otherLearning: readonly string[] = [
  'e learning',
  'elearning',
  'learning disability',
  'learning disabilities',
  'learning difficulty',
  'learning difficulties',
  'learning bulletin',
  'learning strategy',
  'learning event',
  'learning programme',
  'learning platform',
  'learning management',
  'learning needs',
  'learning and development',
  'learning log',
  'learning zone',
  'learning hub',
  'learning partner',
  'learning environment',
  'learning walk',
  'lesson plan',
  'lesson plans',
  'action',
  'actions',
  'report',
  'reports',
  'paper',
  'presentation',
  'for information',
  'received',
];

/** That it was heard, and nothing more. */
export const heardWords: readonly string[] = [
  'noted',
  'discussed',
  'acknowledged',
  'recognised',
  'recognized',
  'taken on board',
  'talked about',
  'talked through',
];
