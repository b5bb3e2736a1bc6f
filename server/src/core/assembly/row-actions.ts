import type { Action } from '../document/action.ts';
import type { Located } from '../document/located.ts';
import type { Columns } from '../reading/columns.ts';
import type { RowFacts, TableFacts } from '../reading/table-facts.ts';
import type { PlacedUnit } from '../reading/units.ts';
import { KeptWithin } from '../text/kept-within.ts';
import { shift } from '../text/span.ts';
import type { FieldRole } from '../vocabulary/headings.ts';
import type { ActionTable } from './action-tables.ts';
import type { ActionDraft } from './draft.ts';
import type { Inherited } from './inherited.ts';
import type { ActionReader, PartActions, SectionAround } from './part-actions.ts';
import { keyWith } from './part-keys.ts';
import { rowDraft } from './row-draft.ts';
import { dividedEntries } from './row-parts.ts';
import { type RowSaid, rowSaid } from './row-said.ts';
import { keepPartsRead, type StandingParts } from './standing-actions.ts';
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
  unit: PlacedUnit,
  facts: TableFacts,
  actions: ActionTable,
  table: number,
  around: SectionAround,
  reader: ActionReader,
): readonly Action[] {
  if (actions.layout === 'fields') {
    const entries = fieldEntries(facts, actions.fields);
    return new Descent(rowsAsTheyStand(entries, facts, table, around, reader), ownerIsMerged(entries), false).actions();
  }
  const { columns } = actions;
  const merged = ownerIsMerged(entriesOf(facts, columns));
  const timed = columns.has('timescale');
  const reaches = facts.markup === 'html' && facts.rows.some(({ unit }) => unit.cells.some(({ merged }) => merged));
  if (reaches) {
    const rows = rowsAsTheyStand([...entriesOf(facts, columns)], facts, table, around, reader);
    return new Descent(rows, merged, timed).actions();
  }
  const key = keyWith(around.key, JSON.stringify([...columns, takesColumns(facts), facts.onlyNamed]));
  const descent = new Descent(keptRows(facts, columns, table, around, reader, key), merged, timed);
  const found = descent.actions(merged ? undefined : reader.standing(unit, key));
  if (!merged) keepPartsRead(unit, { key, said: descent.said });
  return found;
}

/** What the rows above give to the one below them, worked out where one asks. */
interface Above {
  readonly source?: () => Located<string>;
  readonly actions?: PartActions;
}

/** The way down a table, on which each row is read with what those above give to it. */
class Descent {
  readonly said: RowSaid[] = [];
  readonly #rows: Rows;
  /** The first owner is that of all rows. */
  readonly #ownerMerged: boolean;
  readonly #timed: boolean;
  readonly #found: Action[] = [];
  #above: Above = {};
  /** The row that names the finding of those below it. */
  #source: number | undefined;

  constructor(rows: Rows, ownerMerged: boolean, timed: boolean) {
    this.#rows = rows;
    this.#ownerMerged = ownerMerged;
    this.#timed = timed;
  }

  /** The actions of all rows; of those that stand as they were read before they are taken over. */
  actions(standing?: StandingParts): readonly Action[] {
    const before = standing?.known.said;
    if (!standing || !before) {
      for (let row = 0; row < this.#rows.count; row++) this.#goOn(row);
      return this.#found;
    }
    const { first, behind, added } = standing;
    // What goes on from the row above is read together with it.
    const start = Math.max(0, before.slice(0, first).findLastIndex(standsAlone));
    for (let row = 0; row < start; row++) this.said.push(before[row]!);
    this.#startBelow(start);
    this.#add(standing.ahead(start));
    let sourceBefore = lastSource(before, behind - added);
    for (let row = start; row < this.#rows.count; row++) {
      if (row >= behind) {
        const said = before[row - added]!;
        const same = said.source !== undefined || isSameRow(this.#source, sourceBefore, standing);
        if (standsAlone(said) && same) {
          for (let index = row - added; index < before.length; index++) this.said.push(before[index]!);
          this.#add(standing.rest(row));
          break;
        }
        if (givesSource(said)) sourceBefore = row - added;
      }
      this.#goOn(row);
    }
    return this.#found;
  }

  #add(actions: readonly Action[]): void {
    for (const action of actions) this.#found.push(action);
  }

  #startBelow(start: number): void {
    const row = lastSource(this.said, start);
    this.#source = row;
    this.#above = row === undefined ? {} : { source: this.#sourceIn(row, this.said[row]!.source!) };
  }

  #sourceIn(row: number, source: Located<string>): () => Located<string> {
    return () => ({ ...source, span: shift(this.#rows.at(row), source.span) });
  }

  #goOn(row: number): void {
    const rows = this.#rows;
    const said = rows.said(row);
    this.said.push(said);
    const { says, source: own, continues } = said;
    if (says === 'more') return;
    const above = this.#above;
    if (own) this.#source = row;
    const source = own ? this.#sourceIn(row, own) : above.source;
    const kept = source ? { source } : nothing;
    if (says !== 'action') {
      this.#above = kept;
      return;
    }
    const goesOn = continues || this.#ownerMerged ? above.actions?.last() : undefined;
    const { owner, timescale } = goesOn ?? nothing;
    const inherits = owner || timescale || (!own && source);
    const part = rows.read(
      row,
      said,
      inherits
        ? {
            source: own || !source ? undefined : source(),
            owner: owner && { ...owner, inherited: true },
            timescale: timescale && continues && this.#timed ? { ...timescale, inherited: true } : undefined,
          }
        : nothing,
    );
    this.#add(part.actions);
    this.#above = source ? { source, actions: part } : { actions: part };
  }
}

/** True for a row that takes nothing from the one above it but the finding that it answers. */
function standsAlone({ says, continues }: RowSaid): boolean {
  return says === 'action' && !continues;
}

function givesSource({ says, source }: RowSaid): boolean {
  return says !== 'more' && source !== undefined;
}

/** The last row above one that names a finding. */
function lastSource(said: readonly RowSaid[], below: number): number | undefined {
  for (let row = below - 1; row >= 0; row--) if (givesSource(said[row]!)) return row;
  return undefined;
}

/** True where both are the same row, which stands before an edit or behind it. */
function isSameRow(now: number | undefined, before: number | undefined, standing: StandingParts): boolean {
  const { first, behind, added } = standing;
  if (now === undefined || before === undefined) return now === before;
  return now < first ? now === before : now >= behind && now - added === before;
}

const nothing: Inherited & Above = {};

/** Rows that are read from their own words, each with offsets from its start, and kept. */
function keptRows(
  facts: TableFacts,
  columns: Columns,
  table: number,
  around: SectionAround,
  reader: ActionReader,
  key: object,
): Rows {
  const { section } = around;
  const entryOf = (unit: RowFacts) => rowEntry(facts, columns, { at: 0, unit }, 0);
  return {
    count: facts.rows.length,
    said: (row) => {
      const { unit } = facts.rows[row]!;
      const known = keptSaid.get(unit);
      if (known?.key === key) return known.said;
      const said = rowSaid(unit.source, entryOf(unit), facts, around);
      keptSaid.set(unit, { key, said });
      return said;
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

/** What a row says, kept with its facts. */
const keptSaid = new KeptWithin<RowFacts, { readonly key: object; readonly said: RowSaid }>();

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
  return entry.cell(role)?.cell.blank === false;
}
