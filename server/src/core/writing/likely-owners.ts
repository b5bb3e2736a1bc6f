import type { GovernanceDocument } from '../document/governance-document.ts';
import type { Person } from '../document/person.ts';
import { type Span, touches } from '../text/span.ts';

/** Somebody who may own an action, and where they are known from. */
export interface LikelyOwner extends Pick<Person, 'name' | 'initials' | 'post'> {
  readonly from: 'document' | 'settings' | 'folder';
  /** How many actions of the document they own; for those of the folder, of its other documents. */
  readonly actions: number;
}

/** A name that other documents use for owners and for those who attend. */
export interface NameElsewhere extends Pick<Person, 'name' | 'initials' | 'post'> {
  readonly times: number;
}

/**
 * Who may be written as an owner: the people of the document with those who attended first and those who sent apologies
 * last, then posts that own other actions of it, then the people of the settings, then names of other documents. What
 * stands at `writing` is still being written and is no name yet.
 */
export function likelyOwners(
  document: GovernanceDocument,
  elsewhere: readonly NameElsewhere[] = [],
  writing?: Span,
): LikelyOwner[] {
  const owned = ownedBy(document, writing);
  const listed = document.people.filter(({ span }) => span !== undefined);
  const rank = ({ attendance }: Person) => (attendance === 'apologies' ? 1 : 0);
  const people = listed.toSorted((a, b) => rank(a) - rank(b)).map((one) => likely(one, 'document', owned));
  const owners = [...owned.values()]
    .filter(({ person, own }) => !person && own)
    .map(({ name }) => likely({ name }, 'document', owned));
  const ofSettings = document.people
    .filter(({ span }) => span === undefined)
    .map((one) => likely(one, owned.has(keyOf(one.name)) ? 'document' : 'settings', owned));
  const ofFolder = elsewhere.map(({ times, ...name }): LikelyOwner => ({ ...name, from: 'folder', actions: times }));
  const known = new Set<string>();
  return [...people, ...owners, ...ofSettings, ...ofFolder].filter(({ name }) => {
    const key = keyOf(name);
    return key !== '' && !known.has(key) && known.add(key);
  });
}

/** True where most owners whom the document could name by initials are named by them. */
export function writesInitials({ actions }: GovernanceDocument, writing?: Span): boolean {
  let short = 0;
  let full = 0;
  for (const { owner } of actions) {
    if (owner?.source !== 'stated') continue;
    for (const { name, person, span } of owner.names) {
      if (writing && touches(span, writing)) continue;
      if (person?.initials !== undefined && name === person.initials) short++;
      else if (person) full++;
    }
  }
  return short > full;
}

interface Owned {
  readonly name: string;
  readonly person: boolean;
  /** A name or a post that one person holds: nothing that names nobody is offered again. */
  readonly own: boolean;
  count: number;
}

function ownedBy({ actions }: GovernanceDocument, writing: Span | undefined): Map<string, Owned> {
  const owned = new Map<string, Owned>();
  for (const { owner } of actions) {
    if (owner?.source !== 'stated') continue;
    for (const { name, person, class: kind, unknown, span } of owner.names) {
      if (writing && touches(span, writing)) continue;
      const key = keyOf(person?.name ?? name);
      const one = owned.get(key);
      if (one) one.count++;
      else {
        const own = (kind === 'person' && !unknown) || kind === 'role';
        owned.set(key, { name: person?.name ?? name, person: person !== undefined, own, count: 1 });
      }
    }
  }
  return owned;
}

function likely(
  { name, initials, post }: Pick<Person, 'name' | 'initials' | 'post'>,
  from: LikelyOwner['from'],
  owned: ReadonlyMap<string, Owned>,
): LikelyOwner {
  return {
    name,
    ...(initials ? { initials } : {}),
    ...(post ? { post } : {}),
    from,
    actions: owned.get(keyOf(name))?.count ?? 0,
  };
}

function keyOf(name: string): string {
  return name.trim().toLowerCase();
}
