import type { Action } from '../document/action.ts';
import type { Person } from '../document/person.ts';
import { PlacedAction } from '../document/placed-action.ts';
import type { Placed } from '../markdown/block.ts';
import { standingAmong } from '../markdown/placed.ts';
import { type PlacedUnit, type StandingUnits, standingOf, type UnitFacts } from '../reading/units.ts';
import { firstIndex } from '../text/first-index.ts';
import { KeptWithin } from '../text/kept-within.ts';
import { ActionsMove } from './actions-move.ts';
import { mayJoin } from './labelled-actions.ts';
import type { Outline } from './outline.ts';
import type { RowSaid } from './row-said.ts';
import { type StandingSections, sectionsBefore, standingSections } from './standing-sections.ts';

/** What decides on all actions of a document alike. */
export interface ActionsAround {
  readonly units: readonly PlacedUnit[];
  readonly outline: Outline;
  /** Stands for all of it but what is below; undefined where an action may depend on any other part of the document. */
  readonly key: string | undefined;
  readonly people: readonly Person[];
  /** Index of the unit that gives every action its timescale. */
  readonly common: number | undefined;
}

/** How the actions of a document were read, for the reading of the text that comes after it. */
export interface ActionsRead extends ActionsAround {
  readonly actions: readonly Action[];
  /** Indexes of the lists that were read together with the units around them. */
  readonly joined: readonly number[];
  /** True where no action is made of several parts. */
  readonly apart: boolean;
}

/**
 * The actions that stand as they were read in the text before: those of the units before `first`, and those of the units
 * from `behind` on, which have moved at most. Undefined where something has changed that may decide on any of them.
 */
export function standingActions(now: ActionsAround, before: ActionsRead | undefined): StandingActions | undefined {
  const units = standingOf(now.units);
  if (!before || units?.before !== before.units || now.key === undefined || now.key !== before.key) return undefined;
  if (!commonStands(now, before, units)) return undefined;
  const [edited, unmoved] = [startOf(now.units, units.first), startOf(now.units, units.behind)];
  const sections = standingSections(now.outline, before.outline, edited, unmoved);
  const first = firstToRead(now, before, units);
  const behind = firstBehind(now, before, units, sections);
  if (first > 0 && sectionsBefore(now.outline, startOf(now.units, first)) > sections.to) return undefined;
  return new StandingActions(now, before, units, sections, first, behind);
}

export class StandingActions {
  readonly first: number;
  readonly behind: number;
  readonly #now: ActionsAround;
  readonly #before: ActionsRead;
  readonly #units: StandingUnits;
  readonly #sections: StandingSections;

  constructor(
    now: ActionsAround,
    before: ActionsRead,
    units: StandingUnits,
    sections: StandingSections,
    first: number,
    behind: number,
  ) {
    this.#now = now;
    this.#before = before;
    this.#units = units;
    this.#sections = sections;
    this.first = first;
    this.behind = behind;
  }

  /** Indexes of the lists that were read together with the units around them, and still are. */
  joined(): number[] {
    const added = this.#now.units.length - this.#before.units.length;
    return this.#before.joined.flatMap((index) =>
      index < this.first ? [index] : index + added >= this.behind ? [index + added] : [],
    );
  }

  /** The actions of the units before `first`. */
  ahead(): readonly Action[] {
    const { actions, units, people } = this.#before;
    const ahead = actions.slice(0, actionFrom(actions, startOf(units, this.first)));
    return people === this.#now.people ? ahead : moved(ahead, new ActionsMove(this.#now.people));
  }

  /** The actions of the units from `behind` on. */
  rest(): readonly Action[] {
    const { units, outline, actions } = this.#before;
    const added = this.#now.units.length - units.length;
    const from = startOf(units, this.#units.behind - added);
    const move = new ActionsMove(this.#now.people, {
      from,
      by: startOf(this.#now.units, this.#units.behind) - from,
      sections: this.#sections,
      tables: this.#now.outline.tables.length - outline.tables.length,
    });
    return moved(actions.slice(actionFrom(actions, startOf(units, this.behind - added))), move);
  }

  /** The rows or items whose actions stand, of a unit that was edited, where they were read under the same key. */
  partsOf(unit: PlacedUnit, key: object): StandingParts | undefined {
    const { first, before } = this.#units;
    const old = before[first];
    if (this.#now.outline.sectionOf[first]! >= this.#sections.to) return undefined;
    if (
      !old ||
      this.#before.joined.includes(first) ||
      this.#now.units[first] !== unit ||
      this.#before.people !== this.#now.people
    )
      return undefined;
    const known = partsRead.get(old.own);
    return known?.key === key ? this.#partsOf(old.unit, unit.unit, known, startOf(before, first + 1)) : undefined;
  }

  #partsOf(before: UnitFacts, now: UnitFacts, known: PartsRead, end: number): StandingParts {
    const [were, are] = [partsIn(before), partsIn(now)];
    const { first, behind, added, by } = standingAmong(are, were);
    const { actions } = this.#before;
    const index = (part: number) => actionFrom(actions, were[part]?.at ?? end);
    const from = were[behind - added]?.at ?? end;
    const { people } = this.#now;
    return {
      first,
      behind,
      added,
      known,
      ahead: (part) => actions.slice(index(0), index(part)),
      rest: (part) =>
        moved(
          actions.slice(index(part - added), actionFrom(actions, end)),
          new ActionsMove(people, { from, by, rows: added }),
        ),
    };
  }
}

