import { formatDate } from '../../../core/calendar/date.ts';
import type { GovernanceDocument } from '../../../core/document/governance-document.ts';
import { regulationsIn, termsIn } from '../../../core/reading/terms.ts';
import { lineAround } from '../../../core/text/line-ends.ts';
import { shift } from '../../../core/text/span.ts';
import type { HoverPart } from './part.ts';

/** The regulations of a line by their titles, and the terms of it that need judgement. */
export function* termParts({ text }: GovernanceDocument, offset: number): Iterable<HoverPart> {
  const { start, end } = lineAround(text, offset);
  const line = text.slice(start, end);
  for (const { value, span } of regulationsIn(line)) {
    const { number, title, source, checked } = value;
    const words = `**Regulation ${number}**: ${title}\n\n${source}, as looked up on ${formatDate(checked)}`;
    yield { span: shift(start, span), words: () => words };
  }
  for (const { value, span } of termsIn(line)) {
    yield { span: shift(start, span), words: () => `**${value.name}**: ${value.says}` };
  }
}
