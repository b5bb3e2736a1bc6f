import { daysBetween, type IsoDate } from '../calendar/date.ts';
import type { Action } from '../document/action.ts';

/** For how many days an open action has been past its date; undefined where it is not, or where nobody can tell. */
export function daysOverdue(
  { timescale, status }: Pick<Action, 'timescale' | 'status'>,
  today: IsoDate,
): number | undefined {
  if (!timescale?.date || timescale.class === 'recurring' || timescale.date >= today) return undefined;
  if (status !== undefined && status.class !== 'open') return undefined;
  return daysBetween(timescale.date, today);
}
