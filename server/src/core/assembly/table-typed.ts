import type { TableFacts } from '../reading/table-facts.ts';
import { type PlacedUnit, standingOf } from '../reading/units.ts';

/** A table of which rows were typed, and nothing else of the whole document. */
export interface TableTyped {
  readonly before: readonly PlacedUnit[];
  /** Its index, the same before and now. */
  readonly unit: number;
  /** Where it starts. */
  readonly at: number;
  readonly then: TableFacts;
  readonly now: TableFacts;
}

/**
 * The table of which an edit changed nothing but rows below its headings. What depends on nothing in them is as it was, but for
 * what stands behind and has moved.
 */
export function tableTyped(units: readonly PlacedUnit[]): TableTyped | undefined {
  const standing = standingOf(units);
  if (!standing) return undefined;
  const { before, first: unit, behind } = standing;
  if (behind !== unit + 1 || before.length !== units.length) return undefined;
  const { at, own: now } = units[unit]!;
  const then = before[unit]!.own;
  if (now.type !== 'table' || then.type !== 'table') return undefined;
  return haveSameOpening(now, then) ? { before, unit, at, then, now } : undefined;
}

/** True for tables whose first row names the same columns, and in which every row below it is one of the body. */
function haveSameOpening(now: TableFacts, then: TableFacts): boolean {
  const named = now.headings && now.headings.unit === then.headings?.unit && now.columns === then.columns;
  return named === true && !now.fieldRows && !then.fieldRows && now.others.length + then.others.length === 0;
}
