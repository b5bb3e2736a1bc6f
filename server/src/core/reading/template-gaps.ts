import { matchesOf } from '../text/matches.ts';
import type { Span } from '../text/span.ts';

/** What every template may ask for by name; any other gap says in plain words what belongs there. */
export const knownGaps = ['title', 'service', 'date', 'series'] as const;

export type KnownGap = (typeof knownGaps)[number];

/** One `{{…}}` of a template. */
export interface TemplateGap {
  /** From the first brace to the last, in UTF-16 offsets of the text. */
  readonly span: Span;
  /** What stands between the braces. */
  readonly words: string;
  readonly known?: KnownGap;
}

/** What a template leaves to be filled, in the order of reading. */
export function readGaps(text: string): TemplateGap[] {
  return Array.from(matchesOf(text, /\{\{([^{}\n]{1,160})\}\}/g), ({ index, 0: all, 1: inner }) => {
    const words = inner!.trim();
    const known = knownGaps.find((one) => one === words.toLowerCase());
    return { span: { start: index, end: index + all.length }, words, ...(known ? { known } : {}) };
  });
}
