import type { IsoDate } from '../calendar/date.ts';
import type { Located } from './located.ts';

export type TimescaleClass = 'date' | 'relative' | 'event' | 'recurring' | 'vague' | 'placeholder';

export type TimescaleFault =
  /** 31/02/26: the calendar has no such day. */
  | 'impossible'
  /** "Monday 30 October 2026", which is a Friday. */
  | 'weekday'
  /** 10/31/2026: the month stands first. */
  | 'month-first';

/** What the day of a timescale is worked out from. */
export interface WorkedOut {
  readonly from: 'document' | 'words' | 'meeting' | 'end-of-period' | 'last-of-several' | 'year-of-document';
  /** How long after it: "two weeks", "10 working days". */
  readonly after?: {
    readonly count: number;
    readonly unit: 'minute' | 'hour' | 'day' | 'week' | 'month' | 'quarter' | 'year';
    readonly working: boolean;
  };
}

/** By when an action is to be done. */
export interface Timescale extends Located<string> {
  readonly class: TimescaleClass;
  /** The day it falls due; for a period its last day. Absent where it cannot be told. */
  readonly date?: IsoDate | undefined;
  readonly fault?: TimescaleFault | undefined;
  /** What was probably meant, in words that a message can use: "28 February 2026 is the last day". */
  readonly hint?: string | undefined;
  /** For a fault that can be mended in one way only: the date in the author's own form. */
  readonly mended?: string | undefined;
  /** Earlier dates that were struck through or "moved from". */
  readonly history: readonly IsoDate[];
  /** What its day is worked out from, where the words do not give it whole. */
  readonly worked?: WorkedOut | undefined;
  /** What a relative time still lacks to become a date. */
  readonly lacks?: 'document-date' | 'meeting-date' | undefined;
}
