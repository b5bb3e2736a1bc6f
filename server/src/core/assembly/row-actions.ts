import type { Action } from '../document/action.ts';
import type { Located } from '../document/located.ts';
import { isBlank, saysNone } from '../reading/blank.ts';
import type { Columns } from '../reading/columns.ts';
import { namesTopic } from '../reading/reference.ts';
import type { RowFacts, TableFacts } from '../reading/table-facts.ts';
import { type Span, shift } from '../text/span.ts';
import type { FieldRole } from '../vocabulary/headings.ts';
import type { ActionTable } from './action-tables.ts';
import type { ActionDraft } from './draft.ts';
import { locate } from './locate.ts';
import { type ActionReader, type Inherited, keyWith, type PartActions, type SectionAround } from './part-actions.ts';
import { actionCell, rowDraft } from './row-draft.ts';
import { dividedEntries } from './row-parts.ts';
import { ownerAndTimescale } from './row-times.ts';
import type { Surroundings } from './surroundings.ts';
import { fieldEntries, rowEntry, type TableEntry, takesColumns, valueIn } from './table-entries.ts';

/** What a row does for the actions of its table, before the rows above it are looked at. */
interface RowSaid {
  /** `more` where it only goes on with the words of the row above. */
  readonly says: 'heading' | 'nothing' | 'more' | 'action';
  /** The finding that it states, or the heading that it is. */
  readonly source?: Located<string>;
  /** It names no finding of its own, and goes on with that of the row above. */
  readonly continues: boolean;
}

/** The rows of a table, each read with what those above give to it. */
interface Rows {
  readonly count: number;
  /** What a row says, with offsets from `at(row)`. */
  said(row: number): RowSaid;
  at(row: number): number;
  read(row: number, inherited: Inherited): PartActions;
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
  const entry = (row: number) => rowEntry(facts, columns, facts.rows[row]!, row);
  const reaches = facts.markup === 'html' && facts.rows.some(({ unit }) => unit.cells.some(({ merged }) => merged));
  const rows = reaches
    ? rowsAsTheyStand(
        facts.rows.map((_, row) => entry(row)),
        facts,
        table,
        around,
        reader,
      )
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
    const { says, source: own, continues } = rows.said(row);
    if (says === 'more') continue;
    const source = own ? () => ({ ...own, span: shift(rows.at(row), own.span) }) : above.source;
    const kept = source ? { source } : nothing;
    if (says !== 'action') {
      above = kept;
      continue;
    }
    const goesOn = continues || ownerMerged ? above.actions?.last : undefined;
    const { owner, timescale } = goesOn ?? nothing;
    const inherits = owner || timescale || (!own && source);
    const part = rows.read(
      row,
      inherits
        ? {
            ...(own || !source ? {} : { source: source() }),
            ...(owner ? { owner: { ...owner, inherited: true } } : {}),
            ...(timescale && continues && timed ? { timescale: { ...timescale, inherited: true } } : {}),
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
  const said = (row: number) => {
    const { unit } = facts.rows[row]!;
    const last = saidBy.get(unit);
    if (last?.key === key) return last.said;
    const read = rowSaid(unit.source, entryOf(unit), facts, around);
    saidBy.set(unit, { key, said: read });
    return read;
  };
  return {
    count: facts.rows.length,
    said,
    at: (row) => facts.rows[row]!.at,
    read: (row, inherited) => {
      const { at, unit } = facts.rows[row]!;
      const part = { facts: unit, source: unit.source, place: { at, section, table, row }, key };
      const draft = (own: Surroundings) => rowDrafts(entryOf(unit), said(row), 0, own);
      return reader.ofPart(part, around, draft, inherited);
    },
  };
}

const saidBy = new WeakMap<object, { readonly key: object; readonly said: RowSaid }>();

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
    read: (row, inherited) => {
      const { owner: _owner, timescale: _timescale, source: _source, ...rest } = around;
      const drafts = rowDrafts(entries[row]!, rows[row]!, table, { ...rest, ...inherited });
      return { actions: reader.complete(drafts), last: drafts.at(-1) };
    },
  };
}

function rowSaid(text: string, entry: TableEntry, facts: TableFacts, { names }: Pick<Surroundings, 'names'>): RowSaid {
  const reference = valueIn(text, entry.cell('reference'));
  const topic = reference && namesTopic(reference.words) ? reference : undefined;
  const stated = valueIn(text, entry.cell('source')) ?? topic;
  const source = stated?.place(wholeOf(stated.words));
  const continues = (entry.has('source') || entry.has('reference')) && !stated && !reference;
  const said = (says: RowSaid['says'], of = source): RowSaid => ({ says, continues, ...(of ? { source: of } : {}) });
  if (entry.heads) return said('heading', headingIn(text, entry) ?? source);
  const action = actionCell(entry);
  // An action that reaches over several rows is stated once.
  if (action?.cell.merged) return said('more');
  if (!action || saysNone(action.cell.text)) return said('nothing');
  if (action.cell === entry.cell('action')?.cell && !facts.onlyNamed) return said('action');
  const { owner, timescale } = ownerAndTimescale(text, entry, names.words);
  return said(entry.has('action') && (owner || timescale) ? 'action' : 'nothing');
}

/** The only words of a row that heads those below it. */
function headingIn(text: string, { cells, span }: TableEntry): Located<string> | undefined {
  const cell = cells.find((one) => !isBlank(one.text));
  return cell && locate(text, span.start, cell.prose, wholeOf(cell.prose.text));
}

function wholeOf(words: string): Span {
  return { start: 0, end: words.length };
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
