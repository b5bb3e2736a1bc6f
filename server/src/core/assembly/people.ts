import type { Person } from '../document/person.ts';
import type { Placed } from '../markdown/block.ts';
import { type Prose, sourceSpan } from '../markdown/prose.ts';
import { type Attendance, attendanceColumns, attendanceOf, readLabelledAttendance } from '../reading/attendance.ts';
import { sectionRole } from '../reading/field-roles.ts';
import { readAttendance, readKey } from '../reading/people.ts';
import type { TableFacts } from '../reading/table-facts.ts';
import type { ItemFacts, ParagraphFacts, UnitFacts } from '../reading/units.ts';
import { type Span, shift } from '../text/span.ts';
import type { Outline } from './outline.ts';

/** Each person once: what the document, its key and the settings say of one name belongs together. */
export function mergePeople(people: readonly Person[]): Person[] {
  const byName = new Map<string, Person>();
  for (const person of people) {
    const key = person.name.trim().toLowerCase();
    const known = byName.get(key);
    // What was said first stands; later mentions fill what it left open.
    byName.set(key, known ? { ...person, ...known } : person);
  }
  return [...byName.values()];
}

type Add = (at: number, prose: Prose, within: Span, attendance: Attendance | undefined) => void;

/** Everybody whom the document names as present, absent or in a key, in the order of the text. */
export function peopleIn(units: readonly Placed<UnitFacts>[], outline: Outline): Person[] {
  const people: Person[] = [];
  const add: Add = (at, prose, within, attendance) => {
    for (const one of readAttendance(prose.text.slice(within.start, within.end))) {
      people.push({
        name: one.name,
        ...(one.initials ? { initials: one.initials } : {}),
        ...(one.post ? { post: one.post } : {}),
        ...(attendance ? { attendance } : {}),
        span: shift(at, sourceSpan(prose, shift(within.start, one.span))),
      });
    }
  };
  for (const [index, { at, unit }] of units.entries()) {
    const attendance = attendanceOf(outline.sections[outline.sectionOf[index]!]!.role);
    if (unit.type === 'paragraph') {
      const { prose } = unit.statement;
      if (!addLabelled(at, prose, add) && attendance && !outline.isHeading[index])
        add(at, prose, wholeOf(prose), attendance);
      if (prose.text.includes('=')) people.push(...keyPeople(at, unit));
    } else if (unit.type === 'list') {
      for (const item of unit.items) addItem(item.at, item.unit, attendance, add, people);
    } else if (unit.type === 'table') {
      people.push(...tablePeople(unit, attendance));
    }
  }
  return people;
}

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
    else if (prose.text.includes('=')) people.push(...readKey(prose.text).map((entry) => personOf(at, prose, entry)));
  }
  for (const child of facts.children) addItem(at, child, attendance, add, people);
}

/** A table of names below a heading of attendance, with initials beside them, or with a column for those present. */
function tablePeople(table: TableFacts, around: Attendance | undefined): Person[] {
  const headings = (table.headings ?? table.header).unit.cells.map((cell) => cell.text);
  const sorted = headings.map((heading) => attendanceOf(sectionRole(heading)));
  if (sorted.some((one) => one !== undefined) && sorted.every((one, index) => one || headings[index]!.trim() === '')) {
    return table.rows.flatMap(({ at, unit }) =>
      unit.cells.flatMap((cell, index) =>
        readAttendance(cell.text).map((one) => ({
          name: one.name,
          ...(one.initials ? { initials: one.initials } : {}),
          ...(one.post ? { post: one.post } : {}),
          ...(sorted[index] ? { attendance: sorted[index] } : {}),
          span: shift(at, sourceSpan(cell.prose, one.span)),
        })),
      ),
    );
  }
  const columns = attendanceColumns(headings);
  if (!around && (columns.initials < 0 || table.columns.has('action'))) return [];
  return table.rows.flatMap(({ at, unit }) => {
    const cell = unit.cells[columns.name];
    const named = cell && readAttendance(cell.text)[0];
    if (!cell || !named) return [];
    const initials = named.initials ?? unit.cells[columns.initials]?.text.trim();
    const post = named.post ?? unit.cells[columns.post]?.text.trim();
    return {
      name: named.name,
      ...(initials ? { initials } : {}),
      ...(post ? { post } : {}),
      ...(around ? { attendance: around } : {}),
      span: shift(at, sourceSpan(cell.prose, named.span)),
    };
  });
}

function keyPeople(at: number, unit: ParagraphFacts): Person[] {
  const { prose } = unit.statement;
  return readKey(prose.text).map((entry) => personOf(at, prose, entry));
}

function personOf(at: number, prose: Prose, entry: ReturnType<typeof readKey>[number]): Person {
  return { ...entry, span: shift(at, sourceSpan(prose, entry.span)) };
}

function wholeOf(prose: Prose): Span {
  return { start: 0, end: prose.text.length };
}
