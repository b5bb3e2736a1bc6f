import type { OwnerClass } from '../document/owner.ts';
import { type Span, trim } from '../text/span.ts';
import { postSubjects } from '../vocabulary/owners.ts';
import { placeWords } from '../vocabulary/places.ts';
import { type OwnerWords, ownerWords } from './owner-words.ts';

export interface OwnerNameReading {
  readonly class: OwnerClass;
  readonly name: string;
  readonly span: Span;
  /** True for an organisation other than the author's own. */
  readonly outside?: boolean;
}

/** Who an owner's words name. Offsets are UTF-16 offsets in the text that was read. */
export interface OwnerReading {
  readonly class: OwnerClass;
  readonly span: Span;
  readonly names: readonly OwnerNameReading[];
  /** Index in `names` of the one marked as lead. */
  readonly lead?: number;
}

type Joint = 'start' | 'and' | 'slash' | 'comma' | 'line' | 'bracket' | 'dash' | 'led-by' | 'with';

interface Part {
  readonly joint: Joint;
  readonly span: Span;
}

/** "Quality and Safety Committee" is one body, not two owners. */
const namedBody =
  /^(?:the )?\p{Lu}\p{L}+(?:, \p{Lu}\p{L}+)?,? (?:and|&) \p{Lu}\p{L}+(?: \p{Lu}\p{L}+)? (?:Committee|Sub-?committee|Board|Panel|Forum|Group|Directorate|Department)$/u;
