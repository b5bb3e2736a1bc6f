import type { Person } from '../document/person.ts';
import { matchesOf } from '../text/matches.ts';
import { fewDocuments, rememberedText } from '../text/remembered-text.ts';
import { type Span, trim } from '../text/span.ts';
import { personTitles } from '../vocabulary/person-titles.ts';
import { initialsOf } from './initials.ts';
import { isActionVerb, isCommonOpener } from './opening-words.ts';
import { readOwner } from './owner.ts';
import { ownerWords } from './owner-words.ts';

/** Somebody whom a line of names or a key names. Offsets are UTF-16 offsets in the text that was read. */
export interface NamedPerson {
  readonly name: string;
  readonly initials?: string;
  readonly post?: string;
  readonly span: Span;
}

const titles = new Set(personTitles);
/** No key explains a set of initials at greater length, or so many. */
const longestEntry = 200;
const mostEntries = 100;
const colours = new Set([
  'red',
  'amber',
  'green',
  'blue',
  'yellow',
  'r',
  'a',
  'g',
  'b',
  'purple',
  'grey',
  'black',
  'white',
]);

/** The people of an attendance line: "Ada Reeve (AR, Chair); Dr Tom Ilunga – Treasurer, Bea Cole and Sam Oduya". */
export function readAttendance(text: string): NamedPerson[] {
  const people: { name: string; initials?: string; post?: string; span: Span }[] = [];
  for (const chunk of chunksOf(text)) {
    const words = text.slice(chunk.start, chunk.end);
    const open = words.search(/[([]/);
    const close = open < 0 ? -1 : matchingClose(words, open);
    const before = (open < 0 ? words : words.slice(0, open)).trim();
    const inside = open < 0 ? '' : words.slice(open + 1, close < 0 ? words.length : close);
    const [name, tail] = nameAndTail(before);
    const previous = people.at(-1);
    if (name === '' || !isName(name)) {
      if (previous && previous.post === undefined && readOwner(before)?.class === 'role') previous.post = before;
      continue;
    }
    if (previous && previous.post === undefined && !inside && isPost(name)) {
      previous.post = name;
      continue;
    }
    const start = chunk.start + words.indexOf(name);
    const details = detailsOf([inside, tail].filter(Boolean).join(', '));
    const handle = name.startsWith('@');
    const fullName = handle && details.post && isName(details.post) && !isPost(details.post) ? details.post : undefined;
    people.push({
      name: fullName ?? name.replace(/^@/, ''),
      ...(handle && fullName ? { initials: name.slice(1) } : details.initials ? { initials: details.initials } : {}),
      ...(details.post && !fullName ? { post: details.post } : {}),
      span: { start, end: start + name.length },
    });
  }
  return people;
}

/** What a key says: "RM = Registered Manager", "IM = Ioana Munteanu (deputy)", "DoN = Director of Nursing (Jo Hart)". */
export function readKey(text: string): NamedPerson[] {
  const people: NamedPerson[] = [];
  if (!text.includes('=')) return people;
  for (const match of matchesOf(text, /(?<![\p{L}\p{N}])(\p{L}{1,6})\s{0,3}=\s{0,3}/gu)) {
    if (people.length >= mostEntries) break;
    const initials = match[1]!;
    if (colours.has(initials.toLowerCase())) continue;
    const start = match.index + match[0].length;
    const span = trim(text, { start, end: start + endOfEntry(text.slice(start, start + longestEntry)) });
    const meaning = text.slice(span.start, span.end);
    if (meaning === '') continue;
    const reading = readOwner(meaning);
    const named = reading?.names.find((one) => one.class === 'person');
    const rest = named
      ? meaning
          .replace(named.name, '')
          .replace(/[(),–—-]/g, ' ')
          .replace(/\s+/g, ' ')
          .trim()
      : meaning;
    people.push({
      name: named?.name ?? meaning,
      initials,
      ...(rest ? { post: rest } : {}),
      span,
    });
  }
  return people;
}

/** Whom a name, a first name, initials or a post stand for; undefined where nobody or more than one fits. */
export function resolvePerson(name: string, people: readonly Person[]): Person | undefined {
  const asked = bare(name);
  if (asked === '') return undefined;
  const words = name.trim();
  const initials = /^\p{Lu}{2,4}$/u.test(words);
  const post = bare(name.replace(/^the\s+/i, ''));
  const tests: ((person: Person) => boolean)[] = [
    (person) => bare(person.name) === asked,
    (person) => person.initials !== undefined && sameInitials(person.initials, name),
    (person) => initials && initialsOf(bareName(person.name)).includes(words),
    (person) => firstName(person.name) === asked,
    (person) => bare(person.name).endsWith(` ${asked}`),
    (person) => person.post !== undefined && bare(person.post) === post,
    (person) => asked.includes(' ') && bare(person.name).startsWith(asked),
  ];
  for (const test of tests) {
    const found = people.filter(test);
    const names = new Set(found.map((person) => bare(person.name)));
    if (names.size === 1) return found[0];
    if (names.size > 1) return undefined;
  }
  return undefined;
}

/** True for initials or a first name alone that could stand for none of some people. */
export function fitsNobody(name: string, people: readonly Person[]): boolean {
  const words = name.trim().replace(/^@/, '').replace(/[.]/g, '');
  const initials = /^\p{Lu}{2,4}$/u.test(words);
  // "Recommend to follow last year's form" names nobody.
  if (isActionVerb(words.toLowerCase()) || isCommonOpener(words.toLowerCase())) return false;
  if (!initials && !/^\p{Lu}\p{Ll}[\p{L}\p{M}'’-]*$/u.test(words)) return false;
  return !people.some((person) => {
    const known = bareName(person.name)
      .split(/[\s-]+/)
      .map((one) => one.replace(/[^\p{L}\p{M}'’]/gu, ''));
    if (person.initials?.toUpperCase() === words.toUpperCase() || person.post?.includes(words)) return true;
    if (initials) return [...words].every((letter) => known.some((one) => one.toUpperCase().startsWith(letter)));
    // Sam may be Samantha, and Kate Katherine: the first two letters are enough to doubt.
    const start = words.slice(0, 2).toLowerCase();
    return known.some((one) => one.toLowerCase().startsWith(start));
  });
}

function sameInitials(one: string, other: string): boolean {
  const asked = other.trim().replace(/^@/, '').replace(/\./g, '');
  return (
    one === asked || (one.length > 1 && one.toLowerCase() === asked.toLowerCase() && asked.toUpperCase() === asked)
  );
}

function chunksOf(text: string): Span[] {
  const chunks: Span[] = [];
  let depth = 0;
  let start = 0;
  const finish = (end: number, next: number) => {
    const chunk = trim(text, { start, end });
    if (chunk.end > chunk.start) chunks.push(chunk);
    start = next;
  };
  for (let i = 0; i < text.length; i++) {
    const unit = text[i]!;
    if (unit === '(' || unit === '[') depth++;
    else if (unit === ')' || unit === ']') depth = Math.max(0, depth - 1);
    else if (depth === 0 && (unit === ',' || unit === ';' || unit === '\n' || unit === '•')) finish(i, i + 1);
    else if (depth === 0 && unit === ' ' && /^ (?:and|&) /.test(text.slice(i, i + 5))) {
      finish(i, i + (text[i + 1] === '&' ? 3 : 5));
    }
  }
  finish(text.length, text.length);
  return chunks;
}

function nameAndTail(before: string): [string, string] {
  const cut = /(?:(?<!\s)\s+)?:\s+|(?<!\s)\s+[–—-]\s/.exec(before);
  const name = (cut ? before.slice(0, cut.index) : before).replace(/^[\s*•–—-]+|(?<![\s.:*])[\s.:*]+$/g, '');
  return [name, cut ? before.slice(cut.index + cut[0].length).trim() : ''];
}

function isName(name: string): boolean {
  if (name.startsWith('@')) return name.length > 1;
  const words = name.split(/\s+/);
  if (words.length > 6 || !/^\p{Lu}/u.test(name) || /\d/.test(name)) return false;
  if (/^(?:none|nil|all|apologies|present|no|n\/a|none received)\b/i.test(name)) return false;
  return words.filter((word) => /^\p{Lu}/u.test(word)).length >= words.length / 2;
}

function isPost(name: string): boolean {
  const reading = readOwner(name, ownerWords());
  return reading !== undefined && reading.class !== 'person' && reading.names.length === 1;
}

function detailsOf(inside: string): { initials?: string; post?: string } {
  let initials: string | undefined;
  const post: string[] = [];
  for (const part of inside.split(/[,;]|\s[–—-]\s/).map((one) => one.trim().replace(/[()[\]]/g, ''))) {
    if (part === '') continue;
    if (initials === undefined && /^\p{Lu}[\p{L}]{0,2}\p{Lu}$/u.test(part) && part.length <= 4) initials = part;
    else post.push(part);
  }
  return { ...(initials ? { initials } : {}), ...(post.length > 0 ? { post: post.join(', ') } : {}) };
}

function matchingClose(text: string, open: number): number {
  let depth = 0;
  for (let i = open; i < text.length; i++) {
    if (text[i] === '(' || text[i] === '[') depth++;
    else if ((text[i] === ')' || text[i] === ']') && --depth === 0) return i;
  }
  return -1;
}

/** An entry ends where the next one begins, or at a stop that is not in brackets. */
function endOfEntry(text: string): number {
  let depth = 0;
  for (let i = 0; i < text.length; i++) {
    const unit = text[i]!;
    if (unit === '(') depth++;
    else if (unit === ')') depth = Math.max(0, depth - 1);
    else if (depth > 0) continue;
    else if (unit === ';' || unit === '\n' || unit === '|') return i;
    else if (
      unit === '.' &&
      (i + 1 >= text.length || /\s/.test(text[i + 1]!)) &&
      !/\b\p{Lu}$/u.test(text.slice(Math.max(0, i - 2), i))
    )
      return i;
    else if (unit === ',' && /^,\s{0,3}(?:and\s)?\p{L}{1,6}\s{0,3}=/u.test(text.slice(i, i + 18))) return i;
  }
  return text.length;
}

function bare(name: string): string {
  return bareName(name).toLowerCase();
}

/** A few people are compared with every name of a document. */
const bareName = rememberedText((name): string => {
  const words = name.trim().replace(/^@/, '').split(/\s+/);
  while (words.length > 1 && titles.has(words[0]!.toLowerCase().replace(/\.$/, ''))) words.shift();
  return words.join(' ').replace(/(?<![.,;:])[.,;:]+$/, '');
}, fewDocuments);

function firstName(name: string): string {
  return bare(name).split(' ')[0] ?? '';
}
