/** The English words of time, in lower case, as health and social care in the United Kingdom writes them. */

/** Names and customary abbreviations of the months, counted from 1. */
export const months: ReadonlyMap<string, number> = new Map([
  ...[
    ['january', 'jan'],
    ['february', 'feb', 'febr'],
    ['march', 'mar'],
    ['april', 'apr'],
    ['may'],
    ['june', 'jun'],
    ['july', 'jul'],
    ['august', 'aug'],
    ['september', 'sep', 'sept'],
    ['october', 'oct'],
    ['november', 'nov'],
    ['december', 'dec'],
  ].flatMap((names, index) => names.map((name) => [name, index + 1] as const)),
]);

/** Months and abbreviations that are everyday words too: without a capital they need a preposition before them. */
export const monthsThatAreWords: ReadonlySet<string> = new Set(['may', 'march', 'mar', 'dec', 'jan']);

/** Names and abbreviations of the days of the week; 0 is Sunday. */
export const weekdays: ReadonlyMap<string, number> = new Map([
  ...[
    ['sunday', 'sun'],
    ['monday', 'mon'],
    ['tuesday', 'tue', 'tues'],
    ['wednesday', 'wed', 'weds'],
    ['thursday', 'thu', 'thur', 'thurs'],
    ['friday', 'fri'],
    ['saturday', 'sat'],
  ].flatMap((names, index) => names.map((name) => [name, index] as const)),
]);

/** Plurals, as in "on Mondays". */
export const weekdayPlurals: ReadonlyMap<string, number> = new Map(
  ['sundays', 'mondays', 'tuesdays', 'wednesdays', 'thursdays', 'fridays', 'saturdays'].map((name, index) => [
    name,
    index,
  ]),
);

export const numberWords: ReadonlyMap<string, number> = new Map(
  Object.entries({
    one: 1,
    two: 2,
    three: 3,
    four: 4,
    five: 5,
    six: 6,
    seven: 7,
    eight: 8,
    nine: 9,
    ten: 10,
    eleven: 11,
    twelve: 12,
    fourteen: 14,
    fifteen: 15,
    eighteen: 18,
    twenty: 20,
    thirty: 30,
    forty: 40,
    fifty: 50,
    sixty: 60,
    ninety: 90,
  }),
);

export const ordinalWords: ReadonlyMap<string, number> = new Map(
  Object.entries({ first: 1, second: 2, third: 3, fourth: 4, fifth: 5, last: 5, final: 5 }),
);

export type CountedUnit = 'minute' | 'hour' | 'day' | 'week' | 'month' | 'quarter' | 'year';

/** Units of time; a fortnight is two weeks. */
export const units: ReadonlyMap<string, { readonly unit: CountedUnit; readonly times: number }> = new Map([
  ...(
    [
      ['minute', ['minute', 'minutes', 'min', 'mins'], 1],
      ['hour', ['hour', 'hours', 'hr', 'hrs', 'h'], 1],
      ['day', ['day', 'days'], 1],
      ['week', ['week', 'weeks', 'wk', 'wks'], 1],
      ['week', ['fortnight', 'fortnights'], 2],
      ['month', ['month', 'months', 'mth', 'mths'], 1],
      ['quarter', ['quarter', 'quarters'], 1],
      ['year', ['year', 'years', 'yr', 'yrs'], 1],
    ] as const
  ).flatMap(([unit, names, times]) => names.map((name) => [name, { unit, times }] as const)),
]);

export const seasons: ReadonlyMap<string, 'spring' | 'summer' | 'autumn' | 'winter'> = new Map([
  ['spring', 'spring'],
  ['summer', 'summer'],
  ['autumn', 'autumn'],
  ['winter', 'winter'],
]);

