import type { RowParts } from '../document/action.ts';
import type { Located } from '../document/located.ts';
import { isBlank, saysNone } from '../reading/blank.ts';
import type { OwnerWords } from '../reading/owner-words.ts';
import { namesTopic, readReference } from '../reading/reference.ts';
import { readStatement, type Statement } from '../reading/statement.ts';
import type { TableFacts } from '../reading/table-facts.ts';
import type { FieldRole, SectionRole } from '../vocabulary/headings.ts';
import type { ActionTable } from './action-tables.ts';
import type { ActionDraft } from './draft.ts';
import {
  besides,
  evidenceIn,
  inPart,
  inWords,
  spokenCheck,
  spokenStatus,
  statusIn,
  timescaleIn,
  toldBy,
  type Value,
  verificationIn,
} from './found.ts';
import { locate } from './locate.ts';
import { dividedEntries } from './row-parts.ts';
import { rowSlots } from './row-slots.ts';
import { ownerAndTimescale } from './row-times.ts';
import { type PlacedCell, type TableEntry, tableEntries, valueIn } from './table-entries.ts';

interface Place {
  readonly section: number;
  readonly table: number;
  readonly role: SectionRole | undefined;
}

/** What the rows above give to the one below them. */
interface Above {
  readonly draft?: ActionDraft;
  readonly source?: Located<string>;
}

/** The actions of a table, one for each row that states one, or more where the parts of its cells pair. */
export function rowActions(
  text: string,
  table: TableFacts,
  actions: ActionTable,
  place: Place,
  words: OwnerWords,
): ActionDraft[] {
  const entries = tableEntries(table, actions);
  const ownerMerged = ownerIsMerged(entries);
  const drafts: ActionDraft[] = [];
  let above: Above = {};
  for (const [index, entry] of entries.entries()) {
    const reference = valueIn(text, entry.cell('reference'));
    const topic = reference && namesTopic(reference.words) ? reference : undefined;
    const stated = valueIn(text, entry.cell('source')) ?? topic;
    const source = stated?.place(wholeOf(stated)) ?? above.source;
    const kept = source ? { source } : {};
    if (entry.heads) {
      const heading = headingValue(text, entry, table, index);
      above = heading ? { source: heading } : kept;
      continue;
    }
    const actionCell = [entry.cell('action'), entry.cell('source')].find((one) => one && !isBlank(one.cell.text));
    // An action that reaches over several rows is stated once.
    if (!actionCell || saysNone(actionCell.cell.text) || actionCell.cell.merged) {
      above = actionCell?.cell.merged ? above : kept;
      continue;
    }
    if (actionCell.cell !== entry.cell('action')?.cell || table.onlyNamed) {
      const { owner, timescale } = ownerAndTimescale(text, entry, words);
      if (!entry.has('action') || !(owner || timescale)) {
        above = kept;
        continue;
      }
    }
    const continues = (entry.has('source') || entry.has('reference')) && !stated && !reference;
    const inherits = {
      owner: continues || ownerMerged,
      timescale: continues && entry.has('timescale'),
    };
    const last = above.draft;
    for (const { entry: one, parts } of dividedEntries(entry)) {
      const draft = rowDraft(text, { entry: one, parts, source, inherits, words }, place, last);
      drafts.push(draft);
      above = { draft, ...kept };
    }
  }
  return drafts;
}

/**
 * True where only the first row names an owner although every row of three or more has its date: what a cell merged over
 * the whole column becomes when it is converted.
 */
function ownerIsMerged(entries: readonly TableEntry[]): boolean {
  const rows = entries.filter((entry) => !entry.heads && isFilled(entry, 'action'));
  if (rows.length < 3 || !isFilled(rows[0]!, 'owner')) return false;
  return rows.every((entry, index) => isFilled(entry, 'timescale') && (index === 0 || !isFilled(entry, 'owner')));
}

function isFilled(entry: TableEntry, role: FieldRole): boolean {
  return !isBlank(entry.cell(role)?.cell.text ?? '');
}

function headingValue(text: string, entry: TableEntry, table: TableFacts, index: number): Located<string> | undefined {
  const row = table.rows[index];
  const cell = entry.row === undefined && !row ? undefined : row?.unit.cells.find((one) => !isBlank(one.text));
  return row && cell ? locate(text, row.at, cell.prose, { start: 0, end: cell.prose.text.length }) : undefined;
}

interface RowFacts {
  readonly entry: TableEntry;
  readonly parts: RowParts | undefined;
  readonly source: Located<string> | undefined;
  readonly inherits: { readonly owner: boolean; readonly timescale: boolean };
  readonly words: OwnerWords;
}

