import type { VocabularyAdditions } from '../settings/settings.ts';
import { remembered } from '../text/lazy.ts';
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

/** The words that tell owners apart, with those that the settings add. */
export function ownerWords(additions: VocabularyAdditions = none): OwnerWords {
  return wordsWith(additions);
}

const wordsWith = remembered(
  ({ groups, partners, roles }: VocabularyAdditions): OwnerWords => ({
    finder: PhraseFinder.byName<OwnerWord>(
      { group: ownerGroups, outside: outsideOrganisations, role: ownerRoles, placeholder: ownerPlaceholders },
      { group: groups, outside: partners, role: roles },
    ),
    abbreviations: new Set(roleAbbreviations),
    roleHeads: new Set(roleHeads),
    groupHeads: new Set(groupHeads),
  }),
);
