import type { Writable } from 'node:stream';
import { AbstractMessageWriter, type Message, type MessageWriter } from 'vscode-languageserver/node';
import { writtenMessage } from '../lsp/kept-json.ts';

/** Bytes. Longer messages are rare. */
const mostKept = 2_000_000;

/**
 * Writes each message to a stream at once, head and all, and what is kept as JSON as it is. Long messages are put together in
 * memory that was used before: to be given new memory takes longer than to fill it.
 */
export class KeptJsonWriter extends AbstractMessageWriter implements MessageWriter {
  readonly #stream: Writable;
  /** Not in use at present. */
  #memory: Buffer = Buffer.alloc(0);
  #failures = 0;

  constructor(stream: Writable) {
    super();
    this.#stream = stream;
    stream.on('error', (error) => this.fireError(error));
    stream.on('close', () => this.fireClose());
  }

  write(message: Message): Promise<void> {
    return new Promise((written, failed) => {
      const { memory, length } = this.#put(message);
      this.#stream.write(memory.subarray(0, length), (error) => {
        if (memory.length > this.#memory.length && memory.length <= mostKept) this.#memory = memory;
        if (!error) return written();
        this.fireError(error, message, ++this.#failures);
        failed(error);
      });
    });
  }

  end(): void {
    this.#stream.end();
  }

  #put(message: Message): { readonly memory: Buffer; readonly length: number } {
    const { before, pieces, after } = writtenMessage(message);
    let size = Buffer.byteLength(before) + Buffer.byteLength(after);
    for (const piece of pieces) size += piece.length;
    const head = `Content-Length: ${size}\r\n\r\n`;
    const length = head.length + size;
    const memory = this.#take(length);
    let at = memory.write(head, 0, 'latin1');
    at += memory.write(before, at);
    for (const piece of pieces) at += memory.write(piece, at, 'latin1');
    memory.write(after, at);
    return { memory, length };
  }

  #take(length: number): Buffer {
    const free = this.#memory;
    if (free.length < length) return Buffer.allocUnsafeSlow(length + (length >> 3));
    this.#memory = Buffer.alloc(0);
    return free;
  }
}