function rowDraft(text: string, row: RowFacts, place: Place, above: ActionDraft | undefined): ActionDraft {
  const { entry, parts, source, inherits, words } = row;
  const value = (role: FieldRole): Value | undefined => valueIn(text, entry.cell(role));
  const action = [entry.cell('action'), entry.cell('source')].find((one) => one && !isBlank(one.cell.text))!;
  const { at, cell } = action;
  const statement = statementOf(action);
  const stated = ownerAndTimescale(text, entry, words);
  const { trailing } = statement;
  const owner =
    stated.owner ??
    inPart(trailing?.owner, text, at, statement) ??
    (!entry.has('owner') ? inWords(statement.actor()?.owner, text, at, statement) : undefined) ??
    (inherits.owner && above?.owner ? { ...above.owner, inherited: true } : undefined);
  const timescale =
    stated.timescale ??
    inPart(trailing?.timescale, text, at, statement) ??
    inWords(statement.timescale(), text, at, statement) ??
    (inherits.timescale && above?.timescale ? { ...above.timescale, inherited: true } : undefined);
  const completedCell = value('completed');
  const statusCell = value('status');
  const completed = completedCell ?? statusCell ?? value('progress') ?? value('verification');
  const numbered = value('reference');
  const reference = numbered && !namesTopic(numbered.words) ? numbered : undefined;
  const ownReference = readReference(statement.text);
  const id =
    reference?.place(referenceIn(reference.words)) ??
    (ownReference
      ? locate(text, at, cell.prose, { start: ownReference.start + statement.at, end: ownReference.end + statement.at })
      : undefined);
  return {
    where: 'row',
    span: entry.span,
    text: locate(text, at, cell.prose, ownWordsOf(statement)),
    section: place.section,
    table: place.table,
    ...(parts ? { parts } : {}),
    ...(id ? { id } : {}),
    ...(source ? { source } : {}),
    ...(owner ? { owner } : {}),
    ...(timescale ? { timescale } : {}),
    ...checkAndStatus(text, value, statement, at),
    ...(completedCell && tellsDate(completedCell) && !statusIn(statusCell)?.reading.words ? { checked: true } : {}),
    ...(completed ? { completed: { reading: completed.words, words: completed.words, place: completed.place } } : {}),
    ...toldBy({
      completed: completedCell,
      status: statusCell,
      progress: value('progress'),
      verification: value('verification'),
    }),
    ...besides(value('checker'), value('raised'), words),
    struck: entry.struck || statement.struck,
    carriedForward: place.role === 'matters-arising',
    slots: rowSlots(entry, place.table),
  };
}

/** "3." is the third. */
function referenceIn(words: string) {
  return { start: 0, end: words.length - /[.):\s]{0,3}$/.exec(words)![0].length };
}

function tellsDate(value: Value): boolean {
  return timescaleIn(value)?.reading.class === 'date';
}

/** How it is checked and how far it is, from whichever column says so. */
function checkAndStatus(
  text: string,
  value: (role: FieldRole) => Value | undefined,
  statement: Statement,
  at: number,
): Pick<ActionDraft, 'verification' | 'evidence' | 'status'> {
  const proof = value('verification');
  const progress = value('progress');
  const statusCell = value('status');
  const completedCell = value('completed');
  // "12 October 2026 – in place": some tell in the column of dates that it is done.
  const due = value('timescale');
  const verification =
    verificationIn(proof) ??
    verificationIn(value('checker')) ??
    inWords(statement.verification(), text, at, statement) ??
    spokenCheck(progress);
  const evidence = [proof, progress, value('impact'), statusCell, completedCell]
    .map(evidenceIn)
    .find((one) => one !== undefined);
  const status =
    statusIn(statusCell) ??
    spokenStatus(progress) ??
    statusIn(completedCell) ??
    spokenStatus(proof) ??
    spokenStatus(due);
  return {
    ...(verification ? { verification } : {}),
    ...(evidence ? { evidence } : {}),
    ...(status ? { status } : {}),
  };
}

function statementOf({ cell, part }: PlacedCell): Statement {
  return part ? readStatement(cell.prose, part) : cell.statement();
}

/** The words of the action without its reference; offsets are those of the cell. */
function ownWordsOf({ at, text, words }: Statement) {
  return words.end > words.start
    ? { start: words.start + at, end: words.end + at }
    : { start: at, end: at + text.length };
}

export function wholeOf(value: { readonly words: string }) {
  return { start: 0, end: value.words.length };
}
