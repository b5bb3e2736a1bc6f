import type { Person } from '../document/person.ts';
import { type Prose, sourceSpan } from '../markdown/prose.ts';
import { type Attendance, attendanceColumns, attendanceOf, readLabelledAttendance } from '../reading/attendance.ts';
import { sectionRole } from '../reading/field-roles.ts';
import { readAttendance, readKey } from '../reading/people.ts';
import type { RowFacts, TableFacts } from '../reading/table-facts.ts';
import type { ItemFacts, ParagraphFacts, PlacedUnit } from '../reading/units.ts';
import { KeptWithin } from '../text/kept-within.ts';
import { remembered } from '../text/lazy.ts';
import { rememberedText } from '../text/remembered-text.ts';
import { type Span, shift } from '../text/span.ts';
import { type Heard, heardOrAsked } from './heard.ts';
import { type Outline, unitsIn } from './outline.ts';
import type { Passage } from './passages.ts';

/** People from the details at the top of a document, from its text and from the settings. */
interface Sources {
  readonly details: readonly Person[];
  readonly settings: readonly Person[];
  readonly merged: readonly Person[];
}

const kept = new KeptWithin<readonly Person[], Sources>();

/** Each person once: what the document, its key and the settings say of one name belongs together. */
export function mergePeople(
  details: readonly Person[],
  named: readonly Person[],
  settings: readonly Person[],
): readonly Person[] {
  const before = kept.get(named);
  if (before?.details === details && before.settings === settings) return before.merged;
  const byName = new Map<string, Person>();
  for (const person of [...details, ...named, ...settings]) {
    const key = person.name.trim().toLowerCase();
    const known = byName.get(key);
    // What was said first stands; later mentions fill what it left open.
    byName.set(key, known ? { ...person, ...known } : person);
  }
  const merged = [...byName.values()];
  kept.set(named, { details, settings, merged });
  return merged;
}

type Add = (at: number, prose: Prose, within: Span, attendance: Attendance | undefined) => void;

/**
 * Everybody whom the document names as present, absent or in a key, in the order of the text. `heard` are the passages
 * that name somebody by themselves; below a heading of attendance every line does.
 */
export function peopleIn(
  heard: readonly Heard<object>[],
  units: readonly PlacedUnit[],
  outline: Outline,
): readonly Person[] {
  const around = (unit: number) => attendanceOf(outline.sections[outline.sectionOf[unit]!]!.role);
  const attended = unitsIn(outline, ({ role }) => attendanceOf(role) !== undefined);
  const tables = outline.tables.filter((unit) => listsPeople(units[unit]!.own as TableFacts));
  if (attended.length + tables.length === 0) return namedAnywhere(heard);
  const people: Person[] = [];
  const asked = [...new Set([...attended, ...tables])].sort((a, b) => a - b);
  for (const { unit, at, passage } of heardOrAsked(heard, units, asked)) {
    const attendance = outline.isHeading[unit] ? undefined : around(unit);
    if (passage.type === 'row') people.push(...peopleOfRow(units[unit]!.own as TableFacts, at, passage, around(unit)));
    else addPassage(at, passage, attendance, people);
  }
  return people;
}

/** Those whom passages name by themselves, where nothing lists who attended. */
const namedAnywhere = remembered((heard: readonly Heard<object>[]): readonly Person[] => {
  const people: Person[] = [];
  for (const { at, passage } of heard) addPassage(at, passage, undefined, people);
  return people;
});

/** True where a passage names somebody whatever stands above it. */
export function namesSomebody(passage: Passage): object | undefined {
  if (passage.type !== 'item' && passage.type !== 'paragraph') return undefined;
  const people: Person[] = [];
  addPassage(0, passage, undefined, people);
  return people.length > 0 ? passage : undefined;
}

