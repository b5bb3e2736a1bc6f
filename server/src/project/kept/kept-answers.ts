import { cutBytes, joinBytes, sizesOf } from '../joined-bytes.ts';
import { folderOf, joinPath, relativeTo } from '../paths.ts';
import type { FoundSettings } from '../settings-files.ts';
import type { Digest } from './witnessed-files.ts';

/** What is kept of one document. */
export interface KeptAnswer {
  readonly key: string;
  /** True where it depends on the other records of a concern. */
  readonly isRecord: boolean;
  /** What is needed of the answer at once: a plain value, and null where that is nothing. */
  readonly head: unknown;
  /** The answer itself, in parts that can be read one by one. */
  readonly parts: readonly Uint8Array[];
}

/** What is kept of a folder that holds documents: the files that decide its settings, and what cannot be used of them. */
export type KeptFolderFacts = Pick<FoundSettings, 'trail' | 'faulty'>;

/** The first line of what is written. */
interface Head {
  readonly base: string;
  /** What follows: the contents, and one stretch for the first parts of all answers, one for the second ones, and so on. */
  readonly stretches: readonly (readonly [size: number, digest: string])[];
}

type DocumentEntry = readonly [path: string, key: string, isRecord: 0 | 1, sizes: readonly number[], head: unknown];

/** What there is. Paths of documents and folders are seen from the base. */
interface Contents {
  /** The files on the trails, which many folders share. */
  readonly files: readonly string[];
  readonly folders: readonly (readonly [folder: string, trail: readonly number[], faulty: KeptFolderFacts['faulty']])[];
  /** The parts follow in this order, and the sizes are those of the parts of each answer in bytes. */
  readonly documents: readonly DocumentEntry[];
}

/**
 * The answers about the documents below one folder. Written, they are a line that says where they belong and what follows,
 * the contents, and the answers, whose parts stay the bytes that they are until they are needed. Those that are seldom needed
 * come last and need not be read.
 */
export class KeptAnswers {
  readonly #base: string;
  readonly #documents = new Map<string, KeptAnswer>();
  readonly #folders = new Map<string, KeptFolderFacts>();
  /** The documents whose answers are new. */
  readonly #kept = new Set<string>();
  #changed = false;
  #whole = true;

  private constructor(base: string) {
    this.#base = base;
  }

  /**
   * What was written of a folder, with so many parts of each answer; nothing where it is damaged or belongs to another. Never
   * throws.
   */
  static read(
    bytes: Uint8Array | undefined,
    base: string,
    digest: Digest,
    parts = Number.POSITIVE_INFINITY,
  ): KeptAnswers {
    if (bytes) {
      try {
        const answers = new KeptAnswers(base);
        if (answers.#readAll(bytes, digest, parts)) return answers;
      } catch {
        // Whatever does not look as it was written is not used.
      }
    }
    return new KeptAnswers(base);
  }

  /** The folder that something written belongs to, as its first line says; undefined where that is not to be read. */
  static baseOf(start: Uint8Array): string | undefined {
    return headIn(start)?.base;
  }

  /** How many bytes hold so many parts of each answer, as the first line says. */
  static sizeWith(parts: number, start: Uint8Array): number {
    const stretches = headIn(start)?.stretches ?? [];
    return stretches.slice(0, 1 + parts).reduce((sum, [size]) => sum + size, endOfLine(start) + 1);
  }

  #readAll(bytes: Uint8Array, digest: Digest, parts: number): boolean {
    const head = headIn(bytes);
    if (head?.base !== this.#base) return false;
    const asked = head.stretches.slice(0, 1 + parts);
    this.#whole = asked.length === head.stretches.length;
    const sizes = asked.map(([size]) => size);
    const stretches = cutBytes(bytes, endOfLine(bytes) + 1, sizes);
    if (stretches.some((stretch, index) => digest(stretch) !== asked[index]![1])) return false;
    const [contents, ...answers] = stretches;
    this.#readContents(JSON.parse(decoder.decode(contents)) as Contents, answers);
    return true;
  }

  #readContents({ files, folders, documents }: Contents, answers: readonly Uint8Array[]): void {
    for (const [folder, trail, faulty] of folders)
      this.#folders.set(this.#absolute(folder), { trail: trail.map((index) => files[index]!), faulty });
    const read = answers.map(() => 0);
    for (const [path, key, isRecord, sizes, head] of documents) {
      const parts = answers.map((stretch, part) => {
        const from = read[part]!;
        read[part] = from + sizes[part]!;
        return stretch.subarray(from, read[part]);
      });
      this.#documents.set(this.#absolute(path), { key, isRecord: isRecord === 1, head, parts });
    }
  }

  /** True where every part of every answer is at hand. */
  get isWhole(): boolean {
    return this.#whole;
  }

  /** Takes the missing parts from the same answers read as a whole, and drops what is not to be had there any more. */
  complete(whole: KeptAnswers): void {
    for (const [path, { key }] of this.#documents) {
      if (this.#kept.has(path)) continue;
      const same = whole.answerFor(path);
      if (same?.key === key) this.#documents.set(path, same);
      else this.drop(path);
    }
    this.#whole = true;
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
    this.#kept.add(path);
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
    const answers = [...this.#documents.values()].map(({ parts }) => parts);
    const stretches = [
      encoder.encode(JSON.stringify(this.#contents())),
      ...answers[0]!.map((_, part) => joinBytes(answers.map((parts) => parts[part]!))),
    ];
    const head: Head = { base: this.#base, stretches: stretches.map((one) => [one.length, digest(one)]) };
    return joinBytes([encoder.encode(`${JSON.stringify(head)}\n`), ...stretches]);
  }

  #contents(): Contents {
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
      ([path, { key, isRecord, head, parts }]): DocumentEntry => [
        this.#relative(path),
        key,
        isRecord ? 1 : 0,
        sizesOf(parts),
        head,
      ],
    );
    return { files: [...files.keys()], folders, documents };
  }

  #absolute(path: string): string {
    return path === '' ? this.#base : joinPath(this.#base, path);
  }

  #relative(path: string): string {
    return path === this.#base ? '' : (relativeTo(this.#base, path) ?? path);
  }
}

const lineFeed = 10;
const encoder = new TextEncoder();
const decoder = new TextDecoder();

function headIn(start: Uint8Array): Head | undefined {
  try {
    return JSON.parse(decoder.decode(start.subarray(0, endOfLine(start)))) as Head;
  } catch {
    return undefined;
  }
}

function endOfLine(bytes: Uint8Array): number {
  const at = bytes.indexOf(lineFeed);
  return at < 0 ? bytes.length : at;
}
