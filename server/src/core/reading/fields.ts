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
    return role === 'owner' ? ownerAndRemark(text, label, value) : [{ role, label, value }];
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

/** "Owner: Ada – done 4 May, both tested": what follows the name after a dash tells how far it is. */
function ownerAndRemark(text: string, label: Span, whole: Span): Field[] {
  const next = /\.\s(?:We|The|This|It|They|All|No|To|A)\s/.exec(text.slice(whole.start, whole.end));
  const value = next ? { start: whole.start, end: whole.start + next.index } : whole;
  const dash = /\s[–—-]\s(?=\p{Ll})/u.exec(text.slice(value.start, value.end));
  if (!dash) return [{ role: 'owner', label, value }];
  const cut = value.start + dash.index;
  const rest = cut + dash[0].length;
  return [
    { role: 'owner', label, value: trim(text, { start: value.start, end: cut }) },
    { role: 'progress', label: { start: rest, end: rest }, value: trim(text, { start: rest, end: value.end }) },
  ];
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
