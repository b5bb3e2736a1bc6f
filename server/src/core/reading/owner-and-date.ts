import { PhraseFinder } from '../text/phrases.ts';
import { type Span, trim } from '../text/span.ts';
import { revisedDatePhrases } from '../vocabulary/revised-dates.ts';
import { readTimescale } from './timescale.ts';

const moves = PhraseFinder.of(revisedDatePhrases);

/** Who and when in one field: "JO – 4 May", "4/5/26 Ada Reeve". Offsets are those of the text. */
export interface OwnerAndDate {
  readonly owner?: Span;
  readonly timescale?: Span;
}

/** Takes apart a field that holds an owner and a date in either order. Words that are no time at all are the owner. */
export function readOwnerAndDate(text: string, struck: readonly Span[] = []): OwnerAndDate {
  const whole = trim(text, { start: 0, end: text.length });
  const reading = readTimescale(text, 'field', struck);
  const fills = reading !== undefined && reading.span.start <= whole.start && reading.span.end >= whole.end;
  if (!reading || (reading.class === 'event' && fills)) return whole.end > whole.start ? { owner: whole } : {};
  const before = bare(text, { start: whole.start, end: reading.span.start });
  const after = bare(text, { start: reading.span.end, end: whole.end });
  if (reading.class === 'placeholder' && fills) return { owner: whole, timescale: whole };
  const owner = holdsWords(text, before) ? before : holdsWords(text, after) ? after : undefined;
  // What stands on the far side of the name, such as a second date, belongs to the timescale.
  const timescale =
    owner === before ? { start: before.end, end: whole.end } : owner ? { start: whole.start, end: after.start } : whole;
  return { ...(owner ? { owner } : {}), timescale: owner ? loose(text, timescale) : timescale };
}

/** True where a field for the owner also says by when: "JO by 4 May". */
export function holdsDate(text: string): boolean {
  const reading = readTimescale(text, 'field');
  return reading?.class === 'date' && readOwnerAndDate(text).owner !== undefined;
}

function holdsWords(text: string, { start, end }: Span): boolean {
  return /\p{L}{2}/u.test(text.slice(start, end));
}

/** The name without the words and marks that lead to the date. */
function bare(text: string, span: Span): Span {
  let { start, end } = trim(text, span);
  const tail = /(?:[\s,;:(/–—-]|\b(?:by|before|on|due|from|date|deadline|target)\b){1,12}$/i.exec(
    text.slice(start, end),
  );
  if (tail) end = start + tail.index;
  end = start + withoutMove(text.slice(start, end));
  const head = /^[\s,;:)/.–—-]{1,12}/.exec(text.slice(start, end));
  if (head) start += head[0].length;
  return trim(text, { start, end });
}

/** The length of the words before "– slipped to": those tell of the date. */
function withoutMove(words: string): number {
  const cut = /[\s,;(–—-]{1,5}(?=\p{Ll}[\p{L} ]{0,30}$)/u.exec(words);
  return cut && /[,;(–—-]/.test(cut[0]) && moves.find(words.slice(cut.index)) ? cut.index : words.length;
}

function loose(text: string, span: Span): Span {
  let { start, end } = trim(text, span);
  while (start < end && /[\s,;:(/–—-]/.test(text[start]!)) start++;
  while (end > start && /[\s,;:(/–—-]/.test(text[end - 1]!)) end--;
  return { start, end };
}
