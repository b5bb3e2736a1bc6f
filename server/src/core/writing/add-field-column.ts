import type { ActionField } from '../document/action.ts';
import type { GovernanceDocument } from '../document/governance-document.ts';
import type { TableColumn } from '../document/table.ts';
import type { FixEdit } from '../findings/fix.ts';
import { addColumn } from './table.ts';

export type AddableField = Exclude<ActionField, 'completed'>;

export const addableFields: readonly AddableField[] = ['owner', 'timescale', 'verification', 'status'];

/** The order in which the columns of a table of actions stand. */
const usual: readonly TableColumn[] = [
  'reference',
  'raised',
  'action',
  'owner',
  'timescale',
  'verification',
  'status',
  'completed',
];

/** A blank column for a field that no column of a table of actions holds, at its usual place; no edits where one does. */
export function addFieldColumn(document: GovernanceDocument, table: number, field: AddableField): FixEdit[] {
  const fact = document.tables[table];
  const slot = document.actions
    .filter((action) => action.table === table)
    .map(({ slots }) => slots[field])
    .find((one) => one?.in === 'column');
  if (!fact || slot?.in !== 'column') return [];
  const before = new Set(usual.slice(0, usual.indexOf(field)));
  const last = fact.order.findLastIndex((column) => column !== undefined && before.has(column));
  return addColumn(document, fact, { heading: slot.heading, ...(last < 0 ? {} : { at: last + 1 }) });
}
