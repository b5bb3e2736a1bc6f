import { opensWithVerb } from './commitment.ts';
import { namesOnly } from './initials-as-actions.ts';
import type { TableFacts } from './table-facts.ts';

/** The two columns of minutes that are set as a table: what was said, and beside it who acts. */
export interface Margin {
  readonly said: number;
  readonly who: number;
}

/** Columns that only a log of actions has. */
const logColumns = ['timescale', 'status', 'verification', 'completed', 'progress'] as const;
const marginHeading = /^(?:actions?|action by|by|by whom|who|lead|owner|initials)?$/i;

/**
 * Reads minutes whose right-hand column holds nothing but the initials of those who act. Undefined for every other table:
 * the margin must be narrow, the discussion beside it wide.
 */
export function readMargin(table: TableFacts): Margin | undefined {
  if (logColumns.some((role) => table.columns.has(role))) return undefined;
  const headings = (table.headings ?? table.header).unit.cells.map((cell) => cell.text.trim());
  for (const [who, heading] of headings.entries()) {
    if (who === 0 || !marginHeading.test(heading)) continue;
    const filled = table.rows.map(({ unit }) => unit.cells[who]?.text.trim() ?? '').filter((words) => words !== '');
    if (filled.length === 0 || !filled.every(namesOnly)) continue;
    const said = headings.findIndex((_, index) => index !== who && holdsDiscussion(table, index));
    if (said >= 0) return { said, who };
  }
  return undefined;
}

/** Wide cells, or short ones that say what is to be done. */
function holdsDiscussion(table: TableFacts, column: number): boolean {
  const filled = table.rows.map(({ unit }) => unit.cells[column]?.text ?? '').filter((words) => words.trim() !== '');
  const commands = filled.filter((words) => opensWithVerb(words) && words.trim().includes(' ')).length;
  return averageLength(table, column) > 24 || (filled.length > 1 && commands * 2 >= filled.length);
}

function averageLength(table: TableFacts, column: number): number {
  const lengths = table.rows.map(({ unit }) => unit.cells[column]?.text.length ?? 0);
  return lengths.reduce((sum, length) => sum + length, 0) / Math.max(1, lengths.length);
}
