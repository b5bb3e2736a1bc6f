import { matchesOf } from '../text/matches.ts';
import { PhraseFinder } from '../text/phrases.ts';
import type { Span } from '../text/span.ts';
import {
  guidanceLabels,
  guidanceOrders,
  guidanceToDelete,
  keptBack,
  ordersToFill,
  placeholderOpeners,
  wholeOrders,
} from '../vocabulary/placeholders.ts';

const openers = PhraseFinder.of(placeholderOpeners);
const kept = PhraseFinder.of(keptBack);
const toDelete = PhraseFinder.of(guidanceToDelete);
const labels = PhraseFinder.of(guidanceLabels);
const orders = PhraseFinder.of(guidanceOrders);
const toFill = PhraseFinder.of(ordersToFill);
const whole = PhraseFinder.of(wholeOrders);
const braces = /\{\{[^{}\n]{0,160}\}\}/g;
const dateForm = /\b(?:dd|DD)[/.-](?:mm|MM)[/.-](?:yyyy|YYYY|yy|YY)\b|\bXX[/.-]XX[/.-]XX(?:XX)?\b/g;
const bracketed = /\[([^[\]\n]{1,80})\]|<([^<>\n]{1,80})>/g;
const longBracketed = /\[([^[\]\n]{1,400})\]/g;
const longestGuidance = 600;
/** "[what changed, and since when]" asks; "[name changed]" tells. */
const asks = /^\W{0,3}(?:what|who|whom|how|when|where|which|why)\b/i;

/** False for most texts, at little cost: nothing on any of their lines waits to be filled or is an example of it. */
export function mayWait(text: string): boolean {
  return /[[{<]|(?:dd|xx)[/.-]/i.test(text) || opensAsForm.test(text);
}

/** That it looks at the start of a line is said once: for each of several ways to go on Node would need as much code again. */
const opensAsForm =
  /^(?:\W?(?:guidance|notes?|instructions?|insert|enter|describe|summarise|explain|state|list|write|add|type|click|tap|choose|select|delete|remove)\b|\s?\(?(?:e\.?g|for example|example:))/im;

/** Words that wait to be filled: "[insert name]", "{{service}}", "dd/mm/yyyy". Offsets are those of the text. */
export function readPlaceholders(text: string): Span[] {
  const found: Span[] = [];
  for (const match of matchesOf(text, braces)) found.push({ start: match.index, end: match.index + match[0].length });
  for (const match of matchesOf(text, dateForm)) found.push({ start: match.index, end: match.index + match[0].length });
  for (const match of matchesOf(text, bracketed)) {
    const words = match[1] ?? match[2]!;
    // "[…]" says that words were left out of a quotation; nothing waits there.
    const first = /[\p{L}\p{N}]/u.exec(words)?.index;
    // "[name=Oona]" is a mark of whoever wrote the notes down, and it is filled.
    if (words.includes('=')) continue;
    if (first !== undefined && openers.find(words)?.span.start === first && (asks.test(words) || !kept.find(words))) {
      found.push({ start: match.index, end: match.index + match[0].length });
    }
  }
  found.push(...readGuidance(text));
  return found
    .sort((a, b) => a.start - b.start || b.end - a.end)
    .filter((one, index, all) => index === 0 || one.start >= all[index - 1]!.end);
}

/** True for a cell that only gives an example of what could stand there: "e.g. weekly audit". */
export function isExample(text: string): boolean {
  return /^\s?\(?(?:e\.?g\.?|for example|example:)(?=[\s:,]).{0,200}$/i.test(text);
}

/** What a form tells those who fill it in. Guidance that the document itself gives or names is none of it. */
function readGuidance(text: string): Span[] {
  const found: Span[] = [];
  for (const match of matchesOf(text, longBracketed)) {
    if (opens(toDelete, match[1]!) || isOrderedByLabel(match[1]!)) {
      found.push({ start: match.index, end: match.index + match[0].length });
    }
  }
  if (found.length > 0 || text.length > longestGuidance) return found;
  if (opens(toDelete, text) || isOrderedByLabel(text) || opens(toFill, text) || isWholeOrder(text)) {
    found.push({ start: 0, end: text.trimEnd().length });
  }
  return found;
}

/** "Guidance: describe what happened …"; "Guidance: NG97" names a source. */
function isOrderedByLabel(text: string): boolean {
  const label = opens(labels, text);
  const behind = label && /^\)?\s?[:–—-]\s?/.exec(text.slice(label.end));
  return Boolean(behind && opens(orders, text.slice(label.end + behind[0].length)));
}

function isWholeOrder(text: string): boolean {
  const order = opens(whole, text);
  return order !== undefined && !/[\p{L}\p{N}]/u.test(text.slice(order.end));
}

/** The phrase with which a text opens; a quotation mark before it makes it somebody's words. */
function opens(phrases: PhraseFinder<true>, text: string): Span | undefined {
  const first = /^[\s(]?(?=[\p{L}\p{N}])/u.exec(text)?.[0].length;
  const match = first === undefined ? undefined : phrases.opening(text);
  return match && match.span.start === first && match.span.end <= 80 ? match.span : undefined;
}
