import { rememberedText } from './remembered-text.ts';

/** The words of a text: runs of letters, marks and digits that start with a letter or a digit. */
export interface Words {
  readonly count: number;
  /** UTF-16 offsets in the text. */
  readonly starts: readonly number[];
  readonly ends: readonly number[];
  /** Each word in lower case as a number that is the same in every text; `unlisted` for a word of no list. */
  readonly ids: readonly number[];
  /** The lists with a phrase whose most telling word is among the words. */
  readonly told: Told;
}

/** A bit for each of some lists, `bitsOfNumber` to a number. */
export type Told = readonly number[];

export const unlisted = -1;

/** Every word of every list, with its number. Only lists add to it. */
const listed = new Map<string, number>();
/** The lists with a phrase of which a word is the most telling one, by the word's number. */
const toldBy: number[][] = [];
/** How many lists have a number of their own: as many as the vocabulary has, and those of the settings have none. */
const bitsOfNumber = 32;
const mostLists = noneTold().length * bitsOfNumber;
let lists = 0;
/** Grows with every list: one that came after a text was read may know more of it. */
let edition = 0;

export function editionOfLists(): number {
  return edition;
}

/** The number of a word of a list; a new one for a word that no list has yet. */
function listWord(word: string): number {
  const known = listed.get(word);
  if (known !== undefined) return known;
  listed.set(word, listed.size);
  toldBy.push([]);
  return listed.size - 1;
}

/** What a list is known by; undefined once all numbers are given away. */
export type ListNumber = number | undefined;

/** The phrases of a new list as the numbers of their words, and the list's own number. */
export function listPhrases(phrases: readonly string[]): {
  readonly ids: readonly number[][];
  readonly list: ListNumber;
} {
  edition++;
  const words = phrases.map(wordsOfPhrase);
  const list = lists < mostLists ? lists++ : undefined;
  if (list !== undefined) {
    const telling = new Set(words.flatMap((phrase) => (phrase.length > 0 ? [listWord(longest(phrase))] : [])));
    for (const word of telling) toldBy[word]!.push(list);
  }
  return { ids: words.map((phrase) => phrase.map(listWord)), list };
}

/** The longest word of a phrase tells it best: "further" of "no further action" stands in fewer texts than "no" does. */
function longest(words: readonly string[]): string {
  return words.reduce((best, word) => (word.length > best.length ? word : best));
}

/** False where the text has no word that tells a phrase of the list. */
export function mayHold({ told }: Words, list: ListNumber): boolean {
  return list === undefined || (told[list >> 5]! & (1 << (list & 31))) !== 0;
}

interface Reading {
  readonly words: Words;
  readonly edition: number;
}

let lastText = '';
let lastReading: Reading = { words: { count: 0, starts: [], ends: [], ids: [], told: noneTold() }, edition: -1 };

/** Many lists look at the same text, one after the other, so its words are told apart once. */
export function wordsOf(text: string): Words {
  if (text === lastText && lastReading.edition === edition) return lastReading.words;
  const reading = readings(text);
  if (reading.current.edition !== edition) reading.current = { words: readWords(text), edition };
  lastText = text;
  lastReading = reading.current;
  return lastReading.words;
}

const readings = rememberedText((text): { current: Reading } => ({ current: { words: readWords(text), edition } }));

/** Most phrases are written as they are compared. */
const plainWords = /^[a-z\d]+(?: [a-z\d]+)*$/;

/** The words of a list's phrase, as they are compared: composed and in lower case. */
function wordsOfPhrase(phrase: string): string[] {
  if (plainWords.test(phrase)) return phrase.split(' ');
  const text = phrase.normalize('NFC').toLowerCase();
  const { starts, ends } = readWords(text);
  return starts.map((start, index) => text.slice(start, ends[index]));
}

function readWords(text: string): Words {
  const starts: number[] = [];
  const ends: number[] = [];
  const ids: number[] = [];
  const told = noneTold();
  for (let at = 0; at < text.length; ) {
    const start = at;
    let first = true;
    let mayHaveCapital = false;
    for (; at < text.length; ) {
      const unit = text.charCodeAt(at);
      const found = unit < 128 ? asciiClasses[unit]! : charClass(text, at);
      if (found === endsWord || (first && found === continuesWord)) break;
      first = false;
      mayHaveCapital ||= unit < 97 || unit > 127;
      at += unit < 0xd800 ? 1 : widthAt(text, at);
    }
    if (first) {
      at += widthAt(text, at);
      continue;
    }
    const word = text.slice(start, at);
    const id = listed.get(mayHaveCapital ? word.toLowerCase() : word) ?? unlisted;
    starts.push(start);
    ends.push(at);
    ids.push(id);
    if (id !== unlisted) for (const list of toldBy[id]!) told[list >> 5]! |= 1 << (list & 31);
  }
  return { count: starts.length, starts, ends, ids, told };
}

/** No list yet: a number for every `bitsOfNumber` lists. */
export function noneTold(): number[] {
  return [0, 0, 0, 0, 0, 0, 0, 0];
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

const asciiClasses: readonly number[] = Array.from({ length: 128 }, (_, unit) =>
  letterOrDigit.test(String.fromCharCode(unit)) ? startsWord : endsWord,
);
