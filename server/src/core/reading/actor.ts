import { type Span, trim } from '../text/span.ts';
import { actionVerbs, commonOpeners } from '../vocabulary/action-verbs.ts';
import { type OwnerReading, readOwner } from './owner.ts';
import { type OwnerWords, ownerWords } from './owner-words.ts';

/** Who takes something on in running words. Offsets are UTF-16 offsets in the sentence. */
export interface ActorReading {
  readonly owner: OwnerReading;
  /** "to", "will", "agreed to". */
  readonly obligation: Span | undefined;
  readonly form: 'obligation' | 'trailing' | 'speaker' | 'handle';
  /** What is to be done. */
  readonly text: Span;
}

/** The people of the document. */
export interface KnownPeople {
  has(nameOrInitials: string): boolean;
}

const verbs = new Set(actionVerbs);
const openers = new Set(commonOpeners);
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
const obligation =
  /(?<=[\p{L}\p{N}.)\]])\s+(has agreed to|have agreed to|had agreed to|agreed to|undertook to|offered to|volunteered to|promised to|was asked to|were asked to|is asked to|asked to|has been asked to|is going to|are going to|is to|are to|was to|were to|will now|will also|will then|will|shall|would|to)\s+(?=\p{Ll})|['’](ll)\s+(?=\p{Ll})/giu;
const clauseStart = /(?:\b(?:that|and|so|but|then|therefore|meanwhile)\s+|[.;:,–—(]\s+)/giu;
const adverb = /^(?:also|then|now|please|each|both|jointly|further|again|still|therefore|continue to)\s+/i;

/** Two or three capitalised words, believed to be a name where a date stands beside them. */
const fullName = /^\p{Lu}[\p{L}\p{M}'’-]+(?: \p{Lu}[\p{L}\p{M}.'’-]*){1,2}$/u;
const notVerbs =
  /^(?:be|the|a|an|his|her|their|our|my|your|its|this|that|which|all|each|every|some|no|and|or|[\p{L}-]+ing)\b/u;

/** Somebody with an obligation ("Sam to send the audit"), or named as the doer at either end of the sentence. */
export function readActor(
  sentence: string,
  known: KnownPeople,
  strong: readonly Span[] = [],
  words: OwnerWords = ownerWords(),
): ActorReading | undefined {
  if (sentence.length > 1200) return undefined;
  const bound = obliged(sentence, known, words);
  const last = bound && bound.owner.class !== 'person' ? trailing(sentence, known, strong, words) : undefined;
  // "Nurse to repeat the module (Grace)": the name says which nurse.
  const named = last?.owner.class === 'person' && bound ? { ...bound, owner: last.owner } : bound;
  return (
    bracketed(sentence, known, words) ??
    speaker(sentence, known, words) ??
    named ??
    passiveAgent(sentence, known, words) ??
    handle(sentence, words) ??
    trailing(sentence, known, strong, words)
  );
}

function obliged(sentence: string, known: KnownPeople, words: OwnerWords): ActorReading | undefined {
  for (const match of sentence.matchAll(obligation)) {
    const said = (match[1] ?? match[2])!.toLowerCase();
    const saidStart = match.index + match[0].indexOf(match[1] ?? match[2]!);
    const after = match.index + match[0].length;
    const before = sentence.slice(0, match.index);
    const rest = sentence.slice(after);
    // Somebody whom the document names may do anything; of others only what people undertake is believed.
    if (!undertakes(rest, said) && !(said === 'to' && !notVerbs.test(rest) && known.has(before.trim()))) continue;
    for (const start of clauseStarts(before)) {
      const candidate = trim(sentence, { start, end: match.index });
      const owner = ownerOf(sentence, candidate, known, words, said);
      if (!owner) continue;
      if (owner.class === 'group' && /agreed|asked/.test(said) && !/asked/.test(said)) continue;
      return {
        owner,
        obligation: { start: saidStart, end: saidStart + said.length },
        form: 'obligation',
        text: trim(sentence, { start: after, end: sentence.length }),
      };
    }
  }
  return undefined;
}

/** The verb after the obligation is one of doing. */
function undertakes(rest: string, said: string): boolean {
  const plain = rest.replace(adverb, '');
  const verb = /^(?:re-)?[\p{Ll}-]+/u.exec(plain)?.[0] ?? '';
  if (verb === 'be')
    return /^be (?:aware|mindful|careful)\b/.test(plain) || (said !== 'to' && /^be \p{Ll}+ing\b/u.test(plain));
  if (said === 'to' || said === 'will' || said === 'would' || said === 'shall' || said === 'll') {
    return verbs.has(verb) || verbs.has(verb.replace(/^re-?/, ''));
  }
  return verb !== 'have' && verb !== 'not';
}

/** Where the words of an actor may begin: "Sam and Priya to …" names two, so the earliest comes first. */
function clauseStarts(before: string): number[] {
  const starts = Array.from(before.matchAll(clauseStart), (match) => match.index + match[0].length);
  return [...new Set([0, ...starts])];
}

function ownerOf(
  sentence: string,
  candidate: Span,
  known: KnownPeople,
  words: OwnerWords,
  said: string,
): OwnerReading | undefined {
  const text = sentence.slice(candidate.start, candidate.end);
  if (text === '' || text.split(/\s+/).length > 8) return undefined;
  const tidy = text.replace(/[\s,]*(?:\([^()]*\))?[\s,:]*$/, '');
  const pieces = tidy.split(/\s*(?:\/|\+|&|,|\band\b|\bor\b)\s*/).filter(Boolean);
  // "PR to merge" is a change that waits; PR is somebody only where the document says so.
  if (pieces.length === 1 && pieces[0] === 'PR' && !known.has('PR')) return undefined;
  if (pieces.length === 0 || !pieces.every((piece) => names(piece, known, words, said))) return undefined;
  const reading = readOwner(tidy, words);
  return reading && moved(reading, candidate.start);
}

function names(piece: string, known: KnownPeople, words: OwnerWords, said: string): boolean {
  if (pronouns.has(piece.trim().toLowerCase()) && piece.trim() !== 'IT') return false;
  const text = piece.replace(/^(?:the|our|a|an)\s+/i, '').trim();
  const listed = words.finder.whole(text) ?? words.finder.whole(piece);
  if (listed === 'role' || listed === 'group' || listed === 'outside') return true;
  if (listed === 'placeholder') return /^(?:somebody|someone|volunteer|tbc|tba|tbd)$/i.test(text);
  if (words.abbreviations.has(text)) return true;
  const tokens = text.split(/\s+/);
  if (tokens.length === 1) {
    if (/^@?\p{Lu}{2,4}$/u.test(text)) return !openers.has(text.toLowerCase()) || known.has(text);
    if (!/^@?\p{Lu}/u.test(text) && !text.startsWith('@')) return known.has(text);
    if (openers.has(text.toLowerCase())) return false;
    if (text.startsWith('@')) return true;
    return said !== 'speaker' || known.has(text);
  }
  if (verbs.has(tokens[0]!.toLowerCase())) return false;
  if (openers.has(tokens[0]!.toLowerCase()) && !/^(?:may|june|april|august|all|both)$/i.test(tokens[0]!)) return false;
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
    !tokens.some((token, index) => index > 0 && openers.has(token.toLowerCase()))
  );
}

