import { matchesOf } from '../text/matches.ts';
import type { Span } from '../text/span.ts';
import { trim } from '../text/span.ts';
import type { FieldRole } from '../vocabulary/headings.ts';
import { labelFinder, questionRole } from './field-roles.ts';

/** A labelled value among running words: "Owner: Ada Reeve". Offsets are those of the text that was read. */
export interface Field {
  readonly role: FieldRole;
  readonly label: Span;
  readonly value: Span;
}

const separators = new Set(['–', '—', '-', ';', '|', '.', ',', '(', '[', '·', '•', '/', ':', '→', '\n']);

/**
 * The labelled values of a text, in any order and with any separator between them. A label stands at the start or
 * after a separator, and a colon follows it, or it is in bold (`strong`) with a dash after it.
 */
export function readFields(text: string, strong: readonly Span[] = []): Field[] {
  const question = openingQuestion(text, strong[0]);
  const labels: { role: FieldRole; label: Span; valueStart: number }[] = question ? [question] : [];
  for (const { value: role, span: label } of labelFinder.findAll(text)) {
    if (
      !(startsField(text, label.start) || strong.some((one) => one.start === label.start)) ||
      (question && label.start < question.valueStart)
    )
      continue;
    const valueStart = afterLabel(text, label, strong);
    if (valueStart !== undefined) labels.push({ role, label, valueStart });
  }
  return labels.flatMap(({ role, label, valueStart }, index) => {
    const value = valueBetween(text, valueStart, labels[index + 1]?.label.start ?? text.length);
    return role === 'owner' || role === 'timescale'
      ? valueAndRemarks(role, text, label, value)
      : [{ role, label, value }];
  });
}

/** A question of a form in bold, whose answer follows: "**How will you check this?** Weekly sample of 8". */
function openingQuestion(text: string, bold: Span | undefined) {
  if (!bold || /[\p{L}\p{N}]/u.test(text.slice(0, bold.start)) || bold.end - bold.start > 240) return undefined;
  const words = text.slice(bold.start, bold.end);
  const colon = /^\s*:/.exec(text.slice(bold.end))?.[0] ?? '';
  if (colon === '' && !/[:?]\s*$/.test(words)) return undefined;
  const role = questionRole(words);
  return role && { role, label: bold, valueStart: bold.end + colon.length };
}

/**
 * A name or a date ends with its sentence: "Owner: Ada. By 4 May. Ordered." What follows says by when, or how far it is,
 * as does what follows a name after a dash: "Owner: Ada – done 4 May, both tested".
 */
function valueAndRemarks(role: 'owner' | 'timescale', text: string, label: Span, whole: Span): Field[] {
  const [first, ...others] = sentencesOf(text, whole);
  const dash = role === 'owner' ? /\s[–—-]\s(?=\p{Ll})/u.exec(text.slice(first!.start, first!.end)) : null;
  const cut = dash ? first!.start + dash.index : first!.end;
  const told = dash ? [{ start: cut + dash[0].length, end: first!.end }] : [];
  const remarks = [...told, ...others].flatMap((span): Field[] => {
    const words = text.slice(span.start, span.end);
    // "We tested both" goes on with something else; only words without a subject belong to the field.
    if (/^(?:We|The|This|It|They|All|No|To|A)\s/.test(words)) return [];
    const opens = /^(?:by|due|before|within|no later than)\s/i.exec(words);
    const from = opens ? span.start + (/^due\s/i.test(words) ? opens[0].length : 0) : span.start;
    const label = { start: span.start, end: from };
    return [
      {
        role: opens && role === 'owner' ? 'timescale' : 'progress',
        label,
        value: trim(text, { start: from, end: span.end }),
      },
    ];
  });
  return [{ role, label, value: trim(text, { start: first!.start, end: cut }) }, ...remarks];
}

/** Sentences within a field's value; a full stop behind a title or an initial ends none. */
function sentencesOf(text: string, whole: Span): Span[] {
  const words = text.slice(whole.start, whole.end);
  const spans: Span[] = [];
  let start = 0;
  for (const stop of matchesOf(words, /\.\s(?=\p{Lu}|\d)/gu)) {
    if (
      /(?:^|[\s(])(?:\p{Lu}|Mrs?|Ms|Dr|St|Prof|Rev|Cllr|No|approx)$/u.test(
        words.slice(Math.max(start, stop.index - 8), stop.index),
      )
    )
      continue;
    spans.push({ start: whole.start + start, end: whole.start + stop.index });
    start = stop.index + stop[0].length;
  }
  return [...spans, { start: whole.start + start, end: whole.end }];
}

function startsField(text: string, start: number): boolean {
  let at = start - 1;
  while (at >= 0 && (text[at] === ' ' || text[at] === '\u00a0' || text[at] === '\t')) at--;
  if (at < 0) return true;
  if (start - at > 2 && text[at] !== ' ') return true;
  return separators.has(text[at]!) && (text[at] !== '-' || at === 0 || /\s/.test(text[at - 1]!));
}

/** Where the value begins, or undefined where the words are no label. */
function afterLabel(text: string, label: Span, strong: readonly Span[]): number | undefined {
  let at = label.end;
  while (text[at] === ' ' || text[at] === '\u00a0' || text[at] === '?' || text[at] === '.') at++;
  if (text[at] === '(') {
    const close = text.indexOf(')', at);
    if (close < 0 || close - at > 40) return undefined;
    at = close + 1;
    while (text[at] === ' ') at++;
  }
  if (text[at] === ':' || text[at] === '：') return at + 1;
  const bold = strong.find((one) => one.start <= label.start && label.end <= one.end);
  if (!bold || bold.start < label.start - 1 || at < bold.end) return undefined;
  // "**How effectiveness was evidenced.** Nights in the chair fell …"
  if (bold.end - label.end < 3 && /[.?]/.test(text[bold.end - 1]!) && bold.end > label.end) return at;
  return text[at] === '–' || text[at] === '—' || text[at] === '-' || text[at] === '=' ? at + 1 : undefined;
}

function valueBetween(text: string, start: number, end: number): Span {
  let stop = end;
  let depth = 0;
  for (let i = start; i < end; i++) {
    const unit = text[i]!;
    if (unit === '(') depth++;
    else if (unit === ')' && --depth < 0) {
      stop = i;
      break;
    }
  }
  let span = trim(text, { start, end: stop });
  while (span.end > span.start && stop === end && end < text.length && separators.has(text[span.end - 1]!)) {
    span = trim(text, { start: span.start, end: span.end - 1 });
  }
  while (span.end > span.start && (text[span.end - 1] === ';' || text[span.end - 1] === ',')) {
    span = trim(text, { start: span.start, end: span.end - 1 });
  }
  return span;
}
