/** The words beside a time that tell what it is a time of. */

/** What the words before a time say of it. */
export type Lead =
  | 'by'
  | 'before'
  | 'until'
  | 'within'
  | 'on'
  | 'at'
  | 'in'
  | 'from'
  | 'for'
  | 'over'
  | 'after'
  | 'with';

/** The words that lead to a time, the longest first where one begins another. */
export const leads: readonly { readonly words: readonly string[]; readonly lead: Lead }[] = [
  { words: ['no', 'later', 'than', 'by'], lead: 'by' },
  { words: ['no', 'later', 'than'], lead: 'by' },
  { words: ['not', 'later', 'than'], lead: 'by' },
  { words: ['on', 'or', 'before'], lead: 'by' },
  { words: ['at', 'the', 'latest', 'by'], lead: 'by' },
  { words: ['due', 'by'], lead: 'by' },
  { words: ['due', 'on'], lead: 'by' },
  { words: ['due', 'for'], lead: 'by' },
  { words: ['due', 'date'], lead: 'by' },
  { words: ['due'], lead: 'by' },
  { words: ['deadline', 'of'], lead: 'by' },
  { words: ['deadline', 'is'], lead: 'by' },
  { words: ['deadline'], lead: 'by' },
  { words: ['target', 'date'], lead: 'by' },
  { words: ['target'], lead: 'by' },
  { words: ['by'], lead: 'by' },
  { words: ['before'], lead: 'before' },
  { words: ['prior', 'to'], lead: 'before' },
  { words: ['ahead', 'of'], lead: 'before' },
  { words: ['in', 'advance', 'of'], lead: 'before' },
  { words: ['in', 'time', 'for'], lead: 'before' },
  { words: ['in', 'readiness', 'for'], lead: 'before' },
  { words: ['up', 'until'], lead: 'until' },
  { words: ['until'], lead: 'until' },
  { words: ['till'], lead: 'until' },
  { words: ['up', 'to'], lead: 'until' },
  { words: ['within'], lead: 'within' },
  { words: ['with', 'effect', 'from'], lead: 'from' },
  { words: ['starting', 'from'], lead: 'from' },
  { words: ['starting', 'on'], lead: 'from' },
  { words: ['starting', 'in'], lead: 'from' },
  { words: ['starting'], lead: 'from' },
  { words: ['beginning', 'on'], lead: 'from' },
  { words: ['beginning', 'in'], lead: 'from' },
  { words: ['beginning'], lead: 'from' },
  { words: ['commencing', 'on'], lead: 'from' },
  { words: ['commencing'], lead: 'from' },
  { words: ['effective', 'from'], lead: 'from' },
  { words: ['to', 'start', 'in'], lead: 'from' },
  { words: ['to', 'start', 'on'], lead: 'from' },
  { words: ['from'], lead: 'from' },
  { words: ['wef'], lead: 'from' },
  { words: ['on'], lead: 'on' },
  { words: ['between'], lead: 'on' },
  { words: ['at'], lead: 'at' },
  { words: ['during'], lead: 'at' },
  { words: ['over'], lead: 'over' },
  { words: ['throughout'], lead: 'over' },
  { words: ['in'], lead: 'in' },
  { words: ['for'], lead: 'for' },
  { words: ['after'], lead: 'after' },
  { words: ['following'], lead: 'after' },
  { words: ['upon'], lead: 'after' },
  { words: ['with'], lead: 'with' },
];

/** Words that begin a clause about something still to happen. */
export const clauseWords: readonly (readonly string[])[] = [
  ['as', 'soon', 'as'],
  ['on', 'completion', 'of'],
  ['on', 'receipt', 'of'],
  ['by', 'the', 'time'],
  ['once'],
  ['when'],
  ['whenever'],
  ['pending'],
];

/** Verbs and nouns after which "when" asks a question and names no time. */
export const beforeQuestion: ReadonlySet<string> = new Set([
  'know',
  'knows',
  'knowing',
  'decide',
  'ask',
  'confirm',
  'check',
  'establish',
  'understand',
  'say',
  'state',
  'record',
  'show',
  'out',
  'of',
  'about',
  'on',
  'clear',
  'clarify',
  'explain',
  'identify',
  'and',
  'see',
  'specify',
  'determine',
  'advise',
]);

/** Verbs that take "after" for their own: "look after". */
export const beforeAfter: ReadonlySet<string> = new Set([
  'look',
  'looks',
  'looked',
  'looking',
  'named',
  'ask',
  'asked',
  'asking',
  'day',
  'week',
  'soon',
  'shortly',
]);

/** Nouns of what has happened: a date after one of them belongs to it. */
export const pastNouns: ReadonlySet<string> = new Set([
  'incident',
  'incidents',
  'accident',
  'fall',
  'falls',
  'error',
  'errors',
  'death',
  'breach',
  'fire',
  'flood',
  'injury',
  'miss',
  'event',
  'events',
  'complaint',
  'complaints',
  'concern',
  'concerns',
  'alert',
  'alerts',
  'outbreak',
  'harm',
  'datix',
]);

/** Nouns of what has been written: a date after "from", "in" or "for" belongs to it, one after "on" does not. */
export const documentNouns: ReadonlySet<string> = new Set([
  'minutes',
  'notes',
  'letter',
  'email',
  'feedback',
  'findings',
  'results',
  'figures',
  'data',
  'lessons',
  'learning',
  'actions',
  'report',
  'invoice',
  'statement',
]);

