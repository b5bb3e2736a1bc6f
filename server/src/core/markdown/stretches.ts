import type { SourceText } from '../text/source-text.ts';
import type { Span } from '../text/span.ts';
import { tableDepth } from './html-tables.ts';
import { markerAt } from './list-marker.ts';
import { afterSpaces, isBlankLine, lineFrom, pastBlankLines, type SourceLine } from './source-lines.ts';

/**
 * Where the stretch of text ends that starts at `start`: at the start of the next one, or at the end of the text.
 *
 * A stretch can be read by itself, since nothing that was open before it is open at its start: it follows a heading, or
 * it is a heading, or a blank line stands before it, it is not indented and no list goes on in it. Where that cannot be
 * told from the lines alone, as after a fence of code inside a list, the stretch goes on: it is then longer than it
 * need be, never shorter.
 */
export function stretchEnd(text: SourceText, start: number): number {
  const state: OpenBlocks = { list: false, markup: false, tables: 0, untold: false };
  let blankBefore = false;
  for (let at = start; at < text.length; ) {
    if (at > start && !blankBefore && isQuiet(state) && saysNothing(text.charCodeAt(at), state.list)) {
      const feed = text.indexOf('\n', at);
      at = feed < 0 ? text.length : feed + 1;
      continue;
    }
    const line = lineFrom(text, at);
    if (isBlankLine(text, line)) {
      blankBefore = true;
      state.markup = false;
    } else {
      if (
        at > start &&
        !state.untold &&
        !state.closer &&
        state.tables === 0 &&
        opensStretch(text, line, blankBefore, state)
      )
        return at;
      blankBefore = false;
      if (!state.closer && !state.untold && !state.markup && state.tables === 0 && isHeading(text, line))
        return pastBlankLines(text, line.next);
      follow(text, line, state);
    }
    at = line.next;
  }
  return text.length;
}

/** Nothing is open but perhaps a paragraph, a table or a list. */
function isQuiet({ closer, untold, markup, tables }: OpenBlocks): boolean {
  return !closer && !untold && !markup && tables === 0;
}

/** True for the first unit of a line that opens and closes nothing below a line that is not blank: most lines are such. */
function saysNothing(first: number, list: boolean): boolean {
  if ((first >= 97 && first <= 122) || (first >= 65 && first <= 90) || first === 124) return true;
  // The marker of one more item.
  return list && (first === 45 || first === 42 || first === 43 || (first >= 48 && first <= 57));
}

interface OpenBlocks {
  /** A list may be open. */
  list: boolean;
  /** Raw HTML is open that a blank line ends. */
  markup: boolean;
  /** How many tables of HTML are open: a blank line ends none. */
  tables: number;
  /** What is open cannot be told from the lines alone. */
  untold: boolean;
  /** Ends the code or the HTML that is open and that blank lines do not end. */
  closer?: ((words: string) => boolean) | undefined;
}

function opensStretch(text: SourceText, line: SourceLine, blankBefore: boolean, state: OpenBlocks): boolean {
  const first = text.charCodeAt(line.start);
  if (first === 32 || first === 9) return false;
  if (!blankBefore) return !state.markup && isHeading(text, line);
  return !state.list || markerAt(text, line.start, line) === undefined;
}

/** "## Actions", not indented. */
function isHeading(text: SourceText, { start, end }: Span): boolean {
  let at = start;
  while (at < end && text.charCodeAt(at) === 35) at++;
  return at > start && at - start <= 6 && (at === end || text.charCodeAt(at) === 32);
}

/** Takes note of what a line opens or closes. */
function follow(text: SourceText, line: SourceLine, state: OpenBlocks): void {
  const at = afterSpaces(text, line);
  const indent = at - line.start;
  const words = text.slice(at, line.end);
  if (state.tables > 0 || (!state.closer && (state.markup || words.startsWith('<'))))
    state.tables = Math.max(0, state.tables + tableDepth(words));
  if (state.closer) {
    if (state.closer(text.slice(line.start, line.end))) state.closer = undefined;
    return;
  }
  if (markerAt(text, at, line)) state.list = true;
  if (text.charCodeAt(at) === 9) {
    // A tab may be an indent of any depth.
    if (/^\t+(?:`{3}|~{3}|<)/.test(text.slice(at, at + 40))) state.untold = true;
    return;
  }
  if (indent > 3) return;
  const closer = closerOf(words);
  if (closer) {
    // Indented, it may be part of an item, which ends it; below a tag, it may be nothing but words of HTML.
    if ((indent > 0 && state.list) || state.markup) state.untold = true;
    else state.closer = closer;
    if (indent === 0) state.list = false;
  } else if (words.startsWith('<')) {
    state.markup = true;
  }
}

/** What ends the block that a line opens, where blank lines do not and the line itself does not either. */
function closerOf(words: string): ((line: string) => boolean) | undefined {
  const first = words[0];
  if (first === '`' || first === '~') return fenceCloser(words, first);
  if (first !== '<') return undefined;
  for (const [opener, end] of rawMarkup) {
    const opening = opener.exec(words);
    if (opening)
      return end.test(words.slice(opening[0].length)) || endsAtOnce(words) ? undefined : (line) => end.test(line);
  }
  return undefined;
}

/** Raw HTML that blank lines do not end, and what does. Source: CommonMark 0.31, HTML blocks 1 to 5. */
const rawMarkup: readonly (readonly [RegExp, RegExp])[] = [
  [/^<(?:script|pre|style|textarea)(?=[\s>]|$)/i, /<\/(?:script|pre|style|textarea)>/i],
  [/^<!--/, /-->/],
  [/^<\?/, /\?>/],
  [/^<!\[CDATA\[/, /\]\]>/],
  [/^<![a-z]/i, />/],
];

/** "<!-->" and "<!--->" open a comment and end it. */
function endsAtOnce(words: string): boolean {
  return words.startsWith('<!-->') || words.startsWith('<!--->');
}

function fenceCloser(words: string, mark: string): ((line: string) => boolean) | undefined {
  let length = 0;
  while (words[length] === mark) length++;
  if (length < 3 || (mark === '`' && words.includes('`', length))) return undefined;
  return (line) => closesFence(line, mark, length);
}

function closesFence(line: string, mark: string, length: number): boolean {
  let at = 0;
  while (at < 4 && line[at] === ' ') at++;
  if (at > 3) return false;
  const from = at;
  while (line[at] === mark) at++;
  return at - from >= length && isBlankLine(line, { start: at, end: line.length });
}
