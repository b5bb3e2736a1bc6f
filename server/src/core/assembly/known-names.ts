import type { Person } from '../document/person.ts';
import type { OwnerWords } from '../reading/owner-words.ts';
import { fitsNobody, resolvePerson } from '../reading/people.ts';
import { KeptWithin } from '../text/kept-within.ts';
import { fewDocuments, rememberedText } from '../text/remembered-text.ts';

/** The people and posts that a document and the settings name, and the words that tell owners apart. */
export class KnownNames {
  readonly words: OwnerWords;
  readonly people: readonly Person[];
  /** Whom a name, initials or post stand for. */
  readonly resolve: (name: string) => Person | undefined;

  constructor(people: readonly Person[], words: OwnerWords) {
    this.people = people;
    this.words = words;
    this.resolve = rememberedText((name) => resolvePerson(name, people), fewDocuments);
  }

  /** True for initials or a first name that fit none of at least two people whom the document lists. */
  isUnknown(name: string): boolean {
    return this.people.filter((person) => person.attendance).length > 1 && fitsNobody(name, this.people);
  }

  has(name: string): boolean {
    return this.resolve(name) !== undefined;
  }
}

const kept = new KeptWithin<readonly Person[], KnownNames>();

/** The same object for as long as the people and the words are. */
export function knownNames(people: readonly Person[], words: OwnerWords): KnownNames {
  const known = kept.get(people);
  if (known?.words === words) return known;
  const names = new KnownNames(people, words);
  kept.set(people, names);
  return names;
}
