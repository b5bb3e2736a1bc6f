import { type Span, trim } from '../text/span.ts';

const abbreviations = new Set([
  'dr',
  'mr',
  'mrs',
  'ms',
  'st',
  'no',
  'nos',
  'prof',
  'rev',
  'cllr',
  'e.g',
  'i.e',
  'etc',
  'vs',
  'approx',
  'dept',
  'ref',
  'fig',
  'para',
  'sect',
  'inc',
  'ltd',
  'hon',
  'cf',
  'ext',
  'tel',
  'min',
  'mins',
  'hrs',
  'jan',
  'feb',
  'mar',
  'apr',
  'jun',
  'jul',
  'aug',
  'sep',
  'sept',
  'oct',
  'nov',
  'dec',
  'w.e',
  'w.c',
]);

/** The sentences of a text; a line break that the author asked for ends one too. Offsets are those of the text. */
export function readSentences(text: string, breaks: ReadonlySet<number> = new Set()): Span[] {
  const sentences: Span[] = [];
  let start = 0;
  const finish = (end: number) => {
    const sentence = trim(text, { start, end });
    if (sentence.end > sentence.start) sentences.push(sentence);
    start = end;
  };
  for (let i = 0; i < text.length; i++) {
    const unit = text[i]!;
    if (unit === '\n' && breaks.has(i)) finish(i + 1);
    else if ((unit === '.' || unit === '!' || unit === '?') && endsSentence(text, i)) finish(afterClosers(text, i + 1));
  }
  finish(text.length);
  return sentences;
}

function endsSentence(text: string, stop: number): boolean {
  const after = afterClosers(text, stop + 1);
  if (after < text.length && !/\s/.test(text[after]!)) return false;
  if (text[stop] !== '.') return true;
  const before = wordBefore(text, stop);
  if (/^\p{Lu}$/u.test(before)) return false;
  if (abbreviations.has(before.toLowerCase())) return false;
  let next = after;
  while (next < text.length && /\s/.test(text[next]!)) next++;
  if (/^\d+$/.test(before) && startsLine(text, stop - before.length)) return false;
  return next >= text.length || !/\p{Ll}/u.test(text[next]!);
}

function startsLine(text: string, at: number): boolean {
  let before = at - 1;
  while (before >= 0 && text[before] === ' ') before--;
  return before < 0 || text[before] === '\n';
}

function wordBefore(text: string, stop: number): string {
  let at = stop;
  while (at > 0 && stop - at < 12 && /[\p{L}\p{N}.]/u.test(text[at - 1]!)) at--;
  return text.slice(at, stop);
}

function afterClosers(text: string, from: number): number {
  let at = from;
  while (at < text.length && /["'”’)\]]/.test(text[at]!)) at++;
  return at;
}
