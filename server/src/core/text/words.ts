import { ListedWords, numbersOfLists, plainLetters, unlisted } from './listed-words.ts';
import { TextMemory } from './remembered-text.ts';

/** The words of a text: runs of letters, marks and digits that start with a letter or a digit. */
export interface Words {
  /**
   * For each word where it starts and ends, in UTF-16 offsets of the text, and which it is in lower case, as a number that is
   * the same in every text; `unlisted` for a word of no list. There are many, so that all stand in one row.
   */
  readonly marks: readonly number[];
  /** The lists with a phrase whose most telling word is among the words. */
  readonly told: Told;
}

/** How many marks each word has. */
export const marksOfWord = 3;

/** A bit for each of some lists. */
export type Told = readonly number[];

/** The words of all lists. Only lists add to them. */
const listed = new ListedWords();
const mostLists = numbersOfLists * 32;
let lists = 0;
/** Grows with every list: one that came after a text was read may know more of it. */
let edition = 0;

export function editionOfLists(): number {
  return edition;
}

/** What a list is known by; undefined once all numbers are given away. */
export type ListNumber = number | undefined;

/** The phrases of a new list as the numbers of their words, each closed by `unlisted`, and the list's own number. */
export function listPhrases(phrases: readonly string[]): {
  readonly ids: readonly number[];
  readonly list: ListNumber;
} {
  edition++;
  forgetWords();
  const list = lists < mostLists ? lists++ : undefined;
  const ids: number[] = [];
  for (let index = 0; index < phrases.length; index++) {
    const from = ids.length;
    listWords(phrases[index]!, ids);
    if (list !== undefined && ids.length > from) listed.tells(longest(ids, from), list);
    ids.push(unlisted);
  }
  return { ids, list };
}

/** The longest word of a phrase tells it best: "further" of "no further action" stands in fewer texts than "no" does. */
function longest(ids: readonly number[], from: number): number {
  let best = ids[from]!;
  for (let at = from + 1; at < ids.length; at++) if (listed.lengthOf(ids[at]!) > listed.lengthOf(best)) best = ids[at]!;
  return best;
}

/** False where the text has no word that tells a phrase of the list. */
export function mayHold({ told }: Words, list: ListNumber): boolean {
  return list === undefined || (told[list >> 5]! & (1 << (list & 31))) !== 0;
}

/** As much as the cells and sentences of a few documents hold. */
const lately = 20_000;
let known = new TextMemory<Words>(lately);
let latest: { readonly text: string; readonly words: Words } | undefined;

/** Many lists look at the same texts, and come back to them while a document is read, so that their words are told apart once. */
export function wordsOf(text: string): Words {
  if (latest?.text === text) return latest.words;
  const words = known.get(text)?.value ?? readAnew(text);
  latest = { text, words };
  return words;
}

function readAnew(text: string): Words {
  const words = readWords(text);
  known.keep(text, words);
  return words;
}

/** A list that came after a text was read may know more of it. */
function forgetWords(): void {
  if (latest) known = new TextMemory(lately);
  latest = undefined;
}

/** Most phrases are written as they are compared. */
const plainWords = /^[a-z\d]+(?: [a-z\d]+)*$/;

/** Adds the numbers of a phrase's words, as they are compared: composed and in lower case. Each start lists thousands of phrases. */
function listWords(phrase: string, ids: number[]): void {
  if (plainWords.test(phrase)) {
    let start = 0;
    for (let end = phrase.indexOf(' '); end >= 0; end = phrase.indexOf(' ', start)) {
      ids.push(listed.add(phrase.slice(start, end)));
      start = end + 1;
    }
    ids.push(listed.add(start === 0 ? phrase : phrase.slice(start)));
    return;
  }
  const text = phrase.normalize('NFC').toLowerCase();
  const { marks } = readWords(text);
  for (let at = 0; at < marks.length; at += marksOfWord) ids.push(listed.add(text.slice(marks[at], marks[at + 1])));
}

/** Where the marks of a text are put together before it is known how many there are. */
const scratch: number[] = [];

function readWords(text: string): Words {
  let count = 0;
  const told = noneTold();
  const { length } = text;
  for (let at = 0; at < length; ) {
    const start = at;
    let hash = 0;
    let unit = text.charCodeAt(at);
    while (unit < 128 && plainLetters[unit] !== 0) {
      // As the hash of a listed word is made, but without a call for each letter of each document.
      hash = (Math.imul(hash, 31) + plainLetters[unit]!) | 0;
      unit = ++at < length ? text.charCodeAt(at) : 0;
    }
    const plain = unit < 128;
    if (!plain) at = wordEnd(text, at, at === start);
    if (at === start) {
      at += plain ? 1 : widthAt(text, at);
      continue;
    }
    const id = plain ? listed.findAt(text, start, at, hash) : listed.find(text.slice(start, at).toLowerCase());
    scratch[count++] = start;
    scratch[count++] = at;
    scratch[count++] = id;
    if (id !== unlisted) listed.addTold(id, told);
  }
  return { marks: scratch.slice(0, count), told };
}

/** Where a word ends that is at `from`, or that begins there. */
function wordEnd(text: string, from: number, begins: boolean): number {
  let at = from;
  while (at < text.length) {
    const found = charClass(text, at);
    if (found === endsWord || (begins && at === from && found === continuesWord)) break;
    at += widthAt(text, at);
  }
  return at;
}

/** No list yet. */
export function noneTold(): number[] {
  return new Array<number>(numbersOfLists).fill(0);
}

const endsWord = 0;
const continuesWord = 1;
const startsWord = 2;
const letterOrDigit = /[\p{L}\p{N}]/u;
const mark = /\p{M}/u;

/** Letters and digits start a word, marks only go on with one. */
function charClass(text: string, at: number): number {
  const character = String.fromCodePoint(text.codePointAt(at)!);
  if (letterOrDigit.test(character)) return startsWord;
  return mark.test(character) ? continuesWord : endsWord;
}

function widthAt(text: string, at: number): number {
  return text.codePointAt(at)! > 0xffff ? 2 : 1;
}
