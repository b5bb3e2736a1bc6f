import { ownText } from '../text/own-text.ts';
import type { Span } from '../text/span.ts';
import type { Item, List, Placed } from './block.ts';
import type { Known } from './known.ts';
import { parseWithLibrary } from './library.ts';
import { type ListMarker, markerAt } from './list-marker.ts';
import { opensWithWord, plainLine } from './plain-paragraph.ts';
import { plainProse } from './plain-words.ts';
import { afterSpaces, beforeSpaces, lineFrom, pastBlankLines, pastLineEnd, type SourceLine } from './source-lines.ts';

/**
 * The list that a text holds and nothing but it, read item by item, or undefined where the library must read the text
 * as a whole. An item means the same wherever it stands in its list.
 */
export function plainList(text: string, definitions: string, known: Known): List | undefined {
  const first = markerAt(text, 0, lineFrom(text, 0));
  if (!first) return undefined;
  if (isRule(text, lineFrom(text, 0))) return undefined;
  const items: Placed<Item>[] = [];
  let end = 0;
  for (let at = 0; at < text.length; ) {
    const same = known.itemAt(text, at);
    const past = same && nextItem(text, pastLineEnd(text, at + same.unit.source.length), first);
    if (same && past?.opens) {
      items.push(same);
      end = at + same.unit.source.length;
      at = past.at;
      continue;
    }
    const span = itemSpan(text, at, first);
    const item = span && itemIn(text.slice(at, span.end), definitions, known);
    if (!item) return undefined;
    items.push({ at, unit: item });
    end = span.end;
    at = span.next;
  }
  const { number } = first;
  return { type: 'list', source: text.slice(0, end), ...(number === undefined ? {} : { first: number }), items };
}

/** Where an item ends, without blank lines behind it, and the next one starts; undefined where something else follows. */
function itemSpan(text: string, start: number, first: ListMarker): { end: number; next: number } | undefined {
  let line = lineFrom(text, start);
  for (;;) {
    const past = nextItem(text, line.next, first);
    if (!past) return undefined;
    if (past.opens) return { end: line.end, next: past.at };
    line = lineFrom(text, past.at);
  }
}

/**
 * The line behind a line of an item that is not blank: it opens the next item, or the text ends there, or else it goes on
 * in the same item. Undefined where it belongs to no such list.
 */
function nextItem(
  text: string,
  start: number,
  first: ListMarker,
): { readonly at: number; readonly opens: boolean } | undefined {
  if (opensPlainly(text, start, first)) return { at: start, opens: true };
  const at = pastBlankLines(text, start);
  if (at >= text.length) return { at, opens: true };
  if (text[at] === ' ') return { at, opens: false };
  const line = lineFrom(text, at);
  // The words of the item go on, though nobody indented them.
  if (at === start && (text[at] === '[' || opensWithWord(text, at, line.end))) return { at, opens: false };
  const marker = markerAt(text, at, line);
  return marker && marker.sort === first.sort && !isRule(text, line) ? { at, opens: true } : undefined;
}

