import { lazy } from '../text/lazy.ts';
import { type Span, trim } from '../text/span.ts';
import { type KnownPeople, moved, ownerOf } from './actor-names.ts';
import type { ActorReading } from './actor-reading.ts';
import { initialsOf } from './initials.ts';
import { isCommonOpener, mayCommand } from './opening-words.ts';
import { readOwner } from './owner.ts';
import type { OwnerWords } from './owner-words.ts';
import { readDates } from './timescale.ts';

/** Two or three capitalised words, believed to be a name where a date stands beside them. */
const fullName = lazy(() => /^\p{Lu}[\p{L}\p{M}'’-]+(?: \p{Lu}[\p{L}\p{M}.'’-]*){1,2}$/u);

/** "AB: I'll chase the builder", "OD + UP: draw up a path". */
export function speaker(sentence: string, known: KnownPeople, words: OwnerWords): ActorReading | undefined {
  if (!sentence.includes(':')) return undefined;
  const match =
    /^\s*(?:(?:new|urgent|carried forward|c\/f)\s*:\s+)?(@?\p{L}[\p{L}\p{M}\p{N} .'’/+&@,_-]{0,60}?)(?:\saction)?\s*:\s+(?=\S)/iu.exec(
      sentence,
    );
  if (!match) return undefined;
  const owner = ownerOf(
    sentence,
    { start: match[0].lastIndexOf(match[1]!), end: match[0].lastIndexOf(match[1]!) + match[1]!.length },
    known,
    words,
    'speaker',
  );
  if (!owner) return undefined;
  const rest = sentence.slice(match[0].length);
  const promise =
    /\bI(?:['’]ll| will| shall|['’]m going to)\s+(?:also |then |just )?(\p{Ll}+)|^(?:I can|will|to)\s+(\p{Ll}+)/u.exec(
      rest,
    );
  const verb = promise?.[1] ?? promise?.[2];
  return {
    owner,
    obligation:
      promise && verb && mayCommand(verb)
        ? { start: match[0].length + promise.index, end: match[0].length + promise.index + promise[0].length }
        : undefined,
    form: 'speaker',
    text: trim(sentence, { start: match[0].length, end: sentence.length }),
  };
}

/** "RS – contract visit before 11 December": initials, a post or somebody known before a dash. */
export function leading(sentence: string, known: KnownPeople, words: OwnerWords): ActorReading | undefined {
  return commanded(sentence, known, words) ?? beforeDash(sentence, known, words) ?? behindTopic(sentence, known, words);
}

/** "Uniforms – Donna chasing the supplier": behind the topic, somebody whom the document names is at it. */
function behindTopic(sentence: string, known: KnownPeople, words: OwnerWords): ActorReading | undefined {
  if (!/(?:\s[–—-]|:)\s/.test(sentence) || !sentence.includes('ing')) return undefined;
  const match =
    /^[^–—:]{2,60}?(?:\s[–—-]|:)\s(\p{Lu}[\p{L}\p{M}'’-]{1,20}(?:\s\p{Lu}[\p{L}\p{M}'’-]{1,20})?)\s(?:is |are |was )?(?:still |now |also )?(?=\p{Ll}{2,}ing\b)/u.exec(
      sentence,
    );
  if (!match || !known.has(match[1]!)) return undefined;
  const start = match[0].lastIndexOf(match[1]!);
  const reading = readOwner(match[1]!, words);
  return (
    reading && {
      owner: moved(reading, start),
      obligation: undefined,
      form: 'leading',
      text: trim(sentence, { start, end: sentence.length }),
    }
  );
}

const announcedNames =
  /^\s{0,3}(\p{Lu}[\p{L}\p{M}'’-]{1,20}(?:\s?[/&+]\s?\p{Lu}[\p{L}\p{M}'’-]{1,20}|\sand\s\p{Lu}[\p{L}\p{M}'’-]{1,20}){0,3}(?:\s\p{Lu}[\p{L}\p{M}'’-]{1,20})?)\s(?:please\s)?(?=([\p{L}-]+))/u;

