import type { Person } from '../document/person.ts';
import type { OwnerWords } from '../reading/owner-words.ts';
import { fitsNobody, resolvePerson } from '../reading/people.ts';

/** The people and posts that a document and the settings name, and the words that tell owners apart. */
export class KnownNames {
  readonly words: OwnerWords;
  readonly people: readonly Person[];
  readonly #resolved = new Map<string, Person | undefined>();

  constructor(people: readonly Person[], words: OwnerWords) {
    this.people = people;
    this.words = words;
  }

  /** Whom a name, initials or post stand for. */
  resolve(name: string): Person | undefined {
    if (!this.#resolved.has(name)) this.#resolved.set(name, resolvePerson(name, this.people));
    return this.#resolved.get(name);
  }

  /** True for initials or a first name that fit none of at least two people whom the document lists. */
  isUnknown(name: string): boolean {
    return this.people.filter((person) => person.attendance).length > 1 && fitsNobody(name, this.people);
  }

  has(name: string): boolean {
    return this.resolve(name) !== undefined;
  }
}
