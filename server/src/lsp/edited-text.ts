import type { Position, Range, TextDocumentContentChangeEvent } from 'vscode-languageserver';
import { linesOf } from '../core/text/lines.ts';
import { TextInPieces } from '../core/text/text-in-pieces.ts';

/**
 * A text that is open in an editor, at the places that the protocol names. The library's own would make a string of all its words
 * for each key; a key in a long text makes a piece of it anew.
 */
export class EditedText {
  readonly uri: string;
  readonly languageId: string;
  #version: number;
  #words: TextInPieces;

  constructor(uri: string, languageId: string, version: number, words: TextInPieces) {
    this.uri = uri;
    this.languageId = languageId;
    this.#version = version;
    this.#words = words;
  }

  get version(): number {
    return this.#version;
  }

  /** What it says now. */
  get words(): TextInPieces {
    return this.#words;
  }

  getText(): string {
    return this.#words.toString();
  }

  /** Places beyond the end of a line are at its end. Source: Language Server Protocol 3.17, Position. */
  offsetAt({ line, character }: Position): number {
    if (line < 0) return 0;
    const lines = linesOf(this.#words);
    const [start, next] = [lines.startOf(line), lines.startOf(line + 1)];
    return this.#beforeLineEnd(start, Math.min(start + Math.max(0, character), next));
  }

  change(changes: readonly TextDocumentContentChangeEvent[], version: number): void {
    for (const change of changes)
      this.#words = 'range' in change ? this.#withChange(change.range, change.text) : TextInPieces.of(change.text);
    this.#version = version;
  }

  #withChange({ start, end }: Range, text: string): TextInPieces {
    const [one, other] = [this.offsetAt(start), this.offsetAt(end)];
    return this.#words.with(Math.min(one, other), Math.max(one, other), text);
  }

  #beforeLineEnd(start: number, offset: number): number {
    let at = offset;
    while (at > start && isLineEnd(this.#words.charCodeAt(at - 1))) at--;
    return at;
  }
}

function isLineEnd(unit: number): boolean {
  return unit === 10 || unit === 13;
}

/** How the library keeps open texts. */
export const editedTexts = {
  create: (uri: string, languageId: string, version: number, text: string): EditedText =>
    new EditedText(uri, languageId, version, TextInPieces.of(text)),
  update: (text: EditedText, changes: TextDocumentContentChangeEvent[], version: number): EditedText => {
    text.change(changes, version);
    return text;
  },
};
