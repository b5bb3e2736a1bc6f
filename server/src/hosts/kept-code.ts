import { createHash, randomBytes } from 'node:crypto';
import {
  closeSync,
  constants,
  fstatSync,
  lstatSync,
  mkdirSync,
  openSync,
  readdirSync,
  rmSync,
  type Stats,
  statSync,
  utimesSync,
} from 'node:fs';
import { join } from 'node:path';
import { cachedDataVersionTag } from 'node:v8';
import { crc32 } from 'node:zlib';
import { codeFileName, isCodeFile } from '../project/kept/code-folder.ts';
import { isOpenToOthers, isOwn, replaceFile } from '../project/kept/file-on-disk.ts';
import { readInto } from './read-into.ts';

const day = 24 * 60 * 60 * 1000;
/** What no start has used for so long was made by a build or by a Node that is gone. */
const daysKept = 30;
/** In bytes; a multiple of eight, or Node would copy what follows. */
const sumLength = 32;

/**
 * The compiled code of a program, kept in a file from one start to the next. Most of the time that a large program takes to start goes
 * into reading its text, and code that the same Node made of the same text before is there in a fraction of it. It holds no
 * word of any document. Whoever can write it decides what the program does, so it is its owner's alone, and it is not
 * used where it is damaged, or where the folder or the file could be another's. Whatever cannot be done is left undone
 * without a word: the program then starts as it would without.
 */
export class KeptCode {
  readonly #folder: string;
  readonly #path: string;

  /** `text` is a digest of the program's text. Another Node, or the same with other flags, has a file of its own. */
  constructor(folder: string, text: string) {
    this.#folder = folder;
    this.#path = join(folder, codeFileName(text, cachedDataVersionTag().toString(36)));
  }

  /** Comes in `memory` where that is large enough. */
  read(memory: Buffer): Buffer | undefined {
    let file: number | undefined;
    try {
      if (!isOwnersAlone(lstatSync(this.#folder))) return undefined;
      file = openSync(this.#path, constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0));
      const found = fstatSync(file);
      if (!found.isFile() || !isOwnersAlone(found)) return undefined;
      const bytes = readInto(memory, file);
      const code = bytes.subarray(sumLength);
      if (!sumOf(code).equals(bytes.subarray(0, sumLength))) return undefined;
      if (Date.now() - found.mtimeMs > day) utimesSync(this.#path, new Date(), new Date());
      return code;
    } catch {
      return undefined;
    } finally {
      if (file !== undefined) closeSync(file);
    }
  }

  write(code: Uint8Array): void {
    try {
      mkdirSync(this.#folder, { recursive: true, mode: 0o700 });
      if (!isOwnersAlone(lstatSync(this.#folder))) return;
      const beside = `${this.#path}-${randomBytes(6).toString('hex')}`;
      replaceFile(this.#path, beside, Buffer.concat([sumOf(code), code]));
      this.#tidy();
    } catch {
      // The next start then takes as long as this one.
    }
  }

  #tidy(): void {
    for (const name of readdirSync(this.#folder)) {
      const path = join(this.#folder, name);
      if (isCodeFile(name) && Date.now() - statSync(path).mtimeMs > daysKept * day) rmSync(path, { force: true });
    }
  }
}

/** Finds damage. What takes a digest is loaded for Nodes only that have no such sum. */
function sumOf(code: Uint8Array): Buffer {
  if (typeof crc32 !== 'function') return createHash('sha256').update(code).digest();
  const sum = Buffer.alloc(sumLength);
  sum.writeUInt32LE(crc32(code));
  return sum;
}

function isOwnersAlone(found: Stats): boolean {
  return isOwn(found) && !isOpenToOthers(found);
}
