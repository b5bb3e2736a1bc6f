import { PhraseLists } from '../text/phrase-lists.ts';
import { PhraseFinder } from '../text/phrases.ts';
import type { Span } from '../text/span.ts';
import { begun, coachingWords, fullDuties, notYet, passed, resumed, signed } from '../vocabulary/practice-words.ts';
import { type DateReading, readDates } from './timescale.ts';

export type PracticeEventKind = 'return' | 'pass' | 'signature' | 'begun';

export interface PracticeReading {
  readonly kind: PracticeEventKind;
  /** The words that say it, in the sentence. */
  readonly span: Span;
  readonly date?: DateReading;
}

const finders = {
  duties: PhraseFinder.of(fullDuties),
  resumed: PhraseFinder.of(resumed),
  notYet: PhraseFinder.of(notYet),
  passed: PhraseFinder.of(passed),
  signed: PhraseFinder.of(signed),
  learning: PhraseFinder.of(coachingWords),
  begun: PhraseFinder.of(begun),
};

/** Without a phrase of one of these nothing is told. */
export const practiceWords = new PhraseLists(finders.duties, finders.passed, finders.signed, finders.begun);

/** What one sentence or cell of a remediation plan tells as having happened. Conditions and plans tell nothing. */
export function readPractice(sentence: string): PracticeReading[] {
  const found: PracticeReading[] = [];
  const add = (kind: PracticeEventKind, span: Span) => {
    const dates = readDates(sentence);
    const date = dates.find((one) => one.span.start >= span.start) ?? dates[0];
    found.push({ kind, span, ...(date ? { date } : {}) });
  };
  const ahead = finders.notYet.find(sentence) !== undefined;
  const duties = finders.duties.find(sentence);
  const back = finders.resumed.find(sentence);
  if (duties && back && !ahead) {
    add('return', {
      start: Math.min(duties.span.start, back.span.start),
      end: Math.max(duties.span.end, back.span.end),
    });
  }
  const pass = finders.passed.find(sentence);
  if (pass && !ahead) add('pass', pass.span);
  const signature = finders.signed.find(sentence);
  if (signature && !ahead) add('signature', signature.span);
  const learning = finders.learning.find(sentence);
  const start = finders.begun.find(sentence);
  if (learning && start && !ahead && readDates(sentence).length > 0) add('begun', start.span);
  return found;
}
