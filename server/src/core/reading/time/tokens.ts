import { matchesOf } from '../../text/matches.ts';
import type { Span } from '../../text/span.ts';
import type { TimePhrase } from '../../vocabulary/time-phrases.ts';
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
}

/** A phrase of the vocabulary; `next` is the index of the token after it. */
export interface TokenPhrase {
  readonly value: TimePhrase;
  readonly next: number;
}

const pattern = /([0-9]+)|(\p{L}[\p{L}\p{M}]*)|([\s\u200b\u2060\u00ad]+)|(.)/gsu;
const ordinalEndings = new Set(['st', 'nd', 'rd', 'th']);

/** The tokens of a text, read by index; any index past the last gives the end token. */
export class Tokens {
  readonly text: string;
  readonly length: number;
  readonly #tokens: readonly Token[];
  readonly #end: Token;
  readonly #phrases: ReadonlyMap<number, TokenPhrase>;

  constructor(text: string) {
    this.text = text;
    this.#tokens = readTokens(text);
    this.#end = { ...endToken, start: text.length, end: text.length };
    this.length = this.#tokens.length;
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
    for (const [position, word] of phrase.entries()) {
      if (position > 0 && isDash(this.mark(at)) && !this.at(at).spaced) at++;
      if (this.word(at) !== word) return undefined;
      at++;
    }
    return at;
  }

  phrase(index: number): TokenPhrase | undefined {
    return this.#phrases.get(index);
  }

  span(from: number, next: number): Span {
    return { start: this.at(from).start, end: this.at(next - 1).end };
  }
}

const endToken: Token = { kind: 'end', text: '', value: Number.NaN, start: 0, end: 0, spaced: true, capital: false };

export function isDash(mark: string): boolean {
  return mark !== '' && '-–—‐‑‒−'.includes(mark);
}

function readTokens(text: string): Token[] {
  const tokens: Token[] = [];
  let spaced = true;
  for (const match of matchesOf(text, pattern)) {
    const [all, digits, letters, space] = match;
    if (space !== undefined) {
      spaced = true;
      continue;
    }
    const start = match.index;
    const end = start + all.length;
    const last = tokens.at(-1);
    if (letters !== undefined && !spaced && last?.kind === 'number' && ordinalEndings.has(letters.toLowerCase())) {
      tokens[tokens.length - 1] = { ...last, kind: 'ordinal', end };
    } else if (letters?.length === 1 && !spaced && endsInitial(tokens)) {
      const first = tokens.at(-2)!;
      tokens.splice(-2, 2, { ...first, text: first.text + letters.toLowerCase(), end });
    } else {
      tokens.push({
        kind: digits !== undefined ? 'number' : letters !== undefined ? 'word' : 'mark',
        text: letters?.normalize('NFC').toLowerCase() ?? all,
        value: digits !== undefined && digits.length <= 8 ? Number(digits) : Number.NaN,
        start,
        end,
        spaced,
        capital: letters !== undefined && all[0] !== all[0]!.toLowerCase(),
      });
    }
    spaced = false;
  }
  return tokens;
}

/** True after "a." or "a.s.": one more letter continues the abbreviation. */
function endsInitial(tokens: readonly Token[]): boolean {
  const stop = tokens.at(-1);
  const letter = tokens.at(-2);
  if (stop?.text !== '.' || stop.spaced || letter?.kind !== 'word') return false;
  return letter.end - letter.start === 2 * letter.text.length - 1 && letter.text.length < 6;
}

function readPhrases(text: string, tokens: readonly Token[]): Map<number, TokenPhrase> {
  const phrases = new Map<number, TokenPhrase>();
  let index = 0;
  for (const { value, span } of phraseFinder.findAll(text)) {
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
