import { joinBytes } from '../joined-bytes.ts';
import { Numbered } from '../numbered.ts';
import { type ByteSource, type Bytes, StoredBytes } from '../stored-bytes.ts';
import { type FileLook, lookAt, lookSize } from './file-look.ts';
import type { KeptAnswer, KeptFolderFacts } from './kept-answer.ts';

type Named<Value> = readonly [path: string, value: Value];

/** What there is, but for the numbers that tell of each document. Paths of documents and folders are seen from the base. */
interface Contents {
  /** The files on the trails, which many folders share. */
  readonly files: readonly string[];
  readonly folders: readonly (readonly [folder: string, trail: readonly number[], faulty: KeptFolderFacts['faulty']])[];
  /** Those of all documents, each behind the one before. */
  readonly paths: string;
  readonly keys: string;
  /** Heads, which many documents share. */
  readonly heads: readonly unknown[];
}

/** Where the numbers of a document stand: where its path and its key end, whether it is a record, its head and its look. */
const pathEnd = 0;
const keyEnd = 1;
const record = 2;
const headNumber = 3;
const lookStart = 4;
/** Then, for each part of its answer, where it begins in the stretch of such parts, and its size in bytes. */
const partStart = lookStart + lookSize;
const partSize = 2;

const noLook: FileLook = [0, 0, 0, 0];
const lineFeed = 10;
const encoder = new TextEncoder();
const decoder = new TextDecoder();

/**
 * What there is, as it is written: a line of JSON, and behind it numbers, so many for each document, as the machine itself
 * holds them. They are there at once, while JSON takes about as long for each number as for a word.
 */
export function contentsOf(
  folders: readonly Named<KeptFolderFacts>[],
  documents: readonly Named<KeptAnswer>[],
): Uint8Array {
  const files = new Numbered();
  const heads = new Numbered();
  const ends = { path: 0, key: 0 };
  const next: number[] = [];
  const numbers = documents.flatMap(([path, { key, isRecord, head, look = noLook, parts }]) => {
    ends.path += path.length;
    ends.key += key.length;
    const stored = parts.flatMap(({ length }, part) => {
      const start = next[part] ?? 0;
      next[part] = start + length;
      return [start, length];
    });
    return [ends.path, ends.key, isRecord ? 1 : 0, heads.numberOf(JSON.stringify(head)), ...look, ...stored];
  });
  const contents: Contents = {
    folders: folders.map(([folder, { trail, faulty }]) => [folder, trail.map((file) => files.numberOf(file)), faulty]),
    files: files.all,
    paths: documents.map(([path]) => path).join(''),
    keys: documents.map(([, { key }]) => key).join(''),
    heads: heads.all.map((head) => JSON.parse(head)),
  };
  const line = encoder.encode(`${JSON.stringify(contents)}\n`);
  return joinBytes([line, new Uint8Array(Float64Array.from(numbers).buffer)]);
}

/**
 * The folders and documents again, by where the stretches begin in which the parts lie; `absolute` names them by their paths.
 * Throws where that cannot be.
 */
export function documentsIn(
  bytes: Uint8Array,
  source: ByteSource,
  stretches: readonly number[],
  absolute: (path: string) => string,
): { folders: Map<string, KeptFolderFacts>; documents: Map<string, KeptAnswer> } {
  const end = bytes.indexOf(lineFeed);
  const { files, folders, paths, keys, heads } = JSON.parse(decoder.decode(bytes.subarray(0, end))) as Contents;
  // Numbers can only be where a multiple of their size comes before.
  const numbers = new Float64Array(new Uint8Array(bytes.subarray(end + 1)).buffer);
  const step = partStart + partSize * stretches.length;
  const from: Origin = { keys, heads, numbers, source, stretches };
  const documents = new Map<string, KeptAnswer>();
  let start = 0;
  let keyStart = 0;
  for (let at = 0; at < numbers.length; at += step) {
    const end = numbers[at + pathEnd]!;
    documents.set(absolute(paths.slice(start, end)), new WrittenAnswer(from, at, keyStart));
    start = end;
    keyStart = numbers[at + keyEnd]!;
  }
  const known = new Map<string, KeptFolderFacts>();
  for (const [folder, trail, faulty] of folders)
    known.set(absolute(folder), { trail: trail.map((one) => files[one]!), faulty });
  return { folders: known, documents };
}

interface Origin extends Pick<Contents, 'keys' | 'heads'> {
  readonly numbers: Float64Array;
  readonly source: ByteSource;
  /** Where the stretches begin in the source. */
  readonly stretches: readonly number[];
}

/** An answer as it is written. */
class WrittenAnswer implements KeptAnswer {
  readonly #from: Origin;
  /** Where its numbers begin. */
  readonly #at: number;
  readonly #keyStart: number;

  constructor(from: Origin, at: number, keyStart: number) {
    this.#from = from;
    this.#at = at;
    this.#keyStart = keyStart;
  }

  get key(): string {
    return this.#from.keys.slice(this.#keyStart, this.#number(keyEnd));
  }

  get isRecord(): boolean {
    return this.#number(record) === 1;
  }

  get head(): unknown {
    return this.#from.heads[this.#number(headNumber)];
  }

  get parts(): readonly Bytes[] {
    const { source, stretches } = this.#from;
    return stretches.map((stretch, part) => {
      const number = partStart + part * partSize;
      return new StoredBytes(source, stretch + this.#number(number), this.#number(number + 1));
    });
  }

  get look(): FileLook | undefined {
    const look = lookAt(this.#from.numbers, this.#at + lookStart);
    return look[lookSize - 1] === 0 ? undefined : look;
  }

  #number(which: number): number {
    return this.#from.numbers[this.#at + which]!;
  }
}
