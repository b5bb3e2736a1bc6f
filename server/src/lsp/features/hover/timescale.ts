import { daysBetween, formatDate, formatDay, type IsoDate } from '../../../core/calendar/date.ts';
import type { Action } from '../../../core/document/action.ts';
import type { GovernanceDocument } from '../../../core/document/governance-document.ts';
import type { Timescale, TimescaleClass, WorkedOut } from '../../../core/document/timescale.ts';
import { kindDescription } from '../../../core/kinds/catalogue.ts';
import { daysOverdue } from '../../../core/rules/overdue.ts';
import type { HoverPart } from './part.ts';

/** When an action falls due, how far off that is, and how the day was worked out. */
export function* timescaleParts(document: GovernanceDocument, today: IsoDate): Iterable<HoverPart> {
  for (const action of document.actions) {
    const { timescale } = action;
    if (timescale?.source !== 'stated') continue;
    const words = () => [dueWords(timescale, action, today), workedOutWords(timescale, document)];
    yield { span: timescale.span, words: () => words().filter(Boolean).join('  \n') };
  }
}

const withoutDay: Readonly<Record<TimescaleClass, string>> = {
  date: 'a date that cannot be told to the day',
  relative: 'counted from a date that the document does not state',
  event: 'tied to an event',
  recurring: 'again and again',
  vague: 'no date that can be checked',
  placeholder: 'still to be set',
};

function dueWords(timescale: Timescale, action: Action, today: IsoDate): string {
  const { date, lacks } = timescale;
  if (!date)
    return `**Due**: ${lacks === 'meeting-date' ? 'by a meeting whose date is not stated' : withoutDay[timescale.class]}`;
  const overdue = daysOverdue(action, today);
  const ended = action.status?.class === 'closed' || action.status?.class === 'cancelled';
  const left = daysBetween(today, date);
  const distance =
    overdue !== undefined ? `${overdue} day${overdue === 1 ? '' : 's'} overdue` : ended || left < 0 ? '' : ahead(left);
  return `**Due** ${formatDay(date)}${distance === '' ? '' : `, ${distance}`}`;
}

function ahead(days: number): string {
  return days === 0 ? 'today' : days === 1 ? 'tomorrow' : `in ${days} days`;
}

/** "Two weeks after the meeting of 4 May 2026" */
function workedOutWords({ worked, date }: Timescale, document: GovernanceDocument): string {
  if (!worked || !date) return '';
  const origin = document.date && `${originOf(document)} ${formatDate(document.date.value)}`;
  switch (worked.from) {
    case 'document':
      if (!origin) return '';
      return worked.after ? `${amountWords(worked.after)} after ${origin}` : `Counted from ${origin}`;
    case 'words':
      return worked.after ? `${amountWords(worked.after)} after the day that is named` : '';
    case 'meeting':
      return document.nextMeeting?.value === date
        ? 'The next meeting, as this document gives it'
        : 'By the meetings in your settings, or in this document';
    case 'end-of-period':
      return 'The last day of the time that is named';
    case 'last-of-several':
      return 'The last of the days that are named';
    case 'year-of-document':
      return origin ? `The year is that of ${origin}, or the one that fits best` : '';
  }
}

function originOf({ kind }: GovernanceDocument): string {
  return kindDescription(kind).prose === 'minutes' ? 'the meeting of' : 'the date of this document,';
}

function amountWords({ count, unit, working }: NonNullable<WorkedOut['after']>): string {
  const amount = `${count} ${working ? 'working ' : ''}${unit}${count === 1 ? '' : 's'}`;
  return working ? `${amount} (without weekends and bank holidays in England and Wales)` : amount;
}
