import type { Verification } from '../document/verification.ts';
import { readReference } from '../reading/reference.ts';
import type { TableFacts } from '../reading/table-facts.ts';
import type { PlacedUnit } from '../reading/units.ts';
import { readVerification } from '../reading/verification.ts';
import { remembered } from '../text/lazy.ts';
import { rememberedText } from '../text/remembered-text.ts';
import type { SourceText } from '../text/source-text.ts';
import { locate } from './locate.ts';
import type { Outline } from './outline.ts';

/**
 * True where a table lists checks of actions stated elsewhere: its column of actions holds nothing but references. To be
 * asked of a table's own facts, which stay the same where it only moves.
 */
export const isCheckTable = remembered((table: TableFacts): boolean => {
  const column = table.columns.get('action') ?? table.columns.get('reference');
  if (column === undefined || !table.columns.has('verification') || table.rows.length === 0) return false;
  if (!table.columns.has('action')) return false;
  return table.rows.every(({ unit }) => {
    const words = unit.cells[column]?.text.trim() ?? '';
    const reference = readReference(`${words} `);
    return words === '' || (reference !== undefined && reference.end >= words.length);
  });
});

const checkIn = rememberedText((words) => readVerification(words, 'field'));

/** The checks that such tables state, by the lower-cased reference of the action that each covers. */
export function checksElsewhere(
  text: SourceText,
  units: readonly PlacedUnit[],
  { tables }: Outline,
): Map<string, Verification> {
  const checks = new Map<string, Verification>();
  for (const index of tables) {
    const { unit, own } = units[index]!;
    if (unit.type !== 'table' || own.type !== 'table' || !isCheckTable(own)) continue;
    const actions = unit.columns.get('action')!;
    const proofs = unit.columns.get('verification')!;
    for (const row of unit.rows) {
      const reference = row.unit.cells[actions]?.text.trim().toLowerCase();
      const proof = row.unit.cells[proofs];
      if (!reference || !proof || proof.blank) continue;
      const reading = checkIn(proof.text);
      if (!reading) continue;
      checks.set(reference, {
        ...locate(text, row.at, proof.prose, reading.span),
        class: reading.class,
        checkers: [],
        sampled: reading.sampled,
        ofPractice: reading.ofPractice,
      });
    }
  }
  return checks;
}
