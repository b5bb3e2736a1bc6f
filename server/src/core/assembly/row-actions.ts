import type { Slots } from '../document/action.ts';
import type { Located } from '../document/located.ts';
import type { Placed } from '../markdown/block.ts';
import { isBlank, saysNone } from '../reading/blank.ts';
import type { Columns } from '../reading/columns.ts';
import type { OwnerWords } from '../reading/owner-words.ts';
import { readReference } from '../reading/reference.ts';
import { readStatus } from '../reading/status.ts';
import { readTimescale } from '../reading/timescale.ts';
import type { CellFacts, RowFacts, TableFacts } from '../reading/units.ts';
import { readEvidence, readVerification } from '../reading/verification.ts';
import { shift } from '../text/span.ts';
import type { FieldRole, SectionRole } from '../vocabulary/headings.ts';
import { isCheckTable } from './checks-elsewhere.ts';
import type { ActionDraft } from './draft.ts';
import {
  besides,
  cellValue,
  found,
  inWords,
  ownerIn,
  statusIn,
  timescaleIn,
  toldBy,
  type Value,
  verificationIn,
} from './found.ts';
import { locate } from './locate.ts';

const goesWithActions: readonly FieldRole[] = [
  'owner',
  'timescale',
  'status',
  'verification',
  'completed',
  'checker',
  'source',
];

const notAboutActions: ReadonlySet<SectionRole> = new Set([
  'attendance',
  'apologies',
  'in-attendance',
  'control',
  'key',
  'decisions',
  'agenda',
  'next-meeting',
]);

/**
 * The columns of a table of actions, or undefined where the table holds none: it needs a column of actions and at
 * least one of those that go with them. `role` is what the section around it is for.
 */
export function actionColumns(table: TableFacts, role: SectionRole | undefined): Columns | undefined {
  if ((role && notAboutActions.has(role)) || isCheckTable(table)) return undefined;
  const { columns } = table;
  if (columns.has('action')) {
    const backed = goesWithActions.some((one) => columns.has(one)) || role === 'actions' || role === 'recommendations';
    return backed ? columns : undefined;
  }
  const stand = columns.get('source') ?? columns.get('lesson');
  if (stand === undefined || !columns.has('owner') || !columns.has('timescale')) return undefined;
  return new Map([...columns, ['action', stand]]);
}

export function rowActions(
  text: string,
  table: TableFacts,
  columns: Columns,
  place: { readonly section: number; readonly table: number; readonly role: SectionRole | undefined },
  words: OwnerWords,
): ActionDraft[] {
  const drafts: ActionDraft[] = [];
  let above: { draft?: ActionDraft; source?: Located<string> } = {};
  for (const [index, row] of table.rows.entries()) {
    const start = row.at;
    const cell = (role: FieldRole): CellFacts | undefined => {
      const column = columns.get(role);
      return column === undefined ? undefined : row.unit.cells[column];
    };
    const value = (role: FieldRole): Value | undefined => {
      const one = cell(role);
      return one && !isBlank(one.text) ? cellValue(text, start, one.prose) : undefined;
    };
    const actionCell = [cell('action'), cell('source')].find((one) => one && !isBlank(one.text));
    const stated = value('source');
    const source = stated?.place(wholeOf(stated)) ?? above.source;
    const continues = (columns.has('source') || columns.has('reference')) && !stated && !value('reference');
    if (!actionCell || saysNone(actionCell.text)) {
      above = source ? { source } : {};
      continue;
    }
    const owner = ownerIn(value('owner'), words);
    const timescale = timescaleIn(value('timescale'));
    if (actionCell !== cell('action') && (!columns.has('action') || !(owner || timescale))) {
      above = source ? { source } : {};
      continue;
    }
    const draft = rowDraft(
      text,
      row,
      index,
      { words, actionCell, owner, timescale, source, continues, cell, value },
      place,
      above.draft,
    );
    drafts.push(draft);
    above = { draft, ...(source ? { source } : {}) };
  }
  return drafts;
}

interface RowParts {
  readonly words: OwnerWords;
  readonly actionCell: CellFacts;
  readonly owner: ReturnType<typeof ownerIn>;
  readonly timescale: ReturnType<typeof timescaleIn>;
  readonly source: Located<string> | undefined;
  readonly continues: boolean;
  readonly cell: (role: FieldRole) => CellFacts | undefined;
  readonly value: (role: FieldRole) => Value | undefined;
}

