import { lazy } from '../text/lazy.ts';
import { matchesOf } from '../text/matches.ts';
import { type Span, trim } from '../text/span.ts';
import { isActionVerb, isCommonOpener } from './opening-words.ts';
import { type OwnerReading, readOwner } from './owner.ts';
import { readTimescale, type TimescaleReading } from './timescale.ts';

/** Who and by when, side by side at the end of what is to be done: "Ring the builder, Hana, 18/11/26, again". */
export interface NameAndDate {
  /** What stands before the name. */
  readonly own: Span;
  readonly owner: { readonly reading: OwnerReading; readonly part: Span };
  readonly timescale: { readonly reading: TimescaleReading; readonly part: Span };
  /** What stands after both. */
  readonly remark?: Span;
}

const cut = /[,;:]\s+|(?<=\p{Ll})\.\s+|(?:(?<!\s)\s+)?\(\s*|\s[–—-]\s/gu;
const person = lazy(
  () => /^(?:\p{Lu}[\p{L}\p{M}'’-]*\.?)(?:(?:\s*[/&+]\s*|\s+and\s+|\s+)(?:\p{Lu}[\p{L}\p{M}'’-]*\.?)){0,3}$/u,
);
const together = /^(.{2,40}?)\s+((?:by|before|due|for)\s.{2,30})$/u;

/**
 * Reads a name between commas, semicolons or brackets with a date beside it. Nobody else stands there: a single
 * capitalised word between "," and a date is believed to be a name. Offsets are UTF-16 offsets in the words.
 */
export function readNameAndDate(words: string): NameAndDate | undefined {
  if (words.length > 400) return undefined;
  const pieces = piecesOf(words);
  for (let index = pieces.length - 1; index > 0; index--) {
    const piece = pieces[index]!;
    const text = words.slice(piece.start, piece.end);
    const joined = together.exec(text);
    if (joined) {
      const name = { start: piece.start, end: piece.start + joined[1]!.length };
      const date = { start: piece.end - joined[2]!.length, end: piece.end };
      const found = pair(words, pieces[0]!.start, name, date);
      if (found) return found;
    }
    const next = pieces[index + 1];
    const found = next && pair(words, pieces[0]!.start, piece, next);
    if (found) return found;
  }
  return undefined;
}

/** A sentence that says nothing but who and by when: "IT (Marcus Bell), 30 November 2026." */
export function readNameAndDateAlone(words: string): Pick<NameAndDate, 'owner' | 'timescale'> | undefined {
  if (words.length > 90) return undefined;
  const pieces = piecesOf(words).filter(({ start, end }) => end > start);
  const date = pieces.at(-1)!;
  const names = pieces.slice(0, -1);
  if (names.length === 0 || names.length > 2) return undefined;
  if (!names.every(({ start, end }) => nameIn(words.slice(start, end)))) return undefined;
  const part = { start: names[0]!.start, end: lastBefore(words, date.start, /[\s,;:(–—-]/) };
  const owner = readOwner(words.slice(part.start, part.end));
  const timescale = readTimescale(words.slice(date.start, date.end), 'field');
  if (!owner || (timescale?.class !== 'date' && timescale?.class !== 'relative')) return undefined;
  return { owner: { reading: owner, part }, timescale: { reading: timescale, part: date } };
}

function pair(words: string, start: number, name: Span, date: Span): NameAndDate | undefined {
  const owner = nameIn(words.slice(name.start, name.end));
  const when = owner && words.slice(date.start, date.end);
  const timescale = when && when.length <= 30 ? readTimescale(when, 'field') : undefined;
  if (!owner || !timescale || (timescale.class !== 'date' && timescale.class !== 'relative')) return undefined;
  const own = { start, end: lastBefore(words, name.start, /[\s,;:(–—-]/) };
  if (own.end - own.start < 3) return undefined;
  const remark = trim(words, { start: Math.max(name.end, date.end), end: words.length });
  return {
    own,
    owner: { reading: owner, part: name },
    timescale: { reading: timescale, part: date },
    ...(remark.end > remark.start ? { remark } : {}),
  };
}

function nameIn(text: string): OwnerReading | undefined {
  const reading = text.length <= 40 && !/\s(?:to|will)\s/.test(text) ? readOwner(text) : undefined;
  if (reading?.class === 'role' || reading?.class === 'group')
    return text.split(/\s+/).length <= 4 ? reading : undefined;
  if (reading?.class !== 'person' || !person().test(text)) return undefined;
  const first = text.split(/[\s/&+]/)[0]!.toLowerCase();
  return isActionVerb(first) || isCommonOpener(first) || readTimescale(text, 'sentence') ? undefined : reading;
}

function piecesOf(words: string): Span[] {
  const pieces: Span[] = [];
  let start = 0;
  for (const match of matchesOf(words, cut)) {
    pieces.push(trim(words, { start, end: match.index }));
    start = match.index + match[0].length;
  }
  pieces.push(trim(words, { start, end: words.length }));
  return pieces.map((piece) => ({
    start: piece.start,
    end: Math.max(piece.start, lastBefore(words, piece.end, /[).]/)),
  }));
}

/** The end of the words before an offset without the marks that close them. */
function lastBefore(words: string, offset: number, marks: RegExp): number {
  let end = offset;
  while (end > 0 && marks.test(words[end - 1]!)) end--;
  return end;
}