/** Participles that open a minute and not a tale of what was done: "Agreed that Jo will visit on 3 June". */
export const minuteParticiples: ReadonlySet<string> = new Set(['agreed', 'resolved', 'noted', 'decided', 'proposed']);

/** Nouns that may lie behind or ahead; the words around them decide. */
export const eitherNouns: ReadonlySet<string> = new Set([
  'meeting',
  'audit',
  'visit',
  'inspection',
  'review',
  'session',
  'training',
  'workshop',
  'survey',
  'assessment',
  'interview',
  'call',
  'supervision',
]);

/** Verb forms that tell of the past: "the audit on 3 May showed". */
export const pastVerbs: ReadonlySet<string> = new Set([
  'showed',
  'found',
  'was',
  'were',
  'identified',
  'had',
  'noted',
  'highlighted',
  'raised',
  'revealed',
  'said',
  'confirmed',
  'recorded',
  'did',
]);

/** Words that begin the stating of a check, so that the time after them is the check's. */
export const checkWords: ReadonlySet<string> = new Set([
  'audit',
  'audits',
  'audited',
  'reaudit',
  'check',
  'checks',
  'checked',
  'recheck',
  'verify',
  'verified',
  'sample',
  'samples',
  'sampled',
  'monitored',
  'observe',
  'observed',
  'observations',
  'review',
  'reviewed',
  'reviews',
  'evidence',
  'evidenced',
  'tested',
  'inspect',
]);

/** Words that say that the date after them no longer holds. */
export const formerDateWords: readonly (readonly string[])[] = [
  ['was'],
  ['were'],
  ['previously'],
  ['formerly'],
  ['originally'],
  ['original'],
  ['initially'],
  ['old'],
  ['replaces'],
  ['replacing'],
  ['instead', 'of'],
  ['rather', 'than'],
  ['not'],
];

/** Verbs of moving a date: "from" and a date after them give the former one, "to" and a date the new one. */
export const movingVerbs: ReadonlySet<string> = new Set([
  'moved',
  'changed',
  'revised',
  'extended',
  'slipped',
  'deferred',
  'postponed',
  'amended',
  'rescheduled',
  'put',
  'pushed',
  'brought',
  'carried',
  'delayed',
  'altered',
  'updated',
]);

/** Words that say that the date after them holds instead of the one before. */
export const newDateWords: ReadonlySet<string> = new Set(['now', 'revised', 'new', 'extended', 'amended']);

/**
 * Words after which a date is that of something beside the action: when it was agreed, when it was done, or when it will
 * be looked at again.
 */
export const annotationWords: ReadonlyMap<string, 'past' | 'done' | 'review'> = new Map([
  ...(
    [
      [
        'past',
        [
          'agreed',
          'approved',
          'set',
          'raised',
          'logged',
          'opened',
          'updated',
          'issued',
          'reported',
          'dated',
          'change',
          'started',
          'commenced',
          'since',
          'ordered',
        ],
      ],
      ['done', ['done', 'completed', 'closed', 'achieved', 'implemented', 'actioned', 'delivered']],
      ['review', ['review', 'reviewed', 'check', 'checked', 'reaudit', 'audit', 'update', 'recheck', 'monitored']],
    ] as const
  ).flatMap(([kind, words]) => words.map((word) => [word, kind] as const)),
]);

/** Words that can follow a time without being what it describes: "by March the team", not "the March audit". */
export const connectives: ReadonlySet<string> = new Set([
  'a',
  'after',
  'all',
  'an',
  'and',
  'as',
  'at',
  'because',
  'before',
  'but',
  'by',
  'following',
  'for',
  'from',
  'he',
  'if',
  'in',
  'is',
  'it',
  'latest',
  'nd',
  'of',
  'on',
  'once',
  'onward',
  'onwards',
  'or',
  'our',
  'please',
  'she',
  'since',
  'so',
  'subject',
  'that',
  'the',
  'thereafter',
  'afterwards',
  'ongoing',
  'then',
  'they',
  'this',
  'through',
  'till',
  'to',
  'unless',
  'until',
  'via',
  'we',
  'when',
  'where',
  'which',
  'while',
  'who',
  'will',
  'with',
]);

/** Participles after which "on" and a date tell of what is planned, where others tell of what was: "held on 3 May". */
export const planningParticiples: ReadonlySet<string> = new Set([
  'booked',
  'planned',
  'scheduled',
  'arranged',
  'needed',
  'required',
  'expected',
  'proposed',
]);

/** Participles without the ending "-ed". */
export const pastParticiples: ReadonlySet<string> = new Set([
  'held',
  'sent',
  'written',
  'found',
  'met',
  'took',
  'began',
  'done',
  'made',
  'given',
  'seen',
  'left',
  'fell',
  'came',
  'went',
  'said',
  'told',
]);

export const determiners: ReadonlySet<string> = new Set([
  'the',
  'our',
  'their',
  'its',
  'this',
  'your',
  'a',
  'an',
  'his',
  'her',
  'last',
]);

/** Prepositions after which a date is that of a thing: "minutes of 4 May", "open since April". */
export const owningPrepositions: ReadonlySet<string> = new Set([
  'of',
  'since',
  'dated',
  'last',
  'about',
  'between',
  'version',
  'than',
]);