/** Words that say which part of a period is meant. */
export const parts: readonly { readonly words: readonly string[]; readonly part: PartOfPeriod }[] = [
  { words: ['end', 'of'], part: 'end' },
  { words: ['end'], part: 'end' },
  { words: ['close', 'of'], part: 'end' },
  { words: ['last', 'day', 'of'], part: 'end' },
  { words: ['start', 'of'], part: 'start' },
  { words: ['beginning', 'of'], part: 'start' },
  { words: ['early', 'in'], part: 'early' },
  { words: ['early'], part: 'early' },
  { words: ['first', 'half', 'of'], part: 'early' },
  { words: ['middle', 'of'], part: 'middle' },
  { words: ['mid'], part: 'middle' },
  { words: ['later'], part: 'late' },
  { words: ['late', 'in'], part: 'late' },
  { words: ['late'], part: 'late' },
  { words: ['latter', 'part', 'of'], part: 'late' },
  { words: ['second', 'half', 'of'], part: 'late' },
];

export type PartOfPeriod = 'start' | 'early' | 'middle' | 'late' | 'end';

/** Gatherings that come round again and so can be "the next" or "the December" one. */
export const meetingNouns: ReadonlySet<string> = new Set([
  'meeting',
  'meetings',
  'meting',
  'mtg',
  'committee',
  'subcommittee',
  'board',
  'forum',
  'group',
  'council',
  'cabinet',
  'panel',
  'call',
  'session',
  'agenda',
  'agm',
  'handover',
  'supervision',
  'huddle',
]);

/** Words of a meeting's name that set it apart from no other. */
export const plainMeetingWords: ReadonlySet<string> = new Set([
  'meeting',
  'meetings',
  'meting',
  'mtg',
  'committee',
  'board',
  'group',
  'agenda',
  'session',
  'call',
  'regular',
  'scheduled',
  'full',
  'joint',
  'team',
  'staff',
  'planned',
]);

/** Occasions that come round so often that "each" of them is a frequency. */
export const frequentOccasions: ReadonlySet<string> = new Set([
  'handover',
  'shift',
  'round',
  'mealtime',
  'meal',
  'meeting',
  'supervision',
  'huddle',
  'morning',
  'afternoon',
  'evening',
  'night',
  'weekend',
  'weekday',
  'term',
]);

/** Occasions that come when they come: what is tied to one of them has an event for its timescale. */
export const occasions: ReadonlySet<string> = new Set([
  'admission',
  'discharge',
  'transfer',
  'appointment',
  'induction',
  'incident',
  'fall',
  'visit',
  'inspection',
  'review',
  'audit',
  'assessment',
  'appraisal',
  'arrival',
  'return',
  'receipt',
  'completion',
  'approval',
  'commencement',
  'closure',
  'expiry',
  'renewal',
  'request',
  'referral',
  'starter',
  'episode',
  'complaint',
  'change',
  'agm',
  'conference',
  'opening',
  'launch',
  'publication',
  'probation',
  'recruitment',
  'training',
  'refurbishment',
  'installation',
  'election',
  'term',
  'event',
]);

/** Frequencies, with the time between one and the next. */
export const frequencies: readonly {
  readonly words: string;
  readonly count: number;
  readonly unit: CountedUnit;
}[] = [
  { words: 'hourly', count: 1, unit: 'hour' },
  { words: 'daily', count: 1, unit: 'day' },
  { words: 'nightly', count: 1, unit: 'day' },
  { words: 'day to day', count: 1, unit: 'day' },
  { words: 'weekly', count: 1, unit: 'week' },
  { words: 'fortnightly', count: 2, unit: 'week' },
  { words: 'biweekly', count: 2, unit: 'week' },
  { words: 'bi weekly', count: 2, unit: 'week' },
  { words: 'monthly', count: 1, unit: 'month' },
  { words: 'bimonthly', count: 2, unit: 'month' },
  { words: 'bi monthly', count: 2, unit: 'month' },
  { words: 'quarterly', count: 3, unit: 'month' },
  { words: 'termly', count: 4, unit: 'month' },
  { words: 'half yearly', count: 6, unit: 'month' },
  { words: 'biannual', count: 6, unit: 'month' },
  { words: 'biannually', count: 6, unit: 'month' },
  { words: 'bi annual', count: 6, unit: 'month' },
  { words: 'bi annually', count: 6, unit: 'month' },
  { words: 'yearly', count: 1, unit: 'year' },
  { words: 'annual', count: 1, unit: 'year' },
  { words: 'annually', count: 1, unit: 'year' },
  { words: 'per annum', count: 1, unit: 'year' },
];

