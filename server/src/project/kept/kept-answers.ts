import { joinBytes } from '../joined-bytes.ts';
import { folderOf, joinPath, relativeTo } from '../paths.ts';
import type { ByteSource } from '../stored-bytes.ts';
import type { FileLook } from './file-look.ts';
import type { KeptAnswer, KeptFolderFacts } from './kept-answer.ts';
import { contentsOf, documentsIn } from './kept-contents.ts';

/** Tells whether bytes are those that were written, piece by piece. */
export type Checksum = (pieces: Iterable<Uint8Array>) => string;

/** The first line of what is written. */
interface Head {
  readonly base: string;
  /** What follows: the contents, and one stretch for the first parts of all answers, one for the second ones, and so on. */
  readonly stretches: readonly (readonly [size: number, checksum: string])[];
}

/** A stretch of a source. */
interface Stretch {
  readonly from: number;
  readonly size: number;
  readonly checksum: string;
}

/** In bytes; no system has longer paths than a fraction of this. */
const longestFirstLine = 1 << 16;
/** In bytes: how much is looked at at once. */
const pieceSize = 1 << 16;
/** Looks that are new are worth writing where they save so great a share of all documents from being read. */
const worthWriting = 1 / 16;

/**
 * The answers about the documents below one folder. Written, they are a line that says where they belong and what follows,
 * the contents, and the answers, whose parts stay where they lie until they are needed. Those that are seldom needed come last.
 */
export class KeptAnswers {
  readonly #base: string;
  #documents = new Map<string, KeptAnswer>();
  #folders = new Map<string, KeptFolderFacts>();
  /** The documents whose answers are new. */
  readonly #kept = new Set<string>();
  #source: ByteSource | undefined;
  /** The stretches of which it is not known yet that they are as they were written. */
  #unseen: readonly Stretch[] = [];
  #changed = false;
  #looks = 0;

  private constructor(base: string) {
    this.#base = base;
  }

  /**
   * What was written of a folder, of which so many parts of each answer may be asked for; nothing where it is damaged or
   * belongs to another. Never throws.
   */
  static read(
    source: ByteSource | undefined,
    base: string,
    checksum: Checksum,
    parts = Number.POSITIVE_INFINITY,
  ): KeptAnswers {
    if (source) {
      try {
        const answers = new KeptAnswers(base);
        if (answers.#readAll(source, checksum, parts)) return answers;
      } catch {
        // Whatever does not look as it was written is not used.
      }
      source.close();
    }
    return new KeptAnswers(base);
  }

  /** The folder that something written belongs to, as its first line says; undefined where that is not to be read. */
  static baseOf(source: ByteSource): string | undefined {
    try {
      return headIn(firstLineOf(source)).base;
    } catch {
      return undefined;
    }
  }

  #readAll(source: ByteSource, checksum: Checksum, parts: number): boolean {
    const line = firstLineOf(source);
    const { base, stretches } = headIn(line);
    if (base !== this.#base) return false;
    let from = line.length + 1;
    const all = stretches.map(([size, checksum]) => {
      from += size;
      return { from: from - size, size, checksum };
    });
    if (from !== source.length) return false;
    if (!all.slice(0, 1 + parts).every((stretch) => isSound(source, stretch, checksum))) return false;
    const [contents, ...answers] = all;
    const { folders, documents } = documentsIn(
      source.between(contents!.from, contents!.from + contents!.size),
      source,
      answers.map((stretch) => stretch.from),
      (path) => this.#absolute(path),
    );
    this.#folders = folders;
    this.#documents = documents;
    this.#source = source;
    this.#unseen = all.slice(1 + parts);
    return true;
  }

  /** True where something was kept, replaced or dropped since it was read, or enough was learnt of how documents look. */
  get changed(): boolean {
    return this.#changed || this.#looks > worthWriting * this.#documents.size;
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

  /** Keeps how a document looks whose answer stands. */
  keepLook(path: string, look: FileLook): void {
    const { key, isRecord, head, parts } = this.#documents.get(path)!;
    this.#documents.set(path, { key, isRecord, head, parts, look });
    this.#looks++;
  }

  drop(path: string): void {
    if (this.#documents.delete(path)) this.#changed = true;
  }

  /**
   * What is to be written; undefined where there is nothing. All that was read is taken into memory before, so that what is
   * written can take its place.
   */
  written(checksum: Checksum): Uint8Array | undefined {
    if (!this.#isWhole(checksum)) for (const path of this.paths) if (!this.#kept.has(path)) this.drop(path);
    if (this.#documents.size === 0) return undefined;
    const answers = [...this.#documents.values()].map(({ parts }) => parts);
    const stretches = [
      contentsOf(this.#foldersInUse(), this.#relativeDocuments()),
      ...answers[0]!.map((_, part) => joinBytes(answers.map((parts) => parts[part]!))),
    ];
    const head: Head = { base: this.#base, stretches: stretches.map((one) => [one.length, checksum([one])]) };
    return joinBytes([encoder.encode(`${JSON.stringify(head)}\n`), ...stretches]);
  }

  /** Lets go of the place where the answers lie; none can be read any more that was not taken in. */
  close(): void {
    this.#source?.close();
  }

  /** False where a stretch that was not looked at yet is not as it was written. */
  #isWhole(checksum: Checksum): boolean {
    const source = this.#source;
    if (!source) return true;
    try {
      source.takeIn();
      const sound = this.#unseen.every((stretch) => isSound(source, stretch, checksum));
      this.#unseen = [];
      return sound;
    } catch {
      return false;
    }
  }

  #foldersInUse(): [folder: string, facts: KeptFolderFacts][] {
    const inUse = new Set(this.paths.map(folderOf));
    return [...this.#folders].flatMap(([folder, facts]) =>
      inUse.has(folder) ? [[this.#relative(folder), facts] as [string, KeptFolderFacts]] : [],
    );
  }

  #relativeDocuments(): [path: string, answer: KeptAnswer][] {
    return [...this.#documents].map(([path, answer]) => [this.#relative(path), answer]);
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

function isSound(source: ByteSource, { from, size, checksum }: Stretch, checksumOf: Checksum): boolean {
  return checksumOf(piecesOf(source, from, from + size)) === checksum;
}

function* piecesOf(source: ByteSource, from: number, to: number): Iterable<Uint8Array> {
  for (let at = from; at < to; at += pieceSize) yield source.between(at, Math.min(to, at + pieceSize));
}

function firstLineOf(source: ByteSource): Uint8Array {
  const start = source.between(0, Math.min(source.length, longestFirstLine));
  const end = start.indexOf(lineFeed);
  return start.slice(0, Math.max(0, end));
}

function headIn(line: Uint8Array): Head {
  return JSON.parse(decoder.decode(line)) as Head;
}
