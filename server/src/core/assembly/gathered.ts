import { type PlacedUnit, type StandingUnits, standingOf, type UnitFacts } from '../reading/units.ts';
import { firstIndex } from '../text/first-index.ts';
import { KeptWithin } from '../text/kept-within.ts';

/** What was found in a unit of a document. */
export interface InUnit {
  /** Index of the unit. */
  readonly unit: number;
  /** Where it was found; offsets in it count from there. */
  readonly at: number;
}

/** What was found in the units of a document, sorted by topic, in the order of the text. */
export type Gathered<Topic extends string, Found> = Readonly<Record<Topic, readonly Found[]>>;

/**
 * Gathers what the units of a document say on some topics, where it is told from each unit's own facts alone. Of units that
 * stand where they stood in the text before it is taken over, and of those that only moved it moves along, so that an edit
 * costs no question to them. `tell` adds what a unit says, and `move` sets something found in another place.
 */
export function gathering<Topic extends string, Found extends InUnit>(
  topics: readonly Topic[],
  tell: (own: UnitFacts, place: InUnit, add: (topic: Topic, found: Found) => void) => void,
  move: (found: Found, to: InUnit) => Found,
): (units: readonly PlacedUnit[]) => Gathered<Topic, Found> {
  const known = new KeptWithin<readonly PlacedUnit[], Gathered<Topic, Found>>();
  return (units) => {
    const gathered = known.get(units);
    if (gathered) return gathered;
    const standing = standingOf(units);
    const before = standing && known.get(standing.before);
    const { first, behind } = before ? standing : { first: 0, behind: units.length };
    const told: Partial<Record<Topic, Found[]>> = {};
    const add = (topic: Topic, one: Found) => {
      const list = told[topic];
      if (list) list.push(one);
      else told[topic] = [one];
    };
    for (let unit = first; unit < behind; unit++) tell(units[unit]!.own, { unit, at: units[unit]!.at }, add);
    const found = {} as Record<Topic, readonly Found[]>;
    for (const topic of topics) {
      const list = told[topic] ?? [];
      found[topic] = before ? joined(before[topic], list, units, standing, move) : list;
    }
    known.set(units, found);
    return found;
  };
}

/** What was found before with what is told now of the units that were edited; the same list where nothing has changed or moved. */
function joined<Found extends InUnit>(
  before: readonly Found[],
  told: readonly Found[],
  units: readonly PlacedUnit[],
  standing: StandingUnits,
  move: (found: Found, to: InUnit) => Found,
): readonly Found[] {
  const added = units.length - standing.before.length;
  const behind = units[standing.behind];
  const by = behind ? behind.at - standing.before[standing.behind - added]!.at : 0;
  const stays = added === 0 && by === 0;
  const ahead = firstFrom(before, standing.first);
  const rest = firstFrom(before, standing.behind - added);
  if (told.length === 0 && ahead === rest && (stays || rest === before.length)) return before;
  const found = before.slice(0, ahead);
  for (const one of told) found.push(one);
  for (let index = rest; index < before.length; index++) {
    const one = before[index]!;
    found.push(stays ? one : move(one, { unit: one.unit + added, at: one.at + by }));
  }
  return found;
}

/** The index of the first that was found in a unit or in one behind it. */
function firstFrom(found: readonly InUnit[], unit: number): number {
  return firstIndex(found.length, (index) => found[index]!.unit >= unit);
}