/**
 * Times that name no time. `adverb` is true where the words also say so among running words; the others are adjectives
 * there ("urgent care", "the ongoing review") and mean a timescale only where one is asked for.
 */
export const vagueTimes: readonly { readonly words: string; readonly adverb: boolean }[] = [
  ...[
    'asap',
    'a s a p',
    'as soon as possible',
    'as soon as practicable',
    'as soon as practical',
    'as soon as reasonably practicable',
    'as soon as we can',
    'as soon as they can',
    'as early as possible',
    'at the earliest opportunity',
    'at earliest opportunity',
    'at the earliest possible opportunity',
    'soonest',
    'soon',
    'shortly',
    'urgently',
    'immediately',
    'straight away',
    'straightaway',
    'right away',
    'at once',
    'without delay',
    'promptly',
    'from now on',
    'going forward',
    'going forwards',
    'moving forward',
    'henceforth',
    'in future',
    'in the future',
    'in the near future',
    'in due course',
    'in the coming weeks',
    'in the coming months',
    'over the coming weeks',
    'over the coming months',
    'in coming weeks',
    'in coming months',
    'in the short term',
    'in the medium term',
    'in the long term',
    'in the longer term',
    'at some point',
    'at a later date',
    'at a future date',
    'in good time',
    'over time',
    'when possible',
    'whenever possible',
    'when time allows',
    'when time permits',
    'time permitting',
    'when practicable',
    'when convenient',
    'when able',
    'when they can',
    'as and when',
    'as and when required',
    'as and when needed',
    'on a regular basis',
    'on an ongoing basis',
    'regularly',
    'periodically',
    'from time to time',
    'continuously',
    'continually',
    'throughout the year',
    'indefinitely',
    'next year',
    'sometime',
    'some time soon',
  ].map((words) => ({ words, adverb: true })),
  ...[
    'ongoing',
    'on going',
    'continuous',
    'continual',
    'continuing',
    'rolling',
    'immediate',
    'urgent',
    'high priority',
    'short term',
    'shorter term',
    'medium term',
    'mid term',
    'long term',
    'longer term',
    'short',
    'medium',
    'long',
    'short to medium term',
    'medium to long term',
    'regular',
    'frequently',
    'frequent',
    'as required',
    'as needed',
    'as necessary',
    'as appropriate',
    'when required',
    'when needed',
    'where possible',
    'if required',
    'future',
    'maintained',
    'in progress ongoing',
    'business as usual',
    'bau',
    'now',
    'permanent',
    'always',
    'throughout',
    'later',
    'eventually',
    'prompt',
    'timely',
    'in a timely manner',
  ].map((words) => ({ words, adverb: false })),
];

/**
 * Words that hold a date's place. `alone` is true where they do so among running words too; "to be confirmed" says
 * nothing of the date there unless it stands where the date would.
 */
export const placeholderTimes: readonly { readonly words: string; readonly alone: boolean }[] = [
  ...['dd mm yyyy', 'dd mm yy', 'd m yyyy', 'dd mmm yyyy', 'dd mmm yy', 'yyyy mm dd', 'xx xx xxxx', 'xx xx xx'].map(
    (words) => ({ words, alone: true }),
  ),
  ...['date', 'dates', 'due date', 'timescale', 'timescales', 'deadline', 'timeframe', 'time'].flatMap((noun) =>
    [
      'tbc',
      'tba',
      'tbd',
      'to be agreed',
      'to be confirmed',
      'to be set',
      'to be decided',
      'to be determined',
      'to be arranged',
      'to be fixed',
      'to be advised',
      'to follow',
      'needed',
      'not set',
      'not yet set',
      'not agreed',
      'not yet agreed',
    ].map((missing) => ({ words: `${noun} ${missing}`, alone: true })),
  ),
  ...[
    'tbc',
    't b c',
    'tba',
    'tbd',
    'tbf',
    'to be confirmed',
    'to be agreed',
    'to be arranged',
    'to be advised',
    'to be announced',
    'to be set',
    'to be decided',
    'to be determined',
    'to be scheduled',
    'to be fixed',
    'awaiting date',
    'awaiting confirmation',
    'awaiting a date',
    'insert date',
    'enter date',
    'add date',
    'pick a date',
    'select date',
    'click to enter a date',
    'click or tap to enter a date',
    'date here',
    'xx',
    'xxx',
    'xxxx',
    'not specified',
    'not stated',
    'not set',
    'not yet set',
    'not agreed',
    'not yet agreed',
    'not known',
    'not yet known',
    'unknown',
    'unspecified',
    'no date',
    'no date set',
  ].map((words) => ({ words, alone: false })),
];

