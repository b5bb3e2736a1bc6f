import { ownText } from './own-text.ts';
import type { SourceText } from './source-text.ts';

/** In UTF-16 units: few enough that a piece is made anew in no time, many enough that a long text has few. */
const usual = 16_384;

/** A part of a text, and what is known of it by itself. */
export class Piece {
  readonly words: string;
  #lineStarts: readonly number[] | undefined;
  #hasLoneReturn: boolean | undefined;

  constructor(words: string) {
    this.words = words;
  }

  /** Where lines start behind each line feed, from the start of the piece. */
  get lineStarts(): readonly number[] {
    this.#lineStarts ??= lineStartsIn(this.words);
    return this.#lineStarts;
  }

  /** True where a carriage return stands without a line feed, or at the very end. */
  get hasLoneReturn(): boolean {
    this.#hasLoneReturn ??= this.words.includes('\r') && /\r(?!\n)/.test(this.words);
    return this.#hasLoneReturn;
  }
}

function lineStartsIn(words: string): number[] {
  const starts: number[] = [];
  // Looking for one character at a time is many times faster than an expression.
  for (let at = words.indexOf('\n'); at >= 0; at = words.indexOf('\n', at + 1)) starts.push(at + 1);
  return starts;
}

/** The pieces of a text; a string is one. */
export function piecesOf(text: SourceText): readonly Piece[] {
  return text instanceof TextInPieces ? text.pieces : [new Piece(text.toString())];
}

/**
 * A text as it is being edited. An edit makes the pieces that it touches, and shares all others with the text before it: to make a
 * string of a long text for each key would take longer than to read what the key changed.
 */
export class TextInPieces implements SourceText {
  readonly length: number;
  readonly pieces: readonly Piece[];
  readonly #pieceLength: number;
  /** Where each piece starts. */
  readonly #starts: readonly number[];
  /** The piece that was looked at last: the next place is mostly near. */
  #near = 0;
  #whole: string | undefined;

  private constructor(pieces: readonly Piece[], length: number) {
    this.#pieceLength = length;
    const starts: number[] = [];
    let at = 0;
    for (const { words } of pieces) {
      starts.push(at);
      at += words.length;
    }
    this.pieces = pieces;
    this.#starts = starts;
    this.length = at;
  }

  /** Pieces are about so long, and never twice as long. */
  static of(text: string, length = usual): TextInPieces {
    const whole = new TextInPieces(piecesFrom(text, length), length);
    whole.#whole = text;
    return whole;
  }

  /** The text with other words from `start` to `end`. */
  with(start: number, end: number, words: string): TextInPieces {
    const first = this.#indexAt(start);
    const last = this.#indexAt(end);
    const before = this.pieces[first]!.words.slice(0, start - this.#starts[first]!);
    const behind = this.pieces[last]!.words.slice(end - this.#starts[last]!);
    const made = piecesFrom(before + words + behind, this.#pieceLength);
    return new TextInPieces(
      [...this.pieces.slice(0, first), ...made, ...this.pieces.slice(last + 1)],
      this.#pieceLength,
    );
  }

  charCodeAt(index: number): number {
    const piece = this.#indexAt(index);
    return this.pieces[piece]!.words.charCodeAt(index - this.#starts[piece]!);
  }

  charAt(index: number): string {
    const piece = this.#indexAt(index);
    return this.pieces[piece]!.words.charAt(index - this.#starts[piece]!);
  }

  slice(from = 0, to = this.length): string {
    const start = from < 0 ? Math.max(0, this.length + from) : from;
    const end = Math.min(to < 0 ? this.length + to : to, this.length);
    if (start >= end) return '';
    let piece = this.#indexAt(start);
    let words = this.pieces[piece]!.words.slice(start - this.#starts[piece]!, end - this.#starts[piece]!);
    while (++piece < this.pieces.length && this.#starts[piece]! < end)
      words += this.pieces[piece]!.words.slice(0, end - this.#starts[piece]!);
    return words;
  }

  indexOf(words: string, from = 0): number {
    const first = this.#indexAt(from);
    for (let piece = first; piece < this.pieces.length; piece++) {
      const start = this.#starts[piece]!;
      const found = this.pieces[piece]!.words.indexOf(words, piece === first ? from - start : 0);
      if (found >= 0) return start + found;
      if (words.length < 2) continue;
      // Words may begin in one piece and end in another.
      const end = start + this.pieces[piece]!.words.length;
      const seam = Math.max(from, start, end - words.length + 1);
      const across = this.slice(seam, end + words.length - 1).indexOf(words);
      if (across >= 0) return seam + across;
    }
    return -1;
  }

  lastIndexOf(words: string, from = this.length): number {
    if (words.length !== 1) return this.toString().lastIndexOf(words, from);
    const last = Math.max(0, from);
    for (let piece = this.#indexAt(last); piece >= 0; piece--) {
      const start = this.#starts[piece]!;
      const found = this.pieces[piece]!.words.lastIndexOf(words, last - start);
      if (found >= 0) return start + found;
    }
    return -1;
  }

  includes(words: string, from = 0): boolean {
    return this.indexOf(words, from) >= 0;
  }

  startsWith(words: string, from = 0): boolean {
    const start = Math.max(0, from);
    return this.slice(start, start + words.length) === words;
  }

  toString(): string {
    this.#whole ??= this.pieces.map(({ words }) => words).join('');
    return this.#whole;
  }

  /** The index of the piece in which an offset lies: the first for all before it, and the last for all behind it. */
  #indexAt(offset: number): number {
    const starts = this.#starts;
    let index = this.#near;
    while (index > 0 && starts[index]! > offset) index--;
    while (index + 1 < starts.length && starts[index + 1]! <= offset) index++;
    this.#near = index;
    return index;
  }
}

/** Pieces of their own words, at least one. None ends between a carriage return and its line feed. */
function piecesFrom(words: string, length: number): Piece[] {
  if (words.length < 2 * length) return [new Piece(words)];
  const pieces: Piece[] = [];
  for (let at = 0; at < words.length; ) {
    let end = words.length - at < 2 * length ? words.length : at + length;
    if (end < words.length && words.charCodeAt(end - 1) === 13) end++;
    pieces.push(new Piece(ownText(words.slice(at, end))));
    at = end;
  }
  return pieces;
}
