import type { Action } from '../document/action.ts';
import type { KindDescription } from '../kinds/kind.ts';
import type { Placed } from '../markdown/block.ts';
import { opensWithVerb } from '../reading/commitment.ts';
import { readDefaultTimescale } from '../reading/default-timescale.ts';
import { type Statement, wordsOf } from '../reading/statement.ts';
import type { TableFacts } from '../reading/table-facts.ts';
import type { TimescaleReading } from '../reading/timescale.ts';
import type { ItemFacts, ListFacts, ParagraphFacts, PlacedUnit } from '../reading/units.ts';
import { firstIndex } from '../text/first-index.ts';
import { remembered } from '../text/lazy.ts';
import type { SourceText } from '../text/source-text.ts';
import { actionTable } from './action-tables.ts';
import type { ActionDraft } from './draft.ts';
import { gathering, type InUnit } from './gathered.ts';
import { itemActions } from './item-actions.ts';
import { jointActions } from './joint-actions.ts';
import { locateIn } from './locate.ts';
import type { Outline } from './outline.ts';
import { paragraphActions } from './paragraph-actions.ts';
import { ActionReader, type DocumentResolution, type Part, type SectionAround } from './part-actions.ts';
import { keyWith } from './part-keys.ts';
import { type ActionsRead, isPlaced } from './standing-actions.ts';
import type { Surroundings } from './surroundings.ts';
import { tableActions } from './table-actions.ts';

/**
 * Every action that the document's blocks state, in the order of the text, and how they were read: `before` is that of the
 * text that stood in the document's place before.
 */
export function actionsIn(
  units: readonly PlacedUnit[],
  outline: Outline,
  kind: KindDescription,
  resolution: DocumentResolution,
  before?: ActionsRead,
): ActionsRead {
  const { text } = resolution;
  const { names } = resolution.shared;
  const actions: Action[] = [];
  const common = timescalesForAll(units).given.find(({ unit }) => !outline.isHeading[unit]);
  const reader = new ActionReader(resolution, { text, kind, names }, outline, common && timescaleFrom(common, text));
  const onlyLists = !hasPlaceForActions(units, outline);
  const key = reader.key === undefined ? undefined : `${reader.key} ${onlyLists}`;
  const around = { units, outline, key, people: names.people, common: common?.unit };
  const standing = reader.after(around, before);
  const add = (read: readonly Action[]) => {
    for (const action of read) actions.push(action);
  };
  const { first, behind } = standing ?? { first: 0, behind: units.length };
  const joined = standing?.joined() ?? [];
  let table = firstIndex(outline.tables.length, (index) => outline.tables[index]! >= first) - 1;
  const taken = new Set<number>();
  for (let index = first; index < behind; index++) {
    const { at, unit } = units[index]!;
    if (unit.type === 'table') table++;
    if (taken.has(index)) continue;
    const around = reader.around(outline.sectionOf[index]!);
    const joint = jointActions(units, index, outline.isHeading[index]!, around, reader);
    if (joint) {
      add(joint.actions);
      for (const used of joint.used) {
        taken.add(used);
        if (units[used]!.unit.type === 'list') joined.push(used);
      }
    } else if (outline.isHeading[index]) continue;
    else if (unit.type === 'table') add(tableActions(units[index]!, unit, table, around, reader));
    else if (unit.type === 'list') {
      const listed = onlyLists && commandsAll(unit, around) ? listOfActions(around) : around;
      const ofItem = (item: Placed<ItemFacts>) =>
        reader.ofPart(itemPart(item, listed), listed, (own) => itemActions(0, item.unit, own)).actions;
      add(reader.ofEach(units[index]!, unit.items, listed.key, ofItem));
    } else if (unit.type === 'paragraph') {
      const { section, key } = around;
      const part = { facts: unit, source: unit.source, place: { at, section }, key };
      add(reader.ofPart(part, around, (own) => paragraphActions(0, unit, own)).actions);
    }
  }
  const all = standing ? [...standing.ahead(), ...actions, ...standing.rest()] : actions;
  const apart = actions.every(isPlaced) && (!standing || before?.apart === true);
  return { ...around, actions: all, joined, apart };
}

function itemPart({ at, unit }: Placed<ItemFacts>, { section, key }: SectionAround): Part {
  return { facts: unit, source: unit.item.source, place: { at, section }, key };
}

/** A list that nothing but its orders shows to be one of actions. */
function listOfActions(around: SectionAround): SectionAround {
  return { ...around, role: 'actions', key: keyWith(around.key, 'a list of actions') };
}

/** True where a heading or a table of the document says where its actions stand. */
function hasPlaceForActions(units: readonly PlacedUnit[], outline: Outline): boolean {
  return (
    outline.sections.some(({ ownRole }) => ownRole === 'actions' || ownRole === 'recommendations') ||
    outline.tables.some((index) => actionTable(units[index]!.own as TableFacts, undefined) !== undefined)
  );
}

/** A plan with no place for its actions is itself the list of them: its items are orders, all or nearly all. */
function commandsAll({ items }: ListFacts, { kind, role }: Surroundings): boolean {
  if (!kind.holdsActions || kind.prose !== 'none' || role !== undefined) return false;
  const orders = items.filter(({ unit }) => isOrder(unit));
  return items.length > 1 && orders.length * 4 >= items.length * 3;
}

const isOrder = remembered(({ statement }: ItemFacts) => statement !== undefined && opensWithVerb(wordsOf(statement)));

/** The timescale that a sentence of the document gives to every action without one. */
function timescaleFrom(
  { at, sentence, reading }: InUnit & TimescaleForAll,
  text: SourceText,
): ActionDraft['timescale'] {
  return {
    reading,
    words: sentence.text,
    place: (within) => locateIn(text, at, sentence, within),
    inherited: true,
  };
}

interface TimescaleForAll {
  readonly sentence: Statement;
  readonly reading: TimescaleReading;
}

const timescalesForAll = gathering<'given', InUnit & TimescaleForAll>(
  ['given'],
  (own, { unit, at }, add) => {
    const found = own.type === 'paragraph' ? timescaleForAll(own) : undefined;
    if (found) add('given', { unit, at, ...found });
  },
  ({ sentence, reading }, { unit, at }) => ({ unit, at, sentence, reading }),
);

const timescaleForAll = remembered((unit: ParagraphFacts): TimescaleForAll | undefined => {
  for (const sentence of unit.sentences()) {
    const reading = readDefaultTimescale(sentence.text);
    if (reading) return { sentence, reading };
  }
  return undefined;
});
