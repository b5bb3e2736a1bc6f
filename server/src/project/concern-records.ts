import { createEngine } from '../core/create-engine.ts';
import type { ConcernRecord } from '../core/document/concern-record.ts';
import type { GovernanceDocument } from '../core/document/governance-document.ts';
import type { DocumentInput } from '../core/engine.ts';
import { readConcernName } from '../core/reading/concern-name.ts';
import { recordsOfConcern } from './concern-files.ts';
import { decodeText } from './decode-text.ts';
import type { Files } from './files.ts';
import { folderOf, nameOf } from './paths.ts';

/** What a file would be judged by. */
type InputOf = (path: string, text: string) => Promise<DocumentInput>;

interface Known {
  readonly path: string;
  readonly record: ConcernRecord | undefined;
}

/**
 * Finds the other records of a concern: the files beside a record that have its name but for the date and the level. What
 * was found is kept until `forget`.
 */
export class ConcernRecords {
  readonly #files: Files;
  readonly #inputOf: InputOf;
  readonly #engine = createEngine();
  readonly #known = new Map<string, Promise<readonly Known[]>>();
  readonly #others = new Map<string, readonly ConcernRecord[]>();

  constructor(files: Files, inputOf: InputOf) {
    this.#files = files;
    this.#inputOf = inputOf;
  }

  /** The others' levels and dates, the same list for as long as nothing is forgotten; empty for any other document. */
  async of(path: string, document: GovernanceDocument | undefined): Promise<readonly ConcernRecord[]> {
    const name = readConcernName(nameOf(path));
    if (!isRecord(document) || name === undefined) return none;
    const found = this.#others.get(path);
    if (found) return found;
    const key = `${folderOf(path)}\n${name}`;
    const known = this.#known.get(key) ?? this.#find(folderOf(path), name);
    this.#known.set(key, known);
    const others = (await known).flatMap((one) => (one.path !== path && one.record ? [one.record] : []));
    this.#others.set(path, others.length > 0 ? others : none);
    return this.#others.get(path)!;
  }

  /** A file changed, came or went; true where it may be the record of a concern that was asked about. */
  forget(path: string): boolean {
    const name = readConcernName(nameOf(path));
    if (name === undefined || !this.#known.delete(`${folderOf(path)}\n${name}`)) return false;
    this.#others.clear();
    return true;
  }

  forgetAll(): void {
    this.#known.clear();
    this.#others.clear();
  }

  async #find(folder: string, name: string): Promise<readonly Known[]> {
    const paths = await this.#files.listDocuments(folder);
    const beside = recordsOfConcern(paths, folder, name);
    return Promise.all(beside.map(async (path) => ({ path, record: await this.#recordAt(path) })));
  }

  async #recordAt(path: string): Promise<ConcernRecord | undefined> {
    const bytes = await this.#files.read(path);
    if (!bytes) return undefined;
    const input = await this.#inputOf(path, decodeText(bytes));
    const document = this.#engine.read(input);
    this.#engine.forget(input.path);
    if (document?.kind !== 'organisational-concern' || !document.date || !document.concern.level) return undefined;
    return { date: document.date.value, level: document.concern.level.value };
  }
}

/** True for a document that is judged by the other records of its concern, where its file's name says which that is. */
export function isRecord(document: GovernanceDocument | undefined): boolean {
  return document?.kind === 'organisational-concern' && document.concern.level !== undefined;
}

const none: readonly ConcernRecord[] = [];
