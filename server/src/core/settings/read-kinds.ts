import { isScalar, isSeq, type Node } from 'yaml';
import { isKindId, type KindId, kindIds } from '../document/kind.ts';
import { readLevels } from './read-levels.ts';
import { readOwnParts } from './read-own-parts.ts';
import type { KindSettings, LevelSettings, Settings } from './settings.ts';
import { entriesOf, near, type Report } from './yaml-entries.ts';

/** The ids of the parts of each kind: what can be waived. */
export type KnownParts = Readonly<Partial<Record<KindId, readonly string[]>>>;

/** The only kind whose documents have levels. */
const kindWithLevels: KindId = 'organisational-concern';

/** The parts that an organisation adds to kinds of document or waives: `action-plan: { waives: [plan-date] }`. */
export function readKinds(node: Node | null, known: KnownParts, report: Report): Settings['kinds'] {
  const found: Partial<Record<KindId, KindSettings>> = {};
  for (const { key, keyNode, value } of entriesOf(node, report, 'List kinds of document here, each with a colon.')) {
    if (isKindId(key)) found[key] = readKind(key, value, known, report);
    else report(keyNode, `There is no kind of document called “${key}”.${near(key, kindIds)}`);
  }
  return found;
}

function readKind(kind: KindId, node: Node | null, known: KnownParts, report: Report): KindSettings {
  let requires: KindSettings['requires'] = [];
  let waives: readonly string[] = [];
  let levels: LevelSettings | undefined;
  for (const { key, keyNode, value } of entriesOf(node, report, 'Write requires or waives, each with a colon.')) {
    if (key === 'requires') requires = readOwnParts(value ?? keyNode, report);
    else if (key === 'waives') waives = readWaived(value ?? keyNode, known[kind] ?? [], report);
    else if (key === 'levels' && kind === kindWithLevels) levels = readLevels(value ?? keyNode, report);
    else report(keyNode, `A kind of document has requires and waives.${near(key, ['requires', 'waives'])}`);
  }
  return { requires, waives, ...(levels ? { levels } : {}) };
}

function readWaived(node: Node, known: readonly string[], report: Report): readonly string[] {
  if (!isSeq(node)) {
    report(node, 'List the parts one to a line, each after a dash.');
    return [];
  }
  return (node.items as Node[]).flatMap((item) => {
    const id = isScalar(item) ? String(item.value) : '';
    if (known.includes(id)) return [id];
    report(item, `There is no part called “${id}” here. The parts are ${known.join(', ')}.`);
    return [];
  });
}
