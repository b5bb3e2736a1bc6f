import { sizesOf } from '../joined-bytes.ts';
import { Numbered } from '../numbered.ts';
import { type ByteSource, type Bytes, StoredBytes } from '../stored-bytes.ts';
import { type FileLook, lookAt, lookSize } from './file-look.ts';
import type { KeptAnswer, KeptFolderFacts } from './kept-answer.ts';

type Named<Value> = readonly [path: string, value: Value];

/**
 * What there is, as it is written. Of the documents there are lists with something for each, one behind the other: they are
 * read much faster than as many objects. Paths of documents and folders are seen from the base.
 */
export interface Contents {
  /** The files on the trails, which many folders share. */
  readonly files: readonly string[];
  readonly folders: readonly (readonly [folder: string, trail: readonly number[], faulty: KeptFolderFacts['faulty']])[];
  readonly paths: readonly string[];
  readonly keys: readonly string[];
  readonly areRecords: readonly (0 | 1)[];
  /** Heads, which many documents share, and the number of each document's. */
  readonly heads: readonly unknown[];
  readonly headOf: readonly number[];
  /** The sizes of the parts of each answer, in bytes. The parts follow in this order. */
  readonly sizes: readonly number[];
  readonly looks: readonly number[];
}

const noLook: FileLook = [0, 0, 0, 0];

export function contentsOf(
  folders: readonly Named<KeptFolderFacts>[],
  documents: readonly Named<KeptAnswer>[],
): Contents {
  const files = new Numbered();
  const heads = new Numbered();
  const answers = documents.map(([, answer]) => answer);
  const headOf = answers.map(({ head }) => heads.numberOf(JSON.stringify(head)));
  return {
    folders: folders.map(([folder, { trail, faulty }]) => [folder, trail.map((file) => files.numberOf(file)), faulty]),
    files: files.all,
    paths: documents.map(([path]) => path),
    keys: answers.map(({ key }) => key),
    areRecords: answers.map(({ isRecord }) => (isRecord ? 1 : 0)),
    heads: heads.all.map((head) => JSON.parse(head)),
    headOf,
    sizes: answers.flatMap(({ parts }) => sizesOf(parts)),
    looks: answers.flatMap(({ look = noLook }) => look),
  };
}

/** The folders and documents again, by where the stretches begin in which the parts lie. */
export function documentsIn(
  contents: Contents,
  source: ByteSource,
  stretches: readonly number[],
): { folders: readonly Named<KeptFolderFacts>[]; documents: readonly Named<KeptAnswer>[] } {
  const { files, folders, paths, sizes } = contents;
  const starts: number[] = [];
  const next = [...stretches];
  for (let index = 0; index < sizes.length; index++) {
    const part = index % next.length;
    starts.push(next[part]!);
    next[part]! += sizes[index]!;
  }
  const from: Origin = { contents, source, starts, parts: next.length };
  return {
    folders: folders.map(([folder, trail, faulty]) => [folder, { trail: trail.map((one) => files[one]!), faulty }]),
    documents: paths.map((path, index) => [path, new WrittenAnswer(from, index)]),
  };
}

interface Origin {
  readonly contents: Contents;
  readonly source: ByteSource;
  /** Where the parts begin in the source. */
  readonly starts: readonly number[];
  /** How many parts each answer has. */
  readonly parts: number;
}

/** An answer as it is written. */
class WrittenAnswer implements KeptAnswer {
  readonly #from: Origin;
  readonly #index: number;

  constructor(from: Origin, index: number) {
    this.#from = from;
    this.#index = index;
  }

  get key(): string {
    return this.#from.contents.keys[this.#index]!;
  }

  get isRecord(): boolean {
    return this.#from.contents.areRecords[this.#index] === 1;
  }

  get head(): unknown {
    const { heads, headOf } = this.#from.contents;
    return heads[headOf[this.#index]!];
  }

  get parts(): readonly Bytes[] {
    const { contents, source, starts, parts } = this.#from;
    const stored: StoredBytes[] = [];
    for (let at = this.#index * parts; stored.length < parts; at++)
      stored.push(new StoredBytes(source, starts[at]!, contents.sizes[at]!));
    return stored;
  }

  get look(): FileLook | undefined {
    const look = lookAt(this.#from.contents.looks, this.#index * lookSize);
    return look[lookSize - 1] === 0 ? undefined : look;
  }
}
