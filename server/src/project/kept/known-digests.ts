import { type FileLook, isSettled, looksAlike } from './file-look.ts';
import type { KeptAnswer } from './kept-answer.ts';
import { digestLength } from './witnessed-files.ts';

/** What a machine tells of a file as it is now. */
export interface FilesNow {
  /** Undefined where there is no file. */
  lookOf(path: string): FileLook | undefined;
  /** `absent` where it cannot be read. */
  digestOfFile(path: string): string;
}

/** The digests of files as they are now. A file that surely holds what it held when something was kept of it is not read. */
export class KnownDigests {
  readonly #now: FilesNow;
  readonly #answerFor: (path: string) => KeptAnswer | undefined;
  /** The digests of files that had to be read. */
  readonly #read = new Map<string, string>();
  readonly #started: number;

  /** `started` is the time before which nothing has been read, in milliseconds. */
  constructor(now: FilesNow, answerFor: (path: string) => KeptAnswer | undefined, started: number) {
    this.#now = now;
    this.#answerFor = answerFor;
    this.#started = started;
  }

  of(path: string): string {
    return this.#read.get(path) ?? this.#unread(path) ?? this.#readNow(path);
  }

  /** True for a file that had to be read. */
  wasRead(path: string): boolean {
    return this.#read.has(path);
  }

  /** How a file looks that was read since the start, where it cannot have been changed again since. */
  settledLookOf(path: string): FileLook | undefined {
    const look = this.#now.lookOf(path);
    return look && isSettled(look, this.#started) ? look : undefined;
  }

  #unread(path: string): string | undefined {
    const answer = this.#answerFor(path);
    const look = answer?.look;
    if (!look) return undefined;
    const now = this.#now.lookOf(path);
    return now && looksAlike(look, now) ? answer.key.slice(0, digestLength) : undefined;
  }

  #readNow(path: string): string {
    const digest = this.#now.digestOfFile(path);
    this.#read.set(path, digest);
    return digest;
  }
}
