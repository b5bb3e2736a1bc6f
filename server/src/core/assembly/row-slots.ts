import type { Slot, Slots } from '../document/action.ts';
import { endOf } from '../markdown/prose.ts';
import { isBlank } from '../reading/blank.ts';
import { shift, trim } from '../text/span.ts';
import type { FieldRole } from '../vocabulary/headings.ts';
import type { PlacedCell, TableEntry } from './table-entries.ts';

/** Where the fields of a table's action would be written: their cells, or else a new column or a new row. */
export function rowSlots(entry: TableEntry, table: number): Slots {
  const slots: { -readonly [Key in keyof Slots]: Slots[Key] } = {};
  const put = (field: keyof Slots, roles: readonly FieldRole[], heading: string) => {
    const slot = slotFor(entry, table, roles, heading);
    if (slot) slots[field] = slot;
  };
  put('owner', ['owner'], 'Owner');
  put('timescale', ['timescale'], 'Due');
  put('verification', ['verification', 'checker'], 'How we will check');
  put('status', ['status'], 'Status');
  if (entry.has('completed')) put('completed', ['completed'], 'Completed');
  else put('completed', ['status'], 'Status');
  return slots;
}

function slotFor(entry: TableEntry, table: number, roles: readonly FieldRole[], heading: string): Slot | undefined {
  const placed = roles.map((role) => entry.cell(role)).find((one) => one !== undefined);
  if (placed) return cellSlot(entry, placed, roles);
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
