import type { Span } from '../../text/span.ts';
import type { TimePhrase } from '../../vocabulary/time-phrases.ts';
import { openingOf, opensCalendar, opensTime, standsBefore } from './openers.ts';
import { phraseFinder } from './phrases.ts';

/** A word, a number or a mark. `start` and `end` are UTF-16 offsets in the text. */
export interface Token {
  readonly kind: 'word' | 'number' | 'ordinal' | 'mark' | 'end';
  /** In lower case; an abbreviation with stops loses them ("a.s.a.p." is "asap"). */
  readonly text: string;
  readonly value: number;
  readonly start: number;
  readonly end: number;
  /** White space stands before it. */
  readonly spaced: boolean;
  /** Its first letter is a capital. */
  readonly capital: boolean;
  /** What it may open, by the bits of `openers.ts`. */
  readonly opens: number;
}

/** A phrase of the vocabulary; `next` is the index of the token after it. */
export interface TokenPhrase {
  readonly value: TimePhrase;
  readonly next: number;
}

const letter = /\p{L}/u;
const mark = /\p{M}/u;
const space = /[\s\u200b\u2060\u00ad]/;
const ordinalEndings = new Set(['st', 'nd', 'rd', 'th']);

/** The tokens of a text, read by index; any index past the last gives the end token. */
export class Tokens {
  readonly text: string;
  readonly length: number;
  /** What any of its words may open. */
  readonly opens: number;
  readonly #tokens: readonly Token[];
  readonly #end: Token;
  readonly #phrases: ReadonlyMap<number, TokenPhrase>;

  constructor(text: string) {
    this.text = text;
    this.#tokens = readTokens(text);
    this.#end = {
      kind: 'end',
      text: '',
      value: Number.NaN,
      start: text.length,
      end: text.length,
      spaced: true,
      capital: false,
      opens: 0,
    };
    this.length = this.#tokens.length;
    let opens = 0;
    for (const token of this.#tokens) opens |= token.opens;
    this.opens = opens;
    this.#phrases = readPhrases(text, this.#tokens);
  }

  at(index: number): Token {
    return this.#tokens[index] ?? this.#end;
  }

  /** The token's text where it is a word, otherwise ''. */
  word(index: number): string {
    const token = this.#tokens[index];
    return token?.kind === 'word' ? token.text : '';
  }

  /** The mark, otherwise ''. */
  mark(index: number): string {
    const token = this.#tokens[index];
    return token?.kind === 'mark' ? token.text : '';
  }

  isWord(index: number, ...words: readonly string[]): boolean {
    const word = this.word(index);
    return word !== '' && words.includes(word);
  }

  /** The index after these words, or undefined where others stand there; hyphens between them do not matter. */
  words(index: number, phrase: readonly string[]): number | undefined {
    let at = index;
    for (let position = 0; position < phrase.length; position++) {
      if (position > 0 && isDash(this.mark(at)) && !this.at(at).spaced) at++;
      if (this.word(at) !== phrase[position]) return undefined;
      at++;
    }
    return at;
  }

  phrase(index: number): TokenPhrase | undefined {
    return this.#phrases.size === 0 ? undefined : this.#phrases.get(index);
  }

  /** False where no stretch of the calendar can begin. */
  mayOpenCalendar(index: number): boolean {
    const token = this.at(index);
    return ((token.text === 'the' ? this.at(index + 1) : token).opens & opensCalendar) !== 0;
  }

  /** False where no time can begin that needs no words to lead to it. */
  mayOpenTime(index: number): boolean {
    if (this.#opensTime(index)) return true;
    if ((this.at(index).opens & standsBefore) === 0) return false;
    const { kind, text } = this.at(index + 1);
    return kind === 'mark' || text === 'to' || this.#opensTime(index + 1);
  }

  #opensTime(index: number): boolean {
    return (this.at(index).opens & (opensCalendar | opensTime)) !== 0 || this.phrase(index) !== undefined;
  }

  span(from: number, next: number): Span {
    return { start: this.at(from).start, end: this.at(next - 1).end };
  }
}

export function isDash(mark: string): boolean {
  return mark !== '' && '-–—‐‑‒−'.includes(mark);
}

