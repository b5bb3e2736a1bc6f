import { PhraseFinder } from '../text/phrases.ts';
import type { Span } from '../text/span.ts';
import { placeholderOpeners } from '../vocabulary/placeholders.ts';

const openers = new PhraseFinder(placeholderOpeners.map((phrase) => [phrase, true] as const));
const braces = /\{\{[^{}\n]{0,80}\}\}/g;
const dateForm = /\b(?:dd|DD)[/.-](?:mm|MM)[/.-](?:yyyy|YYYY|yy|YY)\b|\bXX[/.-]XX[/.-]XX(?:XX)?\b/g;
const bracketed = /\[([^[\]\n]{1,80})\]|<([^<>\n]{1,80})>/g;

/** Words that wait to be filled: "[insert name]", "{{service}}", "dd/mm/yyyy". Offsets are those of the text. */
export function readPlaceholders(text: string): Span[] {
  const found: Span[] = [];
  for (const match of text.matchAll(braces)) found.push({ start: match.index, end: match.index + match[0].length });
  for (const match of text.matchAll(dateForm)) found.push({ start: match.index, end: match.index + match[0].length });
  for (const match of text.matchAll(bracketed)) {
    const words = match[1] ?? match[2]!;
    // "[…]" says that words were left out of a quotation; nothing waits there.
    const first = /[\p{L}\p{N}]/u.exec(words)?.index;
    if (first !== undefined && openers.find(words)?.span.start === first) {
      found.push({ start: match.index, end: match.index + match[0].length });
    }
  }
  return found
    .sort((a, b) => a.start - b.start)
    .filter((one, index, all) => index === 0 || one.start >= all[index - 1]!.end);
}
