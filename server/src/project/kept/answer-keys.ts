import { folderOf, nameOf } from '../paths.ts';
import type { Digest } from './witnessed-files.ts';

/** What an answer about a document was worked out from, beside its own text. */
export interface AnswerSources {
  /** The files that decide its settings, there or not; the same for all documents of a folder. */
  readonly trail: readonly string[];
  /** For a record of a concern: all records of that concern. */
  readonly records: readonly string[];
}

/**
 * The keys under which answers are kept. A key is made from all that the answer depends on, so an answer that is found under
 * its key is the one that would be worked out again.
 */
export class AnswerKeys {
  readonly #run: string;
  readonly #digest: Digest;
  readonly #digestOf: (path: string) => string | undefined;
  readonly #around = new Map<string, string | undefined>();

  /**
   * `run` stands for what is the same for all documents: the program, the day, the options. `digestOf` knows the content of
   * a file, `absent` for one that is not there, and undefined where no answer can rest on it.
   */
  constructor(run: string, digest: Digest, digestOf: (path: string) => string | undefined) {
    this.#run = run;
    this.#digest = digest;
    this.#digestOf = digestOf;
  }

  /** Undefined where no answer about the document can be kept. It begins with the digest of the document. */
  keyOf(path: string, { trail, records }: AnswerSources): string | undefined {
    const own = this.#digestOf(path);
    const around = this.#aroundAll(folderOf(path), trail);
    const others = records.length === 0 ? '' : this.#ofAll(records);
    if (own === undefined || around === undefined || others === undefined) return undefined;
    return own + around + others + nameOf(path);
  }

  /** All that is the same for the documents of a folder. */
  #aroundAll(folder: string, trail: readonly string[]): string | undefined {
    if (!this.#around.has(folder)) {
      const settings = this.#ofAll(trail);
      this.#around.set(folder, settings && this.#digest(JSON.stringify([this.#run, folder, settings])));
    }
    return this.#around.get(folder);
  }

  #ofAll(paths: readonly string[]): string | undefined {
    const each = paths.map((path) => [path, this.#digestOf(path)]);
    return each.some(([, digest]) => digest === undefined) ? undefined : this.#digest(JSON.stringify(each));
  }
}
