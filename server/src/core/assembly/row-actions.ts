import type { Action } from '../document/action.ts';
import type { Located } from '../document/located.ts';
import { isBlank } from '../reading/blank.ts';
import type { Columns } from '../reading/columns.ts';
import type { RowFacts, TableFacts } from '../reading/table-facts.ts';
import { shift } from '../text/span.ts';
import type { FieldRole } from '../vocabulary/headings.ts';
import type { ActionTable } from './action-tables.ts';
import type { ActionDraft } from './draft.ts';
import { type ActionReader, type Inherited, keyWith, type PartActions, type SectionAround } from './part-actions.ts';
import { rowDraft } from './row-draft.ts';
import { dividedEntries } from './row-parts.ts';
import { type RowSaid, rowSaid } from './row-said.ts';
import type { Surroundings } from './surroundings.ts';
import { fieldEntries, rowEntry, type TableEntry, takesColumns } from './table-entries.ts';

/** The rows of a table, each read with what those above give to it. */
interface Rows {
  readonly count: number;
  /** What a row says, with offsets from `at(row)`. */
  said(row: number): RowSaid;
  at(row: number): number;
  read(row: number, said: RowSaid, inherited: Inherited): PartActions;
}

/** The actions of a table, one for each row that states one, or more where the parts of its cells pair. */
export function rowActions(
  facts: TableFacts,
  actions: ActionTable,
  table: number,
  around: SectionAround,
  reader: ActionReader,
): Action[] {
  if (actions.layout === 'fields') {
    const entries = fieldEntries(facts, actions.fields);
    return actionsOf(rowsAsTheyStand(entries, facts, table, around, reader), ownerIsMerged(entries), false);
  }
  const { columns } = actions;
  const reaches = facts.markup === 'html' && facts.rows.some(({ unit }) => unit.cells.some(({ merged }) => merged));
  const rows = reaches
    ? rowsAsTheyStand([...entriesOf(facts, columns)], facts, table, around, reader)
    : keptRows(facts, columns, table, around, reader);
  return actionsOf(rows, ownerIsMerged(entriesOf(facts, columns)), columns.has('timescale'));
}

/** What the rows above give to the one below them, worked out where one asks. */
interface Above {
  readonly source?: () => Located<string>;
  readonly actions?: PartActions;
}

/** Walks down a table; each row is read with what those above give to it. */
function actionsOf(rows: Rows, ownerMerged: boolean, timed: boolean): Action[] {
  const all: Action[] = [];
  let above: Above = {};
  for (let row = 0; row < rows.count; row++) {
    const said = rows.said(row);
    const { says, source: own, continues } = said;
    if (says === 'more') continue;
    const source = own ? () => ({ ...own, span: shift(rows.at(row), own.span) }) : above.source;
    const kept = source ? { source } : nothing;
    if (says !== 'action') {
      above = kept;
      continue;
    }
    const goesOn = continues || ownerMerged ? above.actions?.last() : undefined;
    const { owner, timescale } = goesOn ?? nothing;
    const inherits = owner || timescale || (!own && source);
    const part = rows.read(
      row,
      said,
      inherits
        ? {
            source: own || !source ? undefined : source(),
            owner: owner && { ...owner, inherited: true },
            timescale: timescale && continues && timed ? { ...timescale, inherited: true } : undefined,
          }
        : nothing,
    );
    for (const action of part.actions) all.push(action);
    above = source ? { source, actions: part } : { actions: part };
  }
  return all;
}

const nothing: Inherited & Above = {};

/** Rows that are read from their own words, each with offsets from its start, and kept. */
function keptRows(
  facts: TableFacts,
  columns: Columns,
  table: number,
  around: SectionAround,
  reader: ActionReader,
): Rows {
  const key = keyWith(around.key, JSON.stringify([...columns, takesColumns(facts), facts.onlyNamed]));
  const { section } = around;
  const entryOf = (unit: RowFacts) => rowEntry(facts, columns, { at: 0, unit }, 0);
  return {
    count: facts.rows.length,
    said: (row) => {
      const { unit } = facts.rows[row]!;
      const known = reader.rows.find(unit, key);
      const read = known ?? { facts: unit, key, said: rowSaid(unit.source, entryOf(unit), facts, around) };
      reader.rows.add(read);
      return read.said;
    },
    at: (row) => facts.rows[row]!.at,
    read: (row, said, inherited) => {
      const { at, unit } = facts.rows[row]!;
      const part = { facts: unit, source: unit.source, place: { at, section, table, row }, key };
      const draft = (own: Surroundings) => rowDrafts(entryOf(unit), said, 0, own);
      return reader.ofPart(part, around, draft, inherited);
    },
  };
}

/** Entries that are made of several rows, or share cells with them: each is read where it stands in the document. */
function rowsAsTheyStand(
  entries: readonly TableEntry[],
  facts: TableFacts,
  table: number,
  around: SectionAround,
  reader: ActionReader,
): Rows {
  const rows = entries.map((entry) => rowSaid(around.text, entry, facts, around));
  return {
    count: entries.length,
    said: (row) => rows[row]!,
    at: () => 0,
    read: (row, said, inherited) => {
      const { owner: _owner, timescale: _timescale, source: _source, ...rest } = around;
      const drafts = rowDrafts(entries[row]!, said, table, { ...rest, ...inherited });
      return { actions: reader.complete(drafts), last: () => drafts.at(-1) };
    },
  };
}

function rowDrafts(entry: TableEntry, { source }: RowSaid, table: number, around: Surroundings): ActionDraft[] {
  return dividedEntries(entry).map((one) => rowDraft(one.entry, { table, parts: one.parts, source }, around));
}

function* entriesOf(facts: TableFacts, columns: Columns): Iterable<TableEntry> {
  for (const [row, placed] of facts.rows.entries()) yield rowEntry(facts, columns, placed, row);
}

/**
 * True where only the first row names an owner although every row of three or more has its date: what a cell merged over
 * the whole column becomes when it is converted.
 */
function ownerIsMerged(entries: Iterable<TableEntry>): boolean {
  let count = 0;
  for (const entry of entries) {
    if (entry.heads || !isFilled(entry, 'action')) continue;
    if (!isFilled(entry, 'timescale') || isFilled(entry, 'owner') !== (count === 0)) return false;
    count++;
  }
  return count >= 3;
}

function isFilled(entry: TableEntry, role: FieldRole): boolean {
  return !isBlank(entry.cell(role)?.cell.text ?? '');
}
