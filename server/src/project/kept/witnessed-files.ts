import type { Files } from '../files.ts';

/** A number made from the content of a file, by which it is known again; `absent` where there is no file. */
export type Digest = (content: Uint8Array | string) => string;
export const absent = '';
/** In letters: that of every file that is there. */
export const digestLength = 43;

/**
 * Files that remember what was read of each, so that an answer is kept under what it was really worked out from, whatever is
 * written meanwhile.
 */
export class WitnessedFiles implements Files {
  readonly #files: Files;
  readonly #digest: Digest;
  /** Null for a file that was one thing when it was first read and another thing later. */
  readonly #seen = new Map<string, string | null>();
  readonly #lists = new Map<string, Promise<readonly string[]>>();

  constructor(files: Files, digest: Digest) {
    this.#files = files;
    this.#digest = digest;
  }

  async read(path: string): Promise<Uint8Array | undefined> {
    const bytes = await this.#files.read(path);
    const digest = bytes ? this.#digest(bytes) : absent;
    const before = this.#seen.get(path);
    this.#seen.set(path, before === undefined || before === digest ? digest : null);
    return bytes;
  }

  listDocuments(folder: string): Promise<readonly string[]> {
    const known = this.#lists.get(folder) ?? this.#files.listDocuments(folder);
    this.#lists.set(folder, known);
    return known;
  }

  /** What was read of a file; undefined where it was not read, or changed while it was. */
  digestOf(path: string): string | undefined {
    return this.#seen.get(path) ?? undefined;
  }
}
