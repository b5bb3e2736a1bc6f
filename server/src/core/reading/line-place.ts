import { lazy } from '../text/lazy.ts';
import { matchesOf } from '../text/matches.ts';
import { type Span, trim } from '../text/span.ts';
import type { FieldRole } from '../vocabulary/headings.ts';
import { readFields } from './fields.ts';

/** What a place in a line is, by the words around it. Offsets are UTF-16 offsets in the line. */
export type LinePlace =
  /** In the words of a heading, or behind its marks. `words` reaches from the marks to the end of the line. */
  | { readonly in: 'heading'; readonly level: number; readonly words: Span }
  /** In a row of a table; `cells` are all of its cells between their pipes, `column` the one of the place. */
  | { readonly in: 'row'; readonly column: number; readonly cells: readonly Span[] }
  /** Behind a label: "Owner: ". */
  | { readonly in: 'field'; readonly role: FieldRole; readonly words: Span }
  /** Behind "(see ". */
  | { readonly in: 'reference'; readonly words: Span }
  /** In "@ad", the sign included. */
  | { readonly in: 'mention'; readonly words: Span }
  /** Behind the last words of the line; `words` ends before a dash or a stop that waits for something to follow. */
  | { readonly in: 'end'; readonly words: Span; readonly separated: boolean }
  | { readonly in: 'words' };

const opening = /^[ \t>]{0,40}(?:(?:[-*+]|\d{1,9}[.)])[ \t]{1,8}(?:\[[ xX]\](?:[ \t]|$))?)?/;
const referring = /\((?:see(?: also)?|from|answers|re|links to)[ :]{1,2}([^()]{0,40})$/i;
const mention = lazy(() => /(?:^|[\s(|,;])@([\p{L}\p{M}\p{N}.'’-]{0,40})$/u);
const separators = new Set(['-', '–', '—', ';', ',', '|', '(', '[', '.']);

/** What the place at `column` of one line is. `tabled` where the line belongs to a table, whatever it begins with. */
export function readLinePlace(line: string, column: number, tabled = false): LinePlace {
  const heading = headingPlace(line, column);
  if (heading) return heading;
  if (tabled || line.trimStart().startsWith('|')) return rowPlace(line, column);
  const before = line.slice(0, column);
  const mentioned = mention().exec(before);
  if (mentioned) return { in: 'mention', words: { start: column - mentioned[1]!.length - 1, end: column } };
  const reference = referring.exec(before);
  if (reference) return { in: 'reference', words: { start: column - reference[1]!.length, end: column } };
  return fieldPlace(line, column) ?? endPlace(line, column) ?? { in: 'words' };
}

function headingPlace(line: string, column: number): LinePlace | undefined {
  const indent = line.length - line.trimStart().length;
  let at = indent;
  while (line[at] === '#') at++;
  const level = at - indent;
  if (indent > 3 || level < 1 || level > 6 || column < at) return undefined;
  if (at < line.length && line[at] !== ' ' && line[at] !== '\t') return undefined;
  while (line[at] === ' ' || line[at] === '\t') at++;
  const start = Math.min(at, Math.max(column, indent + level));
  return { in: 'heading', level, words: { start, end: Math.max(start, line.trimEnd().length, column) } };
}

/** The cells between the pipes of a line; what stands behind its last pipe is a cell where it is begun. */
function cellsOfLine(line: string): Span[] {
  const cells: Span[] = [];
  let start = line.length - line.trimStart().length;
  if (line[start] === '|') start++;
  for (let at = start; at < line.length; at++) {
    if (line[at] === '\\') at++;
    else if (line[at] === '|') {
      cells.push({ start, end: at });
      start = at + 1;
    }
  }
  if (start < line.trimEnd().length) cells.push({ start, end: line.length });
  return cells;
}

function rowPlace(line: string, column: number): LinePlace {
  const cells = cellsOfLine(line);
  const index = cells.findIndex(({ start, end }) => start <= column && column <= end);
  if (index >= 0) return { in: 'row', column: index, cells };
  const start = (cells.at(-1)?.end ?? -1) + 1;
  if (column < start) return { in: 'words' };
  return { in: 'row', column: cells.length, cells: [...cells, { start, end: line.length }] };
}

function fieldPlace(line: string, column: number): LinePlace | undefined {
  const begins = opening.exec(line)![0].length;
  const { text, strong } = withoutMarks(line);
  const fields = readFields(' '.repeat(begins) + text.slice(begins), strong);
  for (const { role, label, value } of fields.toReversed()) {
    const colon = afterColon(line, label.end);
    if (colon === undefined || column < colon) continue;
    const next = fields.find((one) => one.label.start >= colon)?.label.start ?? line.length;
    let start = Math.max(colon, value.start);
    while (start < column && line[start] === ' ') start++;
    const end = Math.max(withoutSeparators(line, start, value.end), start);
    if (column > Math.max(end, line.slice(0, next).trimEnd().length + 1)) return undefined;
    if (column > end && /[^\s*]/.test(line.slice(end, column))) return undefined;
    return { in: 'field', role, words: { start: Math.min(start, column), end: Math.max(end, column) } };
  }
  return undefined;
}

/** Where a value ends before a dash or a stop behind which something else is to follow. */
function withoutSeparators(line: string, start: number, end: number): number {
  let at = end;
  while (at > start && (separators.has(line[at - 1]!) || line[at - 1] === ' ')) at--;
  return at > start && line[at] === '.' && at + 1 === end ? end : at;
}

/** Where the value of a label may begin, or undefined where no colon has been typed. */
function afterColon(line: string, labelEnd: number): number | undefined {
  let at = labelEnd;
  while (at < line.length && at < labelEnd + 60 && line[at] !== ':') at++;
  if (line[at] !== ':') return undefined;
  at++;
  while (line[at] === '*') at++;
  return at;
}

/** The line with the marks of emphasis blanked out, and what stood in bold. */
function withoutMarks(line: string): { text: string; strong: Span[] } {
  const strong = Array.from(matchesOf(line, /\*\*([^*]{1,240})\*\*/g), ({ index, 1: words }) => ({
    start: index + 2,
    end: index + 2 + words!.length,
  }));
  return { text: line.replace(/[*_`]/g, ' '), strong };
}

function endPlace(line: string, column: number): LinePlace | undefined {
  const begins = opening.exec(line)![0].length;
  if (line.slice(column).trim() !== '' || column < begins) return undefined;
  const typed = trim(line, { start: begins, end: column });
  if (typed.start === typed.end) return undefined;
  let end = typed.end;
  const separated = separators.has(line[end - 1]!) && line[column - 1] === ' ';
  if (separated) while (end > typed.start && (separators.has(line[end - 1]!) || line[end - 1] === ' ')) end--;
  return { in: 'end', words: { start: typed.start, end }, separated };
}
