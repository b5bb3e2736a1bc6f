import { lazy } from '../text/lazy.ts';
import { matchesOf } from '../text/matches.ts';
import { type Span, trim } from '../text/span.ts';
import { agreedVerbs, stativeVerbs } from '../vocabulary/commitments.ts';
import { bracketed, fullNameAtEnd, handle, leading, speaker, trailing } from './actor-ends.ts';
import { type KnownPeople, moved, namesSomebody, ownerOf } from './actor-names.ts';
import type { ActorReading } from './actor-reading.ts';
import { mayCommand } from './opening-words.ts';
import { readOwner } from './owner.ts';
import { type OwnerWords, ownerWords } from './owner-words.ts';

const statives = new Set(stativeVerbs);
const agreed = new Set(agreedVerbs);

const obligation = lazy(
  () =>
    /(?<=[\p{L}\p{N}.)\]])\s+(has still to|have still to|has yet to|have yet to|still has to|still have to|has agreed to|have agreed to|had agreed to|agreed to|undertook to|offered to|volunteered to|promised to|was asked to|were asked to|is asked to|asked to|has been asked to|is going to|are going to|is to|are to|was to|were to|should|must|needs to|need to|will now|will also|will then|will|shall|would|to)\s+(?=\p{Ll})|['’](ll|d)\s+(?=\p{Ll})/giu,
);
/** What each of them has, and takes no time to look for. */
const obliging = /\s(?:to|should|must|will|shall|would)\s|['’](?:ll|d)\s/i;
const clauseStart = /(?:\b(?:that|and|so|but|then|therefore|meanwhile)\s+|[.;:,–—(]\s+)/gi;
/** "GO asked LF to circulate it": whoever is asked by name has it to do. */
const askedFor = /(?:^|\s)(?:asked|instructed|tasked|requested|ask)\s+(?=[\p{L}@])/giu;
const adverb = /^(?:also|then|now|please|each|both|jointly|further|again|still|therefore|continue to)\s+/i;

/** "OT has committed to filling both runs". */
const committed = /\s(?:has|have|had)?\s?committed to (?:re-)?\p{Ll}+ing\b/u;

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
  const last =
    bound && bound.owner.class !== 'person'
      ? (trailing(sentence, known, strong, words) ?? fullNameAtEnd(sentence, words))
      : undefined;
  // "Nurse to repeat the module (Grace)": the name says which nurse.
  const named = last?.owner.class === 'person' && bound ? { ...bound, owner: last.owner } : bound;
  return (
    bracketed(sentence, known, words) ??
    speaker(sentence, known, words) ??
    named ??
    passiveAgent(sentence, known, words) ??
    committedTo(sentence, known, words) ??
    handle(sentence, words) ??
    leading(sentence, known, words) ??
    trailing(sentence, known, strong, words)
  );
}

function obliged(sentence: string, known: KnownPeople, words: OwnerWords): ActorReading | undefined {
  if (!obliging.test(sentence)) return undefined;
  for (const match of matchesOf(sentence, obligation())) {
    const said = (match[1] ?? match[2])!.toLowerCase();
    const saidStart = match.index + match[0].indexOf(match[1] ?? match[2]!);
    const after = match.index + match[0].length;
    const before = sentence.slice(0, match.index);
    const rest = sentence.slice(after);
    // What somebody should do is an opinion, unless "ACTION:" stands before it.
    if (/^(?:should|must)$/.test(said) && !known.announced) continue;
    // "The clerk needs to" wishes; of somebody at the meeting it is what they were given to do.
    if (/^needs? to$/.test(said) && !known.announced && !namesOnly(before, known)) continue;
    // Somebody whom the document names may do anything; of others only what people undertake is believed.
    if (!undertakes(rest, said) && !(takesOn(rest, said) && known.has(before.trim()))) continue;
    const reporter = reporterIn(before);
    const asked = said === 'to' ? askedIn(before) : undefined;
    const opener = asked ? undefined : openerIn(before);
    for (const { start, end } of [
      ...clauseStarts(before),
      ...(reporter ? [reporter] : []),
      ...(asked ? [asked] : []),
      ...(opener ? [opener] : []),
    ]) {
      const owner = ownerOf(
        sentence,
        trim(sentence, { start, end }),
        known,
        words,
        end < before.length ? 'speaker' : said,
      );
      if (start === asked?.start && owner?.class === 'group') continue;
      if (!owner || (owner.class === 'group' && (decides(said, rest) || joinsGroups(before.slice(0, start), said)))) {
        continue;
      }
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

/** "SM & DH": nobody but people whom the document names. */
function namesOnly(before: string, known: KnownPeople): boolean {
  const names = before.trim().split(/\s?[&/,+]\s?|\sand\s/);
  return names.length < 6 && names.every((name) => known.has(name.trim()));
}

/** "A call for sponsors and partners to make it easy": what stands before "and" belongs to the same phrase. */
function joinsGroups(before: string, said: string): boolean {
  return said === 'to' && /[\p{L}\p{N}]\s+and\s+$/u.test(before);
}

/** A body that agrees to adopt a policy has decided; one that agrees to find something out has work to do. */
function decides(said: string, rest: string): boolean {
  return /agreed/.test(said) && !agreed.has(firstWord(rest));
}

/** Words after "to" or "will" that tell of something to be done, and not of how somebody is or where they will be. */
function takesOn(rest: string, said: string): boolean {
  if (said !== 'to' && said !== 'will' && said !== 'll') return false;
  return !notVerbs.test(rest) && !statives.has(firstWord(rest.replace(adverb, '')));
}

function firstWord(words: string): string {
  return /^[\p{Ll}-]+/u.exec(words)?.[0] ?? '';
}

/** The verb after the obligation is one of doing. */
function undertakes(rest: string, said: string): boolean {
  const plain = rest.replace(adverb, '').replace(/^(?:come|go|try) (?:and|to) /, '');
  if (/^\p{Ll}+ (?:us|me)\b/u.test(plain)) return false;
  if (/^(?:come|go) (?:in|back|round|out|over)\b/.test(plain)) return true;
  if (/^get (?:an?|one|the|some|two|three|four|more|several|\d|quot|hold|in touch|back|round|new)/.test(plain))
    return true;
  const verb = /^(?:re-)?[\p{Ll}-]+/u.exec(plain)?.[0] ?? '';
  if (
    /^have (?:an? )?(?:catch[- ]?up|meeting|chat|conversation|discussion|look|word|call|session|supervision|one[- ]to[- ]one)\b/.test(
      plain,
    )
  )
    return true;
  if (verb === 'be')
    return /^be (?:aware|mindful|careful)\b/.test(plain) || (said !== 'to' && /^be \p{Ll}+ing\b/u.test(plain));
  if (!/asked|agreed|offered|promised|volunteered|undertook|going/.test(said)) {
    return mayCommand(verb) || mayCommand(verb.replace(/^re-?/, ''));
  }
  return verb !== 'have' && verb !== 'not' && verb !== 'meet';
}

/** Where the words of an actor may begin: "Sam and Priya to …" names two, so the earliest comes first. */
function clauseStarts(before: string): Span[] {
  const starts = Array.from(matchesOf(before, clauseStart), (match) => match.index + match[0].length);
  return [0, ...starts].map((start) => ({ start, end: before.length }));
}

/** "Marla rang twice and will try again": the one with whom the sentence opens takes it on. */
function openerIn(before: string): Span | undefined {
  const match =
    before.length <= 200
      ? /^\s{0,3}((?:The\s)?\p{Lu}[\p{L}\p{M}.'’-]{0,20}(?:\s\p{Lu}[\p{L}\p{M}.'’-]{0,20}){0,2})\s\p{Ll}[^.;:]{2,160}(?:\s(?:and|but)|[;,]\s(?:he|she|they))$/u.exec(
          before,
        )
      : null;
  if (!match) return undefined;
  const start = match[0].indexOf(match[1]!);
  return { start, end: start + match[1]!.length };
}

function askedIn(before: string): Span | undefined {
  const last = [...matchesOf(before, askedFor)].at(-1);
  return last && { start: last.index + last[0].length, end: before.length };
}

const reported =
  /^(?:\s*)([\p{L}@][^.;:]{1,60}?)\s+(?:said|says|confirmed|explained|advised|reported|stated|promised|added|mentioned|replied|agreed|noted)\s(?:[^.;:]{0,160}\s)?(?:he|she|they|and)$/u;

/** "YL said she had some left over and would plant them": whoever says it takes it on. */
function reporterIn(before: string): Span | undefined {
  const match = before.length <= 260 ? reported.exec(before) : null;
  if (!match) return undefined;
  const start = match[0].indexOf(match[1]!);
  return { start, end: start + match[1]!.length };
}

function committedTo(sentence: string, known: KnownPeople, words: OwnerWords): ActorReading | undefined {
  const match = sentence.includes('committed to ') && committed.exec(sentence);
  if (!match) return undefined;
  const owner = ownerOf(sentence, trim(sentence, { start: 0, end: match.index }), known, words, 'will');
  const end = match.index + match[0].length;
  return (
    owner && {
      owner,
      obligation: { start: match.index, end },
      form: 'obligation',
      text: trim(sentence, { start: match.index, end: sentence.length }),
    }
  );
}

/** "To be sent by the Clerk", "will be chased by JO". */
function passiveAgent(sentence: string, known: KnownPeople, words: OwnerWords): ActorReading | undefined {
  if (!sentence.includes(' be ')) return undefined;
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
    const text = candidate.replace(/(?<![.,])[.,]+$/, '');
    if (text === '' || !namesSomebody(text, known, words, 'will')) continue;
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