/** "TODO LF clean the fan", "ACTION Jen send the form": after the marker, who and what they are to do. */
function commanded(sentence: string, known: KnownPeople, words: OwnerWords): ActorReading | undefined {
  const match = announcedNames.exec(sentence);
  if (!match || !(known.announced || takesUp(match[1]!, match[2]!, known, words))) return undefined;
  const start = match[0].indexOf(match[1]!);
  // "ACTION Jen refresher for the two": without a verb only somebody whom the document names is believed.
  const ordered = mayCommand(match[2]!) || (/^\p{Ll}/u.test(match[2]!) && known.has(match[1]!));
  if (!ordered) return undefined;
  const owner = ownerOf(sentence, { start, end: start + match[1]!.length }, known, words, 'speaker');
  return (
    owner && {
      owner,
      obligation: undefined,
      form: 'leading',
      text: trim(sentence, { start: match[0].length, end: sentence.length }),
    }
  );
}

/** "LC take this up with the builder": without the marker only the initials of somebody there are believed. */
function takesUp(initials: string, verb: string, known: KnownPeople, words: OwnerWords): boolean {
  return (
    /^\p{Lu}{2,4}$/u.test(initials) && mayCommand(verb) && !words.abbreviations.has(initials) && known.has(initials)
  );
}

