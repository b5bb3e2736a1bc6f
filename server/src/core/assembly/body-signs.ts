import { readLabelledAttendance } from '../reading/attendance.ts';
import type { Statement } from '../reading/statement.ts';
import type { TableFacts } from '../reading/table-facts.ts';
import type { ListFacts, PlacedUnit } from '../reading/units.ts';
import type { SectionRole } from '../vocabulary/headings.ts';
import { type ActionTable, actionTable } from './action-tables.ts';
import type { Heard } from './heard.ts';
import type { Outline } from './outline.ts';
import type { Passage } from './passages.ts';

/** What the body of a document shows of its kind. */
export interface BodySigns {
  readonly roles: ReadonlySet<SectionRole>;
  readonly attendance: boolean;
  readonly actions: boolean;
  /** A table holds actions with an owner and a timescale each. */
  readonly wholeLog: boolean;
}

export function bodySignsOf(
  units: readonly PlacedUnit[],
  outline: Outline,
  owners: readonly Heard<object>[],
): BodySigns {
  const roles = new Set<SectionRole>();
  for (const { ownRole } of outline.sections) if (ownRole) roles.add(ownRole);
  let attendance = roles.has('attendance') || roles.has('apologies');
  for (const { unit } of units.slice(0, 14)) {
    const named = unit.type === 'paragraph' ? readLabelledAttendance(unit.statement.prose.text) : [];
    attendance ||= named.length > 0;
    for (const one of named) roles.add(one.attendance === 'present' ? 'attendance' : one.attendance);
  }
  let actions = roles.has('actions') || owners.length > 0;
  let wholeLog = false;
  for (const index of outline.tables) {
    const found = actionTable(units[index]!.own as TableFacts, outline.sections[outline.sectionOf[index]!]!.role);
    actions ||= found !== undefined;
    wholeLog ||= found !== undefined && isWholeLog(found);
  }
  let doers = 0;
  for (const index of outline.lists) {
    const { items } = units[index]!.unit as ListFacts;
    actions ||= items.some(({ unit: { statement } }) => statement !== undefined && hasOwner(statement));
    doers += items.slice(0, mostItems).filter(({ unit: { statement } }) => statement && namesDoer(statement)).length;
  }
  return { roles, attendance, actions: actions || doers > 1, wholeLog };
}

/** True for a paragraph with a labelled field that names an owner. */
export function labelsOwner(passage: Passage): object | undefined {
  return passage.type === 'paragraph' && hasOwner(passage.statement) ? passage : undefined;
}

function hasOwner({ fields }: Statement): boolean {
  return fields.some(({ role }) => role === 'owner');
}

/** So many items of a list tell well enough whether it is one of actions. */
const mostItems = 30;

/** "Order rails – Ada – 4 May", "Ada to order rails". */
function namesDoer(statement: Statement): boolean {
  if (statement.trailing?.owner) return true;
  const actor = statement.actor();
  return actor !== undefined && (actor.obligation !== undefined || actor.form === 'trailing');
}

/** What is to be done, by whom and by when, each in its place: no other table has all three. */
function isWholeLog(table: ActionTable): boolean {
  const places = table.layout === 'rows' ? [table.columns] : table.fields.map(({ rows }) => rows);
  return places.some((one) => one.has('action') && one.has('owner') && one.has('timescale'));
}
