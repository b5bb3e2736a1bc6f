import { lineStart } from '../text/line-ends.ts';
import type { Span } from '../text/span.ts';

/** Words before a colon, or in bold at the start of a line, and what stands behind them. Offsets are those of the text. */
export interface Label {
  readonly label: Span;
  readonly value: Span;
}

const none: readonly Label[] = [];

/** A label is no longer than this. */
const longest = 90;

/**
 * Every label of a text, whatever its words: "Review date: 4 May", "**What we knew** At 20:50 …". A label stands at the
 * start of a line or behind the end of a sentence or a dash.
 */
export function readLabels(text: string, strong: readonly Span[] = []): readonly Label[] {
  const lastColon = text.lastIndexOf(':');
  if (lastColon < 0 && strong.length === 0) return none;
  const found: { label: Span; from: number }[] = [];
  let start = 0;
  for (let i = 0; i <= lastColon; i++) {
    const unit = text[i]!;
    if (unit === ':') {
      if (start < 0 || i - start > longest || !(i + 1 === text.length || /\s/.test(text[i + 1]!))) continue;
      found.push({ label: { start, end: i }, from: i + 1 });
      // What follows the colon is its value, whatever colon comes next in the sentence.
      start = -1;
    } else if (opensLabel(text, i)) start = i + 1;
  }
  for (const bold of strong) {
    const leads = !/[\p{L}\p{N}]/u.test(text.slice(lineStart(text, bold.start), bold.start));
    const taken = found.some(({ label }) => label.start < bold.end && bold.start < label.end);
    if (leads && !taken && bold.end - bold.start <= longest) found.push({ label: bold, from: bold.end });
  }
  found.sort((a, b) => a.label.start - b.label.start);
  return found.map(({ label, from }, index) => ({
    label,
    value: { start: from, end: Math.max(from, found[index + 1]?.label.start ?? text.length) },
  }));
}

/** Behind these a label may stand, behind the others only where a space follows. */
const openers = '\n;|•·\u00a0';
const spacedOpeners = '.?!–—';

function opensLabel(text: string, at: number): boolean {
  const unit = text[at]!;
  if (openers.includes(unit)) return true;
  return spacedOpeners.includes(unit) && at + 1 < text.length && /\s/.test(text[at + 1]!);
}
