import { isMap, isScalar, isSeq, type Node, type Pair } from 'yaml';
import { closest } from './closest.ts';

/** Tells at its place what cannot be used. */
export type Report = (node: Node | null, message: string) => void;

/** The words of a list, or the one word that stands for a list of one. */
export function wordsOf(node: Node | null): string[] {
  const items = isSeq(node) ? (node.items as Node[]) : node ? [node] : [];
  return items.flatMap((item) => (isScalar(item) && item.value !== null ? [String(item.value)] : []));
}

/** What a map holds; anything else is told, and holds nothing. */
export function entriesOf(node: Node | null, report: Report, otherwise: string) {
  if (node === null || (isScalar(node) && node.value === null)) return [];
  if (!isMap(node)) {
    report(node, otherwise);
    return [];
  }
  return (node.items as Pair<Node, Node | null>[]).flatMap(({ key, value }) =>
    isScalar(key) ? [{ key: String(key.value), keyNode: key as Node, value }] : [],
  );
}

/** A question behind a message where a mistyped word is near one that is known. */
export function near(word: string, known: readonly string[]): string {
  const one = closest(word, known);
  return one ? ` Did you mean “${one}”?` : '';
}