/** The gap of a template, whatever its words ask for: "{{name and post}}". */
const waits = /^\{\{[^{}]*\}\}$/;
const marksLead = /^(?:(?:overall |joint )?lead|leads|leading|to lead)$/i;
const subjects = new Set(postSubjects);
const places = new Set(placeWords);
const joints: readonly (readonly [Joint, RegExp])[] = [
  ['led-by', /(?:(?<!\s)\s+)?(?:[,(–—-]\s*)?\b(?:led by|lead is|lead:)\s*/giu],
  [
    'with',
    /(?:(?<!\s)\s+)?(?:[,(–—-]\s*)?\b(?:supported by|with support from|support:|assisted by|with help from|with)\s+/giu,
  ],
  ['line', /(?:(?<!\s)[^\S\n]+)?[\n;]\s*/gu],
  ['slash', /(?:(?<!\s)\s+)?\/\s*/gu],
  ['and', /(?:(?<!\s)\s+)?(?:\+|&|\band\b|\bor\b|\|)\s*/giu],
  ['bracket', /(?:(?<!\s)\s+)?[([]\s*/gu],
  ['comma', /(?:(?<!\s)\s+)?,\s*/gu],
  ['dash', /(?<!\s)\s+[–—-]\s+/gu],
];

/**
 * Who a field for the owner names. A word list says what is a role, a group or a placeholder; whatever else stands there
 * is a person. Undefined where the field is blank or holds only a dash.
 */
export function readOwner(text: string, words: OwnerWords = ownerWords()): OwnerReading | undefined {
  const whole = trim(text, { start: 0, end: text.length });
  const plain = text.slice(whole.start, whole.end);
  if (!/[\p{L}\p{N}]/u.test(plain)) {
    return plain.includes('?') ? alone('placeholder', plain, whole) : undefined;
  }
  if (waits.test(plain)) return alone('placeholder', plain, whole);
  if (namedBody.test(plain)) return alone('group', plain, whole);
  if (namesOnePost(plain, words)) return alone('role', plain, whole);
  const parts = partsOf(text, whole);
  const listed = words.finder.whole(stripLabel(plain)) !== undefined || parts.length <= 1;
  const sole = listed ? classOf(stripLabel(plain), words) : undefined;
  if (sole) return alone(sole.class, plain, whole, sole.outside);
  const names = merge(
    parts.map((part) => ({ ...part, ...(classOf(text.slice(part.span.start, part.span.end), words) ?? person) })),
    text,
    words,
  );
  const lead = names.findIndex((name) => name.lead);
  const deciding =
    names[lead] ??
    names.find((name) => name.class === 'person') ??
    names.find((name) => name.class === 'role') ??
    names.find((name) => name.class === 'placeholder') ??
    names[0];
  const marked = lead >= 0 ? lead : names.some((name) => name.support) ? names.findIndex((name) => !name.support) : -1;
  return {
    class: deciding?.class ?? 'person',
    span: whole,
    names: names.map(({ class: kind, name, span, outside }) => ({
      class: kind,
      name,
      span,
      ...(outside ? { outside } : {}),
    })),
    ...(marked >= 0 ? { lead: marked } : {}),
  };
}

/** "Quality and Compliance Lead", "Health & Safety Officer". */
function namesOnePost(text: string, words: OwnerWords): boolean {
  const tokens = text
    .toLowerCase()
    .split(/[^\p{L}&]+/u)
    .filter(Boolean);
  const joint = tokens.findIndex((token) => token === 'and' || token === '&');
  return (
    joint > 0 &&
    tokens.length <= 8 &&
    words.roleHeads.has(tokens.at(-1)!) &&
    tokens.slice(0, joint).every((token) => subjects.has(token))
  );
}

interface Classified {
  readonly class: OwnerClass;
  readonly outside?: boolean;
  /** A post without a name beside it, or a person without a post. */
  readonly pure: boolean;
}

const person: Classified = { class: 'person', pure: true };

/** What the word lists say of some words that name one owner. */
function classOf(raw: string, words: OwnerWords): Classified | undefined {
  const text = raw
    .trim()
    .replace(/^(?:the|our|a|an|new)\s+/i, '')
    .replace(/(?<![.:*])[.:*]+$/, '');
  if (text === '') return undefined;
  if (/^[[<].*[\]>]$/.test(raw.trim())) return { class: 'placeholder', pure: true };
  const listed = words.finder.whole(text) ?? words.finder.whole(raw);
  if (listed) {
    return listed === 'outside' ? { class: 'group', outside: true, pure: true } : { class: listed, pure: true };
  }
  if (words.abbreviations.has(text)) return { class: 'role', pure: true };
  if (/^(?:tbc|tba|tbd)\b|\bvacan(?:t|cy)\b|^to be \p{L}+$|\?$/iu.test(text))
    return { class: 'placeholder', pure: true };
  const tokens = text.split(/[\s/]+/).filter(Boolean);
  const lower = tokens.map((token) => token.toLowerCase().replace(/[^\p{L}\p{N}'’]/gu, ''));
  const last = lower.at(-1) ?? '';
  const names = tokens.length === 1 ? undefined : namedBeside(text, words);
  if (names) return { class: 'person', pure: false };
  if (lower[0] === 'all' && tokens.length > 1) return { class: 'group', pure: true };
  if (/^[A-Z]{2,3}s$/.test(text)) return { class: 'group', pure: true };
  if (tokens.length > 1) {
    const of = lower.indexOf('of');
    if (of > 0 && words.roleHeads.has(lower[of - 1]!)) return { class: 'role', pure: true };
    if (words.groupHeads.has(last)) {
      const outside = words.finder.findAll(text).some((match) => match.value === 'outside');
      return { class: 'group', pure: true, ...(outside ? { outside } : {}) };
    }
    if (words.roleHeads.has(last)) return { class: 'role', pure: true };
    if (words.finder.findAll(text).some((match) => match.value === 'role' && match.span.start === 0) && !names) {
      return { class: 'role', pure: true };
    }
  }
  if (last.endsWith('s') && words.finder.whole(text.replace(/s$/i, '')) === 'role')
    return { class: 'group', pure: true };
  return undefined;
}

/** A name that stands beside a post or a group without a mark between: "Night lead P. Roy". */
function namedBeside(text: string, words: OwnerWords): boolean {
  const posts = words.finder
    .findAll(text)
    .filter((match) => match.value === 'role' || match.value === 'group' || match.value === 'outside');
  if (posts.length === 0) return false;
  let rest = text;
  for (const post of posts.toReversed()) rest = `${rest.slice(0, post.span.start)}|${rest.slice(post.span.end)}`;
  const after = rest.slice(rest.lastIndexOf('|') + 1).trim();
  const before = rest.slice(0, rest.indexOf('|')).trim();
  const lastPost = posts.at(-1)!;
  if (after !== '') {
    return (
      lastPost.value === 'role' &&
      /^\p{Lu}[\p{L}\p{M}'’.-]*(?:\s+\p{Lu}[\p{L}\p{M}'’.-]*){0,3}\s*$/u.test(after) &&
      !looksLikePlace(after)
    );
  }
  return (
    posts[0]!.value === 'role' &&
    /^\p{Lu}[\p{L}\p{M}'’-]+\s+\p{Lu}[\p{L}\p{M}'’-]+$/u.test(before) &&
    /\p{Ll}/u.test(text.slice(posts[0]!.span.start, posts[0]!.span.start + 1))
  );
}

function looksLikePlace(text: string): boolean {
  return text
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .some((word) => places.has(word));
}

interface Name {
  class: OwnerClass;
  name: string;
  span: Span;
  outside?: boolean | undefined;
  lead?: boolean;
  support?: boolean;
  /** The name of one who was given by a post. */
  besidePost?: boolean;
  pure: boolean;
}

/** Joins a person with the post beside it, and a post with its place. */
function merge(parts: readonly (Part & Classified)[], text: string, words: OwnerWords): Name[] {
  const names: Name[] = [];
  for (const part of parts) {
    const own = text.slice(part.span.start, part.span.end);
    const last = names.at(-1);
    if (last && marksLead.test(own) && part.joint !== 'and') {
      last.lead = true;
      continue;
    }
    // "Registered Manager / Nominated Individual" is often one person in two posts, or a person and their own post.
    if (last && part.joint === 'slash' && (last.class === 'role' || part.class === 'role')) {
      if (last.class === 'role' && part.class === 'person')
        Object.assign(last, { class: 'person', name: own, span: part.span, pure: false });
      if (part.class === 'person' || part.class === 'role') continue;
    }
    const beside = part.joint === 'comma' || part.joint === 'bracket' || part.joint === 'dash';
    if (last && beside) {
      if (part.class === 'placeholder' && (part.joint === 'bracket' || last.class === 'group')) {
        last.class = 'placeholder';
        continue;
      }
      if (last.class === 'placeholder' && part.class !== 'person') continue;
      if (last.class === 'person' && last.pure && isPost(part, own, words)) {
        last.pure = false;
        continue;
      }
      if (last.class !== 'placeholder' && part.joint === 'bracket' && part.class === 'person' && !/\p{Lu}/u.test(own))
        continue;
      if (last.class === 'role' && part.class === 'person' && part.joint !== 'dash' && looksLikePlace(own)) continue;
      const leader = leading(own);
      if (leader && (last.class === 'group' || last.class === 'role')) {
        const span = { start: part.span.start, end: part.span.start + leader.length };
        Object.assign(last, { class: 'person', name: leader, span, pure: false, besidePost: true });
        continue;
      }
      if (
        (last.class === 'role' || last.class === 'group') &&
        part.class === 'person' &&
        /^\p{Lu}/u.test(own) &&
        !(part.joint === 'comma' && initialsOnly(own))
      ) {
        Object.assign(last, { class: 'person', name: own, span: part.span, pure: false, besidePost: true });
        continue;
      }
      // "Systems Manager, Digital (Andrei Marin)": what stands after the comma was a part of the post.
      if (last.besidePost && part.joint === 'bracket' && part.class === 'person') {
        Object.assign(last, { name: own, span: part.span });
        continue;
      }
      if (last.class === 'role' && part.class === 'group' && part.joint !== 'dash') continue;
      if (last.class === 'person' && part.class === 'group' && part.joint !== 'comma') continue;
      if (last.class === 'person' && last.pure && part.class === 'group') {
        last.pure = false;
        continue;
      }
    }
    names.push({
      class: part.class,
      name: own,
      span: part.span,
      pure: part.pure,
      ...(part.outside ? { outside: true } : {}),
      ...(part.joint === 'led-by' ? { lead: true } : {}),
      ...(part.joint === 'with' ? { support: true } : {}),
    });
  }
  return names;
}

function isPost(part: Part & Classified, own: string, words: OwnerWords): boolean {
  if (part.class === 'role') return !words.abbreviations.has(own) || part.joint !== 'comma';
  return part.class === 'person' && part.joint !== 'dash' && !/\p{Lu}/u.test(own) && part.joint === 'comma';
}

function initialsOnly(text: string): boolean {
  return /^\p{Lu}{2,4}$/u.test(text);
}

function partsOf(text: string, whole: Span): Part[] {
  const cuts: { joint: Joint; start: number; end: number }[] = [];
  for (const [joint, form] of joints) {
    for (const match of text.matchAll(form)) {
      const start = match.index;
      const end = start + match[0].length;
      if (end > start && !cuts.some((cut) => start < cut.end && cut.start < end)) cuts.push({ joint, start, end });
    }
  }
  cuts.sort((a, b) => a.start - b.start);
  const parts: Part[] = [];
  let joint: Joint = 'start';
  let from = whole.start;
  for (const cut of [...cuts, { joint: 'start' as Joint, start: whole.end, end: whole.end }]) {
    const span = strip(text, { start: from, end: Math.max(from, cut.start) });
    if (span.end > span.start) {
      parts.push({ joint, span });
      joint = cut.joint;
    } else if (cut.joint === 'led-by' || cut.joint === 'with') joint = cut.joint;
    from = cut.end;
  }
  return parts;
}

function strip(text: string, span: Span): Span {
  let { start, end } = trim(text, span);
  while (end > start && /[\s)\].,:;*–—-]/.test(text[end - 1]!)) {
    if (text[end - 1] === '.' && /\p{Lu}$/u.test(text.slice(start, end - 1))) break;
    end--;
  }
  while (start < end && /[\s(["*–—-]/.test(text[start]!)) start++;
  if (/^@/.test(text.slice(start, end))) start++;
  return { start, end };
}

/** "Babs Nolan leads", "Jo to lead": the name without the words that make it the lead. */
function leading(text: string): string | undefined {
  return /^(\p{Lu}[\p{L}\p{M}.'’-]*(?: \p{Lu}[\p{L}\p{M}.'’-]*){0,3}) (?:leads|leading|to lead|as lead|is lead)$/u.exec(
    text,
  )?.[1];
}

function stripLabel(text: string): string {
  return text.replace(/^(?:lead|owner):\s*/i, '');
}

function alone(kind: OwnerClass, name: string, span: Span, outside?: boolean): OwnerReading {
  return { class: kind, span, names: [{ class: kind, name, span, ...(outside ? { outside } : {}) }] };
}
