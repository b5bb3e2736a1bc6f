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
    thirteen: 13,
    fourteen: 14,
    fifteen: 15,
    sixteen: 16,
    seventeen: 17,
    eighteen: 18,
    nineteen: 19,
    twenty: 20,
    thirty: 30,
    forty: 40,
    fifty: 50,
    sixty: 60,
    seventy: 70,
    eighty: 80,
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

/** What a school's year has besides its terms' names: "summer term", "half-term", "Easter holidays". */
export const schoolTimes: readonly (readonly string[])[] = [
  ['term', 'time'],
  ['term'],
  ['half', 'term'],
  ['holidays'],
  ['holiday'],
  ['break'],
];

/** Days that a weekday's name is only part of: Remembrance Sunday is not the next Sunday. */
export const namedWeekdays: ReadonlySet<string> = new Set([
  'remembrance',
  'mothering',
  'palm',
  'advent',
  'whit',
  'shrove',
  'ash',
  'maundy',
  'black',
  'cyber',
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

export const feasts: readonly { readonly words: readonly string[]; readonly feast: FeastWord }[] = [
  { words: ['christmas', 'eve'], feast: 'christmas' },
  { words: ['christmas', 'day'], feast: 'christmas' },
  { words: ['christmas'], feast: 'christmas' },
  { words: ['xmas'], feast: 'christmas' },
  { words: ['good', 'friday'], feast: 'good-friday' },
  { words: ['easter', 'monday'], feast: 'easter-monday' },
  { words: ['easter', 'sunday'], feast: 'easter' },
  { words: ['easter'], feast: 'easter' },
];

export type FeastWord = 'christmas' | 'good-friday' | 'easter' | 'easter-monday';

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

/** Those of them that are bodies: "the December board" means the only board there is. */
export const bodies: ReadonlySet<string> = new Set([
  'committee',
  'subcommittee',
  'board',
  'forum',
  'group',
  'council',
  'cabinet',
  'panel',
  'agm',
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
