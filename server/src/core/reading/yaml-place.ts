import type { Span } from '../text/span.ts';

/** Where in YAML somebody writes. `path` holds the keys around the place, `[]` for an entry of a list. */
export interface YamlPlace {
  readonly path: readonly string[];
  readonly at: 'key' | 'value';
  /** The key or value at the place, as far as it is written; in the text. */
  readonly span: Span;
  /** Keys that stand beside it already. */
  readonly siblings: readonly string[];
  /** Spaces before the key, dashes of lists counted as spaces. */
  readonly indent: number;
}

interface YamlLine {
  readonly start: number;
  /** Column of the first dash of a list entry, where there is one. */
  readonly dash: number | undefined;
  /** Column of the words behind spaces and dashes. */
  readonly column: number;
  readonly words: string;
  readonly key: string | undefined;
}

/** No file of settings has deeper or more lines above a place than this. */
const mostLines = 5000;

/** Where an offset of a YAML text is, by its line and the indents of those above it; undefined in a remark. */
export function readYamlPlace(text: string, offset: number): YamlPlace | undefined {
  const lines = linesOf(text);
  const index = lines.findLastIndex(({ start }) => start <= offset);
  const line = lines[index];
  if (!line || index > mostLines || line.words.startsWith('#')) return undefined;
  const wordsAt = line.start + line.column;
  const behindKey = line.key === undefined ? undefined : wordsAt + colonOf(line.words) + 1;
  const inValue = behindKey !== undefined && offset >= behindKey;
  const column = Math.min(line.column, Math.max(0, offset - line.start));
  const around = pathAbove(lines, index, line.dash ?? column, line.dash !== undefined);
  if (inValue) {
    const value = valueIn(text, behindKey, line.start + line.column + line.words.length, offset);
    return { path: [...around, line.key!], at: 'value', span: value, siblings: [], indent: line.column };
  }
  const end = behindKey === undefined ? wordsAt + line.words.trimEnd().length : behindKey - 1;
  const start = Math.min(wordsAt, offset);
  return {
    path: around,
    at: 'key',
    span: { start, end: Math.max(end, offset) },
    siblings: siblingsOf(lines, index, column),
    indent: column,
  };
}

/** The key or the word of a value at an offset, and the keys that lead there. */
export function yamlWordAt(
  text: string,
  offset: number,
): { path: readonly string[]; word: string; span: Span } | undefined {
  const place = readYamlPlace(text, offset);
  if (!place) return undefined;
  const word = text
    .slice(place.span.start, place.span.end)
    .trim()
    .replace(/^["']|["']$/g, '');
  if (word === '') return undefined;
  return { path: place.at === 'key' ? [...place.path, word] : place.path, word, span: place.span };
}

function linesOf(text: string): YamlLine[] {
  const lines: YamlLine[] = [];
  for (let start = 0; start <= text.length; ) {
    const newline = text.indexOf('\n', start);
    const end = newline < 0 ? text.length : newline;
    lines.push(lineOf(text.slice(start, end).replace(/\r$/, ''), start));
    start = end + 1;
  }
  return lines;
}

function lineOf(line: string, start: number): YamlLine {
  let column = 0;
  let dash: number | undefined;
  for (;;) {
    while (line[column] === ' ') column++;
    if (line[column] !== '-' || (column + 1 < line.length && line[column + 1] !== ' ')) break;
    dash ??= column;
    column++;
  }
  const words = line.slice(column);
  const colon = colonOf(words);
  return { start, dash, column, words, key: colon < 0 ? undefined : unquoted(words.slice(0, colon).trim()) };
}

/** Where the colon behind a key stands, -1 where there is none. */
function colonOf(words: string): number {
  const quote = words[0] === '"' || words[0] === "'" ? words[0] : undefined;
  const from = quote === undefined ? 0 : words.indexOf(quote, 1) + 1;
  for (let at = from; at < words.length; at++) {
    if (words[at] === '#' && words[at - 1] === ' ') return -1;
    if (words[at] === ':' && (at + 1 === words.length || words[at + 1] === ' ')) return at;
  }
  return -1;
}

/** The keys around a line: those above it that stand further to the left, and the lists between them. */
function pathAbove(lines: readonly YamlLine[], index: number, column: number, inList: boolean): string[] {
  const path: string[] = inList ? ['[]'] : [];
  // A list may stand as far left as the key that holds it.
  let keyLimit = inList ? column + 1 : column;
  let dashLimit = column;
  for (let at = index - 1; at >= 0 && keyLimit > 0; at--) {
    const { words, key, dash, column: own } = lines[at]!;
    if (words.trim() === '' || words.startsWith('#')) continue;
    if (own < keyLimit && key !== undefined) {
      path.unshift(key);
      keyLimit = own;
      dashLimit = own;
    }
    if (dash !== undefined && dash < dashLimit) {
      path.unshift('[]');
      keyLimit = dash + 1;
      dashLimit = dash;
    }
  }
  return path;
}

/** The other keys of the same group: lines as far in, up and down to one that stands further to the left. */
function siblingsOf(lines: readonly YamlLine[], index: number, column: number): string[] {
  const found: string[] = [];
  for (const step of [-1, 1]) {
    // The first key of a list entry ends the way up; another entry's begins the way down.
    if (step < 0 && lines[index]!.dash !== undefined) continue;
    for (let at = index + step; at >= 0 && at < lines.length; at += step) {
      const { words, key, dash, column: own } = lines[at]!;
      if (words.trim() === '' || words.startsWith('#')) continue;
      if (own < column || (step > 0 && dash !== undefined && dash < column)) break;
      if (own === column && key !== undefined) found.push(key);
      if (dash !== undefined && dash < column) break;
    }
  }
  return found;
}

/** The one value, or of a list in brackets the one entry, that an offset stands in. */
function valueIn(text: string, from: number, to: number, offset: number): Span {
  let start = from;
  while (start < offset && text[start] === ' ') start++;
  let end = Math.max(to, offset);
  if (text[start] === '[') {
    start = Math.max(start, text.lastIndexOf('[', offset - 1), text.lastIndexOf(',', offset - 1)) + 1;
    while (start < offset && text[start] === ' ') start++;
    const next = text.slice(start, end).search(/[,\]]/);
    if (next >= 0) end = Math.max(start + next, offset);
  }
  while (end > Math.max(start, offset) && text[end - 1] === ' ') end--;
  return { start: Math.min(start, offset), end };
}

function unquoted(word: string): string {
  return word.replace(/^["']|["']$/g, '');
}
