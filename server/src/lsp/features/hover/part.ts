import type { Span } from '../../../core/text/span.ts';

/** Words of a document, and what is said of them in Markdown. */
export interface HoverPart {
  readonly span: Span;
  readonly words: () => string;
}

/** Words of a document as they stand there, whatever they would mean in Markdown. */
export function asPlainMarkdown(text: string): string {
  return text.replace(/[\\`*_[\]<>]/g, '\\$&');
}
