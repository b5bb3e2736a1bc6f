import type { TableFacts } from './units.ts';

/** The two columns of minutes that are set as a table: what was said, and beside it who acts. */
export interface Margin {
  readonly said: number;
  readonly who: number;
}

/** Columns that only a log of actions has. */
const logColumns = ['timescale', 'status', 'verification', 'completed', 'progress'] as const;
const initials =
  /^(?:all|\p{Lu}{2,4}|\p{Lu}\p{Ll}+)(?:\s*(?:[/,&+]|\band\b)\s*(?:all|\p{Lu}{2,4}|\p{Lu}\p{Ll}+)){0,5}$/iu;
const marginHeading = /^(?:actions?|action by|by|by whom|who|lead|owner|initials)?$/i;

/**
 * Reads minutes whose right-hand column holds nothing but the initials of those who act. Undefined for every other table:
 * the margin must be narrow, the discussion beside it wide.
 */
export function readMargin(table: TableFacts): Margin | undefined {
  if (logColumns.some((role) => table.columns.has(role))) return undefined;
  const headings = table.header.unit.cells.map((cell) => cell.text.trim());
  for (const [who, heading] of headings.entries()) {
    if (who === 0 || !marginHeading.test(heading)) continue;
    const filled = table.rows.map(({ unit }) => unit.cells[who]?.text.trim() ?? '').filter((words) => words !== '');
    if (filled.length === 0 || !filled.every((words) => words.length <= 24 && initials.test(words))) continue;
    const said = headings.findIndex((_, index) => index !== who && averageLength(table, index) > 24);
    if (said >= 0) return { said, who };
  }
  return undefined;
}

function averageLength(table: TableFacts, column: number): number {
  const lengths = table.rows.map(({ unit }) => unit.cells[column]?.text.length ?? 0);
  return lengths.reduce((sum, length) => sum + length, 0) / Math.max(1, lengths.length);
}