function addPassage(at: number, passage: Passage, attendance: Attendance | undefined, people: Person[]): void {
  const add: Add = (at, prose, within, attendance) => {
    for (const one of namedIn(prose.text.slice(within.start, within.end))) {
      people.push({
        name: one.name,
        ...(one.initials ? { initials: one.initials } : {}),
        ...(one.post ? { post: one.post } : {}),
        ...(attendance ? { attendance } : {}),
        span: shift(at, sourceSpan(prose, shift(within.start, one.span))),
      });
    }
  };
  if (passage.type === 'item') addItem(at, passage, attendance, add, people);
  else if (passage.type === 'paragraph') {
    const { prose } = passage.statement;
    if (!addLabelled(at, prose, add) && attendance) add(at, prose, wholeOf(prose), attendance);
    if (prose.text.includes('=')) people.push(...keyPeople(at, passage));
  }
}

// A letter typed elsewhere leaves those who attended as they were.
const namedIn = rememberedText(readAttendance);
const keyIn = rememberedText(readKey);

function addLabelled(at: number, prose: Prose, add: Add): boolean {
  const runs = readLabelledAttendance(prose.text);
  for (const { attendance, names } of runs) add(at, prose, names, attendance);
  return runs.length > 0;
}

function addItem(at: number, facts: ItemFacts, around: Attendance | undefined, add: Add, people: Person[]): void {
  const attendance = attendanceOf(facts.role) ?? around;
  const prose = facts.statement?.prose;
  if (prose && !facts.role && !addLabelled(at, prose, add)) {
    if (attendance) add(at, prose, wholeOf(prose), attendance);
    else if (prose.text.includes('=')) people.push(...keyIn(prose.text).map((entry) => personOf(at, prose, entry)));
  }
  for (const child of facts.children) addItem(at, child, attendance, add, people);
}

/** How a table of people names them. */
interface PeopleTable {
  /** "Present | Apologies": each column holds the people of one sort. */
  readonly sorted?: readonly (Attendance | undefined)[];
  readonly columns: ReturnType<typeof attendanceColumns>;
}

function peopleTable({ headings, header }: TableFacts): PeopleTable {
  return peopleBelow((headings ?? header).unit);
}

const peopleBelow = remembered(({ cells }: RowFacts): PeopleTable => {
  const headings = cells.map((cell) => cell.text);
  const sorted = headings.map((heading) => attendanceOf(sectionRole(heading)));
  const all =
    sorted.some((one) => one !== undefined) && sorted.every((one, index) => one || headings[index]!.trim() === '');
  return { ...(all ? { sorted } : {}), columns: attendanceColumns(headings) };
});

/** True for a table with a column for those present, or with initials beside the names. */
function listsPeople(table: TableFacts): boolean {
  const { sorted, columns } = peopleTable(table);
  return sorted !== undefined || (columns.initials >= 0 && !table.columns.has('action'));
}

function peopleOfRow(table: TableFacts, at: number, { cells }: RowFacts, around: Attendance | undefined): Person[] {
  const { sorted, columns } = peopleTable(table);
  if (sorted) {
    return cells.flatMap((cell, index) =>
      namedIn(cell.text).map((one) => ({
        name: one.name,
        ...(one.initials ? { initials: one.initials } : {}),
        ...(one.post ? { post: one.post } : {}),
        ...(sorted[index] ? { attendance: sorted[index] } : {}),
        span: shift(at, sourceSpan(cell.prose, one.span)),
      })),
    );
  }
  const cell = cells[columns.name];
  const named = cell && namedIn(cell.text)[0];
  if (!cell || !named) return [];
  const initials = named.initials ?? cells[columns.initials]?.text.trim();
  const post = named.post ?? cells[columns.post]?.text.trim();
  return [
    {
      name: named.name,
      ...(initials ? { initials } : {}),
      ...(post ? { post } : {}),
      ...(around ? { attendance: around } : {}),
      span: shift(at, sourceSpan(cell.prose, named.span)),
    },
  ];
}

function keyPeople(at: number, unit: ParagraphFacts): Person[] {
  const { prose } = unit.statement;
  return keyIn(prose.text).map((entry) => personOf(at, prose, entry));
}

function personOf(at: number, prose: Prose, entry: ReturnType<typeof readKey>[number]): Person {
  return { ...entry, span: shift(at, sourceSpan(prose, entry.span)) };
}

function wholeOf(prose: Prose): Span {
  return { start: 0, end: prose.text.length };
}
