import type { Person } from '../document/person.ts';
import { matchesOf } from '../text/matches.ts';
import { PhraseLists } from '../text/phrase-lists.ts';
import { PhraseFinder } from '../text/phrases.ts';
import { rememberedText } from '../text/remembered-text.ts';
import type { Span } from '../text/span.ts';
import { type SectionRole, sectionHeadings } from '../vocabulary/headings.ts';
import { sectionRole } from './field-roles.ts';

export type Attendance = NonNullable<Person['attendance']>;

const byRole: Readonly<Partial<Record<SectionRole, Attendance>>> = {
  attendance: 'present',
  apologies: 'apologies',
  'in-attendance': 'in-attendance',
};

/** Without a phrase of these no label says who attended. */
const attendanceWords = new PhraseLists(
  PhraseFinder.of((Object.keys(byRole) as SectionRole[]).flatMap((role) => sectionHeadings[role] ?? [])),
);

/** What a section says of the people listed in it, if anything. */
export function attendanceOf(role: SectionRole | undefined): Attendance | undefined {
  return role && byRole[role];
}

/** A run of names after "Present:" and the like. Offsets are those of the text that was read. */
export interface LabelledAttendance {
  readonly attendance: Attendance;
  readonly names: Span;
}

const label = /(?:^|[\n.;]\s{0,3})([A-Z][A-Za-z ]{2,30}?)(?::|\s+were received from:?|\s+received from:?)/g;
const opening =
  /(?:^|\.\s)(Present|Apologies|Sorry|In attendance|Attendees|Attending|Those attending|Those present)(?:\s+(?:were|was|for absence|received|from)){0,3}\s+(?:me\s\()?(?=\p{Lu})/u;

/** Labels of further people who are there, beside one that says so: "Trustees present: …", "Staff: …". */
const besides = /^(?:staff|officers|clerk|chair|chaired by|facilitator|led by|secretary|minutes|minute taker)$/i;

const none: readonly LabelledAttendance[] = [];

/** The labelled runs of names in a text; several may stand in one paragraph. */
export function readLabelledAttendance(text: string): readonly LabelledAttendance[] {
  return attendanceWords.areIn(text) ? labelledIn(text) : none;
}

// A letter typed elsewhere leaves those who attended as they were.
const labelledIn = rememberedText((text): readonly LabelledAttendance[] => {
  const labels: { attendance: Attendance | undefined; start: number; names: number }[] = [];
  const opens = opening.exec(text);
  if (opens)
    labels.push({
      attendance: attendanceOf(sectionRole(opens[1]!)),
      start: opens.index,
      names: opens.index + opens[0].length,
    });
  for (const match of matchesOf(text, label)) {
    const words = match[1]!;
    const start = match.index + match[0].indexOf(words);
    labels.push({ attendance: attendanceOf(sectionRole(words)), start, names: match.index + match[0].length });
  }
  if (labels.some(({ attendance }) => attendance)) {
    for (const one of labels) {
      if (!one.attendance && besides.test(text.slice(one.start, one.names).replace(/(?<![:\s])[:\s]+$/, ''))) {
        one.attendance = 'in-attendance';
      }
    }
  }
  labels.sort((a, b) => a.start - b.start);
  return labels.flatMap(({ attendance, names }, index) =>
    attendance ? [{ attendance, names: { start: names, end: labels[index + 1]?.start ?? text.length } }] : [],
  );
});

/** Which columns of an attendance table hold names, initials and posts; -1 where none does. */
export function attendanceColumns(headings: readonly string[]): { name: number; initials: number; post: number } {
  const plain = headings.map((heading) => heading.trim().toLowerCase());
  const find = (words: readonly string[]) => plain.findIndex((heading) => words.some((word) => heading.includes(word)));
  return {
    name: Math.max(0, find(['name', 'member', 'attendee'])),
    initials: find(['initial']),
    post: find(['role', 'post', 'title', 'position', 'organisation', 'designation']),
  };
}
