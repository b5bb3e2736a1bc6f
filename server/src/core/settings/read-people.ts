import { isMap, isScalar, isSeq, type Node, type Pair } from 'yaml';
import type { Person } from '../document/person.ts';
import { closest } from './closest.ts';

type Report = (node: Node | null, message: string) => void;

const fields = ['name', 'initials', 'post', 'services'] as const;

/** Reads the people of the service; whoever cannot be used is reported at their place and the others kept. */
export function readPeople(node: Node | null, report: Report): Person[] {
  if (isScalar(node) && node.value === null) return [];
  if (!isSeq(node)) {
    report(node, 'List the people one to a line, each after a dash.');
    return [];
  }
  return (node.items as Node[]).flatMap((item) => readPerson(item, report) ?? []);
}

/** What an entry of the list says of a person; undefined where it names nobody. */
export function readPerson(item: Node | null, report: Report = () => {}): Person | undefined {
  if (isScalar(item) && typeof item.value === 'string') return { name: item.value };
  const pairs = isMap(item) ? (item.items as Pair<Node, Node | null>[]) : [];
  const said = (field: (typeof fields)[number]) =>
    pairs.find(({ key }) => isScalar(key) && String(key.value) === field)?.value ?? null;
  const name = wordsOf(said('name'));
  if (name === undefined) {
    report(item, 'Give each person a name: “- name: Ada Reeve”.');
    return undefined;
  }
  for (const { key } of pairs) {
    const field = isScalar(key) ? String(key.value) : '';
    if ((fields as readonly string[]).includes(field)) continue;
    const near = closest(field, fields);
    report(key, `A person has a name, initials, a post and services.${near ? ` Did you mean “${near}”?` : ''}`);
  }
  const initials = wordsOf(said('initials'));
  const post = wordsOf(said('post'));
  const services = servicesOf(said('services'), report);
  return {
    name,
    ...(initials ? { initials } : {}),
    ...(post ? { post } : {}),
    ...(services.length > 0 ? { services } : {}),
  };
}

/** One service may stand without a list. */
function servicesOf(node: Node | null, report: Report): string[] {
  if (isSeq(node)) return (node.items as Node[]).flatMap((item) => wordsOf(item) || []);
  if (isMap(node)) report(node, 'List the services: [Larkfield House, Elm Court].');
  return [wordsOf(node)].flatMap((service) => service || []);
}

function wordsOf(node: Node | null): string | undefined {
  return isScalar(node) && node.value !== null ? String(node.value) : undefined;
}
