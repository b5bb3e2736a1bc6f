import type { Verification } from '../document/verification.ts';
import type { Placed } from '../markdown/block.ts';
import { isBlank } from '../reading/blank.ts';
import { readReference } from '../reading/reference.ts';
import type { TableFacts } from '../reading/table-facts.ts';
import type { UnitFacts } from '../reading/units.ts';
import { readVerification } from '../reading/verification.ts';
import { locate } from './locate.ts';

/** True where a table lists checks of actions stated elsewhere: its column of actions holds nothing but references. */
export function isCheckTable(table: TableFacts): boolean {
  const column = table.columns.get('action') ?? table.columns.get('reference');
  if (column === undefined || !table.columns.has('verification') || table.rows.length === 0) return false;
  if (!table.columns.has('action')) return false;
  return table.rows.every(({ unit }) => {
    const words = unit.cells[column]?.text.trim() ?? '';
    const reference = readReference(`${words} `);
    return words === '' || (reference !== undefined && reference.end >= words.length);
  });
}

/** The checks that such tables state, by the lower-cased reference of the action that each covers. */
export function checksElsewhere(text: string, units: readonly Placed<UnitFacts>[]): Map<string, Verification> {
  const checks = new Map<string, Verification>();
  for (const { unit } of units) {
    if (unit.type !== 'table' || !isCheckTable(unit)) continue;
    const actions = unit.columns.get('action')!;
    const proofs = unit.columns.get('verification')!;
    for (const row of unit.rows) {
      const reference = row.unit.cells[actions]?.text.trim().toLowerCase();
      const proof = row.unit.cells[proofs];
      if (!reference || !proof || isBlank(proof.text)) continue;
      const reading = readVerification(proof.text, 'field');
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
