import type { Prose } from '../markdown/prose.ts';
import type { Span } from '../text/span.ts';
import { readSentences } from './sentences.ts';
import { readStatement, type Statement } from './statement.ts';

/** "4.2 A skip …" and "ACTION: …" on lines of their own begin anew, though Markdown runs the lines together. */
const beginsAnew =
  /^[ \t]{0,8}(?:\d{1,3}(?:\.\d{1,3}){1,3}[a-z]?[.)]?\s|\(?[a-z]\)\s|[•▪‣◦·]\s|(?:new |agreed )?actions?(?: points?| items?| required)?\b[^.\n]{0,24}[:–—]|(?:to ?do|ap ?\d{1,3})\b)/iu;

/** Each sentence of a prose as a statement; `whole` is the one of all its words. */
export function sentencesOf(whole: Statement): readonly Statement[] {
  const { prose } = whole;
  return readSentences(prose.text, breaksOf(prose)).map((sentence) => partOf(whole, sentence));
}

/** Each line of a prose as a statement, but for blank ones. */
export function linesOf(whole: Statement): readonly Statement[] {
  const { text } = whole.prose;
  const lines: Statement[] = [];
  for (let start = 0; start < text.length; ) {
    const stop = text.indexOf('\n', start);
    const end = stop < 0 ? text.length : stop;
    if (end > start) lines.push(partOf(whole, { start, end }));
    start = end + 1;
  }
  return lines;
}

/** Most cells and many paragraphs are one sentence on one line, which need not be read again. */
function partOf(whole: Statement, part: Span): Statement {
  const all = part.start === 0 && part.end === whole.prose.text.length;
  return all ? whole : readStatement(whole.prose, part);
}

function breaksOf(prose: Prose): ReadonlySet<number> {
  const { text, hardBreaks } = prose;
  let all: Set<number> | undefined;
  const bold = prose.strong[0];
  // A line in bold heads the lines below it.
  if (bold && bold.start === 0 && text[bold.end] === '\n' && !hardBreaks.has(bold.end)) {
    all = new Set(hardBreaks).add(bold.end);
  }
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) {
    const next = text.slice(at + 1, at + 60);
    if (hardBreaks.has(at) || !(beginsAnew.test(next) || /^[A-Z]{2,4}(?:\/[A-Z]{2,4})?\s?[:–—-]\s/.test(next)))
      continue;
    all ??= new Set(hardBreaks);
    all.add(at);
  }
  return all ?? hardBreaks;
}
