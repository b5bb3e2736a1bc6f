import type { RowParts } from '../document/action.ts';
import type { Located } from '../document/located.ts';
import { namesTopic, readReference } from '../reading/reference.ts';
import { readStatement, type Statement } from '../reading/statement.ts';
import type { FieldRole } from '../vocabulary/headings.ts';
import type { ActionDraft } from './draft.ts';
import {
  asItStands,
  evidenceIn,
  inPart,
  inWords,
  ownerIn,
  spokenCheck,
  spokenStatus,
  statusIn,
  timescaleIn,
  toldBy,
  type Value,
  verificationIn,
} from './found.ts';
import { locate } from './locate.ts';
import { rowSlots } from './row-slots.ts';
import { ownerAndTimescale } from './row-times.ts';
import type { Surroundings } from './surroundings.ts';
import { type PlacedCell, type TableEntry, valueIn } from './table-entries.ts';

/** What is known of an entry before its fields are read. */
export interface RowDrafting {
  /** Index of its table. */
  readonly table: number;
  readonly parts?: RowParts | undefined;
  /** The finding that its row states. */
  readonly source?: Located<string> | undefined;
}

/**
 * The action that an entry of a table states. What `around` gives of owner, timescale and source is that of the rows above,
 * and holds where the entry says nothing of its own.
 */
export function rowDraft(entry: TableEntry, said: RowDrafting, around: Surroundings): ActionDraft {
  const { text } = around;
  const { words } = around.names;
  const { parts } = said;
  const source = said.source ?? around.source;
  const value = (role: FieldRole): Value | undefined => valueIn(text, entry.cell(role));
  const action = actionCell(entry)!;
  const { at, cell } = action;
  const statement = statementOf(action);
  const stated = ownerAndTimescale(text, entry, words);
  const { trailing } = statement;
  const owner =
    stated.owner ??
    inPart(trailing?.owner, text, at, statement) ??
    (!entry.has('owner') ? inWords(statement.actor()?.owner, text, at, statement) : undefined) ??
    around.owner;
  const timescale =
    stated.timescale ??
    inPart(trailing?.timescale, text, at, statement) ??
    inWords(statement.timescale(), text, at, statement) ??
    around.timescale;
  const completedCell = value('completed');
  const statusCell = value('status');
  const progress = value('progress');
  const proof = value('verification');
  const checker = value('checker');
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
    section: around.section,
    table: said.table,
    parts,
    id,
    source,
    owner,
    timescale,
    verification:
      verificationIn(proof) ??
      verificationIn(checker) ??
      inWords(statement.verification(), text, at, statement) ??
      spokenCheck(progress),
    evidence: () => evidenceIn(proof, progress, value('impact'), statusCell, completedCell),
    // "12 October 2026 – in place": some tell in the column of dates that it is done.
    status:
      statusIn(statusCell) ??
      spokenStatus(progress) ??
      statusIn(completedCell) ??
      spokenStatus(proof) ??
      spokenStatus(value('timescale')),
    completed: asItStands(completedCell ?? statusCell ?? progress ?? proof),
    told: toldBy({ completed: completedCell, status: statusCell, progress, verification: proof }),
    checker: ownerIn(checker, words),
    raised: asItStands(value('raised')),
    checked: completedCell && tellsDate(completedCell) && !statusIn(statusCell)?.reading.words ? true : undefined,
    struck: entry.struck || statement.struck,
    carriedForward: around.role === 'matters-arising',
    slots: rowSlots(entry, said.table),
  };
}

/** The cell that states the action: its own, or that of the finding where its own is blank. */
export function actionCell(entry: TableEntry): PlacedCell | undefined {
  const own = entry.cell('action');
  if (own && !own.cell.blank) return own;
  const finding = entry.cell('source');
  return finding && !finding.cell.blank ? finding : undefined;
}

/** "3." is the third. */
function referenceIn(words: string) {
  return { start: 0, end: words.length - /[.):\s]{0,3}$/.exec(words)![0].length };
}

function tellsDate(value: Value): boolean {
  return timescaleIn(value)?.reading.class === 'date';
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
