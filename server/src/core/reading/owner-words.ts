import type { VocabularyAdditions } from '../settings/settings.ts';
import { PhraseFinder } from '../text/phrases.ts';
import {
  groupHeads,
  outsideOrganisations,
  ownerGroups,
  ownerPlaceholders,
  ownerRoles,
  roleAbbreviations,
  roleHeads,
} from '../vocabulary/owners.ts';

/** What the word lists say of an owner's words. */
export type OwnerWord = 'placeholder' | 'group' | 'outside' | 'role';

export interface OwnerWords {
  readonly finder: PhraseFinder<OwnerWord>;
  readonly abbreviations: ReadonlySet<string>;
  readonly roleHeads: ReadonlySet<string>;
  readonly groupHeads: ReadonlySet<string>;
}

const none: VocabularyAdditions = { roles: [], groups: [], partners: [] };
const made = new WeakMap<VocabularyAdditions, OwnerWords>();

/** The words that tell owners apart, with those that the settings add. */
export function ownerWords(additions: VocabularyAdditions = none): OwnerWords {
  const known = made.get(additions);
  if (known) return known;
  const words: OwnerWords = {
    finder: new PhraseFinder<OwnerWord>([
      ...entries(ownerGroups, 'group'),
      ...entries(outsideOrganisations, 'outside'),
      ...entries(ownerRoles, 'role'),
      ...entries(ownerPlaceholders, 'placeholder'),
      ...entries(additions.groups, 'group'),
      ...entries(additions.partners, 'outside'),
      ...entries(additions.roles, 'role'),
    ]),
    abbreviations: new Set(roleAbbreviations),
    roleHeads: new Set(roleHeads),
    groupHeads: new Set(groupHeads),
  };
  made.set(additions, words);
  return words;
}

function entries(phrases: readonly string[], word: OwnerWord): (readonly [string, OwnerWord])[] {
  return phrases.map((phrase) => [phrase, word] as const);
}
