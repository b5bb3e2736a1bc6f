import { type PlacedUnit, standingOf, type UnitFacts } from '../reading/units.ts';
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
  tell: (own: UnitFacts, place: InUnit, to: Readonly<Record<Topic, Found[]>>) => void,
  move: (found: Found, to: InUnit) => Found,
): (units: readonly PlacedUnit[]) => Gathered<Topic, Found> {
  const known = new KeptWithin<readonly PlacedUnit[], Gathered<Topic, Found>>();
  const listsOf = (list: (topic: Topic) => Found[]) =>
    Object.fromEntries(topics.map((topic) => [topic, list(topic)])) as Record<Topic, Found[]>;
  return (units) => {
    const gathered = known.get(units);
    if (gathered) return gathered;
    const standing = standingOf(units);
    const before = standing && known.get(standing.before);
    const first = before ? standing.first : 0;
    const behind = before ? standing.behind : units.length;
    const found = listsOf((topic) => (before ? before[topic].slice(0, firstFrom(before[topic], first)) : []));
    for (let unit = first; unit < behind; unit++) tell(units[unit]!.own, { unit, at: units[unit]!.at }, found);
    if (before && behind < units.length) {
      const added = units.length - standing.before.length;
      const by = units[behind]!.at - standing.before[behind - added]!.at;
      for (const topic of topics) {
        const to = found[topic];
        const from = before[topic];
        for (let index = firstFrom(from, behind - added); index < from.length; index++) {
          const one = from[index]!;
          to.push(added === 0 && by === 0 ? one : move(one, { unit: one.unit + added, at: one.at + by }));
        }
      }
    }
    known.set(units, found);
    return found;
  };
}

/** The index of the first that was found in a unit or in one behind it. */
function firstFrom(found: readonly InUnit[], unit: number): number {
  return firstIndex(found.length, (index) => found[index]!.unit >= unit);
}
