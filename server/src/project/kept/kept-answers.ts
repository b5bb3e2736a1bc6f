import { folderOf, joinPath, relativeTo } from '../paths.ts';
import type { FoundSettings } from '../settings-files.ts';
import type { Digest } from './witnessed-files.ts';

/** What is kept of one document. */
export interface KeptAnswer {
  readonly key: string;
  /** True where it depends on the other records of a concern. */
  readonly isRecord: boolean;
  /** The answer itself, in parts without line breaks that can be read one by one. */
  readonly parts: readonly (() => string)[];
}

/** What is kept of a folder that holds documents: the files that decide its settings, and what cannot be used of them. */
export type KeptFolderFacts = Pick<FoundSettings, 'trail' | 'faulty'>;

interface Head {
  readonly base: string;
  /** Of all that follows the first line. */
  readonly digest: string;
}

/** The second line of what is written. Paths of documents and folders are seen from the base. */
interface Contents {
  /** How many lines each answer takes. */
  readonly lines: number;
  /** The files on the trails, which many folders share. */
  readonly files: readonly string[];
  readonly folders: readonly (readonly [folder: string, trail: readonly number[], faulty: KeptFolderFacts['faulty']])[];
  readonly documents: readonly (readonly [path: string, key: string, isRecord: 0 | 1])[];
}

/**
 * The answers about the documents below one folder. Written, they are a line that says where they belong and whether they are
 * whole, a line that says what there is, and the answers, each in lines of its own that stay unread until they are needed.
 */
export class KeptAnswers {
  readonly #base: string;
  readonly #documents = new Map<string, KeptAnswer>();
  readonly #folders = new Map<string, KeptFolderFacts>();
  #changed = false;

  private constructor(base: string) {
    this.#base = base;
  }

  /** What was written of a folder; nothing where it is damaged or belongs to another. Never throws. */
  static read(bytes: Uint8Array | undefined, base: string, digest: Digest): KeptAnswers {
    if (bytes) {
      try {
        const whole = new KeptAnswers(base);
        if (whole.#readAll(bytes, digest)) return whole;
      } catch {
        // Whatever does not look as it was written is not used.
      }
    }
    return new KeptAnswers(base);
  }

  /** The folder that something written belongs to, as its first line says; undefined where that is not to be read. */
  static baseOf(bytes: Uint8Array): string | undefined {
    try {
      return (JSON.parse(textOf(bytes, 0, endOfLine(bytes, 0))) as Head).base;
    } catch {
      return undefined;
    }
  }

  #readAll(bytes: Uint8Array, digest: Digest): boolean {
    const start = endOfLine(bytes, 0) + 1;
    const head = JSON.parse(textOf(bytes, 0, start)) as Head;
    if (head.base !== this.#base || head.digest !== digest(bytes.subarray(start))) return false;
    let at = endOfLine(bytes, start);
    const { lines, files, folders, documents } = JSON.parse(textOf(bytes, start, at)) as Contents;
    for (const [folder, trail, faulty] of folders)
      this.#folders.set(this.#absolute(folder), { trail: trail.map((index) => files[index]!), faulty });
    for (const [path, key, isRecord] of documents) {
      const parts = Array.from({ length: lines }, () => {
        const from = at + 1;
        const to = endOfLine(bytes, from);
        at = to;
        return () => textOf(bytes, from, to);
      });
      this.#documents.set(this.#absolute(path), { key, isRecord: isRecord === 1, parts });
    }
    return true;
  }

  /** True where something was kept, replaced or dropped since it was read. */
  get changed(): boolean {
    return this.#changed;
  }

  get paths(): readonly string[] {
    return [...this.#documents.keys()];
  }

  answerFor(path: string): KeptAnswer | undefined {
    return this.#documents.get(path);
  }

  factsOf(folder: string): KeptFolderFacts | undefined {
    return this.#folders.get(folder);
  }

  keep(path: string, answer: KeptAnswer): void {
    this.#documents.set(path, answer);
    this.#changed = true;
  }

  keepFacts(folder: string, facts: KeptFolderFacts): void {
    this.#folders.set(folder, facts);
  }

  drop(path: string): void {
    if (this.#documents.delete(path)) this.#changed = true;
  }

  /** What is to be written; undefined where there is nothing. */
  written(digest: Digest): Uint8Array | undefined {
    if (this.#documents.size === 0) return undefined;
    const encoder = new TextEncoder();
    const answers = [...this.#documents.values()];
    const lines = answers.flatMap(({ parts }) => parts.map((part) => part()));
    const body = encoder.encode([JSON.stringify(this.#contents(answers[0]!.parts.length)), ...lines, ''].join('\n'));
    const head: Head = { base: this.#base, digest: digest(body) };
    const first = encoder.encode(`${JSON.stringify(head)}\n`);
    const bytes = new Uint8Array(first.length + body.length);
    bytes.set(first);
    bytes.set(body, first.length);
    return bytes;
  }

  #contents(lines: number): Contents {
    const files = new Map<string, number>();
    const numberOf = (file: string) => {
      if (!files.has(file)) files.set(file, files.size);
      return files.get(file)!;
    };
    const inUse = new Set(this.paths.map(folderOf));
    const folders = [...this.#folders]
      .filter(([folder]) => inUse.has(folder))
      .map(([folder, { trail, faulty }]) => [this.#relative(folder), trail.map(numberOf), faulty] as const);
    const documents = [...this.#documents].map(
      ([path, { key, isRecord }]) => [this.#relative(path), key, isRecord ? 1 : 0] as const,
    );
    return { lines, files: [...files.keys()], folders, documents };
  }

  #absolute(path: string): string {
    return path === '' ? this.#base : joinPath(this.#base, path);
  }

  #relative(path: string): string {
    return path === this.#base ? '' : (relativeTo(this.#base, path) ?? path);
  }
}

const lineFeed = 10;
const decoder = new TextDecoder();

function endOfLine(bytes: Uint8Array, from: number): number {
  const at = bytes.indexOf(lineFeed, from);
  return at < 0 ? bytes.length : at;
}

function textOf(bytes: Uint8Array, from: number, to: number): string {
  return decoder.decode(bytes.subarray(from, to));
}