function rowDraft(
  text: string,
  row: Placed<RowFacts>,
  index: number,
  parts: RowParts,
  place: { readonly section: number; readonly table: number; readonly role: SectionRole | undefined },
  above: ActionDraft | undefined,
): ActionDraft {
  const { actionCell, cell, value } = parts;
  const statement = actionCell.statement();
  const at = row.at;
  const own = locate(text, at, actionCell.prose, wordsWithoutReference(actionCell));
  const ownTimescale = inWords(statement.timescale(), text, at, statement);
  const owner =
    parts.owner ??
    (!cell('owner') ? inWords(statement.actor()?.owner, text, at, statement) : undefined) ??
    (parts.continues && above?.owner ? { ...above.owner, inherited: true } : undefined);
  const timescale =
    parts.timescale ??
    ownTimescale ??
    (parts.continues && cell('timescale') && above?.timescale ? { ...above.timescale, inherited: true } : undefined);
  const checker = value('checker');
  const proof = value('verification');
  const progress = value('progress');
  const statusCell = value('status');
  const completedCell = value('completed');
  // "12 October 2026 – in place": some tell in the column of dates that it is done.
  const dueCell = value('timescale');
  const verification =
    verificationIn(proof) ??
    verificationIn(checker) ??
    (proof && inWords(statement.verification(), text, at, statement)) ??
    inWords(statement.verification(), text, at, statement) ??
    (progress && found(readVerification(progress.words, 'sentence'), progress));
  const evidence = [proof, progress, value('impact'), statusCell, completedCell]
    .map((one) => one && found(readEvidence(one.words), one))
    .find((one) => one !== undefined);
  const status =
    statusIn(statusCell) ??
    (progress && found(readStatus(progress.words, 'sentence'), progress)) ??
    (proof && found(readStatus(proof.words, 'sentence'), proof)) ??
    (dueCell && found(readStatus(dueCell.words, 'sentence'), dueCell));
  const completed = completedCell ?? statusCell ?? progress ?? proof;
  const reference = value('reference');
  const ownReference = readReference(actionCell.prose.text);
  const id =
    reference?.place(wholeOf(reference)) ??
    (ownReference ? locate(text, at, actionCell.prose, ownReference) : undefined);
  return {
    where: 'row',
    span: { start: at, end: at + row.unit.source.length },
    text: own,
    section: place.section,
    table: place.table,
    row: index,
    ...(id ? { id } : {}),
    ...(parts.source ? { source: parts.source } : {}),
    ...(owner ? { owner } : {}),
    ...(timescale ? { timescale } : {}),
    ...(verification ? { verification } : {}),
    ...(evidence ? { evidence } : {}),
    ...(status ? { status } : {}),
    ...(completedCell && readTimescale(completedCell.words, 'field')?.class === 'date' && !statusCell
      ? { checked: true }
      : {}),
    ...(completed ? { completed: { reading: completed.words, words: completed.words, place: completed.place } } : {}),
    ...toldBy({ completed: completedCell, status: statusCell, progress, verification: proof }),
    ...besides(checker, value('raised'), parts.words),
    struck: row.unit.struck || statement.struck,
    carriedForward: place.role === 'matters-arising',
    slots: rowSlots(at, index, parts, place.table),
  };
}

function rowSlots(at: number, index: number, parts: RowParts, table: number): Slots {
  const slot = (role: FieldRole, heading: string) => {
    const cell = parts.cell(role);
    return cell
      ? ({ in: 'cell', span: shift(at, cell.span) } as const)
      : ({ in: 'column', table, row: index, heading } as const);
  };
  const checks = parts.cell('verification') ?? parts.cell('checker');
  return {
    owner: slot('owner', 'Owner'),
    timescale: slot('timescale', 'Due'),
    verification: checks
      ? { in: 'cell', span: shift(at, checks.span) }
      : { in: 'column', table, row: index, heading: 'How we will check' },
    status: slot('status', 'Status'),
    completed: parts.cell('completed') ? slot('completed', 'Completed') : slot('status', 'Status'),
  };
}

function wordsWithoutReference(cell: CellFacts) {
  const statement = cell.statement();
  const { start, end } = statement.words;
  return end > start
    ? { start: start + statement.at, end: end + statement.at }
    : { start: 0, end: cell.prose.text.length };
}

export function wholeOf(value: { readonly words: string }) {
  return { start: 0, end: value.words.length };
}
