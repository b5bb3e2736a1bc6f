import { PhraseLists } from '../text/phrase-lists.ts';
import { PhraseFinder } from '../text/phrases.ts';
import { cover, type Span } from '../text/span.ts';
import { heardWords, learningWords, otherLearning } from '../vocabulary/noted-learning.ts';

const learning = PhraseFinder.of(learningWords);
const others = PhraseFinder.of(otherLearning);
const heard = PhraseFinder.of(heardWords);
/** Without a phrase of these no learning is noted. */
export const notedWords = new PhraseLists(learning);
/** So many characters may stand between the two. */
const near = 60;

/** "Learning noted.", "Noted for learning", "The lessons were discussed": heard, and nothing more. */
export function readNotedLearning(sentence: string): Span | undefined {
  if (!/learn|lesson/i.test(sentence) || others.find(sentence)) return undefined;
  const subject = learning.find(sentence);
  const verb = heard
    .findAll(sentence)
    .find(
      ({ span }) => subject && Math.max(span.start, subject.span.start) - Math.min(span.end, subject.span.end) < near,
    );
  return subject && verb && cover(subject.span, verb.span);
}