/** "To be sent by the Clerk", "will be chased by JO". */
function passiveAgent(sentence: string, known: KnownPeople, words: OwnerWords): ActorReading | undefined {
  const match = /\b(?:to|will|would|shall) be \p{Ll}+(?:ed|t|n|ne) (?:\p{Ll}+ ){0,3}?by (?=(?:the )?\p{L})/u.exec(
    sentence,
  );
  if (!match) return undefined;
  const start = match.index + match[0].length;
  const rest =
    /^(?:the\s+)?(?:\p{L}[\p{L}\p{M}.'’-]*)(?:\s+(?:and\s+)?\p{Lu}[\p{L}\p{M}.'’-]*|\s+\/\s*\p{Lu}+){0,3}/u.exec(
      sentence.slice(start),
    )?.[0] ?? '';
  for (const candidate of [rest, rest.split(/\s+/).slice(0, 2).join(' '), rest.split(/\s+/)[0] ?? '']) {
    const text = candidate.replace(/[.,]+$/, '');
    if (text === '' || !names(text, known, words, 'will')) continue;
    const reading = readOwner(text, words);
    if (reading) {
      return {
        owner: moved(reading, start),
        obligation: { start: match.index, end: start },
        form: 'obligation',
        text: { start: 0, end: sentence.length },
      };
    }
  }
  return undefined;
}