/** The rows or items of an edited unit whose actions stand: those before `first`, and those from `behind` on. */
export interface StandingParts {
  readonly first: number;
  readonly behind: number;
  /** By how much the index of those behind has grown. */
  readonly added: number;
  readonly known: PartsRead;
  /** The actions of the parts before one of those that stand before the edit. */
  ahead(part: number): readonly Action[];
  /** The actions of one of those that stand behind the edit, and of all below it. */
  rest(part: number): readonly Action[];
}

/** How the actions of the rows or items of a unit were read. */
export interface PartsRead {
  /** Stands for all that decides on them beside their own words and those of the rows above. */
  readonly key: object;
  /** What the rows of a table do for its actions. */
  readonly said?: readonly RowSaid[];
}

/** Kept with a unit's own facts. */
const partsRead = new KeptWithin<UnitFacts, PartsRead>();

export function keepPartsRead({ own }: PlacedUnit, read: PartsRead): void {
  partsRead.set(own, read);
}

function partsIn(unit: UnitFacts): readonly Placed<object>[] {
  return unit.type === 'table' ? unit.rows : unit.type === 'list' ? unit.items : [];
}

function moved(actions: readonly Action[], move: ActionsMove): readonly Action[] {
  return actions.map((action) => (action instanceof PlacedAction ? action.after(move) : action));
}

/** What gives every action its timescale stands before the edit: behind it, it would move for those before it too. */
function commonStands({ common }: ActionsAround, before: ActionsRead, { first }: StandingUnits): boolean {
  return common === before.common && (common === undefined || common < first);
}

/** The first unit whose actions an edit may change: units that join those below them look that far ahead. */
function firstToRead(now: ActionsAround, before: ActionsRead, { first }: StandingUnits): number {
  const isTable = (units: readonly PlacedUnit[]) => units[first]?.unit.type === 'table';
  let index = first;
  if (!isTable(now.units) || !isTable(before.units)) {
    index = Math.max(0, first - 1);
    while (index > 0 && mayJoin(now.units[index]!)) index--;
  }
  if (now.people === before.people) return index;
  const end = actionFrom(before.actions, startOf(before.units, index));
  return before.actions.slice(0, end).every(isPlaced) ? index : 0;
}

/** The first unit behind an edit from which on all stand in the sections in which they stood, and no action is made of several. */
function firstBehind(
  now: ActionsAround,
  before: ActionsRead,
  units: StandingUnits,
  sections: StandingSections,
): number {
  const added = now.units.length - before.units.length;
  let index = now.units.length;
  while (
    index > units.behind &&
    isSameSection(sections, now.outline.sectionOf[index - 1]!, before.outline.sectionOf[index - 1 - added]!)
  )
    index--;
  const last = before.apart ? undefined : before.actions.findLast((action) => !isPlaced(action));
  const end = last && firstIndex(before.units.length, (unit) => before.units[unit]!.at >= last.span.end);
  if (end !== undefined) index = Math.max(index, end + added);
  while (index < now.units.length && mayJoin(now.units[index]!)) index++;
  return index;
}

function isSameSection({ to, from, added }: StandingSections, now: number, before: number): boolean {
  return now < to ? now === before : now >= from && now - added === before;
}

/** True for an action that stands in one part, and moves with it. */
export function isPlaced(action: Action): boolean {
  return action instanceof PlacedAction;
}

/** Index of the first action whose row, item or paragraph starts at an offset or behind it. */
function actionFrom(actions: readonly Action[], offset: number): number {
  return firstIndex(actions.length, (index) => startOfAction(actions[index]!) >= offset);
}

function startOfAction(action: Action): number {
  return action instanceof PlacedAction ? action.startsAt() : action.span.start;
}

function startOf(units: readonly PlacedUnit[], index: number): number {
  return units[index]?.at ?? Number.POSITIVE_INFINITY;
}
