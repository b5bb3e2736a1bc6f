import type { Slots } from '../document/action.ts';
import type { Placed } from '../markdown/block.ts';
import type { Statement } from '../reading/statement.ts';
import type { UnitFacts } from '../reading/units.ts';
import type { SourceText } from '../text/source-text.ts';
import type { FieldRole } from '../vocabulary/headings.ts';
import type { ActionDraft } from './draft.ts';
import { fieldOf, fieldValue } from './found.ts';
import { labelledSlots, statementDraft, type ValueFor, wordsOfAction } from './statement-draft.ts';
import { holdsActions, type Surroundings } from './surroundings.ts';

/** The labelled values that stand one below the other from a unit on, and the indexes of the units that hold them. */
export interface LabelledRun {
  readonly holders: readonly Holder[];
  readonly used: readonly number[];
}

interface Holder {
  readonly at: number;
  readonly end: number;
  readonly statement: Statement;
}

/** A heading that states an action, with labelled values below it: "### Replace the fridge", "Owner: …", "Due: …". */
export function headingActions(
  units: readonly Placed<UnitFacts>[],
  index: number,
  around: Surroundings,
): ActionDraft[] {
  const { at, unit } = units[index]!;
  if (unit.type !== 'heading' && unit.type !== 'paragraph') return [];
  const { holders } = labelledRun(units, index + 1);
  const groups = groupsOf(holders);
  if (groups.length > 1) return groupActions(groups, around);
  const has = (role: FieldRole) => holders.some((holder) => holds(holder, role));
  if (!has('owner') && !(has('timescale') && holdsActions(around.role))) return [];
  const roles = new Set(holders.flatMap(({ statement }) => statement.fields.map((field) => field.role)));
  if (!has('action') && !holdsActions(around.role) && roles.size < 2) return [];
  const stating = holders.find((holder) => holds(holder, 'action'));
  if (!stating && unit.type === 'heading' && unit.level === 1) return [];
  const place = { where: 'heading', ...placeOf(holders, at, around) } as const;
  const draft = statementDraft(at, unit.statement, undefined, around, valuesOf(holders, around), place);
  return [stating ? { ...draft, text: wordsOfAction(stating.at, stating.statement, around) } : draft];
}

/** The labelled values of a form, one after the other: "Action: …", "Who is responsible? …", "By when: …". */
export function formActions(units: readonly Placed<UnitFacts>[], index: number, around: Surroundings): ActionDraft[] {
  return groupActions(groupsOf(labelledRun(units, index).holders), around);
}

function groupActions(groups: readonly (readonly Holder[])[], around: Surroundings): ActionDraft[] {
  const whole = groups.every(
    (group) =>
      group.length > 1 &&
      group.some((holder) => holds(holder, 'action')) &&
      group.some((holder) => holds(holder, 'owner') || setsTime(holder)),
  );
  if (!whole) return [];
  return groups.map((group) => {
    const stating = group.find((holder) => holds(holder, 'action'))!;
    const place = { where: 'marker', ...placeOf(group, group[0]!.at, around) } as const;
    return statementDraft(stating.at, stating.statement, undefined, around, valuesOf(group, around), place);
  });
}

/** The labelled values that stand one below the other from a unit on. */
export function labelledRun(units: readonly Placed<UnitFacts>[], from: number): LabelledRun {
  const holders: Holder[] = [];
  const used: number[] = [];
  for (let index = from; index < units.length; index++) {
    const found = holdersIn(units[index]!);
    if (!found) break;
    for (const holder of found) holders.push(holder);
    used.push(index);
  }
  return { holders, used };
}

/** True where a unit may be part of what stands above it: it holds nothing but labelled values. */
export function mayJoin(unit: Placed<UnitFacts>): boolean {
  return holdersIn(unit) !== undefined;
}

function holdersIn({ at, unit }: Placed<UnitFacts>): Holder[] | undefined {
  if (unit.type === 'paragraph' && (opensWithField(unit.statement) || statesAction(unit.statement)))
    return [{ at, end: at + unit.statement.prose.span.end, statement: unit.statement }];
  const onlyFields =
    unit.type === 'list' &&
    unit.items.every(
      ({ unit: item }) =>
        item.children.length === 0 &&
        item.item.checked === undefined &&
        item.statement !== undefined &&
        (opensWithField(item.statement) || statesAction(item.statement)),
    );
  if (!onlyFields) return undefined;
  return unit.items.map(({ at: start, unit: { item, statement } }) => ({
    at: start,
    end: start + item.span.end,
    statement: statement!,
  }));
}

/** One group for each statement of an action, with the labelled values around it. */
function groupsOf(holders: readonly Holder[]): Holder[][] {
  const groups: Holder[][] = [];
  for (const holder of holders) {
    const group = groups.at(-1);
    const repeats = group?.some((one) => holds(one, 'action')) && holds(holder, 'action');
    if (group && !repeats) group.push(holder);
    else groups.push([holder]);
  }
  return groups;
}

function holds({ statement }: Holder, role: FieldRole): boolean {
  return (role === 'action' && statesAction(statement)) || statement.fields.some((field) => field.role === role);
}

function setsTime({ statement }: Holder): boolean {
  return statement.fields.some((field) => field.role === 'timescale' && !saysOnlyDate(statement, field));
}

/** A line that says "Date:" may date the document. */
function saysOnlyDate({ text }: Statement, { label }: Statement['fields'][number]): boolean {
  return /^date$/i.test(text.slice(label.start, label.end));
}

function opensWithField(statement: Statement): boolean {
  const first = statement.fields[0];
  return first !== undefined && !/[\p{L}\p{N}]/u.test(statement.text.slice(0, first.label.start));
}

function statesAction(statement: Statement): boolean {
  const { marker, words, fields } = statement;
  return marker?.role === 'action' && words.end > words.start && fields.length === 0 && !statement.actor()?.obligation;
}

function valuesOf(holders: readonly Holder[], around: Surroundings): ValueFor {
  const stating = holders.findIndex((holder) => holds(holder, 'action'));
  return (...wanted) => {
    for (const [index, { at, statement }] of holders.entries()) {
      const field = fieldOf(statement, ...wanted);
      // Above the words of the action "Date:" says when the form was written.
      if (field && index < stating && saysOnlyDate(statement, field)) continue;
      if (field) return fieldValue(around.text, at, statement, field);
    }
    return undefined;
  };
}

function placeOf(
  holders: readonly Holder[],
  start: number,
  { text }: Surroundings,
): Pick<ActionDraft, 'span' | 'slots'> {
  const end = holders.at(-1)!.end;
  return { span: { start, end }, slots: lineSlots(end, text, holders[0]!.at) };
}

function lineSlots(end: number, text: SourceText, firstAt: number): Slots {
  const mark = /^[-*+]\s+/.exec(text.slice(firstAt, firstAt + 6))?.[0];
  return labelledSlots((label) => ({ in: 'line', at: end, lead: mark ? `\n${mark}${label}: ` : `\n\n${label}: ` }));
}
