import type { Action } from '../document/action.ts';
import { type PlacedUnit, unitFrom } from '../reading/units.ts';
import type { ActionDraft } from './draft.ts';
import { isFieldOnly } from './item-actions.ts';
import { formActions, headingActions, labelledRun } from './labelled-actions.ts';
import type { ActionReader, SectionAround } from './part-actions.ts';
import { keyWith } from './part-keys.ts';
import { neverForms, type Surroundings } from './surroundings.ts';

/** Actions that were read from several units, and the indexes of the units that they used up. */
export interface JointActions {
  readonly actions: readonly Action[];
  readonly used: readonly number[];
}

/** Actions that are made of several units: a heading or a form with labelled values below it. */
export function jointActions(
  units: readonly PlacedUnit[],
  index: number,
  isHeading: boolean,
  around: SectionAround,
  reader: ActionReader,
): JointActions | undefined {
  const { type } = units[index]!.unit;
  if (isHeading) return joined(units, index, headed, around, reader);
  const form = type === 'table' || neverForms(around.role) ? undefined : joined(units, index, asForm, around, reader);
  return form ?? (saysAboveFields(units, index, around) ? joined(units, index, headed, around, reader) : undefined);
}

/** How the units of a run are read: `above` counts those that stand before the labelled values and are none. */
interface JointReading {
  readonly name: string;
  readonly above: 0 | 1;
  readonly draft: (units: readonly PlacedUnit[], index: number, around: Surroundings) => ActionDraft[];
}

const headed: JointReading = { name: 'headed', above: 1, draft: headingActions };
const asForm: JointReading = { name: 'form', above: 0, draft: formActions };

/** A unit and the labelled values behind it, read as one part. */
function joined(
  units: readonly PlacedUnit[],
  index: number,
  { name, above, draft }: JointReading,
  around: SectionAround,
  reader: ActionReader,
): JointActions | undefined {
  const { holders, used } = labelledRun(units, index + above);
  const last = holders.at(-1);
  if (!last) return undefined;
  const { at, own } = units[index]!;
  if (reader.citesItself(around, { start: at, end: last.end })) {
    const actions = reader.complete(draft(units, index, around));
    return actions.length > 0 ? { actions, used } : undefined;
  }
  const run = units.slice(index, used.at(-1)! + 1).map((unit) => unitFrom(at, unit));
  const { section } = around;
  const part = {
    facts: own,
    over: run.map((unit) => unit.own),
    source: around.text.slice(at, last.end),
    place: { at, section },
    key: keyWith(around.key, `${name} ${run.map((unit) => unit.at)}`),
  };
  const { actions } = reader.ofPart(part, around, (alone) => draft(run, 0, alone));
  return actions.length > 0 ? { actions, used } : undefined;
}

/** A paragraph that says what is done, above a list of nothing but who, when and how it is checked. */
function saysAboveFields(units: readonly PlacedUnit[], index: number, { role }: Surroundings): boolean {
  const { unit } = units[index]!;
  const next = units[index + 1]?.unit;
  if (unit.type !== 'paragraph' || next?.type !== 'list' || unit.statement.fields.length > 0) return false;
  return !neverForms(role) && unit.sentences().length <= 3 && next.items.every((item) => isFieldOnly(item.unit));
}
