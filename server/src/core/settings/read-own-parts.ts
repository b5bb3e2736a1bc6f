import { isMap, isScalar, isSeq, type Node } from 'yaml';
import type { OwnPart } from './settings.ts';
import { entriesOf, near, type Report, wordsOf } from './yaml-entries.ts';

/** Parts, each by its name alone or with the headings under which it may stand. */
export function readOwnParts(node: Node, report: Report): readonly OwnPart[] {
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
