import {
  Document,
  isMap,
  isScalar,
  isSeq,
  type Node,
  type Pair,
  parseDocument,
  type YAMLMap,
  type YAMLSeq,
} from 'yaml';
import type { Person } from '../document/person.ts';
import { readPerson } from '../settings/read-people.ts';
import type { TextEdit } from '../text/edit.ts';
import { lineEnd, lineStart, withLineEndsOf } from '../text/line-ends.ts';

/** Somebody of the list in a settings file; `at` counts its entries from zero. */
export interface ListedPerson {
  readonly at: number;
  readonly person: Person;
}

/** Somebody new, or an entry of the list with what becomes of it; `name` guards against a list that changed meanwhile. */
export type PeopleChange =
  | { readonly add: Person }
  | { readonly at: number; readonly name: string; readonly becomes: Person | null };

/** The people whom a settings file lists itself; undefined where the file or its list cannot be read. */
export function peopleListed(text: string): ListedPerson[] | undefined {
  const document = read(text);
  const list = document && listIn(document);
  if (list === undefined) return undefined;
  return (list?.items ?? []).flatMap((item, at) => {
    const person = readPerson(item as Node);
    return person ? [{ at, person }] : [];
  });
}

/**
 * The edit of a settings file's words that changes its people. Comments, the order and everything else stay as they are,
 * and what is written reads back as what was meant. Undefined where the file cannot be read or the list has changed.
 */
export function changePeople(text: string, change: PeopleChange): TextEdit | undefined {
  const before = peopleListed(text);
  if (!before) return undefined;
  const wanted = changed(before, change);
  if (!wanted) return undefined;
  const others = othersOf(text);
  for (const write of [appended, entryWritten, listRewritten, allRewritten]) {
    const edit = write(text, change);
    if (!edit) continue;
    const after = text.slice(0, edit.span.start) + edit.text + text.slice(edit.span.end);
    const people = peopleListed(after)?.map(({ person }) => person);
    if (JSON.stringify(people) === JSON.stringify(wanted) && othersOf(after) === others) return edit;
  }
  return undefined;
}

function changed(before: readonly ListedPerson[], change: PeopleChange): Person[] | undefined {
  if ('add' in change) return [...before.map(({ person }) => person), tidy(change.add)];
  const entry = before.find(({ at }) => at === change.at);
  if (entry?.person.name !== change.name) return undefined;
  const { becomes } = change;
  return before.flatMap(({ at, person }) => (at !== change.at ? person : becomes ? tidy(becomes) : []));
}

/** Fields in one order and none of them blank, as the reader gives them. */
function tidy({ name, initials, post, services = [] }: Person): Person {
  return {
    name,
    ...(initials ? { initials } : {}),
    ...(post ? { post } : {}),
    ...(services.length > 0 ? { services } : {}),
  };
}

function read(text: string): Document.Parsed | undefined {
  const document = parseDocument(text, { prettyErrors: false, strict: false, uniqueKeys: false });
  return document.errors.length > 0 ? undefined : document;
}

/** The list of people; null where there is none yet, undefined where something else stands in its place. */
function listIn({ contents }: Document.Parsed): YAMLSeq | null | undefined {
  if (contents === null || (isScalar(contents) && contents.value === null)) return null;
  if (!isMap(contents)) return undefined;
  const value = pairIn(contents)?.value ?? null;
  if (value === null || (isScalar(value) && value.value === null)) return null;
  return isSeq(value) ? value : undefined;
}

function pairIn(map: YAMLMap): Pair<Node, Node | null> | undefined {
  return (map.items as Pair<Node, Node | null>[]).find(({ key }) => isScalar(key) && key.value === 'people');
}

/** What the file says beside its people. */
function othersOf(text: string): string {
  const value: unknown = read(text)?.toJS() ?? {};
  return JSON.stringify(value, (key, inner: unknown) => (key === 'people' ? undefined : inner));
}

/** A list of its own at the end, where the file has none. */
function appended(text: string, change: PeopleChange): TextEdit | undefined {
  const document = read(text);
  if (!document || !('add' in change) || listIn(document) !== null) return undefined;
  if (isMap(document.contents) && pairIn(document.contents)) return undefined;
  const alone = new Document({});
  alone.set('people', alone.createNode([entryFor(alone, change.add)]));
  const list = stringOf(alone, {});
  const gap = text === '' || text.endsWith('\n') ? '' : '\n';
  return { span: { start: text.length, end: text.length }, text: withLineEndsOf(text, gap + list) };
}

