import { matchesOf } from '../text/matches.ts';
import { PhraseFinder } from '../text/phrases.ts';
import type { Span } from '../text/span.ts';
import {
  agendaVerbs as agendaWords,
  commitmentVerbs,
  tentativeWords,
  undertakings,
} from '../vocabulary/commitments.ts';
import { isActionVerb, isVerbOrNoun } from './opening-words.ts';

const undertaking = PhraseFinder.of(undertakings);
const tentative = PhraseFinder.of(tentativeWords);
const verbs = new Set(commitmentVerbs);
const agendaVerbs = new Set(agendaWords);
/** "We will see" promises nothing. */
const promisingNothing = new Set(['see', 'continue', 'go', 'keep', 'wait', 'meet', 'let']);
/** What was asked for in the old form of minutes: "that the brewery be written to". */
const asked = /(?:\b(?:asked|agreed|requested|decided|directed) that |^\s*that )[^.;]{1,120}?\bbe (?:re-?)?([a-z]+)\b/i;
const passive = /\b(?:will|would|shall|to|should now) (?:now |also |then |therefore )?be (?:re-?)?([a-z]+)\b/gi;

/**
 * What a body takes on without naming who will do it: "A letter will be sent to the family", "This would be referred to
 * the safeguarding team". The verb must be one of doing, not of being or hoping.
 */
export function readPassiveCommitment(sentence: string): Span | undefined {
  if (!/\bbe |\bneed/i.test(sentence)) return undefined;
  if (tentative.find(sentence) || /\?\s*$/.test(sentence)) return undefined;
  // What a council resolves is decided, not taken on.
  if (/\bresolved\b|\bproposed\b[^.;]{1,80}\bseconded\b/i.test(sentence)) return undefined;
  if (/^(?:\p{L}+ ){1,2}to be \p{L}+[^\p{L}\p{N}_]*$/u.test(sentence)) return undefined;
  for (const match of matchesOf(sentence, passive)) {
    // Without a subject the words announce what this page will hold: "Will be put here after the call".
    const refused = /\b(?:not|never|need not|ought)\s+(?:going\s+)?$/i.test(sentence.slice(0, match.index));
    // "What was agreed to be put right" names things and undertakes none of them.
    const listed = /^to\b/i.test(match[0]) && /\bwhat\b[^.;]{1,80}$/i.test(sentence.slice(0, match.index));
    if (match.index > 0 && !refused && !listed && verbs.has(match[1]!.toLowerCase())) {
      return { start: match.index, end: match.index + match[0].length };
    }
  }
  const request = asked.exec(sentence);
  if (request && verbs.has(request[1]!.toLowerCase()) && !/\b(?:will|would|to)\s+be\b/i.test(request[0])) {
    return { start: request.index, end: request.index + request[0].length };
  }
  return readNeed(sentence);
}

