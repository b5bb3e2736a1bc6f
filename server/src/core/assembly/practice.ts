import type { IsoDate } from '../calendar/date.ts';
import type { Practice, PracticeEvent } from '../document/practice.ts';
import type { Placed } from '../markdown/block.ts';
import { type Prose, sourceSpan } from '../markdown/prose.ts';
import { type PracticeEventKind, readPractice } from '../reading/practice.ts';
import { readSentences } from '../reading/sentences.ts';
import { resolve } from '../reading/time/resolve.ts';
import type { UnitFacts } from '../reading/units.ts';
import { remembered } from '../text/lazy.ts';
import { shift } from '../text/span.ts';
import { prosesIn } from './placeholders.ts';

/** What the sentences and cells of a remediation plan tell of learning, tests, signatures and the return to full duties. */
export function practiceIn(units: readonly Placed<UnitFacts>[], documentDate: IsoDate | undefined): Practice {
  const events: Record<PracticeEventKind, PracticeEvent[]> = { return: [], pass: [], signature: [], begun: [] };
  for (const { at, prose } of prosesIn(units)) {
    for (const { kind, span, date } of practiceInProse(prose)) {
      const day = date && resolve(date.expression, documentDate ? { documentDate } : {}).date;
      events[kind].push({ span: shift(at, sourceSpan(prose, span)), ...(day ? { date: day } : {}) });
    }
  }
  return { returns: events.return, passes: events.pass, signatures: events.signature, begun: events.begun };
}

const practiceInProse = remembered((prose: Prose) =>
  readSentences(prose.text, prose.hardBreaks).flatMap((sentence) =>
    readPractice(prose.text.slice(sentence.start, sentence.end)).map((one) => ({
      ...one,
      span: shift(sentence.start, one.span),
    })),
  ),
);
