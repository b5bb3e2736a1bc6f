import { createHash } from 'node:crypto';
import {
  closeSync,
  existsSync,
  openSync,
  readFileSync,
  readSync,
  renameSync,
  rmSync,
  type Stats,
  statSync,
  writeFileSync,
} from 'node:fs';
import type { ByteSource } from '../stored-bytes.ts';
import type { FileLook } from './file-look.ts';
import type { Checksum } from './kept-answers.ts';
import { absent, type Digest } from './witnessed-files.ts';

export const digestOf: Digest = (content) => createHash('sha256').update(content).digest('base64url');

/** Finds damage, and takes a fraction of the time that a digest does. */
export const checksumOf: Checksum = (pieces) => {
  const sum = createHash('sha1');
  for (const piece of pieces) sum.update(piece);
  return sum.digest('base64url');
};

/** Reused from file to file; most fit. */
let room: Buffer | undefined;
const roomSize = 1 << 16;

/** The digest of a file of the disk as it is now; `absent` where it cannot be read. */
export function digestOfFile(path: string): string {
  let file: number | undefined;
  // Where there is no file, which is asked of many places for settings, to be told so costs more than to look.
  if (!existsSync(path)) return absent;
  try {
    room ??= Buffer.allocUnsafe(roomSize);
    file = openSync(path, 'r');
    const length = readSync(file, room);
    return digestOf(length < room.length ? room.subarray(0, length) : readFileSync(path));
  } catch {
    return absent;
  } finally {
    if (file !== undefined) closeSync(file);
  }
}

/** How a file looks now; undefined where there is none. */
export function lookOf(path: string): FileLook | undefined {
  try {
    const { size, mtimeMs, ctimeMs, ino } = statSync(path);
    return [size, mtimeMs, ctimeMs, ino];
  } catch {
    return undefined;
  }
}

/** Windows keeps its users' folders apart by other means. */
export function isOwn({ uid }: Stats): boolean {
  return process.getuid === undefined || uid === process.getuid();
}

export function isOpenToOthers({ mode }: Stats): boolean {
  return process.getuid !== undefined && (mode & 0o077) !== 0;
}

/**
 * Writes a file that is its owner's alone, first under the name of another `beside` it: whoever reads sees all of it or what was
 * there before. Throws where that cannot be done, and leaves nothing beside it.
 */
export function replaceFile(path: string, beside: string, bytes: Uint8Array): void {
  try {
    writeFileSync(beside, bytes, { flag: 'wx', mode: 0o600 });
    renameSync(beside, path);
  } catch (error) {
    rmSync(beside, { force: true });
    throw error;
  }
}

/**
 * The bytes of an open file, of which no more than a piece is in memory at a time: room that is used again and again takes a
 * fraction of the time that as much new room does.
 */
export class FileBytes implements ByteSource {
  readonly length: number;
  readonly #file: number;
  #piece = Buffer.allocUnsafe(roomSize);
  #from = 0;
  #to = 0;
  #isOpen = true;

  constructor(file: number, length: number) {
    this.#file = file;
    this.length = length;
  }

  between(from: number, to: number): Uint8Array {
    this.#hold(from, to);
    return this.#piece.subarray(from - this.#from, to - this.#from);
  }

  copyTo(target: Uint8Array, at: number, from: number, to: number): void {
    this.#hold(from, to);
    this.#piece.copy(target, at, from - this.#from, to - this.#from);
  }

  takeIn(): void {
    if (this.#isOpen) this.#readFrom(0, this.length);
    this.close();
  }

  close(): void {
    if (this.#isOpen) closeSync(this.#file);
    this.#isOpen = false;
  }

  #hold(from: number, to: number): void {
    if (from < this.#from || to > this.#to) this.#readFrom(from, Math.max(to - from, roomSize));
    if (to > this.#to) throw new Error('There are not so many bytes.');
  }

  #readFrom(from: number, size: number): void {
    if (size > this.#piece.length) this.#piece = Buffer.allocUnsafe(size);
    this.#from = from;
    this.#to = from;
    this.#to += readSync(this.#file, this.#piece, 0, this.#piece.length, from);
  }
}
