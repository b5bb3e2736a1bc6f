import type { IsoDate } from '../calendar/date.ts';

/** What another record of the same concern says: the level at which it was held, and on which day. */
export interface ConcernRecord {
  readonly date: IsoDate;
  readonly level: number;
}
