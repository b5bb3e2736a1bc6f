import { formatDay, type IsoDate } from '../calendar/date.ts';
import type { GovernanceDocument } from '../document/governance-document.ts';
import { writeDate } from '../reading/date-form.ts';
import { resolve } from '../reading/time/resolve.ts';
import { readTimescale, type TimescaleReading } from '../reading/timescale.ts';
import { dayToCountFrom, formIn } from '../rules/choices.ts';

/** What was understood of words typed where a date is asked for. */
export interface UnderstoodDate {
  /** What to write; absent where the words cannot stand. */
  readonly words?: string;
  readonly date?: IsoDate;
  /** What to tell: the day in full, or in kind words what is the matter. */
  readonly told: string;
  /** `fine`, `doubtful` where it may be written all the same, `refused` where it may not. */
  readonly verdict: 'fine' | 'doubtful' | 'refused';
}

const example = '“12 June 2026”, “next Friday” or “in two weeks”';

/**
 * Reads words as a date, the way the document itself is read. "In two weeks" counts from today, or from the document's
 * own date where that is later, and is written as its day in the document's own form.
 */
export function understandDate(document: GovernanceDocument, words: string, today: IsoDate): UnderstoodDate {
  const typed = words.trim();
  const reading = readTimescale(typed, 'field');
  if (!reading || reading.class === 'placeholder') return { told: `Write a day: ${example}.`, verdict: 'refused' };
  const { date, fault, hint } = resolve(reading.expression, {
    documentDate: dayToCountFrom(document, today),
    looksAhead: true,
    ...(document.nextMeeting ? { nextMeeting: document.nextMeeting.value } : {}),
    calendar: document.calendar,
    title: document.title.value,
  });
  const wrong = reading.fault ?? fault;
  if (wrong) return { told: `There is no such day: ${reading.hint ?? hint ?? typed}.`, verdict: 'refused' };
  if (!date) return withoutDay(typed, reading);
  const written = isOneDay(reading) ? writeDate(date, formIn(document)) : typed;
  if (date < today)
    return { words: written, date, told: `${formatDay(date)} has passed already.`, verdict: 'doubtful' };
  return { words: written, date, told: formatDay(date), verdict: 'fine' };
}

function withoutDay(typed: string, reading: TimescaleReading): UnderstoodDate {
  switch (reading.class) {
    case 'recurring':
      return { words: typed, told: 'Written as it is: it comes round again and again.', verdict: 'fine' };
    case 'vague':
      return {
        words: typed,
        told: `“${typed}” does not say by when. Better a day: ${example}.`,
        verdict: 'doubtful',
      };
    default:
      return {
        words: typed,
        told: `No day could be told from this; it is written as it is. A day is clearer: ${example}.`,
        verdict: 'doubtful',
      };
  }
}

/** "Q2 26/27" or "4 May to 9 June" says more than its last day, so it stays as it is. */
function isOneDay({ class: sort, expression }: TimescaleReading): boolean {
  return sort === 'relative' || expression.kind === 'day' || expression.kind === 'feast';
}
