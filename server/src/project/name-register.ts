import type { GovernanceDocument } from '../core/document/governance-document.ts';
import type { NameElsewhere } from '../core/writing/likely-owners.ts';

/** No folder keeps the names of more documents than this; the first that were read go first. */
const mostDocuments = 300;
/** Nor more names of one document. */
const mostNames = 60;
/** Nor offers more names of others. */
const mostOffered = 40;

/** The names that the documents of each folder give to owners and to those who attend, and how often. */
export class NameRegister {
  readonly #folders = new Map<string, Map<string, Names>>();

  /** What a document says now; of one that is none of ours, nothing is kept. */
  note(folder: string, path: string, document: GovernanceDocument | undefined): void {
    const names = document && new Names(document);
    this.#put(folder, path, names && names.all.length > 0 ? names : undefined);
  }

  /** The same for a document that is being written: its names are looked for when somebody asks, or when it is settled. */
  noteLater(folder: string, path: string, document: GovernanceDocument | undefined): void {
    this.#put(folder, path, document && new Names(document));
  }

  /** The same, where it is known already which names a document holds. */
  noteNames(folder: string, path: string, names: readonly NameElsewhere[]): void {
    this.#put(folder, path, names.length > 0 ? new Names(undefined, names) : undefined);
  }

  /** A document is no longer being written. */
  settle(path: string): void {
    for (const documents of this.#folders.values()) documents.get(path)?.settle();
  }

  #put(folder: string, path: string, names: Names | undefined): void {
    const documents = this.#folders.get(folder) ?? new Map<string, Names>();
    documents.delete(path);
    if (names) documents.set(path, names);
    const oldest = documents.size > mostDocuments ? documents.keys().next().value : undefined;
    if (oldest !== undefined) documents.delete(oldest);
    if (documents.size > 0) this.#folders.set(folder, documents);
    else this.#folders.delete(folder);
  }

  has(folder: string, path: string): boolean {
    return this.#folders.get(folder)?.has(path) === true;
  }

  /** A document that went takes its names along. */
  forget(path: string): void {
    for (const [folder, documents] of this.#folders) {
      if (documents.delete(path) && documents.size === 0) this.#folders.delete(folder);
    }
  }

  /** The names of the folder's other documents, the most frequent first. */
  elsewhere(folder: string, path: string): NameElsewhere[] {
    const all = new Map<string, NameElsewhere>();
    for (const [from, names] of this.#folders.get(folder) ?? []) {
      if (from !== path) for (const name of names.all) add(all, name);
    }
    return [...all.values()].toSorted((a, b) => b.times - a.times || (a.name < b.name ? -1 : 1)).slice(0, mostOffered);
  }
}

/** The names of one document, which is let go once they are known. */
class Names {
  #document: GovernanceDocument | undefined;
  #all: readonly NameElsewhere[];

  constructor(document: GovernanceDocument | undefined, known: readonly NameElsewhere[] = []) {
    this.#document = document;
    this.#all = known;
  }

  get all(): readonly NameElsewhere[] {
    this.settle();
    return this.#all;
  }

  settle(): void {
    if (this.#document) this.#all = fullNamesIn(this.#document);
    this.#document = undefined;
  }
}

/** The full names of a document; initials and first names mean somebody else in the next one. */
export function fullNamesIn({ people, actions }: GovernanceDocument): NameElsewhere[] {
  const names = new Map<string, NameElsewhere>();
  for (const { name, initials, post, span } of people) {
    if (span) add(names, { name, ...(initials ? { initials } : {}), ...(post ? { post } : {}), times: 1 });
  }
  for (const { owner } of actions) {
    if (owner?.source !== 'stated') continue;
    for (const { class: kind, name, person } of owner.names) {
      if (person) add(names, { name: person.name, ...(person.post ? { post: person.post } : {}), times: 1 });
      else if (kind === 'person') add(names, { name, times: 1 });
    }
  }
  return [...names.values()].filter(({ name }) => /\S\s\S/.test(name.trim())).slice(0, mostNames);
}

function add(names: Map<string, NameElsewhere>, one: NameElsewhere): void {
  const key = one.name.trim().toLowerCase();
  const known = names.get(key);
  names.set(key, known ? { ...one, ...known, times: known.times + one.times } : one);
}
