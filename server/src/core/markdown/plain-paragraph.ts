import type { Span } from '../text/span.ts';
import type { Heading, Paragraph } from './block.ts';
import { plainProse } from './plain-words.ts';
import { afterSpaces, beforeSpaces, isBlankLine, lineFrom } from './source-lines.ts';

/** A heading "## Actions" that opens a text, or undefined where it needs the library. */
export function plainHeading(text: string, definitions: string): Heading | undefined {
  const line = lineFrom(text, 0);
  let level = 0;
  while (text[level] === '#') level++;
  if (level === 0 || level > 6 || text[level] !== ' ') return undefined;
  const words = { start: afterSpaces(text, { start: level, end: line.end }), end: beforeSpaces(text, line) };
  if (words.end <= words.start || text.slice(words.start, words.end).includes('#')) return undefined;
  const whole = { start: 0, end: line.end };
  const prose = plainProse(text, [words], whole, definitions);
  return prose && { type: 'heading', source: text.slice(0, line.end), level, prose };
}

/**
 * The paragraph that a text holds and nothing but it, or undefined where it needs the library.
 */
export function plainParagraph(text: string, definitions: string): Paragraph | undefined {
  const lines: Span[] = [];
  let end = 0;
  for (let at = 0; at < text.length; ) {
    const line = lineFrom(text, at);
    if (isBlankLine(text, line)) {
      if (text.slice(line.next).trim() !== '') return undefined;
      break;
    }
    const words = plainLine(text, line, lines.length === 0);
    if (!words) return undefined;
    lines.push(words);
    end = line.end;
    at = line.next;
  }
  const prose = lines.length > 0 ? plainProse(text, lines, { start: 0, end }, definitions) : undefined;
  return prose && { type: 'paragraph', source: text.slice(0, end), prose };
}

/**
 * The words of a line that can be nothing but a line of a paragraph, or undefined. `opens` says that it is the first
 * one, which may not be indented; two spaces at the end of any other than the last are a line break.
 */
export function plainLine(text: string, line: Span, opens: boolean): Span | undefined {
  const start = afterSpaces(text, line);
  if (opens ? start !== line.start : start - line.start > 3) return undefined;
  if (!opensWithWord(text, start, line.end)) return undefined;
  const end = beforeSpaces(text, line);
  return line.end - end > 1 ? undefined : { start, end };
}

/**
 * True where what stands at an offset opens no block: a letter, a number that numbers nothing, a bracket, a currency
 * sign, bold words; or a mark that would have to stand by itself, or before a space, to open one.
 */
export function opensWithWord(text: string, at: number, end: number): boolean {
  const unit = text.charCodeAt(at);
  if (unit >= 48 && unit <= 57) return !/^\d{1,9}[.)](?:[ \t]|$)/.test(text.slice(at, Math.min(end, at + 12)));
  if (unit > 127 || (unit >= 65 && unit <= 90) || (unit >= 97 && unit <= 122)) return true;
  return unit > 32 && opensNothing(text[at]!, text.slice(at, end));
}

/** Marks that open no block, whatever stands behind them. */
const harmless = '("\'$@/!%&),.;?\\]^{}';

/**
 * True where a line that starts with a mark is a line of words. Without a letter it may be a rule, the line below a
 * heading or the one below the head of a table; tags, quotations and what may be a definition are the library’s.
 */
function opensNothing(mark: string, line: string): boolean {
  if (harmless.includes(mark)) return true;
  if (!/[\p{L}\p{N}]/u.test(line)) return false;
  if (mark === '*' || mark === '-' || mark === '+') return line[1] !== ' ' && line[1] !== '\t';
  if (mark === '#') return !/^#{1,6}(?:[ \t]|$)/.test(line);
  if (mark === '`' || mark === '~') return !line.startsWith(mark.repeat(3));
  if (mark === '<') return !/^<[a-z/!?]/i.test(line);
  // A row that stands in no table; the line below a heading row has no letter.
  return mark === '|' || mark === '=' || mark === '_' || mark === ':';
}
