import { firstIndex } from './first-index.ts';
import { remembered } from './lazy.ts';
import type { SourceText } from './source-text.ts';
import { type Piece, piecesOf, TextInPieces } from './text-in-pieces.ts';

/** A place in a text, both numbers from zero; `character` counts UTF-16 units. */
export interface Position {
  readonly line: number;
  readonly character: number;
}

/** Where each line starts; `\n`, `\r\n` and a lone `\r` end a line, as in the Language Server Protocol. */
export class Lines {
  readonly #starts: readonly number[];
  readonly #length: number;

  constructor(text: SourceText) {
    this.#length = text.length;
    this.#starts = hasLoneReturn(text) ? startsOfAnyLine(text.toString()) : startsBehindFeeds(piecesOf(text));
  }

  get count(): number {
    return this.#starts.length;
  }

  /** The offset at which a line starts; lines beyond the end start at the end of the text. */
  startOf(line: number): number {
    return this.#starts[line] ?? this.#length;
  }

  lineAt(offset: number): number {
    return Math.max(0, firstIndex(this.#starts.length, (line) => this.#starts[line]! > offset) - 1);
  }

  positionAt(offset: number): Position {
    const line = this.lineAt(offset);
    return { line, character: offset - this.#starts[line]! };
  }
}

/** The lines of a text; those of one in pieces are found once. */
export function linesOf(text: SourceText): Lines {
  return text instanceof TextInPieces ? linesOfPieces(text) : new Lines(text);
}

const linesOfPieces = remembered((text: TextInPieces) => new Lines(text));

/** True where a carriage return without a line feed ends a line, as hardly anywhere. */
export function hasLoneReturn(text: SourceText): boolean {
  const pieces = piecesOf(text);
  return pieces.some((piece) => piece.hasLoneReturn) && (pieces.length === 1 || /\r(?!\n)/.test(text.toString()));
}

function startsOfAnyLine(text: string): number[] {
  const starts = [0];
  for (const { index, 0: end } of text.matchAll(/\r\n?|\n/g)) starts.push(index + end.length);
  return starts;
}

function startsBehindFeeds(pieces: readonly Piece[]): number[] {
  const starts = [0];
  let from = 0;
  for (const { words, lineStarts } of pieces) {
    for (const start of lineStarts) starts.push(from + start);
    from += words.length;
  }
  return starts;
}
