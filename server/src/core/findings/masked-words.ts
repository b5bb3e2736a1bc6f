import type { GovernanceDocument } from '../document/governance-document.ts';
import type { Span } from '../text/span.ts';

const mask = '…';

/** The document's words at a place, for a report: what says who somebody is does not leave the document. */
export function maskedWords({ text, personalData }: GovernanceDocument, { start, end }: Span): string {
  let words = '';
  let from = start;
  for (const { span } of personalData) {
    if (span.end <= start || span.start >= end) continue;
    words += text.slice(from, Math.max(from, span.start)) + mask;
    from = Math.min(end, span.end);
  }
  return words + text.slice(from, end);
}

/** A message that repeats words of the document, without those that say who somebody is. */
export function maskedMessage({ text, personalData }: GovernanceDocument, message: string): string {
  return personalData.reduce((masked, { span }) => masked.replaceAll(text.slice(span.start, span.end), mask), message);
}
