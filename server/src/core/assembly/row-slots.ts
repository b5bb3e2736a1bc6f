import type { Slot, Slots } from '../document/action.ts';
import { endOf } from '../markdown/prose.ts';
import { shift, trim } from '../text/span.ts';
import type { FieldRole } from '../vocabulary/headings.ts';
import type { PlacedCell, TableEntry } from './table-entries.ts';

/** Where the fields of a table's action would be written: their cells, or else a new column or a new row. */
export function rowSlots(entry: TableEntry, table: number): Slots {
  const status = slotFor(entry, table, statusRoles, 'Status');
  return {
    owner: slotFor(entry, table, ownerRoles, 'Owner'),
    timescale: slotFor(entry, table, timescaleRoles, 'Due'),
    verification: slotFor(entry, table, verificationRoles, 'How we will check'),
    status,
    completed: entry.has('completed') ? slotFor(entry, table, completedRoles, 'Completed') : status,
  };
}

const ownerRoles: readonly FieldRole[] = ['owner'];
const timescaleRoles: readonly FieldRole[] = ['timescale'];
const verificationRoles: readonly FieldRole[] = ['verification', 'checker'];
const statusRoles: readonly FieldRole[] = ['status'];
const completedRoles: readonly FieldRole[] = ['completed'];

/** `heading` is that of the column which a table without a place for it would get. */
function slotFor(entry: TableEntry, table: number, roles: readonly FieldRole[], heading: string): Slot | undefined {
  for (const role of roles) {
    const placed = entry.cell(role);
    if (placed) return cellSlot(entry, placed, roles);
  }
  if (entry.row !== undefined) return { in: 'column', table, row: entry.row, heading };
  return entry.end === undefined ? undefined : { in: 'line', at: entry.end, lead: `\n| ${heading} | ` };
}

/** A cell that already holds the name gets the date after it; one that is shared with other rows or actions gets nothing. */
function cellSlot(entry: TableEntry, { at, cell, part }: PlacedCell, roles: readonly FieldRole[]): Slot | undefined {
  if (cell.merged || part) return undefined;
  const whole = shift(at, cell.span);
  const sharedBy = (role: FieldRole) => !roles.includes(role) && entry.cell(role)?.cell === cell;
  const shared = sharedBy('owner') || sharedBy('timescale');
  if (cell.blank && cell.inside !== undefined) return { in: 'text', at: at + cell.inside, lead: '' };
  if (!shared || cell.blank) return { in: 'cell', span: whole };
  const words = trim(cell.prose.text, { start: 0, end: cell.prose.text.length });
  return { in: 'text', at: at + endOf(cell.prose, words.end - 1), lead: ' – ' };
}