/** One entry of a list with dashes written, and nothing before or after it. */
function entryWritten(text: string, change: PeopleChange): TextEdit | undefined {
  const document = read(text);
  const list = document && listIn(document);
  const at = 'add' in change ? (list?.items.length ?? 0) - 1 : change.at;
  const item = list?.items[at] as Node | undefined;
  if (!list || list.flow || !item?.range) return undefined;
  const [start, end] = [item.range[0], trimmedEnd(text, item.range[0], item.range[1])];
  const line = lineStart(text, start);
  const dash = /^( {0,40})- {1,8}$/.exec(text.slice(line, start));
  if (!dash) return undefined;
  if ('add' in change) {
    const entry = linesOf(entryFor(document, change.add), `\n${dash[1]}  `, false);
    const after = lineEnd(text, end);
    return { span: { start: after, end: after }, text: withLineEndsOf(text, `\n${dash[1]}- ${entry}`) };
  }
  if (change.becomes === null) {
    const next = text.indexOf('\n', end);
    const only = list.items.length === 1;
    return only ? undefined : { span: { start: line, end: next < 0 ? text.length : next + 1 }, text: '' };
  }
  const padded = /[{[] /.test(text.slice(start, end));
  const [before, behind] = [item.commentBefore, item.comment];
  if (!applyTo(document, change)) return undefined;
  const entry = list.items[at] as Node;
  if (before) entry.commentBefore = null;
  if (behind) entry.comment = null;
  const words = linesOf(entry, `\n${' '.repeat(start - line)}`, padded);
  return { span: { start, end }, text: withLineEndsOf(text, words) };
}

function linesOf(entry: Node, lineBreak: string, padded: boolean): string {
  const alone = new Document(null);
  alone.contents = entry as never;
  return stringOf(alone, { flowCollectionPadding: padded }).trimEnd().split('\n').join(lineBreak);
}

function trimmedEnd(text: string, start: number, end: number): number {
  let at = end;
  while (at > start && /\s/.test(text[at - 1]!)) at--;
  return at;
}

/** The list written anew, and nothing before or after it. */
function listRewritten(text: string, change: PeopleChange): TextEdit | undefined {
  const document = read(text);
  const contents = document?.contents;
  if (!document || !isMap(contents) || contents.flow) return undefined;
  const pair = pairIn(contents);
  const keyRange = pair?.key.range;
  const valueRange = pair?.value?.range;
  if (!pair || !keyRange || !valueRange) return undefined;
  // What stands before the key is not part of what is replaced.
  pair.key.commentBefore = null;
  pair.key.spaceBefore = false;
  const list = pair.value;
  const indentSeq = !isSeq(list) || list.flow === true || columnOf(text, list) > 0;
  if (!applyTo(document, change)) return undefined;
  const alone = new Document({});
  (alone.contents as unknown as YAMLMap).items.push(pair as never);
  const start = keyRange[0];
  const end = trimmedEnd(text, start, Math.max(keyRange[1], valueRange[2]));
  return { span: { start, end }, text: withLineEndsOf(text, stringOf(alone, { indentSeq }).trimEnd()) };
}

function allRewritten(text: string, change: PeopleChange): TextEdit | undefined {
  const document = read(text);
  if (!document || !applyTo(document, change)) return undefined;
  return { span: { start: 0, end: text.length }, text: withLineEndsOf(text, stringOf(document, {})) };
}

/** Aliases that lead nowhere make the library give up; such a list is left alone. */
function stringOf(
  document: Document,
  options: { readonly indentSeq?: boolean; readonly flowCollectionPadding?: boolean },
): string {
  try {
    return document.toString({ lineWidth: 0, flowCollectionPadding: false, ...options });
  } catch {
    return '';
  }
}

function columnOf(text: string, { range }: YAMLSeq): number {
  const start = range?.[0] ?? 0;
  return start - lineStart(text, start);
}

/** False where the change does not fit the list. */
function applyTo(document: Document.Parsed, change: PeopleChange): boolean {
  const list = listIn(document);
  if ('add' in change) {
    if (list) list.add(entryFor(document, change.add));
    else document.set('people', document.createNode([entryFor(document, change.add)]));
    return true;
  }
  const item = list?.items[change.at] as Node | undefined;
  if (!list || !item) return false;
  if (change.becomes === null) remove(list, change.at, item);
  else if (isMap(item)) rewrite(document, item, change.becomes);
  else list.set(change.at, withCommentsOf(item, entryFor(document, change.becomes)));
  return true;
}

function entryFor(document: Document, person: Person): Node {
  const entry = document.createNode(tidy(person)) as YAMLMap;
  const services = entry.get('services');
  if (isSeq(services)) services.flow = true;
  return entry;
}

function withCommentsOf(old: Node, entry: Node): Node {
  entry.commentBefore = old.commentBefore ?? null;
  entry.comment = old.comment ?? null;
  return entry;
}

/** A remark above somebody who goes may be about those below. */
function remove(list: YAMLSeq, at: number, item: Node): void {
  list.items.splice(at, 1);
  const next = list.items[at] as Node | undefined;
  const remark = item.commentBefore;
  if (!remark) return;
  if (next) next.commentBefore = [remark, next.commentBefore].filter(Boolean).join('\n');
  else list.comment = [list.comment, remark].filter(Boolean).join('\n');
}

function rewrite(document: Document, entry: YAMLMap, person: Person): void {
  const wanted = tidy(person);
  for (const field of ['name', 'initials', 'post'] as const) {
    const value = wanted[field];
    if (value === undefined) entry.delete(field);
    else if (readPerson(entry)?.[field] !== value) entry.set(field, value);
  }
  if (JSON.stringify(readPerson(entry)?.services ?? []) === JSON.stringify(wanted.services ?? [])) return;
  if (!wanted.services) {
    entry.delete('services');
    return;
  }
  const services = document.createNode([...wanted.services]) as YAMLSeq;
  services.flow = true;
  entry.set('services', services);
}
