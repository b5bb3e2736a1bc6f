import type { Action } from '../document/action.ts';
import type { GovernanceDocument } from '../document/governance-document.ts';
import type { FixEdit } from '../findings/fix.ts';
import { splitRow, splitRowWithForms } from '../findings/split-row.ts';
import { type Span, touches } from '../text/span.ts';
import { type AddableField, addableFields, addFieldColumn } from './add-field-column.ts';
import { canBeCompleted, completeAction, unknownOutcome } from './complete-action.ts';
import { gatherLog } from './gather-log.ts';
import { listToTable } from './list-to-table.ts';
import { sortByDate } from './sort-table.ts';
import { alignTable } from './table.ts';
import { tableToList } from './table-to-list.ts';

/** A change of form that loses nothing, offered for what stands at a place. */
export interface Refactoring {
  /** Tells it from the others that are offered at the same place. */
  readonly id: string;
  /** As a menu shows it: "Sort these actions by date". */
  readonly title: string;
  /** `extract` makes a new section; `rewrite` changes what is there. */
  readonly kind: 'rewrite' | 'extract';
  /** Ways to write it, the best first; the first that keeps all actions as they are is taken where `keeps` says so. */
  readonly ways: readonly FixEdit[][];
  /** True where the document must hold the same actions afterwards, in the same order. */
  readonly keeps: boolean;
  /** True where some of what it writes are gaps to fill. */
  readonly asks?: true;
  /** For one that a client may ask about first: the action that is to be marked as done. */
  readonly completes?: Action;
}

const columnTitles: Readonly<Record<AddableField, string>> = {
  owner: 'Add a column for who leads',
  timescale: 'Add a column for the date',
  verification: 'Add a column for how it will be checked',
  status: 'Add a column for how far it is',
};

/**
 * What may be done with the table, the list or the action at a place. Nothing in a template or in a document that is
 * approved, superseded or archived: those are not to be changed.
 */
export function refactoringsAt(document: GovernanceDocument, place: Span): Refactoring[] {
  if (document.template || !['draft', 'live'].includes(document.state.value)) return [];
  return [
    ...ofAction(document, place),
    ...ofTable(document, place),
    ...ofList(document, place),
    ...ofMinutes(document, place),
  ].filter(({ ways }) => ways.length > 0);
}

function rewrite(id: string, title: string, ways: readonly FixEdit[][], keeps = true): Refactoring {
  return { id, title, kind: 'rewrite', ways: ways.filter((edits) => edits.length > 0), keeps };
}

function ofAction(document: GovernanceDocument, place: Span): Refactoring[] {
  const index = document.actions.findIndex(({ span }) => touches(span, place));
  const action = document.actions[index];
  if (!action) return [];
  const split = splitRow(document, action) ?? splitRowWithForms(document, action);
  const complete = canBeCompleted(action)
    ? [
        {
          ...rewrite(
            `complete ${index}`,
            'Mark as complete',
            [completeAction(document, action, unknownOutcome)],
            false,
          ),
          asks: true as const,
          completes: action,
        },
      ]
    : [];
  return [
    ...complete,
    ...(split ? [rewrite(`split ${index}`, 'Give each action a row of its own', [[split]], false)] : []),
  ];
}

function ofTable(document: GovernanceDocument, place: Span): Refactoring[] {
  const index = document.tables.findIndex(({ span, markup }) => markup === 'pipes' && touches(span, place));
  const table = document.tables[index];
  if (!table) return [];
  return [
    rewrite(`sort ${index}`, 'Sort these actions by date', [sortByDate(document, index)], false),
    ...addableFields.map((field) =>
      rewrite(`column ${field} ${index}`, columnTitles[field], [addFieldColumn(document, index, field)], false),
    ),
    rewrite(`align ${index}`, 'Line up the columns of this table', [alignTable(document, table)]),
    rewrite(`list ${index}`, 'Turn this table into a list', [
      tableToList(document, index, 'line'),
      tableToList(document, index, 'lines'),
    ]),
  ];
}

function ofList(document: GovernanceDocument, place: Span): Refactoring[] {
  const list = document.lists().find(({ span }) => touches(span, place));
  return list
    ? [rewrite(`table ${list.span.start}`, 'Turn this list into a table', [listToTable(document, list)])]
    : [];
}

function ofMinutes(document: GovernanceDocument, place: Span): Refactoring[] {
  if (!document.actions.some(({ span }) => touches(span, place))) return [];
  const gathered = gatherLog(document);
  const title = 'Gather the actions of these minutes in their log';
  return [
    { id: 'gather', title, kind: 'extract', ways: gathered.length > 0 ? [gathered] : [], keeps: false, asks: true },
  ];
}
