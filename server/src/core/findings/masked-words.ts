import type { GovernanceDocument } from '../document/governance-document.ts';
import { remembered } from '../text/lazy.ts';
import { rememberedText } from '../text/remembered-text.ts';
import type { Span } from '../text/span.ts';
import { SpanSet } from '../text/span-set.ts';

const mask = '…';

/** The document's words at a place, for a report: what says who somebody is does not leave the document. */
export function maskedWords(document: GovernanceDocument, { start, end }: Span): string {
  const { text } = document;
  let words = '';
  let from = start;
  for (const { span } of dataIn(document).over({ start, end })) {
    words += text.slice(from, Math.max(from, span.start)) + mask;
    from = Math.min(end, span.end);
  }
  return words + text.slice(from, end);
}

const dataIn = remembered(({ personalData }: GovernanceDocument) => new SpanSet(personalData));

/** What hides those words of a document that say who somebody is, wherever a message repeats them. */
export interface Masking {
  masked(words: string): string;
}

/** The same object for as long as a document holds the same personal data. */
export const maskingOf: (document: GovernanceDocument) => Masking = remembered(({ text, personalData }) => {
  if (personalData.length === 0) return nothingToMask;
  const data = new Set(personalData.map(({ span }) => text.slice(span.start, span.end)));
  return maskingBy(JSON.stringify([...data]));
});

const nothingToMask: Masking = { masked: (words) => words };

const maskingBy = rememberedText((data): Masking => {
  // Looked up by how they start, so that many of them cost no more than one.
  const byStart = new Map<string, string[]>();
  for (const datum of JSON.parse(data) as string[]) {
    const start = datum.slice(0, startLength);
    const alike = byStart.get(start);
    if (alike) alike.push(datum);
    else byStart.set(start, [datum]);
  }
  const longestAt = (words: string, at: number) =>
    byStart
      .get(words.slice(at, at + startLength))
      ?.reduce((longest, one) => (one.length > longest && words.startsWith(one, at) ? one.length : longest), 0) ?? 0;
  return {
    masked(words) {
      let masked = '';
      let from = 0;
      for (let at = 0; at < words.length; at++) {
        const length = longestAt(words, at);
        if (length === 0) continue;
        masked += words.slice(from, at) + mask;
        from = at + length;
        at = from - 1;
      }
      return from === 0 ? words : masked + words.slice(from);
    },
  };
});

/** No datum is shorter: a telephone number, a postcode, a date. */
const startLength = 2;
