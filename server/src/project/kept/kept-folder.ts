import { randomBytes } from 'node:crypto';
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
  rmdirSync,
  statSync,
  unlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { lazy } from '../../core/text/lazy.ts';
import { relativeTo } from '../paths.ts';
import { codeFolder, isCodeFile } from './code-folder.ts';
import { checksumOf, digestOf, digestOfFile, FileBytes, isOpenToOthers, isOwn, replaceFile } from './file-on-disk.ts';
import { KeptAnswers } from './kept-answers.ts';
import type { KeptPlace, KeptStore } from './kept-place.ts';
import { absent } from './witnessed-files.ts';

/** The endings of the files in a folder of what is kept; no other file there is ever touched. */
const ending = '.kept';
const unfinished = '.unfinished';
/** What was not used for so long goes: its answers were those of another day. */
const daysKept = 7;
const day = 24 * 60 * 60 * 1000;
/** What tells other programs that the folder is not to be shared, nor saved with all the rest. */
const markerFiles: Readonly<Record<string, string>> = {
  '.gitignore': '*\n',
  'CACHEDIR.TAG': 'Signature: 8a477f597d28d172789f06886806bc55\n',
};

/** What this machine gives to keep answers of a program, whose file is named. */
export function placeOnDisk(program: string): KeptPlace {
  // Read at once, while it is the program that runs. Its digest is left to those who keep something.
  const content = existsSync(program) ? readFileSync(program) : undefined;
  const digest = lazy(() =>
    digestOf(JSON.stringify([content ? digestOf(content) : absent, process.version, process.platform])),
  );
  return {
    digest: digestOf,
    digestOfFile,
    get program() {
      return digest();
    },
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

  read(name: string, base: string): KeptAnswers {
    return KeptAnswers.read(this.#bytesOf(name + ending, true), base, checksumOf);
  }

  /** The same of which so many parts of each answer may be asked for; they stay where they lie until they are. */
  open(name: string, base: string, parts?: number): KeptAnswers {
    return KeptAnswers.read(this.#bytesOf(name + ending), base, checksumOf, parts);
  }

  write(name: string, base: string, answers: KeptAnswers): void {
    if (!this.#isOurs(true)) return;
    this.#replace(name + ending, answers);
    this.#tidy(name + ending, base);
  }

  clear(): boolean {
    try {
      if (!existsSync(this.#path)) return true;
      if (!this.#isOurs(false)) return false;
      removeAll(join(this.#path, codeFolder), isCodeFile);
      removeAll(this.#path, isOfOurs);
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
        for (const [name, text] of Object.entries(markerFiles))
          if (!existsSync(join(this.#path, name))) writeFileSync(join(this.#path, name), text, { mode: 0o600 });
      return true;
    } catch {
      return false;
    }
  }

  /** The bytes of a file of ours, to be closed again. */
  #bytesOf(fileName: string, takeIn = false): FileBytes | undefined {
    if (!this.#isOurs(false)) return undefined;
    let file: number | undefined;
    try {
      file = openSync(join(this.#path, fileName), constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0));
      const found = fstatSync(file);
      if (found.isFile() && isOwn(found) && !isOpenToOthers(found)) {
        const bytes = new FileBytes(file, found.size);
        if (takeIn) bytes.takeIn();
        return bytes;
      }
    } catch {
      // It is not there, or not to be read.
    }
    if (file !== undefined) closeSync(file);
    return undefined;
  }

  #replace(fileName: string, answers: KeptAnswers): void {
    const path = join(this.#path, fileName);
    const bytes = answers.written(checksumOf);
    const beside = `${path}-${process.pid}-${randomBytes(6).toString('hex')}${unfinished}`;
    try {
      if (bytes) replaceFile(path, beside, bytes);
      else unlinkSync(path);
    } catch {
      // What was kept before stands, or nothing.
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
    const bytes = this.#bytesOf(fileName);
    const base = bytes && KeptAnswers.baseOf(bytes);
    bytes?.close();
    if (base === undefined || !existsSync(base)) remove(join(this.#path, fileName));
    else if (isWithin(base, around) || isWithin(around, base)) {
      const answers = this.read(fileName.slice(0, -ending.length), base);
      for (const path of answers.paths) if (!existsSync(path)) answers.drop(path);
      if (answers.changed) this.#replace(fileName, answers);
    }
  }
}

/** Removes some files of a folder, and the folder itself where it held no others. Throws where that cannot be done. */
function removeAll(folder: string, isToGo: (name: string) => boolean): void {
  if (!existsSync(folder)) return;
  const names = readdirSync(folder);
  for (const name of names.filter(isToGo)) unlinkSync(join(folder, name));
  if (names.every(isToGo)) rmdirSync(folder);
}

function isWithin(folder: string, path: string): boolean {
  return folder === path || relativeTo(folder, path) !== undefined;
}

function isOfOurs(name: string): boolean {
  return name.endsWith(ending) || name.endsWith(unfinished) || Object.hasOwn(markerFiles, name);
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
