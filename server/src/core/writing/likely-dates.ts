import { addDays, addMonths, endOfMonth, type IsoDate, weekdayOf } from '../calendar/date.ts';
import { meetingAfter } from '../calendar/meetings.ts';
import type { GovernanceDocument } from '../document/governance-document.ts';
import { writeDate } from '../reading/date-form.ts';
import { dayToCountFrom, formIn } from '../rules/choices.ts';
import { understandDate } from './understood-date.ts';

/** A day to offer, as people say it and as the document writes it. */
export interface LikelyDate {
  /** "in two weeks" */
  readonly words: string;
  readonly date: IsoDate;
  /** In the document's own form of date. */
  readonly text: string;
}

/** No more meetings of the settings' calendar are offered than this. */
const mostMeetings = 6;
/** Nobody writes a time in more units than this. */
const longestTyped = 60;
const friday = 5;

/** Days on which something may be due, the nearest first, each day once. */
export function likelyDates(document: GovernanceDocument, today: IsoDate): LikelyDate[] {
  const from = dayToCountFrom(document, today);
  const next = document.nextMeeting?.value;
  const untilFriday = (friday - weekdayOf(from) + 7) % 7 || 7;
  const named: [string, IsoDate | undefined][] = [
    ...(next && next > from ? [['at the next meeting', next] as [string, IsoDate]] : []),
    ...document.calendar
      .slice(0, mostMeetings)
      .map((series): [string, IsoDate | undefined] => [`at the next ${series.name}`, meetingAfter(series, from)]),
    ['tomorrow', addDays(from, 1)],
    ['next Friday', addDays(from, untilFriday < 3 ? untilFriday + 7 : untilFriday)],
    ['in a week', addDays(from, 7)],
    ['in two weeks', addDays(from, 14)],
    ['end of the month', endOfMonth(from)],
    ['in four weeks', addDays(from, 28)],
    ['end of next month', endOfMonth(addDays(endOfMonth(from), 1))],
    ['in three months', addMonths(from, 3)],
  ];
  const form = formIn(document);
  const days = new Set<IsoDate>();
  return named
    .flatMap(([words, date]) => {
      if (!date || date <= from || days.has(date)) return [];
      days.add(date);
      return [{ words, date, text: writeDate(date, form) }];
    })
    .toSorted((a, b) => (a.date < b.date ? -1 : 1));
}

/** The day that words being typed come to ("in 10 working days"), where they name one that is not past. */
export function dateTyped(document: GovernanceDocument, today: IsoDate, typed: string): LikelyDate | undefined {
  const words = typed.trim();
  if (words.length < 2 || words.length > longestTyped) return undefined;
  const { date, verdict } = understandDate(document, words, today);
  return date && verdict === 'fine' ? { words, date, text: writeDate(date, formIn(document)) } : undefined;
}
