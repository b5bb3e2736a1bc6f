import { type IsoDate, monthOf, yearOf } from '../../calendar/date.ts';
import { type MeetingSeries, meetingAfter, meetingsIn } from '../../calendar/meetings.ts';
import type { Meeting } from './expression.ts';
import type { Anchors, Resolution } from './resolution.ts';

/** What the document says of its own meetings goes before the calendar of the settings. */
export function resolveMeeting(meeting: Meeting, anchors: Anchors): Resolution {
  const own = meeting.name === undefined || names(anchors.title, meeting.name);
  const date = (own ? statedMeeting(meeting, anchors) : undefined) ?? meetingInCalendar(meeting, anchors);
  return date ? { date } : { lacks: 'meeting-date' };
}

function statedMeeting(meeting: Meeting, { documentDate, nextMeeting, meetings = [] }: Anchors): IsoDate | undefined {
  const known = [...(nextMeeting ? [nextMeeting] : []), ...meetings];
  if (meeting.month === undefined) {
    return nextMeeting ?? known.filter((date) => documentDate !== undefined && date > documentDate).sort()[0];
  }
  return known.find(
    (date) =>
      monthOf(date) === meeting.month &&
      (meeting.year === undefined ? documentDate === undefined || date >= documentDate : yearOf(date) === meeting.year),
  );
}

function meetingInCalendar(meeting: Meeting, anchors: Anchors): IsoDate | undefined {
  const { documentDate } = anchors;
  const series = seriesOf(meeting, anchors);
  if (!series || !documentDate) return undefined;
  if (meeting.month === undefined) return meetingAfter(series, documentDate);
  const year = meeting.year ?? yearOf(documentDate) + (meeting.month < monthOf(documentDate) ? 1 : 0);
  return meetingsIn(series, year, meeting.month).find((date) => date > documentDate);
}

/** The meeting of that name; without a name the document's own, or the only one of that body. */
function seriesOf({ name, body }: Meeting, { title, calendar = [] }: Anchors): MeetingSeries | undefined {
  if (name !== undefined) {
    const called = calendar.filter((series) => names(series.name, name));
    return only(called.filter((series) => names(name, series.name))) ?? only(called);
  }
  const own = only(calendar.filter((series) => names(title, series.name)));
  if (own) return own;
  return body === undefined ? undefined : only(calendar.filter((series) => names(series.name, body)));
}

function only<T>(found: readonly T[]): T | undefined {
  return found.length === 1 ? found[0] : undefined;
}

/** True where every word of the name is a word of the title. */
function names(title: string | undefined, name: string): boolean {
  const words = new Set((title ?? '').toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []);
  return (name.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).every((word) => words.has(word) || word === 'meeting');
}