/** "- Fit", which draws no line whatever follows. */
function opensPlainly(text: string, at: number, { sort, number }: ListMarker): boolean {
  return number === undefined && text[at] === sort && text[at + 1] === ' ' && /[\p{L}[]/u.test(text[at + 2] ?? '');
}

/** "* * *" and "---" draw a line. */
function isRule(text: string, line: Span): boolean {
  return /^(?:\* *){3,}$|^(?:- *){3,}$/.test(text.slice(line.start, Math.min(line.end, line.start + 200)));
}

function itemIn(source: string, definitions: string, known: Known): Item | undefined {
  const same = known.item(source);
  if (same) return same;
  const own = ownText(source);
  const item = plainItem(own, definitions) ?? libraryItem(own, definitions);
  if (item) known.keepItem(own, item);
  return item;
}

function libraryItem(source: string, definitions: string): Item | undefined {
  // A fence of code that nothing closes takes the blank lines behind it with it.
  if (source.includes('```') || source.includes('~~~')) return undefined;
  const [list, ...rest] = parseWithLibrary(source, definitions);
  if (rest.length > 0 || list?.at !== 0 || list.unit.type !== 'list' || list.unit.items.length !== 1) return undefined;
  const item = list.unit.items[0]!.unit;
  return item.source === source ? item : undefined;
}

function plainItem(source: string, definitions: string): Item | undefined {
  const line = lineFrom(source, 0);
  const item = itemAt(source, line, 0, 0, definitions);
  return item && item.next >= source.length ? { ...item.item, source } : undefined;
}

/** An item whose marker stands behind `indent` spaces, and where the line behind it starts. */
function itemAt(
  source: string,
  line: SourceLine,
  indent: number,
  depth: number,
  definitions: string,
): { item: Item; next: number } | undefined {
  const markerStart = line.start + indent;
  const marker = markerAt(source, markerStart, line);
  if (!marker) return undefined;
  const words = afterSpaces(source, { start: marker.end, end: line.end });
  const gap = words - marker.end;
  if (gap < 1 || gap > 4 || words >= line.end) return undefined;
  const box = checkBox(source, words, line.end);
  const start = words + (box === undefined ? 0 : 4);
  if (!opensWithWord(source, start, line.end) || (box !== undefined && source[start] === ' ')) return undefined;
  const content = words - line.start;
  const lines: Span[] = [];
  const children: Item[] = [];
  let sort: string | undefined;
  let first = 1;
  let end = line.end;
  let at = line.next;
  const own = lastSpace(source, { start, end: line.end });
  if (!own) return undefined;
  lines.push(own);
  while (at < source.length) {
    const next = lineFrom(source, at);
    const inner = afterSpaces(source, next) - next.start;
    if (next.start + inner >= next.end) break;
    const nested = inner < content ? undefined : markerAt(source, next.start + inner, next);
    if (inner < content && depth > 0) break;
    if (nested) {
      if (inner !== content || (sort !== undefined && nested.sort !== sort)) return undefined;
      if (sort === undefined && nested.number !== undefined && nested.number !== 1) return undefined;
      sort = nested.sort;
      const child = itemAt(source, next, inner, depth + 1, definitions);
      if (!child) return undefined;
      if (children.length === 0) first = nested.number ?? 1;
      children.push(nested.number === undefined ? child.item : { ...child.item, number: first + children.length });
      end = child.item.span.end;
      at = child.next;
    } else {
      if (children.length > 0) return undefined;
      const words = plainLine(source, { start: next.start + Math.min(content, inner), end: next.end }, false);
      if (!words) return undefined;
      lines.push(words);
      end = next.end;
      at = next.next;
    }
  }
  const whole = { start, end: children.length > 0 ? (lines.at(-1) as Span).end : end };
  const prose = plainProse(source, lines, proseSpan(source, whole, children.length > 0), definitions);
  if (!prose) return undefined;
  return {
    item: {
      type: 'item',
      source: '',
      ordered: marker.number !== undefined,
      ...(marker.number === undefined || depth === 0 ? {} : { number: marker.number }),
      ...(box === undefined ? {} : { checked: box }),
      depth,
      prose,
      paragraphs: [],
      children,
      span: { start: markerStart, end },
      comments: [],
    },
    next: at,
  };
}

function proseSpan(source: string, { start, end }: Span, nested: boolean): Span {
  if (!nested) return { start, end };
  const feed = source.indexOf('\n', end);
  const stop = feed < 0 ? source.length : source[feed - 1] === '\r' ? feed - 1 : feed;
  return { start, end: stop };
}

function lastSpace(source: string, line: Span): Span | undefined {
  const end = beforeSpaces(source, line);
  return line.end - end > 1 ? undefined : { start: line.start, end };
}

/** "[ ] " and "[x] " at the start of an item. */
function checkBox(source: string, at: number, end: number): boolean | undefined {
  if (source[at] !== '[' || source[at + 2] !== ']' || source[at + 3] !== ' ' || at + 4 >= end) return undefined;
  const mark = source[at + 1];
  return mark === ' ' ? false : mark === 'x' || mark === 'X' ? true : undefined;
}
