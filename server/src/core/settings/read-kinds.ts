import { isMap, isScalar, isSeq, type Node, type Pair } from 'yaml';
import { isKindId, type KindId, kindIds } from '../document/kind.ts';
import { closest } from './closest.ts';
import type { KindSettings, Settings } from './settings.ts';

/** The ids of the parts of each kind: what can be waived. */
export type KnownParts = Readonly<Partial<Record<KindId, readonly string[]>>>;

type Report = (node: Node | null, message: string) => void;

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
  for (const { key, keyNode, value } of entriesOf(node, report, 'Write requires or waives, each with a colon.')) {
    if (key === 'requires') requires = readRequired(value ?? keyNode, report);
    else if (key === 'waives') waives = readWaived(value ?? keyNode, known[kind] ?? [], report);
    else report(keyNode, `A kind of document has requires and waives.${near(key, ['requires', 'waives'])}`);
  }
  return { requires, waives };
}

function readRequired(node: Node, report: Report): KindSettings['requires'] {
  if (!isSeq(node)) {
    report(node, 'List the parts one to a line, each after a dash.');
    return [];
  }
  return (node.items as Node[]).flatMap((item) => {
    if (isScalar(item) && typeof item.value === 'string') return [{ name: item.value, headings: [item.value] }];
    const entries = isMap(item) ? entriesOf(item, report, '') : [];
    const name = entries.find(({ key }) => key === 'name')?.value;
    if (!isScalar(name) || typeof name.value !== 'string') {
      report(item, 'Give each part a name: “- name: the cost of the plan”.');
      return [];
    }
    for (const { key, keyNode } of entries) {
      if (key !== 'name' && key !== 'headings')
        report(keyNode, `A part has a name and headings.${near(key, ['name', 'headings'])}`);
    }
    const headings = wordsOf(entries.find(({ key }) => key === 'headings')?.value ?? null);
    return [{ name: name.value, headings: headings.length > 0 ? headings : [name.value] }];
  });
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

function wordsOf(node: Node | null): string[] {
  const items = isSeq(node) ? (node.items as Node[]) : node ? [node] : [];
  return items.flatMap((item) => (isScalar(item) && item.value !== null ? [String(item.value)] : []));
}

function entriesOf(node: Node | null, report: Report, otherwise: string) {
  if (node === null || (isScalar(node) && node.value === null)) return [];
  if (!isMap(node)) {
    report(node, otherwise);
    return [];
  }
  return (node.items as Pair<Node, Node | null>[]).flatMap(({ key, value }) =>
    isScalar(key) ? [{ key: String(key.value), keyNode: key as Node, value }] : [],
  );
}

function near(word: string, known: readonly string[]): string {
  const one = closest(word, known);
  return one ? ` Did you mean “${one}”?` : '';
}
