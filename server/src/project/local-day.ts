import type { IsoDate } from '../core/calendar/date.ts';

/** The day that it is on this machine. */
export function localDay(now = new Date()): IsoDate {
  return `${now.getFullYear()}-${String(now.getMonth() + 1).padStart(2, '0')}-${String(now.getDate()).padStart(2, '0')}`;
}