function beforeDash(sentence: string, known: KnownPeople, words: OwnerWords): ActorReading | undefined {
  if (!/\s[–—-]\s/.test(sentence)) return undefined;
  const match = /^\s*(@?\p{L}[\p{L}\p{M} .'’/+&@]{0,40}?)(?:\saction)?\s+[–—-]\s+(?=[\p{L}\p{N}])/iu.exec(sentence);
  if (!match) return undefined;
  const start = match[0].indexOf(match[1]!);
  const owner = ownerOf(sentence, { start, end: start + match[1]!.length }, known, words, 'speaker');
  // "RSE Survey – closes in May": more than one word is a name only where the document says so.
  const plain = /^(?:\S+|\p{Lu}{2,4}(?:\s?[/&+]\s?\p{Lu}{2,4})+)$/u.test(match[1]!);
  if (!owner || (owner.class === 'person' && !plain && !known.has(match[1]!))) return undefined;
  return {
    owner,
    obligation: undefined,
    form: 'leading',
    text: trim(sentence, { start: match[0].length, end: sentence.length }),
  };
}

/** "[NM] Schedule the meeting". */
export function bracketed(sentence: string, known: KnownPeople, words: OwnerWords): ActorReading | undefined {
  const match =
    /^\s*\[(?:name=)?([^[\]]{2,40})\]:?\s+(?=\p{L})/u.exec(sentence) ??
    /^\s*\(([^()]{2,40})\)\s?[:–—-]\s+(?=\p{L})/u.exec(sentence);
  if (!match) return undefined;
  const text = match[1]!;
  const pieces = text.split(/(?:(?<!\s)\s+)?(?:\/|\+|&|,|\band\b)\s*/).filter(Boolean);
  const certain = (piece: string) =>
    (/^\p{Lu}{2,4}$/u.test(piece) && !isCommonOpener(piece.toLowerCase())) ||
    /^all$/i.test(piece) ||
    words.finder.whole(piece) === 'role' ||
    words.finder.whole(piece) === 'group' ||
    known.has(piece);
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

export function handle(sentence: string, words: OwnerWords): ActorReading | undefined {
  if (!sentence.includes('@')) return undefined;
  const match =
    /(?:^\s*|\s\(?)(?<!\b(?:from|via|cc|per|thanks to|(?<!assigned )to)\s)(@[\p{L}\p{N}_-]{1,39}(?:\.[\p{L}\p{N}_-]{1,39})?)(?=[\s).,:;]|$)/u.exec(
      sentence,
    );
  if (!match) return undefined;
  const start = match.index + match[0].indexOf('@');
  const atStart = start <= 2;
  const atEnd = /^[\s).,:;\d/-]*$/.test(sentence.slice(start + match[1]!.length));
  const reading = readOwner(match[1]!, words);
  if (!reading) return undefined;
  if (!atStart && !atEnd) {
    // "Ask @jo to order gloves", "Order gloves (@jo) before Friday": one who is only thanked or met does nothing.
    if (/@/.test(sentence.slice(start + 1)) || /\b(?:with|by|for|and|of|see)\s\(?$/i.test(sentence.slice(0, start))) {
      return undefined;
    }
    return {
      owner: moved(reading, start),
      obligation: undefined,
      form: 'trailing',
      text: { start: 0, end: sentence.length },
    };
  }
  const rest = atStart ? { start: start + match[1]!.length, end: sentence.length } : { start: 0, end: start };
  return { owner: moved(reading, start), obligation: undefined, form: 'handle', text: trim(sentence, rest) };
}

/** "Provider to send rotas (Rosa Kemp)", "… by 4 May. R Kemp": behind a body's task, the one person who has it to do. */
export function fullNameAtEnd(sentence: string, words: OwnerWords): ActorReading | undefined {
  const match =
    /(?:\(|[.,–—]\s)((?:\p{Lu}\.?|\p{Lu}\p{Ll}[\p{L}\p{M}'’-]{1,20})\s\p{Lu}\p{Ll}[\p{L}\p{M}'’-]{1,20})\)?\.?\s{0,3}$/u.exec(
      sentence.slice(-60),
    );
  const reading =
    match && match[1]!.split(/\s/).every((one) => !isCommonOpener(one.toLowerCase()))
      ? readOwner(match[1]!, words)
      : undefined;
  if (reading?.class !== 'person' || readDates(match![1]!).length > 0) return undefined;
  const start = Math.max(0, sentence.length - 60) + match!.index + match![0].indexOf(match![1]!);
  return {
    owner: moved(reading, start),
    obligation: undefined,
    form: 'trailing',
    text: trim(sentence, { start: 0, end: start }),
  };
}

/** "(JO)", "– JO", "**JO**" at the end. */
export function trailing(
  sentence: string,
  known: KnownPeople,
  strong: readonly Span[],
  words: OwnerWords,
): ActorReading | undefined {
  const bold = strong.find((one) => one.start > 0 && /^[\s).\]]*$/.test(sentence.slice(one.end)));
  const match =
    /(?:\(([^()]{1,60})\)|\[([^[\]]{1,60})\]|\s[–—-]\s+([^–—()[\]\s][^–—()[\]]{0,49}))[\s.]*$/u.exec(sentence) ??
    /(?:[.!]\s+)(\p{Lu}{2,4}(?:\s*[/+&,]\s*\p{Lu}{2,4}){0,4})[\s.]*$/u.exec(sentence);
  const text = bold ? sentence.slice(bold.start, bold.end) : (match?.[1] ?? match?.[2] ?? match?.[3]);
  if (text === undefined) return undefined;
  const start = bold ? bold.start : match!.index + match![0].indexOf(text);
  const inside = text.replace(/^(?:action|lead|owner|by)\s*[:\s]\s*/i, '').replace(/(?<![\s.:])[\s.:]+$/, '');
  const tidy = inside.replace(/(?<![\s,])[\s,]+\d[\d/.-]*$/, '');
  const dated = tidy.length < inside.length;
  const from = start + text.indexOf(tidy);
  const pieces = tidy.split(/(?:(?<!\s)\s+)?(?:\/|\+|&|,|\band\b)\s*/).filter(Boolean);
  const certain = (piece: string) =>
    (/^\p{Lu}{2,4}$/u.test(piece) && !isCommonOpener(piece.toLowerCase())) ||
    words.finder.whole(piece) === 'role' ||
    words.finder.whole(piece) === 'group' ||
    known.has(piece) ||
    (match?.[1] !== undefined && !bold && dated && fullName().test(piece)) ||
    // A single capitalised word in brackets at the very end is how many lists name the doer.
    (match?.[1] !== undefined &&
      !bold &&
      /^\p{Lu}\p{Ll}[\p{L}\p{M}'’-]*$/u.test(piece) &&
      !isCommonOpener(piece.toLowerCase()) &&
      readDates(`${piece} 2000`).length === 0);
  if (tidy === '' || pieces.length === 0 || !pieces.every(certain)) return undefined;
  if (match?.[1] !== undefined && explainsInitials(sentence.slice(0, match.index), tidy)) return undefined;
  const reading = readOwner(tidy, words);
  if (!reading) return undefined;
  return {
    owner: moved(reading, from),
    obligation: undefined,
    form: 'trailing',
    text: trim(sentence, { start: 0, end: start }),
  };
}

/** "Yvonne Lark (YL)": the brackets say how the name before them is shortened. */
function explainsInitials(before: string, inside: string): boolean {
  const name = /(?:\p{Lu}[\p{L}\p{M}'’-]{0,30}\s){2,4}$/u.exec(before.slice(-90))?.[0].trim();
  return name !== undefined && initialsOf(name).includes(inside);
}
