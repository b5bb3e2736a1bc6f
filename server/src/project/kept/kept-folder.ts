import { hash, randomBytes } from 'node:crypto';
import {
  chmodSync,
  closeSync,
  constants,
  existsSync,
  fstatSync,
  lstatSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  readSync,
  renameSync,
  rmdirSync,
  type Stats,
  statSync,
  unlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { relativeTo } from '../paths.ts';
import { KeptAnswers } from './kept-answers.ts';
import type { KeptPlace, KeptStore } from './kept-place.ts';
import { absent, type Digest } from './witnessed-files.ts';

/** The endings of the files in a folder of what is kept; no other file there is ever touched. */
const ending = '.kept';
const unfinished = '.unfinished';
/** What was not used for so long goes: its answers were those of another day. */
const daysKept = 7;
/** In bytes; no system has longer paths than a fraction of this. */
const longestFirstLine = 1 << 16;
const day = 24 * 60 * 60 * 1000;
/** What tells other programs that the folder is not to be shared, nor saved with all the rest. */
const notices: Readonly<Record<string, string>> = {
  '.gitignore': '*\n',
  'CACHEDIR.TAG': 'Signature: 8a477f597d28d172789f06886806bc55\n',
};

export const digestOf: Digest = (content) => hash('sha256', content, 'base64url');

/** Reused from file to file; most fit. */
const room = Buffer.allocUnsafe(1 << 18);

/** The digest of a file of the disk as it is now; `absent` where it cannot be read. */
export function digestOfFile(path: string): string {
  let file: number | undefined;
  try {
    file = openSync(path, 'r');
    const length = readSync(file, room);
    return digestOf(length < room.length ? room.subarray(0, length) : readFileSync(path));
  } catch {
    return absent;
  } finally {
    if (file !== undefined) closeSync(file);
  }
}

/** What this machine gives to keep answers of a program, whose file is named. */
export function placeOnDisk(program: string): KeptPlace {
  return {
    digest: digestOf,
    digestOfFile,
    program: digestOf(JSON.stringify([digestOfFile(program), process.version, process.platform])),
    storeIn: (folder) => new KeptFolder(join(folder, 'golden-thread')),
  };
}

/**
 * A folder of the disk for what is kept of documents, which hold people's names: the folder and its files are for their
 * owner alone, and what others could have written is not read. Whatever cannot be done here is left undone without a word,
 * since an answer never depends on it.
 */
export class KeptFolder implements KeptStore {
  readonly #path: string;

  constructor(path: string) {
    this.#path = path;
  }

  read(name: string, base: string, parts = Number.POSITIVE_INFINITY): KeptAnswers {
    const bytes = this.#bytesOf(name + ending, (start, all) =>
      KeptAnswers.sizeWith(Number.POSITIVE_INFINITY, start) === all ? KeptAnswers.sizeWith(parts, start) : 0,
    );
    return KeptAnswers.read(bytes, base, digestOf, parts);
  }

  write(name: string, base: string, answers: KeptAnswers): void {
    if (!this.#isOurs(true)) return;
    if (!answers.isWhole) answers.complete(this.read(name, base));
    this.#replace(name + ending, answers);
    this.#tidy(name + ending, base);
  }

  clear(): boolean {
    try {
      if (!existsSync(this.#path)) return true;
      if (!this.#isOurs(false)) return false;
      const names = readdirSync(this.#path);
      for (const name of names.filter(isOfOurs)) unlinkSync(join(this.#path, name));
      if (names.every(isOfOurs)) rmdirSync(this.#path);
      return true;
    } catch {
      return false;
    }
  }

  /** True where the folder is there and is the owner's alone; made so where that is wanted and can be done. */
  #isOurs(make: boolean): boolean {
    try {
      if (make) mkdirSync(this.#path, { recursive: true, mode: 0o700 });
      const found = lstatSync(this.#path);
      if (!found.isDirectory() || !isOwn(found)) return false;
      if (isOpenToOthers(found)) chmodSync(this.#path, 0o700);
      if (make)
        for (const [name, text] of Object.entries(notices))
          if (!existsSync(join(this.#path, name))) writeFileSync(join(this.#path, name), text, { mode: 0o600 });
      return true;
    } catch {
      return false;
    }
  }

  /** As many bytes of a file of ours as its first ones and its whole size say. */
  #bytesOf(fileName: string, size: (start: Uint8Array, all: number) => number): Uint8Array | undefined {
    if (!this.#isOurs(false)) return undefined;
    let file: number | undefined;
    try {
      file = openSync(join(this.#path, fileName), constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0));
      const found = fstatSync(file);
      if (!found.isFile() || !isOwn(found) || isOpenToOthers(found)) return undefined;
      const start = Buffer.allocUnsafe(longestFirstLine);
      const read = readSync(file, start, 0, start.length, 0);
      const bytes = Buffer.allocUnsafe(size(start.subarray(0, read), found.size));
      return bytes.subarray(0, readSync(file, bytes, 0, bytes.length, 0));
    } catch {
      return undefined;
    } finally {
      if (file !== undefined) closeSync(file);
    }
  }

  #replace(fileName: string, answers: KeptAnswers): void {
    const path = join(this.#path, fileName);
    const bytes = answers.written(digestOf);
    const beside = `${path}-${process.pid}-${randomBytes(6).toString('hex')}${unfinished}`;
    try {
      if (!bytes) unlinkSync(path);
      else {
        writeFileSync(beside, bytes, { flag: 'wx', mode: 0o600 });
        renameSync(beside, path);
      }
    } catch {
      remove(beside);
    }
  }

  /** Drops what was not used for long, and of folders around or below this one the documents that are gone. */
  #tidy(own: string, base: string): void {
    for (const name of namesIn(this.#path)) {
      const path = join(this.#path, name);
      if (name.endsWith(unfinished) && ageOf(path) > day) remove(path);
      if (name === own || !name.endsWith(ending)) continue;
      if (ageOf(path) > daysKept * day) remove(path);
      else this.#dropGone(name, base);
    }
  }

  #dropGone(fileName: string, around: string): void {
    const start = this.#bytesOf(fileName, (start) => start.length);
    const base = start && KeptAnswers.baseOf(start);
    if (base === undefined || !existsSync(base)) remove(join(this.#path, fileName));
    else if (isWithin(base, around) || isWithin(around, base)) {
      const answers = this.read(fileName.slice(0, -ending.length), base);
      for (const path of answers.paths) if (!existsSync(path)) answers.drop(path);
      if (answers.changed) this.#replace(fileName, answers);
    }
  }
}

function isWithin(folder: string, path: string): boolean {
  return folder === path || relativeTo(folder, path) !== undefined;
}

function isOfOurs(name: string): boolean {
  return name.endsWith(ending) || name.endsWith(unfinished) || Object.hasOwn(notices, name);
}

/** Windows keeps its users' folders apart by other means. */
function isOwn({ uid }: Stats): boolean {
  return process.getuid === undefined || uid === process.getuid();
}

function isOpenToOthers({ mode }: Stats): boolean {
  return process.getuid !== undefined && (mode & 0o077) !== 0;
}

function namesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}

/** In milliseconds; 0 for a file that is gone. */
function ageOf(path: string): number {
  const found = statSync(path, { throwIfNoEntry: false });
  return found ? Date.now() - found.mtimeMs : 0;
}

function remove(path: string): void {
  try {
    unlinkSync(path);
  } catch {
    // It is gone already, or another's.
  }
}
