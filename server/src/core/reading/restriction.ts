import { PhraseLists } from '../text/phrase-lists.ts';
import { PhraseFinder } from '../text/phrases.ts';
import type { Span } from '../text/span.ts';
import { authorisations, restrictionPhrases } from '../vocabulary/restrictions.ts';

const restrictions = PhraseFinder.of(restrictionPhrases);
const permissions = PhraseFinder.of(authorisations);

/** Without a phrase of one of these nothing is restricted, and nothing authorised. */
export const restrictionWords = new PhraseLists(restrictions, permissions);

/** "The phone is kept in the office": somebody is kept from something. */
export function readRestriction(sentence: string): Span | undefined {
  if (!/allowed|permitted|lock|kept|stopped|prevented|confined|away|reach|held/i.test(sentence)) return undefined;
  const match = restrictions.find(sentence);
  return match &&
    !/\b(?:no longer|never|not|no one|nobody|found|should|if)\s+(?:\p{L}+\s){0,2}$/iu.test(
      sentence.slice(0, match.span.start),
    )
    ? match.span
    : undefined;
}

/** "Agreed in his best interests", "with her consent". */
export function readAuthorisation(sentence: string): Span | undefined {
  return permissions.find(sentence)?.span;
}
