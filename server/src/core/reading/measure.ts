import { PhraseFinder } from '../text/phrases.ts';
import { practiceTests, strongerMeasures, tellingVerbs, weakMeasures } from '../vocabulary/measures.ts';
import { isActionVerb } from './opening-words.ts';
import { withoutActor } from './without-actor.ts';

const weak = PhraseFinder.of(weakMeasures);
const stronger = PhraseFinder.of(strongerMeasures);
const tells = new Set(tellingVerbs);
const tests = PhraseFinder.of(practiceTests);

/** How much a measure leans on memory: `weak` where it is nothing but telling, teaching and reminding. */
export function readMeasure(action: string): 'weak' | 'other' {
  if (!weak.mayBeIn(action)) return 'other';
  const words = withoutActor(action);
  const telling = weak.find(words);
  if (!telling || stronger.find(words)) return 'other';
  const [first = ''] = /^[\p{L}-]+/u.exec(words) ?? [];
  if (isActionVerb(first.toLowerCase()) && !tells.has(first.toLowerCase())) return 'other';
  // "Buy chairs with the money left from training": what comes late is not what the action is.
  const before = words.slice(0, telling.span.start).match(/[\p{L}\p{N}]+/gu) ?? [];
  return before.length <= 6 ? 'weak' : 'other';
}

/** True where words name a test of what people do in practice. */
export function testsPractice(words: string): boolean {
  return tests.find(words) !== undefined;
}
