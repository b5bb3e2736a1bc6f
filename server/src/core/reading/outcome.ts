import { PhraseFinder } from '../text/phrases.ts';
import { outcomeWords } from '../vocabulary/outcomes.ts';

const outcomes = PhraseFinder.of(outcomeWords);
const reference = /^[\s*([]*(?:[A-Z]{1,6}[ /-]?)?\d{1,4}(?:[./-]\d{1,4})+[a-z]?\b|^[\s*([]*[A-Z]{1,6}-?\d{1,4}\b/;

/** True where words tell what became of a matter: a verb in the past, a state, or where it is dealt with. */
export function tellsOutcome(words: string): boolean {
  return (
    outcomes.find(words) !== undefined ||
    /(?:[.;]\s|\s[–—-]\s)\p{L}{2,20}ed\b/u.test(words) ||
    /[✓✔☑✅🟢🟡🟠🔴🔵]/u.test(words)
  );
}

/** "26/37 Telephone rota", "2.4 Lone working form": the number under which minutes took a matter up. */
export function opensWithMinuteNumber(words: string): boolean {
  return reference.test(words);
}

/** "None.", "There were no matters arising", "The log was reviewed:": nothing that an outcome could be asked of. */
export function isNoMatter(words: string): boolean {
  return (
    /\bno (?:other )?(?:matters|actions|items)\b|\bnone\b|\bnothing\b|:\s*$/i.test(words) ||
    words.split(/\s/).filter((word) => /\p{L}\p{L}/u.test(word)).length < 2
  );
}
