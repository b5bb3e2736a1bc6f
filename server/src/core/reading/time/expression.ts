import type { TimescaleClass } from '../../document/timescale.ts';

export type TimeUnit = 'minute' | 'hour' | 'day' | 'week' | 'month' | 'quarter' | 'year';

/** "10 working days", "six weeks". The count is absent where none can be told: "a few weeks". */
export interface Amount {
  readonly count?: number;
  readonly unit: TimeUnit;
  readonly working: boolean;
}

/** A day of the calendar. Months count from 1, weekdays from 0 for Sunday; what the author left out is absent. */
export interface Day {
  readonly kind: 'day';
  readonly day: number;
  readonly month?: number | undefined;
  readonly year?: number | undefined;
  readonly weekday?: number | undefined;
  /** Set for 10/31/2026; `day` and `month` are then as the author meant them. */
  readonly monthFirst?: true;
}

/** "June 2026", "mid November", "the end of May", "the 2nd week of April". */
export interface Month {
  readonly kind: 'month';
  readonly month: number;
  readonly year?: number;
  /** "Mar 26" is either the day or the year; the document's date decides. */
  readonly dayOrYear?: number;
  readonly part?: Part;
  /** 1 to 5; 5 is also the last. */
  readonly week?: number;
  /** With `week`: the first Monday, the last Friday of the month. */
  readonly weekday?: number;
}

/** Which part of a period is meant; `end` is its last day, the others name no day. */
export type Part = 'start' | 'early' | 'middle' | 'late' | 'end';

/** A quarter of the public sector's year, which begins on 1 April. */
export interface Quarter {
  readonly kind: 'quarter';
  readonly quarter: number;
  /** The calendar year in which the financial year begins: 2026 for 26/27. */
  readonly startYear?: number;
}

export interface FinancialYear {
  readonly kind: 'financial-year';
  readonly startYear?: number;
  readonly part?: Part;
}

export interface Year {
  readonly kind: 'year';
  readonly year: number;
  readonly part?: Part;
}

/**
 * `school` stands for terms, half-terms and holidays: councils and schools set their days, so they name none
 * (gov.uk, School term and holiday dates; checked November 2026).
 */
export type SeasonName = 'spring' | 'summer' | 'autumn' | 'winter' | 'school';

export interface Season {
  readonly kind: 'season';
  readonly season: SeasonName;
  readonly year?: number;
  readonly which?: 'this' | 'next';
}

export type FeastName = 'christmas' | 'good-friday' | 'easter' | 'easter-monday';

export interface Feast {
  readonly kind: 'feast';
  readonly feast: FeastName;
  readonly year?: number;
}

/** "w/c 4 May", "w/e 9 May". */
export interface WeekOf {
  readonly kind: 'week-of';
  readonly edge: 'beginning' | 'ending';
  readonly day: Day;
}

/** "4–8 May", "September 2026 to March 2027": due on the last day. */
export interface Range {
  readonly kind: 'range';
  readonly from: CalendarExpression;
  readonly to: CalendarExpression;
}

/** "14 and 21 October": due on the last of them. */
export interface Several {
  readonly kind: 'several';
  readonly days: readonly CalendarExpression[];
}

/** Words that name a stretch of the calendar without looking at any other date. */
export type CalendarExpression =
  | Day
  | Month
  | Quarter
  | FinancialYear
  | Year
  | Season
  | Feast
  | WeekOf
  | Range
  | Several;

/** "Within two weeks", "ten days after the meeting", "for two weeks starting 9 November". */
export interface Period {
  readonly kind: 'period';
  readonly amount: Amount;
  /** What it counts from; absent for the document's own date. */
  readonly from?: CalendarExpression;
  /** True where the first day counts too: two weeks starting 9 November end on 22 November. */
  readonly inclusive?: true;
}

/** "By Friday", "next Tuesday". */
export interface Weekday {
  readonly kind: 'weekday';
  readonly weekday: number;
  readonly which?: 'this' | 'next';
  /** True for "Friday week": the one after the next. */
  readonly weekLater?: true;
}

/** "This week", "next month", "the end of the quarter". */
export interface NearPeriod {
  readonly kind: 'near-period';
  readonly which: 'this' | 'next' | 'after-next';
  readonly unit: 'week' | 'month' | 'quarter' | 'year';
  readonly part?: Part;
}

/** "Today", "tomorrow", "by 5 pm". */
export interface NearDay {
  readonly kind: 'near-day';
  readonly days: number;
}

/** "The next meeting", "the December meeting", "next Quality Committee". */
export interface Meeting {
  readonly kind: 'meeting';
  /** The month that names it; absent for the next one. */
  readonly month?: number;
  readonly year?: number;
  /** What sets it apart from others, in the author's words: "Quality Committee". */
  readonly name?: string;
  /** The body that meets, in small letters, where it is named: "board". */
  readonly body?: string;
}

/** Something that will happen on a day not given: "before duties restart". */
export interface Event {
  readonly kind: 'event';
  readonly words: string;
}

/** "Monthly from October 2026", "twice a week for four weeks", "at each handover". */
export interface Recurring {
  readonly kind: 'recurring';
  /** How far apart; absent where an occasion sets it: "each handover". */
  readonly every?: Amount;
  /** The date of the first, or of a review: the next day on which something is due. */
  readonly first?: TimeExpression;
  readonly from?: TimeExpression;
  readonly until?: TimeExpression;
}

/** "ASAP", "ongoing". */
export interface Vague {
  readonly kind: 'vague';
  readonly words: string;
}

/** "TBC", "dd/mm/yyyy". */
export interface Placeholder {
  readonly kind: 'placeholder';
  readonly words: string;
}

/** By when, as the author put it, before any other date is known. */
export type TimeExpression =
  | CalendarExpression
  | Period
  | Weekday
  | NearPeriod
  | NearDay
  | Meeting
  | Event
  | Recurring
  | Vague
  | Placeholder;

export function classOf(expression: TimeExpression): TimescaleClass {
  switch (expression.kind) {
    case 'period':
      return expression.from ? 'date' : 'relative';
    case 'season':
      return expression.which ? 'relative' : 'date';
    case 'weekday':
    case 'near-period':
    case 'near-day':
    case 'meeting':
      return 'relative';
    case 'event':
    case 'recurring':
    case 'vague':
    case 'placeholder':
      return expression.kind;
    default:
      return 'date';
  }
}