/** What stands in a column of dates and yet is none: a blank in words, a priority, a status. */
export const notTimescales: readonly string[] = [
  'n a',
  'na',
  'not applicable',
  'none',
  'nil',
  'blank',
  'yes',
  'no',
  'high',
  'low',
  'done',
  'complete',
  'completed',
  'closed',
  'achieved',
  'actioned',
  'open',
  'in progress',
  'not started',
  'overdue',
  'cancelled',
  'see above',
  'as above',
];

/** Set phrases about time that are found before the grammar looks. */
export type TimePhrase =
  | { readonly kind: 'vague'; readonly adverb: boolean }
  | { readonly kind: 'placeholder'; readonly alone: boolean }
  | { readonly kind: 'frequency'; readonly count: number; readonly unit: CountedUnit }
  | { readonly kind: 'none' };

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

/** Nouns of what has happened or been written: a date after one of them belongs to it. */
export const pastNouns: ReadonlySet<string> = new Set([
  'minutes',
  'notes',
  'incident',
  'incidents',
  'accident',
  'fall',
  'falls',
  'error',
  'errors',
  'death',
  'breach',
  'injury',
  'miss',
  'event',
  'events',
  'complaint',
  'complaints',
  'letter',
  'email',
  'feedback',
  'findings',
  'results',
  'figures',
  'data',
  'concern',
  'concerns',
  'alert',
  'alerts',
  'outbreak',
  'harm',
  'lessons',
  'learning',
  'actions',
  'report',
  'invoice',
  'statement',
  'medication',
]);

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

/** Times of day in words. */
export const dayTimeWords: readonly (readonly string[])[] = [
  ['close', 'of', 'play'],
  ['close', 'of', 'business'],
  ['close', 'of', 'day'],
  ['end', 'of', 'the', 'working', 'day'],
  ['end', 'of', 'the', 'day'],
  ['end', 'of', 'working', 'day'],
  ['end', 'of', 'day'],
  ['end', 'of', 'play'],
  ['end', 'of', 'business'],
  ['first', 'thing'],
  ['cop'],
  ['cob'],
  ['eod'],
  ['noon'],
  ['midday'],
  ['midnight'],
  ['lunchtime'],
];

/** Days named by the document's own. */
export const nearDays: readonly { readonly words: readonly string[]; readonly days: number }[] = [
  { words: ['later', 'today'], days: 0 },
  { words: ['today'], days: 0 },
  { words: ['tonight'], days: 0 },
  { words: ['this', 'morning'], days: 0 },
  { words: ['this', 'afternoon'], days: 0 },
  { words: ['this', 'evening'], days: 0 },
  { words: ['same', 'day'], days: 0 },
  { words: ['the', 'next', 'day'], days: 1 },
  { words: ['next', 'day'], days: 1 },
  { words: ['the', 'day', 'after', 'tomorrow'], days: 2 },
  { words: ['tomorrow'], days: 1 },
];

export const feasts: readonly { readonly words: readonly string[]; readonly feast: FeastWord }[] = [
  { words: ['christmas', 'eve'], feast: 'christmas' },
  { words: ['christmas', 'day'], feast: 'christmas' },
  { words: ['christmas'], feast: 'christmas' },
  { words: ['xmas'], feast: 'christmas' },
  { words: ['new', 'year'], feast: 'new-year' },
  { words: ['good', 'friday'], feast: 'good-friday' },
  { words: ['easter', 'monday'], feast: 'easter-monday' },
  { words: ['easter', 'sunday'], feast: 'easter' },
  { words: ['easter'], feast: 'easter' },
];

export type FeastWord = 'christmas' | 'new-year' | 'good-friday' | 'easter' | 'easter-monday';

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
