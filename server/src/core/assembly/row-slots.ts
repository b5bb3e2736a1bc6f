import type { Slot, Slots } from '../document/action.ts';
import { endOf } from '../markdown/prose.ts';
import { isBlank } from '../reading/blank.ts';
import { shift, trim } from '../text/span.ts';
import type { FieldRole } from '../vocabulary/headings.ts';
import type { PlacedCell, TableEntry } from './table-entries.ts';

/** Where the fields of a table's action would be written: their cells, or else a new column or a new row. */
export function rowSlots(entry: TableEntry, table: number): Slots {
  const slots: { -readonly [Key in keyof Slots]: Slots[Key] } = {};
  for (const { field, roles, heading } of places) {
    const slot = slotFor(entry, table, roles, heading);
    if (slot) slots[field] = slot;
  }
  const completed = entry.has('completed') ? slotFor(entry, table, ['completed'], 'Completed') : slots.status;
  if (completed) slots.completed = completed;
  return slots;
}

interface SlotPlace {
  readonly field: keyof Slots;
  readonly roles: readonly FieldRole[];
  /** That of the column which a table without a place for it would get. */
  readonly heading: string;
}

const places: readonly SlotPlace[] = [
  { field: 'owner', roles: ['owner'], heading: 'Owner' },
  { field: 'timescale', roles: ['timescale'], heading: 'Due' },
  { field: 'verification', roles: ['verification', 'checker'], heading: 'How we will check' },
  { field: 'status', roles: ['status'], heading: 'Status' },
];

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
  const shared = ['owner', 'timescale'].some(
    (role) => !roles.includes(role as FieldRole) && entry.cell(role as FieldRole)?.cell === cell,
  );
  if (isBlank(cell.text) && cell.inside !== undefined) return { in: 'text', at: at + cell.inside, lead: '' };
  if (!shared || isBlank(cell.text)) return { in: 'cell', span: whole };
  const words = trim(cell.prose.text, { start: 0, end: cell.prose.text.length });
  return { in: 'text', at: at + endOf(cell.prose, words.end - 1), lead: ' – ' };
}
