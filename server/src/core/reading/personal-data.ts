import type { PersonalDatumSort } from '../document/personal-datum.ts';
import { matchesOf } from '../text/matches.ts';
import type { Span } from '../text/span.ts';
import {
  birthLabels,
  contactLabels,
  healthNumberLabels,
  organisationNumberStarts,
  postcodeAreas,
} from '../vocabulary/personal-data.ts';
import { readDates } from './timescale.ts';

/** Offsets are UTF-16 offsets in the text that was read. */
export interface PersonalDatumReading {
  readonly sort: PersonalDatumSort;
  readonly span: Span;
}

const healthNumber = /(?<![\d.,/:+-])\d{3}[ -]?\d{3}[ -]?\d{4}(?![\d/:-]|[.,]\d)/g;
const postcode = /(?<![A-Za-z0-9-])([A-Z]{1,2})\d[A-Z\d]? \d[ABD-HJLNP-UW-Z]{2}(?![A-Za-z0-9-])/g;
const phone = /(?<![\d.,/:+-])(?:\+44[ -]?(?:\(0\) ?)?|\(?0)\d[\d ()-]{7,13}\d(?![\d/:-]|[.,]\d)/g;
const areas = new Set(postcodeAreas);
/** How much of what stands before a value is looked at for its label, in UTF-16 units. */
const labelReach = 40;

/**
 * NHS numbers, dates of birth, full postcodes and telephone numbers among the words of one place. `before` is what may
 * label the whole place: the heading of its column, the cell before it.
 *
 * An NHS number is one by its check digit (modulus 11, NHS Data Model and Dictionary) and by its label or its groups of
 * three, three and four; a date of birth by its label alone.
 */
export function readPersonalData(text: string, before: readonly string[] = []): PersonalDatumReading[] {
  if (!/\d/.test(text)) return [];
  const found: PersonalDatumReading[] = [];
  const add = (sort: PersonalDatumSort, start: number, end: number) => {
    if (found.every(({ span }) => end <= span.start || span.end <= start)) found.push({ sort, span: { start, end } });
  };
  const labelled = (labels: readonly string[], at: number) =>
    endsInLabel(text.slice(Math.max(0, at - labelReach), at), labels) ||
    (before.some((label) => endsInLabel(label, labels)) && !/[\p{L}\p{N}]/u.test(text.slice(0, at)));
  for (const { 0: words, index } of matchesOf(text, healthNumber)) {
    const grouped = /^[467]\d{2}([ -])\d{3}\1\d{4}$/.test(words);
    if (hasCheckDigit(words) && (grouped || labelled(healthNumberLabels, index)))
      add('nhs-number', index, index + words.length);
  }
  if ([text, ...before].some(mentionsBirth)) {
    for (const { span } of readDates(text))
      if (labelled(birthLabels, span.start)) add('birth-date', span.start, span.end);
  }
  for (const { 0: words, 1: area, index } of matchesOf(text, postcode)) {
    if (areas.has(area!)) add('postcode', index, index + words.length);
  }
  for (const { 0: words, index } of matchesOf(text, phone)) {
    if (isPersonsNumber(words)) add('phone', index, index + words.length);
  }
  return found.toSorted((a, b) => a.span.start - b.span.start);
}

/** False for most passages, at little cost; a heading of births above them may still make dates of birth of their dates. */
export function mayHoldPersonalData(text: string, before = ''): boolean {
  return (
    /\d/.test(text) &&
    (text.search(phone) >= 0 ||
      text.search(healthNumber) >= 0 ||
      text.search(postcode) >= 0 ||
      mentionsBirth(text) ||
      mentionsBirth(before))
  );
}

/** True where words announce how to reach somebody: "Tel: …", a heading "Contact details", a column "Address". */
export function announcesContact(words: string): boolean {
  const start = /^[^\p{L}\p{N}]*(\p{L}[\p{L} -]{1,30})/u.exec(words.slice(0, 60))?.[1]?.trim().toLowerCase();
  return start !== undefined && contactStarts.some((label) => start === label || start.startsWith(`${label} `));
}

const contactStarts = [...contactLabels].sort((a, b) => b.length - a.length);

/** A label right before a value, with at most a few marks and one small word between them. */
function endsInLabel(words: string, labels: readonly string[]): boolean {
  const bare = withoutMarks(withoutMarks(words.toLowerCase()).replace(/ (?:is|was|of)$/, ''));
  return labels.some((label) => bare.endsWith(label) && !/[\p{L}\p{N}]$/u.test(bare.slice(0, -label.length)));
}

function withoutMarks(words: string): string {
  return words.replace(/[\s.:()*_#–—-]{1,6}$/, '');
}

/** True where words label or tell a birth. */
export function mentionsBirth(text: string): boolean {
  return /\b(?:d\W?o\W?b|birth|born)/i.test(text);
}

function hasCheckDigit(words: string): boolean {
  const digits = words.replace(/\D/g, '');
  let sum = 0;
  for (let i = 0; i < 9; i++) sum += Number(digits[i]) * (10 - i);
  const check = (11 - (sum % 11)) % 11;
  return check !== 10 && check === Number(digits[9]) && !/^(\d)\1+$/.test(digits);
}

function isPersonsNumber(words: string): boolean {
  const digits = words.replace(/\D/g, '').replace(/^44(?:0)?/, '0');
  if (digits.length < 10 || digits.length > 11) return false;
  return /^0[127]/.test(digits) && organisationNumberStarts.every((start) => !digits.startsWith(start));
}
