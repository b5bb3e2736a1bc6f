import type { IsoDate } from '../calendar/date.ts';
import type { Practice, PracticeEvent } from '../document/practice.ts';
import { sourceSpan } from '../markdown/prose.ts';
import { type PracticeEventKind, type PracticeReading, practiceWords, readPractice } from '../reading/practice.ts';
import { readSentences } from '../reading/sentences.ts';
import { resolve } from '../reading/time/resolve.ts';
import { shift } from '../text/span.ts';
import type { Heard } from './heard.ts';
import { type Passage, prosesTelling } from './passages.ts';

/** What the sentences and cells of a remediation plan tell of learning, tests, signatures and the return to full duties. */
export function practiceIn(
  heard: readonly Heard<readonly PracticeReading[]>[],
  documentDate: IsoDate | undefined,
): Practice {
  const events: Record<PracticeEventKind, PracticeEvent[]> = { return: [], pass: [], signature: [], begun: [] };
  for (const { at, says } of heard) {
    for (const { kind, span, date } of says) {
      const day = date && resolve(date.expression, documentDate ? { documentDate } : {}).date;
      events[kind].push({ span: shift(at, span), ...(day ? { date: day } : {}) });
    }
  }
  return { returns: events.return, passes: events.pass, signatures: events.signature, begun: events.begun };
}

/** What a passage tells of them; offsets count from its start. */
export function practiceOf(passage: Passage): PracticeReading[] | undefined {
  const found = prosesTelling(passage, practiceWords).flatMap((prose) =>
    readSentences(prose.text, prose.hardBreaks).flatMap((sentence) =>
      readPractice(prose.text.slice(sentence.start, sentence.end)).map((one) => ({
        ...one,
        span: sourceSpan(prose, shift(sentence.start, one.span)),
      })),
    ),
  );
  return found.length > 0 ? found : undefined;
}
