import type { Placed } from '../markdown/block.ts';
import type { PlacedUnit } from '../reading/units.ts';
import type { Passage } from './passages.ts';

/** What a passage of the document says on one topic. */
export interface Heard<Says> {
  /** Index of the unit that holds the passage. */
  readonly unit: number;
  /** Where the passage starts in the document; offsets in `says` count from there. */
  readonly at: number;
  readonly passage: Passage;
  /** False for a row that stands above the body of its table, or repeats its headings. */
  readonly body: boolean;
  readonly says: Says;
}

/**
 * The passages of the document that said something, and all others of the units about which everything is asked; `asked`
 * are the indices of these in their order.
 */
export function* heardOrAsked<Says>(
  heard: readonly Heard<Says>[],
  units: readonly PlacedUnit[],
  asked: readonly number[],
): Iterable<Omit<Heard<Says>, 'says'> & { readonly says?: Says }> {
  let next = 0;
  for (const unit of asked) {
    while (next < heard.length && heard[next]!.unit < unit) yield heard[next++]!;
    while (heard[next]?.unit === unit) next++;
    yield* passagesOf(unit, units[unit]!);
  }
  while (next < heard.length) yield heard[next++]!;
}

function* passagesOf(index: number, { at, unit }: PlacedUnit) {
  const place = (body: boolean) => (one: Placed<Passage>) => ({ unit: index, at: one.at, passage: one.unit, body });
  if (unit.type === 'list') yield* unit.items.map(place(true));
  else if (unit.type === 'table') yield* unit.rows.map(place(true));
  else yield place(true)({ at, unit });
}