function readTokens(text: string): Token[] {
  const tokens: Token[] = [];
  let spaced = true;
  for (let start = 0, end = 0; start < text.length; start = end) {
    const sort = sortAt(text, start);
    end = endOfRun(text, start, sort);
    if (sort === 'space') {
      spaced = true;
      continue;
    }
    const all = text.slice(start, end);
    const last = tokens.at(-1);
    if (sort === 'letter' && !spaced && last?.kind === 'number' && ordinalEndings.has(all.toLowerCase())) {
      tokens[tokens.length - 1] = { ...last, kind: 'ordinal', end };
    } else if (sort === 'letter' && end === start + 1 && !spaced && endsInitial(tokens)) {
      const first = tokens.at(-2)!;
      const joined = first.text + all.toLowerCase();
      tokens.splice(-2, 2, { ...first, text: joined, end, opens: openingOf(joined) });
    } else {
      const text = sort === 'letter' ? all.normalize('NFC').toLowerCase() : all;
      tokens.push({
        kind: sort === 'digit' ? 'number' : sort === 'letter' ? 'word' : 'mark',
        text,
        value: sort === 'digit' && end - start <= 8 ? Number(all) : Number.NaN,
        start,
        end,
        spaced,
        capital: sort === 'letter' && all[0] !== all[0]!.toLowerCase(),
        opens: sort === 'digit' ? opensCalendar | opensTime : sort === 'letter' ? openingOf(text) : 0,
      });
    }
    spaced = false;
  }
  return tokens;
}

type Sort = 'digit' | 'letter' | 'mark' | 'space' | 'other';

const asciiSorts: readonly Sort[] = Array.from({ length: 128 }, (_, unit) => sortOf(String.fromCharCode(unit)));

function sortAt(text: string, at: number): Sort {
  const unit = text.charCodeAt(at);
  return unit < 128 ? asciiSorts[unit]! : sortOf(String.fromCodePoint(text.codePointAt(at)!));
}

function sortOf(character: string): Sort {
  if (/[0-9]/.test(character)) return 'digit';
  if (space.test(character)) return 'space';
  return letter.test(character) ? 'letter' : mark.test(character) ? 'mark' : 'other';
}

/** Digits, letters and space form runs; a combining mark goes on with letters, and every other sign stands alone. */
function endOfRun(text: string, start: number, sort: Sort): number {
  let end = start + widthAt(text, start);
  if (sort === 'mark' || sort === 'other') return end;
  while (end < text.length) {
    const unit = text.charCodeAt(end);
    if (unit < 128) {
      if (asciiSorts[unit] !== sort) break;
      end++;
      continue;
    }
    const next = sortAt(text, end);
    if (next !== sort && !(sort === 'letter' && next === 'mark')) break;
    end += widthAt(text, end);
  }
  return end;
}

function widthAt(text: string, at: number): number {
  return text.codePointAt(at)! > 0xffff ? 2 : 1;
}

/** True after "a." or "a.s.": one more letter continues the abbreviation. */
function endsInitial(tokens: readonly Token[]): boolean {
  const stop = tokens.at(-1);
  const letter = tokens.at(-2);
  if (stop?.text !== '.' || stop.spaced || letter?.kind !== 'word') return false;
  return letter.end - letter.start === 2 * letter.text.length - 1 && letter.text.length < 6;
}

const noPhrases: ReadonlyMap<number, TokenPhrase> = new Map();

function readPhrases(text: string, tokens: readonly Token[]): ReadonlyMap<number, TokenPhrase> {
  const found = phraseFinder.findAll(text);
  if (found.length === 0) return noPhrases;
  const phrases = new Map<number, TokenPhrase>();
  let index = 0;
  for (const { value, span } of found) {
    while (index < tokens.length && tokens[index]!.start < span.start) index++;
    const first = index;
    if (tokens[first]?.start !== span.start) continue;
    let next = first;
    while (next < tokens.length && tokens[next]!.start < span.end) next++;
    phrases.set(first, { value, next });
  }
  return phrases;
}

/** The end of the words that belong together: the next mark that parts clauses, or the end of the text. */
export function clauseEnd(tokens: Tokens, from: number): number {
  let index = from;
  while (index < tokens.length) {
    const mark = tokens.mark(index);
    if (mark !== '' && ',;()[]:|!?•'.includes(mark)) break;
    if (isDash(mark) && tokens.at(index).spaced) break;
    if (mark === '.' && (tokens.at(index + 1).spaced || index + 1 === tokens.length)) break;
    index++;
  }
  return index;
}
