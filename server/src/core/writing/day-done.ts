import { formatDay, type IsoDate } from '../calendar/date.ts';
import type { GovernanceDocument } from '../document/governance-document.ts';
import { writeDate } from '../reading/date-form.ts';
import { resolve } from '../reading/time/resolve.ts';
import { readTimescale } from '../reading/timescale.ts';
import { formIn } from './understood-date.ts';

/** What to write for a day on which something was done, or in plain words why it cannot stand. */
export type DayDone =
  | { readonly words: string; readonly problem?: undefined }
  | { readonly problem: string; readonly words?: undefined };

/** Reads words as the day on which something was done, which lies behind: "3 May", "yesterday", "last Friday". */
export function readDayDone(document: GovernanceDocument, words: string, today: IsoDate): DayDone {
  const reading = readTimescale(words.trim(), 'field');
  const resolved =
    reading && resolve(reading.expression, { documentDate: today, looksBack: true, calendar: [], title: '' });
  const date = reading?.fault || resolved?.fault ? undefined : resolved?.date;
  if (!date) return { problem: 'Write the day on which it was done, for example “3 May 2026”.' };
  if (date > today) return { problem: `${formatDay(date)} is still to come. Write the day on which it was done.` };
  return { words: writeDate(date, formIn(document)) };
}
