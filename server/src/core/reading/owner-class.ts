import type { OwnerClass } from '../document/owner.ts';
import { placeWords } from '../vocabulary/places.ts';
import type { OwnerWords } from './owner-words.ts';

const places = new Set(placeWords);

/** What the word lists say of one owner. */
export interface Classified {
  readonly class: OwnerClass;
  readonly outside?: boolean;
  /** A post without a name beside it, or a person without a post. */
  readonly pure: boolean;
}

/** Whatever no list knows is a person. */
export const person: Classified = { class: 'person', pure: true };

/** What the word lists say of some words that name one owner. */
export function classOf(raw: string, words: OwnerWords): Classified | undefined {
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

export function looksLikePlace(text: string): boolean {
  return text
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .some((word) => places.has(word));
}
