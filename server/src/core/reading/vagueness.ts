import { lazy } from '../text/lazy.ts';
import { matchesOf } from '../text/matches.ts';
import { PhraseFinder } from '../text/phrases.ts';
import { actionVerbs } from '../vocabulary/action-verbs.ts';
import { deliverables, readPapers, tellable, unseen, vagueOpenings } from '../vocabulary/vague-openings.ts';
import { withoutActor } from './without-actor.ts';

/** How an action is vague: `watch` is definite as soon as a day or a frequency is set, the others are not. */
export interface VaguenessReading {
  readonly sort: 'thought' | 'aim' | 'watch' | 'people';
  /** The words that open it: "look into". */
  readonly words: string;
}

type Sort = VaguenessReading['sort'];

const openings = new PhraseFinder<Sort>(
  (Object.entries(vagueOpenings) as [Sort, readonly string[]][]).flatMap(([sort, phrases]) =>
    phrases.map((phrase) => [phrase, sort] as const),
  ),
);
const results = PhraseFinder.of(deliverables);
const people = PhraseFinder.of(tellable);
const states = PhraseFinder.of(unseen);
const papers = PhraseFinder.of(readPapers);
const verbs = lazy(
  () =>
    new Set(actionVerbs.filter((verb) => !openings.whole(verb) && !['check', 'continue', 'support'].includes(verb))),
);
const seen = lazy(
  () => /\d|%|\b(?:two|three|four|five|six|ten|twelve|each|every|all \p{L}+ (?:records|charts|plans|files))\b/iu,
);
const keepUnderReview = /^keep\b.{1,60}\bunder review\b/iu;

/** Undefined where the words say what will be done or what will be there in the end. */
export function readVagueness(action: string): VaguenessReading | undefined {
  if (!openings.mayBeIn(action) && !/\bkeep\b/i.test(action)) return undefined;
  const words = withoutActor(action).trim();
  if (keepUnderReview.test(words)) return { sort: 'watch', words: 'keep under review' };
  const opening = openings.find(words);
  if (!opening || /[\p{L}\p{N}]/u.test(words.slice(0, opening.span.start))) return undefined;
  const rest = words.slice(opening.span.end);
  if (results.find(rest) || leadsOn(rest) || /:\s*\S/.test(rest)) return undefined;
  const said = { sort: opening.value, words: words.slice(opening.span.start, opening.span.end).toLowerCase() };
  switch (opening.value) {
    case 'thought':
      return said;
    case 'watch':
      // A purpose or a paper says when the looking is over: "to decide on a second post", "the draft".
      return seen().test(rest) || papers.find(rest) || /\bto (?!be\b)\p{L}/u.test(rest) ? undefined : said;
    case 'aim':
      return seen().test(rest) ? undefined : said;
    case 'people':
      return tellsNothing(said.words, rest) ? said : undefined;
  }
}

/** A second verb says what comes of it: "review and rewrite", "improve the light by fitting a lamp". */
function leadsOn(rest: string): boolean {
  if (/\bby \p{L}+ing\b/iu.test(rest)) return true;
  for (const [, verb] of matchesOf(rest, /(?:\band|\bthen|[,;&/–—])\s+(?:then\s+|to\s+)?([\p{L}-]+)/giu)) {
    if (verbs().has(verb!.toLowerCase())) return true;
  }
  return false;
}

/** "Ensure two people sign" can be seen; "ensure staff understand" cannot. A reminder to staff leaves nothing behind. */
function tellsNothing(opening: string, rest: string): boolean {
  if (!/^(?:ensure|make sure|encourage)/.test(opening)) {
    const first = people.find(rest);
    return /^reminder/.test(opening) || (first !== undefined && !/[\p{L}\p{N}]/u.test(rest.slice(0, first.span.start)));
  }
  return !seen().test(rest) && states.find(rest) !== undefined;
}