/** "AB: I'll chase the builder", "OD + UP: draw up a path". */
function speaker(sentence: string, known: KnownPeople, words: OwnerWords): ActorReading | undefined {
  const match = /^\s*(@?\p{L}[\p{L}\p{M}\p{N} .'’/+&@,_-]{0,60}?)\s*:\s+(?=\S)/u.exec(sentence);
  if (!match) return undefined;
  const owner = ownerOf(
    sentence,
    { start: match[0].indexOf(match[1]!), end: match[0].indexOf(match[1]!) + match[1]!.length },
    known,
    words,
    'speaker',
  );
  if (!owner) return undefined;
  const rest = sentence.slice(match[0].length);
  const promise =
    /\bI(?:['’]ll| will| can| shall|['’]m going to)\s+(?:also |then |just )?(\p{Ll}+)|^(?:will|to)\s+(\p{Ll}+)/u.exec(
      rest,
    );
  const verb = promise?.[1] ?? promise?.[2];
  return {
    owner,
    obligation:
      promise && verb && verbs.has(verb)
        ? { start: match[0].length + promise.index, end: match[0].length + promise.index + promise[0].length }
        : undefined,
    form: 'speaker',
    text: trim(sentence, { start: match[0].length, end: sentence.length }),
  };
}

/** "[NM] Schedule the meeting". */
function bracketed(sentence: string, known: KnownPeople, words: OwnerWords): ActorReading | undefined {
  const match = /^\s*\[(?:name=)?([^[\]]{2,40})\]:?\s+(?=\p{L})/u.exec(sentence);
  if (!match) return undefined;
  const text = match[1]!;
  const pieces = text.split(/\s*(?:\/|\+|&|,|\band\b)\s*/).filter(Boolean);
  const certain = (piece: string) =>
    (/^\p{Lu}{2,4}$/u.test(piece) && !openers.has(piece.toLowerCase())) || /^all$/i.test(piece) || known.has(piece);
  if (!pieces.every(certain)) return undefined;
  const reading = readOwner(text, words);
  const start = match[0].indexOf(text);
  return (
    reading && {
      owner: moved(reading, start),
      obligation: undefined,
      form: 'handle',
      text: trim(sentence, { start: match[0].length, end: sentence.length }),
    }
  );
}

function handle(sentence: string, words: OwnerWords): ActorReading | undefined {
  const match = /(?:^\s*|\s\(?)(@[\p{L}\p{N}_-]{2,39})(?=[\s).,:;]|$)/u.exec(sentence);
  if (!match) return undefined;
  const start = match.index + match[0].indexOf('@');
  const atStart = start <= 2;
  const atEnd = /^[\s).,:;\d/-]*$/.test(sentence.slice(start + match[1]!.length));
  if (!atStart && !atEnd) return undefined;
  const reading = readOwner(match[1]!, words);
  if (!reading) return undefined;
  const rest = atStart ? { start: start + match[1]!.length, end: sentence.length } : { start: 0, end: start };
  return { owner: moved(reading, start), obligation: undefined, form: 'handle', text: trim(sentence, rest) };
}

/** "(JO)", "– JO", "**JO**" at the end. */
function trailing(
  sentence: string,
  known: KnownPeople,
  strong: readonly Span[],
  words: OwnerWords,
): ActorReading | undefined {
  const bold = strong.find((one) => one.start > 0 && /^[\s).\]]*$/.test(sentence.slice(one.end)));
  const match =
    /(?:\(([^()]{1,60})\)|\[([^[\]]{1,60})\]|\s[–—-]\s+([^–—()[\]]{1,50}))[\s.]*$/u.exec(sentence) ??
    /(?:[.!]\s+)(\p{Lu}{2,4}(?:\s*[/+&,]\s*\p{Lu}{2,4}){0,4})[\s.]*$/u.exec(sentence);
  const text = bold ? sentence.slice(bold.start, bold.end) : (match?.[1] ?? match?.[2] ?? match?.[3]);
  if (text === undefined) return undefined;
  const start = bold ? bold.start : match!.index + match![0].indexOf(text);
  const inside = text.replace(/^(?:action|lead|owner|by)\s*[:\s]\s*/i, '').replace(/[\s.:]+$/, '');
  const tidy = inside.replace(/[\s,]+\d[\d/.-]*$/, '');
  const dated = tidy.length < inside.length;
  const from = start + text.indexOf(tidy);
  const pieces = tidy.split(/\s*(?:\/|\+|&|,|\band\b)\s*/).filter(Boolean);
  const certain = (piece: string) =>
    (/^\p{Lu}{2,4}$/u.test(piece) && !openers.has(piece.toLowerCase())) ||
    words.finder.whole(piece) === 'role' ||
    words.finder.whole(piece) === 'group' ||
    known.has(piece) ||
    (match?.[1] !== undefined && !bold && dated && fullName.test(piece)) ||
    // A single capitalised word in brackets at the very end is how many lists name the doer.
    (match?.[1] !== undefined &&
      !bold &&
      /^\p{Lu}\p{Ll}[\p{L}\p{M}'’-]*$/u.test(piece) &&
      !openers.has(piece.toLowerCase()));
  if (tidy === '' || pieces.length === 0 || !pieces.every(certain)) return undefined;
  const reading = readOwner(tidy, words);
  if (!reading) return undefined;
  return {
    owner: moved(reading, from),
    obligation: undefined,
    form: 'trailing',
    text: trim(sentence, { start: 0, end: start }),
  };
}

function moved(reading: OwnerReading, by: number): OwnerReading {
  const shift = ({ start, end }: Span) => ({ start: start + by, end: end + by });
  return {
    ...reading,
    span: shift(reading.span),
    names: reading.names.map((name) => ({ ...name, span: shift(name.span) })),
  };
}
