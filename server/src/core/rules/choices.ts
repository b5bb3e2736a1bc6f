import { addDays, endOfMonth, type IsoDate } from '../calendar/date.ts';
import { meetingAfter } from '../calendar/meetings.ts';
import type { GovernanceDocument } from '../document/governance-document.ts';
import type { Person } from '../document/person.ts';
import { type DateForm, dateFormOf, writeDate } from '../reading/date-form.ts';

/** No menu offers more people than this. */
const mostPeople = 6;
/** Nor more meetings. */
const mostMeetings = 4;

/** The people whom a document names, those present first and those who sent apologies last. */
export function peopleToChoose(document: GovernanceDocument): Person[] {
  const seen = new Set<string>();
  const rank = (person: Person) => (person.attendance === 'present' ? 0 : person.attendance === 'apologies' ? 2 : 1);
  // Whoever owns another action of the document is as likely as those in its lists, and likelier than the settings' people.
  const owners = document.actions
    .flatMap((action) => action.owner?.names ?? [])
    .filter((name) => name.class === 'person' && !name.person && /\s/.test(name.name))
    .map(({ name, span }): Person => ({ name, span }));
  return [...document.people.filter(({ span }) => span), ...owners, ...document.people]
    .filter((person) => !seen.has(person.name) && seen.add(person.name))
    .toSorted((a, b) => rank(a) - rank(b))
    .slice(0, mostPeople);
}

/** Days to offer as a timescale, in the document's own form of date; none lies in the past. */
export function datesToChoose(document: GovernanceDocument, today: IsoDate): { label: string; text: string }[] {
  const form = formIn(document);
  const from = dayToCountFrom(document, today);
  const next = document.nextMeeting?.value;
  const choices = [
    { label: 'in two weeks', date: addDays(from, 14) },
    { label: 'end of the month', date: endOfMonth(addDays(from, 7)) },
    ...(next && next > from ? [{ label: 'the next meeting', date: next }] : []),
    ...document.calendar.slice(0, mostMeetings).flatMap((series) => {
      const date = meetingAfter(series, from);
      return date && date !== next ? [{ label: `next ${series.name}`, date }] : [];
    }),
  ];
  return choices.map(({ label, date }) => ({ label, text: writeDate(date, form) }));
}

/** The day from which what is agreed now is counted: the document's own or today, whichever is later. */
export function dayToCountFrom({ date }: GovernanceDocument, today: IsoDate): IsoDate {
  return date && date.value > today ? date.value : today;
}

/** The form of date that the document's own timescales have. */
export function formIn(document: GovernanceDocument): DateForm {
  return dateFormOf(document.actions.flatMap(({ timescale }) => (timescale?.date ? [timescale.value] : [])));
}
