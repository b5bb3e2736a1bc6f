import type { IsoDate } from '../core/calendar/date.ts';
import { localDay } from '../project/local-day.ts';

/** Where the server learns what day it is, so that a test can move the days. */
export interface Clock {
  today(): IsoDate;
  /** Calls back whenever the day may have changed, as at midnight or after the machine slept. */
  onTick(listener: () => void): void;
}

/** The machine's own clock, looked at once a minute: a timer set for midnight would be late after a sleep. */
export const machineClock: Clock = {
  today: () => localDay(),
  onTick(listener) {
    const timer: unknown = setInterval(listener, 60_000);
    // On Node a timer alone must not keep the process alive; in a browser there is nothing to do.
    (timer as { unref?: () => void }).unref?.();
  },
};
