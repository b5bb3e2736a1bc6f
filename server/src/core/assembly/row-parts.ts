import type { RowParts } from '../document/action.ts';
import { sourceSpan } from '../markdown/prose.ts';
import { type CellParts, readCellParts } from '../reading/cell-parts.ts';
import { opensWithTask } from '../reading/commitment.ts';
import { type Span, shift } from '../text/span.ts';
import type { PlacedCell, TableEntry } from './table-entries.ts';

const divided = ['action', 'owner', 'timescale', 'verification', 'status'] as const;
type Divided = (typeof divided)[number];

interface DividedCell {
  readonly field: Divided;
  readonly placed: PlacedCell;
  readonly parts: CellParts;
}

/**
 * An entry as the actions that it states. It is several only where its cells of actions, owners and dates hold as many
 * parts each, numbered or one on a line; otherwise it stays one and keeps what its cells hold.
 */
export function dividedEntries(entry: TableEntry): { entry: TableEntry; parts?: RowParts }[] {
  const cells: DividedCell[] = [];
  for (const field of divided) {
    const placed = entry.cell(field);
    const parts = placed && readCellParts(placed.cell.prose);
    if (parts) cells.push({ field, placed, parts });
  }
  if (cells.length === 0) return [{ entry }];
  const action = cells.find(({ field }) => field === 'action');
  const stated = action && statesSeveral(action) ? action : undefined;
  const shared = entry.cell('owner')?.cell === entry.cell('timescale')?.cell;
  // "JO; PR" are two owners; "30 November; review in May" and "JO; before the visit" are no two of a sort.
  const counts = ({ field, parts }: DividedCell) =>
    parts.by !== 'semicolon' || (field === 'owner' && !shared) || parts.spans.length === stated?.parts.spans.length;
  const beside = cells.filter((cell) => (cell.field === 'owner' || cell.field === 'timescale') && counts(cell));
  if (!stated && beside.length === 0) return [{ entry }];
  const kept = { cells: cells.filter((cell) => (cell !== action || cell === stated) && counts(cell)).map(partsOf) };
  const count = stated?.parts.spans.length;
  if (stated === undefined || count === undefined || !pairs(entry, beside, count)) return [{ entry, parts: kept }];
  return Array.from({ length: count }, (_, index) => ({
    entry: partEntry(
      entry,
      cells.filter((cell) => cell.parts.spans.length === count && counts(cell)),
      index,
    ),
    parts: { ...kept, index },
  }));
}

/** Lines that each open with what is to be done; the second line of one action does not. */
function statesSeveral({ placed, parts }: DividedCell): boolean {
  const commands = parts.spans.filter(({ start, end }) => opensWithTask(placed.cell.text.slice(start, end))).length;
  return parts.by === 'number' ? commands * 2 >= parts.spans.length : commands === parts.spans.length;
}

/** Owners and dates pair with the actions where each column that the table has for them holds one for each. */
function pairs(entry: TableEntry, beside: readonly DividedCell[], count: number): boolean {
  const wanted = (['owner', 'timescale'] as const).filter((field) => entry.has(field));
  const same = entry.cell('owner')?.cell === entry.cell('timescale')?.cell;
  const needed = same ? wanted.slice(0, 1) : wanted;
  return (
    needed.length > 0 &&
    needed.every((field) => beside.some((cell) => cell.field === field && cell.parts.spans.length === count))
  );
}

function partEntry(entry: TableEntry, cells: readonly DividedCell[], index: number): TableEntry {
  return {
    ...entry,
    cell: (role) => {
      const whole = entry.cell(role);
      const own = cells.find(({ field }) => field === role);
      return whole && own ? { ...whole, part: own.parts.spans[index]! } : whole;
    },
  };
}

function partsOf({ field, placed: { at, cell }, parts }: DividedCell): RowParts['cells'][number] {
  const place = (within: Span) => shift(at, sourceSpan(cell.prose, within));
  return { field, span: shift(at, cell.span), parts: parts.spans.map(place) };
}
