import { rememberedText } from './remembered-text.ts';

/** The words of a text: runs of letters, marks and digits that start with a letter or a digit. */
export interface Words {
  readonly count: number;
  /** UTF-16 offsets in the text. */
  readonly starts: readonly number[];
  readonly ends: readonly number[];
  /** Each word in lower case as a number that is the same in every text; `unlisted` for a word of no list. */
  readonly ids: readonly number[];
}

export const unlisted = -1;

/** Every word of every list, with its number. Only lists add to it. */
const listed = new Map<string, number>();

/** The number of a word of a list; a new one for a word that no list has yet. */
export function listWord(word: string): number {
  const known = listed.get(word);
  if (known !== undefined) return known;
  listed.set(word, listed.size);
  return listed.size - 1;
}

interface Reading {
  readonly words: Words;
  /** How many words were listed when the text was read: a list that came later may know more of it. */
  readonly listed: number;
}

/** Many lists look at the same text, so its words are told apart once. */
export function wordsOf(text: string): Words {
  const reading = readings(text);
  if (reading.current.listed !== listed.size) reading.current = { words: readWords(text), listed: listed.size };
  return reading.current.words;
}

const readings = rememberedText((text): { current: Reading } => ({
  current: { words: readWords(text), listed: listed.size },
}));

/** The words of a list's phrase, as they are compared: composed and in lower case. */
export function wordsOfPhrase(phrase: string): string[] {
  const text = phrase.normalize('NFC').toLowerCase();
  const { starts, ends } = readWords(text);
  return starts.map((start, index) => text.slice(start, ends[index]));
}

function readWords(text: string): Words {
  const starts: number[] = [];
  const ends: number[] = [];
  const ids: number[] = [];
  for (let at = 0; at < text.length; ) {
    const first = charClass(text, at);
    if (first !== startsWord) {
      at += widthAt(text, at);
      continue;
    }
    const start = at;
    do at += widthAt(text, at);
    while (at < text.length && charClass(text, at) !== endsWord);
    starts.push(start);
    ends.push(at);
    ids.push(listed.get(text.slice(start, at).toLowerCase()) ?? unlisted);
  }
  return { count: starts.length, starts, ends, ids };
}

const endsWord = 0;
const continuesWord = 1;
const startsWord = 2;
const letterOrDigit = /[\p{L}\p{N}]/u;
const mark = /\p{M}/u;

/** Letters and digits start a word, marks only go on with one. */
function charClass(text: string, at: number): number {
  const unit = text.charCodeAt(at);
  if (unit < 128) return asciiClasses[unit]!;
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
