/** Bytes that lie somewhere, as in a file, until they are needed. */
export interface ByteSource {
  readonly length: number;
  /** Those between two places. They stand until the next ones are asked for. Throws where they cannot be had. */
  between(from: number, to: number): Uint8Array;
  /** Writes those between two places into others, from `at` on. */
  copyTo(target: Uint8Array, at: number, from: number, to: number): void;
  /** Takes all of them into memory, so that they can be had whatever becomes of the place where they lie. */
  takeIn(): void;
  /** Lets go of what is open. Nothing can be read any more that was not taken in. */
  close(): void;
}

/** A stretch of bytes that lies in a source, and is read when it is needed. */
export class StoredBytes {
  readonly #source: ByteSource;
  readonly #from: number;
  readonly length: number;

  constructor(source: ByteSource, from: number, length: number) {
    this.#source = source;
    this.#from = from;
    this.length = length;
  }

  copyTo(target: Uint8Array, at: number): void {
    this.#source.copyTo(target, at, this.#from, this.#from + this.length);
  }

  /** The bytes, which stand until others of the same source are asked for. */
  get now(): Uint8Array {
    return this.#source.between(this.#from, this.#from + this.length);
  }
}

export type Bytes = Uint8Array | StoredBytes;

export function copyBytes(bytes: Bytes, target: Uint8Array, at: number): void {
  if (bytes instanceof StoredBytes) bytes.copyTo(target, at);
  else target.set(bytes, at);
}

/** The bytes themselves; those of a source stand until others of it are asked for. */
export function bytesOf(bytes: Bytes): Uint8Array {
  return bytes instanceof StoredBytes ? bytes.now : bytes;
}
