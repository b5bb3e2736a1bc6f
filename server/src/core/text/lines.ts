/** A place in a text, both numbers from zero; `character` counts UTF-16 units. */
export interface Position {
  readonly line: number;
  readonly character: number;
}

/** Where each line starts; `\n`, `\r\n` and a lone `\r` end a line, as in the Language Server Protocol. */
export class Lines {
  readonly #starts: number[] = [0];
  readonly #length: number;

  constructor(text: string) {
    this.#length = text.length;
    // Looking for one character at a time is many times faster; alone, a carriage return is rare.
    if (text.includes('\r') && /\r(?!\n)/.test(text)) {
      for (const { index, 0: end } of text.matchAll(/\r\n?|\n/g)) this.#starts.push(index + end.length);
      return;
    }
    for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) this.#starts.push(at + 1);
  }

  get count(): number {
    return this.#starts.length;
  }

  /** The offset at which a line starts; lines beyond the end start at the end of the text. */
  startOf(line: number): number {
    return this.#starts[line] ?? this.#length;
  }

  lineAt(offset: number): number {
    let low = 0;
    let high = this.#starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (this.#starts[middle]! <= offset) low = middle;
      else high = middle - 1;
    }
    return low;
  }

  positionAt(offset: number): Position {
    const line = this.lineAt(offset);
    return { line, character: offset - this.#starts[line]! };
  }
}