/** "Tool list needs typing up", "Need to put it on the noticeboard". */
function readNeed(sentence: string): Span | undefined {
  const match =
    /^(?:[\p{L}’'-]+ ){0,4}needs? (?:to be )?(?:re-?)?(\p{Ll}+(?:ing|ed|t|n))\b/iu.exec(sentence) ??
    /^(?:we )?need to (\p{Ll}+)\b/iu.exec(sentence);
  if (!match) return undefined;
  const verb = match[1]!;
  const base = verb.replace(/ing$/, '');
  return verbs.has(verb) || isImperative(base) || isImperative(`${base}e`) || isImperative(undoubled(base))
    ? { start: 0, end: match[0].length }
    : undefined;
}

/** "putting" comes from "put". */
function undoubled(stem: string): string {
  return stem.at(-1) === stem.at(-2) ? stem.slice(0, -1) : stem;
}

/** "I'll write to the three groups": whoever speaks takes it on. */
export function readOwnPromise(sentence: string): Span | undefined {
  const match =
    /(?:^|[,;]\s|\band\s|\bso\s)I(?:['’]ll| will| shall|['’]m going to| am going to)\s+(?:also\s+|then\s+|just\s+)?(\p{Ll}+)(\s\p{Ll}+)?/u.exec(
      sentence,
    );
  if (!match || tentative.find(sentence)) return undefined;
  const looksInto = match[1] === 'see' && /^\s(?:if|whether|about|to)$/.test(match[2] ?? '');
  return isImperative(match[1]!) || looksInto ? { start: match.index, end: match.index + match[0].length } : undefined;
}

/** "He will print tickets": whoever was spoken of takes it on. */
export function readPronounPromise(sentence: string): Span | undefined {
  const match =
    /^(?:also,?\s|and\s|so\s)?(?:he|she|they)\s(?:will|would|shall|is going to|are going to|agreed to|offered to|undertook to|promised to|has agreed to|have agreed to)\s(?:also\s|then\s|now\s)?(\p{Ll}+)/iu.exec(
      sentence,
    );
  if (!match || isTentative(sentence)) return undefined;
  return isImperative(match[1]!) ? { start: 0, end: match[0].length } : undefined;
}

/** "We will add an alert": what the author's own body undertakes. */
export function readOwnUndertaking(sentence: string): Span | undefined {
  if (!undertaking.mayBeIn(sentence) && !/will/i.test(sentence)) return undefined;
  if (tentative.find(sentence) || /^\W{0,4}(?:what|how|who|when|why|where)\b/i.test(sentence)) return undefined;
  const bare = /^\s*(?:and\s+)?will\s+(?:also\s+|then\s+)?(\p{Ll}+)|,\s+will\s+(?:also\s+|then\s+)?(\p{Ll}+)/iu.exec(
    sentence,
  );
  if (bare && isImperative(bare[1] ?? bare[2]!)) return { start: bare.index, end: bare.index + bare[0].length };
  const match = undertaking.find(sentence);
  if (
    !match ||
    (match.span.start > 40 && !/(?:[,;–—:]|\bso|\band|\bthat)\s*$/.test(sentence.slice(0, match.span.start)))
  )
    return undefined;
  const verb = /^\s+(?:also\s+|then\s+|now\s+|be\s+)?(\p{Ll}+)/u.exec(sentence.slice(match.span.end))?.[1] ?? '';
  return isImperative(verb.replace(/(?:t|p|m|n)?ing$/, '')) ||
    isImperative(verb.replace(/ing$/, 'e')) ||
    isImperative(verb)
    ? match.span
    : undefined;
}

/** "We will be running a stall": readers are told what is under way already. */
export function tellsOwnPlans(sentence: string): boolean {
  return /\b(?:we|they) (?:will|shall) be \p{Ll}+ing\b/iu.test(sentence);
}

/** True where the words only hope, suggest or ask. */
export function isTentative(sentence: string): boolean {
  return tentative.find(sentence) !== undefined || /\?\s*$/.test(sentence);
}

/** "Well done to the night staff": nobody has anything to do. */
export function thanks(text: string): boolean {
  return /^[\s*]{0,4}(?:well done|many thanks|thanks to|thank you)\b/i.test(text);
}

/** "Order the rails": an imperative with what it is about, which no title of an agenda item is. */
export function commandsSomething(sentence: string): boolean {
  const match =
    /^[\s*(–—-]*(?:then\s+|also\s+)?(\p{L}[\p{L}-]*)\s+(?:the|an?|all|our|his|her|their|your|my|this|these|those|some|any|each|every|to|up|out|two|three|four|him|them)\s/iu.exec(
      sentence,
    );
  const verb = match?.[1]?.toLowerCase();
  return verb !== undefined && isImperative(verb) && !agendaVerbs.has(verb) && !/\?\s*$/.test(sentence);
}

/** "Order two rails": words that open with what is to be done. */
export function opensWithVerb(sentence: string): boolean {
  const first = /^[\s*(–—-]*(?:please\s+|then\s+|also\s+)?(\p{L}[\p{L}-]*)/iu.exec(sentence)?.[1];
  return first !== undefined && isImperative(first.toLowerCase());
}

/** The same where tasks are listed: there a word that could be a noun, too, is meant as a verb: "Label each hoist". */
export function opensWithTask(words: string): boolean {
  const first = /^[\s*(–—-]*(\p{L}[\p{L}-]*)\s+\p{L}/u.exec(words)?.[1];
  return opensWithVerb(words) || (first !== undefined && isVerbOrNoun(first.toLowerCase()));
}

function isImperative(verb: string): boolean {
  return isActionVerb(verb) && !promisingNothing.has(verb);
}
