import type { Span } from '../text/span.ts';
import { isCommonOpener, mayCommand } from './opening-words.ts';
import { type OwnerReading, readOwner } from './owner.ts';
import type { OwnerWords } from './owner-words.ts';

/** The people of the document. */
export interface KnownPeople {
  has(nameOrInitials: string): boolean;
  /** The words follow "ACTION:", where even a word in small letters before "to" names somebody. */
  readonly announced?: boolean;
}

const pronouns = new Set([
  'it',
  'he',
  'she',
  'they',
  'we',
  'you',
  'i',
  'this',
  'that',
  'these',
  'those',
  'who',
  'which',
  'there',
]);

/** Words that open a clause, and no name. */
const joiners = new Set(
  'even though although while because since if when where that which whether for of with as unless whoever'.split(' '),
);

/** The owner whom a stretch of a sentence names, if all of it names people, posts or bodies. */
export function ownerOf(
  sentence: string,
  candidate: Span,
  known: KnownPeople,
  words: OwnerWords,
  said: string,
): OwnerReading | undefined {
  const text = sentence.slice(candidate.start, candidate.end);
  if (text === '' || text.split(/\s+/).length > 8) return undefined;
  const tidy = text
    .replace(/(?<![\s,])[\s,]*\([^()]*\)[\s,:]*$|(?<![\s,:])[\s,:]+$/, '')
    .replace(/\s(?:kindly|also|then|now|both|jointly|again|therefore|meanwhile)$/i, '');
  const pieces = tidy.split(/(?:(?<!\s)\s+)?(?:\/|\+|&|,|\band\b|\bor\b)\s*/).filter(Boolean);
  // "PR to merge" is a change that waits; PR is somebody only where the document says so.
  if (pieces.length === 1 && pieces[0] === 'PR' && !known.has('PR')) return undefined;
  if (pieces.length === 0 || !pieces.every((piece) => namesSomebody(piece, known, words, said))) return undefined;
  const reading = readOwner(tidy, words);
  return reading && moved(reading, candidate.start);
}

/** Whether words stand for somebody: a name, initials, a post, a body or a handle. */
export function namesSomebody(piece: string, known: KnownPeople, words: OwnerWords, said: string): boolean {
  if (pronouns.has(piece.trim().toLowerCase()) && piece.trim() !== 'IT') return false;
  const text = piece.replace(/^(?:the|our|a|an)\s+/i, '').trim();
  const listed = words.finder.whole(text) ?? words.finder.whole(piece);
  if (listed === 'role' || listed === 'group' || listed === 'outside') return true;
  if (listed === 'placeholder') return /^(?:somebody|someone|volunteer|tbc|tba|tbd)$/i.test(text);
  if (words.abbreviations.has(text)) return true;
  const tokens = text.split(/\s+/);
  if (tokens.length === 1) {
    if (/^@?\p{Lu}{2,4}$/u.test(text)) return !isCommonOpener(text.toLowerCase()) || known.has(text);
    if (text.startsWith('@')) return !isCommonOpener(text.toLowerCase());
    if (!/^\p{Lu}/u.test(text)) return known.has(text) || (known.announced === true && isPlainName(text));
    if (
      isCommonOpener(text.toLowerCase()) ||
      mayCommand(text.toLowerCase().replace(/s$/, '')) !== mayCommand(text.toLowerCase())
    )
      return false;
    return said !== 'speaker' || known.announced === true || known.has(text);
  }
  if (mayCommand(tokens[0]!.toLowerCase()) || joiners.has(tokens[0]!.toLowerCase())) return false;
  if (isCommonOpener(tokens[0]!.toLowerCase()) && !/^(?:may|june|april|august|all|both)$/i.test(tokens[0]!))
    return false;
  const reading = readOwner(text, words);
  if (reading && reading.class !== 'person' && reading.class !== 'placeholder' && /^[\p{L}\s'’&-]+$/u.test(text)) {
    return tokens.length <= 5;
  }
  return (
    tokens.length <= 4 &&
    tokens.every((token) =>
      /^(?:\p{Lu}[\p{L}\p{M}.'’-]*|van|van der|de|der|da|dos|ap|bin|ibn|al|el|la|du|von|ó)$/u.test(token),
    ) &&
    tokens.filter((token) => /^\p{Lu}/u.test(token)).length > 0 &&
    !tokens.some((token, index) => index > 0 && isCommonOpener(token.toLowerCase()))
  );
}

/** A reading with its offsets counted from further back. */
export function moved(reading: OwnerReading, by: number): OwnerReading {
  const shift = ({ start, end }: Span) => ({ start: start + by, end: end + by });
  return {
    ...reading,
    span: shift(reading.span),
    names: reading.names.map((name) => ({ ...name, span: shift(name.span) })),
  };
}

/** Many who type quickly leave out the capitals of names. */
function isPlainName(word: string): boolean {
  return /^\p{Ll}[\p{Ll}\p{M}'’-]{1,14}$/u.test(word) && !isCommonOpener(word) && !mayCommand(word);
}
