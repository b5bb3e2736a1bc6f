import type { Action } from '../document/action.ts';
import { readMargin } from '../reading/margin.ts';
import type { RowFacts, TableFacts } from '../reading/table-facts.ts';
import type { PlacedUnit } from '../reading/units.ts';
import { actionTable } from './action-tables.ts';
import type { ActionDraft } from './draft.ts';
import { marginActions } from './margin-actions.ts';
import type { ActionReader, SectionAround } from './part-actions.ts';
import { keyWith } from './part-keys.ts';
import { rowActions } from './row-actions.ts';
import { sentenceActions } from './sentence-actions.ts';
import { neverForms, type Surroundings } from './surroundings.ts';

/** The actions of a table: of its rows, or of the sentences in them where it holds what was said. */
export function tableActions(
  unit: PlacedUnit,
  facts: TableFacts,
  table: number,
  around: SectionAround,
  reader: ActionReader,
): readonly Action[] {
  const minutes = around.kind.prose === 'minutes';
  const margin = minutes ? readMargin(facts) : undefined;
  if (margin)
    return spokenRows(unit, facts, around, reader, margin, (at, row, own) => marginActions(at, row, margin, own));
  const actions = actionTable(facts, around.role);
  if (actions) return rowActions(unit, facts, actions, table, around, reader);
  const column = facts.columns.get('action');
  if (!minutes || column === undefined || neverForms(around.role)) return [];
  // Minutes set as a table whose column of actions holds whole sentences: "RS to bring the audit by 4 December".
  const sentences = (at: number, row: RowFacts, own: Surroundings) =>
    sentenceActions(at, row.cells[column]?.sentences() ?? [], own);
  return spokenRows(unit, facts, around, reader, { column }, sentences);
}

/** The actions in the sentences of a table's rows. */
function spokenRows(
  unit: PlacedUnit,
  { rows, markup }: TableFacts,
  around: SectionAround,
  reader: ActionReader,
  layout: object,
  draft: (at: number, row: RowFacts, around: Surroundings) => ActionDraft[],
): readonly Action[] {
  // A cell of HTML may reach over several rows, and then its words stand in another row.
  if (markup === 'html') return rows.flatMap(({ at, unit }) => reader.complete(draft(at, unit, around)));
  const key = keyWith(around.key, JSON.stringify(layout));
  const { section } = around;
  return reader.ofEach(unit, rows, key, ({ at, unit: row }) => {
    const part = { facts: row, source: row.source, place: { at, section }, key };
    return reader.ofPart(part, around, (own) => draft(0, row, own)).actions;
  });
}
