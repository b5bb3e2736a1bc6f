import { lazy } from '../text/lazy.ts';
import { matchesOf } from '../text/matches.ts';
import type { Span } from '../text/span.ts';

/** Behind a mark or "and": a name, initials or a post, and what they are to do. */
const nextDoer = lazy(
  () =>
    /(?:;\s|,\s(?:and\s)?|\s(?:and|but)\s)(?=(?:the\s)?(?:@?\p{Lu}[\p{L}\p{M}.'’-]{0,20}(?:(?:\s?[/&+]\s?|\sand\s|\s)\p{Lu}[\p{L}\p{M}.'’-]{0,20}){0,3}|(?:\p{Ll}{3,14}\s){1,3})\s{0,1}(?:to|will)\s\p{Ll})/gu,
);

/** Where the parts of a sentence may begin that name a further doer: "Ada to ring them, and Tom to tell the family". */
export function furtherDoersAt(sentence: string): Span[] {
  if (sentence.length > 600) return [];
  return Array.from(matchesOf(sentence, nextDoer()), (match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }));
}
