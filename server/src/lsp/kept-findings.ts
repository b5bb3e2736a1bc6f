import type { Diagnostic } from 'vscode-languageserver';
import type { IsoDate } from '../core/calendar/date.ts';
import { internalError } from '../core/findings/internal-error.ts';
import { recordsBeside } from '../project/concern-files.ts';
import { isRecord } from '../project/concern-records.ts';
import type { Files } from '../project/files.ts';
import { AnswerKeys } from '../project/kept/answer-keys.ts';
import type { KeptAnswers } from '../project/kept/kept-answers.ts';
import type { KeptPlace, KeptStore } from '../project/kept/kept-place.ts';
import { WitnessedFiles } from '../project/kept/witnessed-files.ts';
import { folderOf, isAddress, pathOfUri } from '../project/paths.ts';
import { bytesOf } from '../project/stored-bytes.ts';
import type { EditorAbilities } from './abilities.ts';
import type { FolderNames } from './names-around.ts';
import type { JudgedText } from './open-documents.ts';

/** What a check of a folder finds in one file. */
export interface FoundInFile {
  readonly isGovernance: boolean;
  /** How many problems people count: not those that are only hints. */
  readonly problems: number;
  readonly diagnostics: readonly Diagnostic[];
  readonly names: FolderNames;
  /** The files whose settings it shares. */
  readonly shared: readonly string[];
}

/** Where an editor's findings are kept between two checks of a folder. */
export interface KeepingPlace {
  readonly place: KeptPlace;
  readonly store: KeptStore;
  /** What findings depend on beside the documents and the day: how this editor shows them. */
  readonly shownAs: string;
}

/** Where findings are kept: nowhere without a disk, or where the editor names no folder of its own on it. */
export function keepingPlace(
  place: KeptPlace | undefined,
  { storage }: Pick<EditorAbilities, 'storage'>,
  shownAs = '',
): KeepingPlace | undefined {
  const folder = storage === undefined ? undefined : pathOfUri(storage);
  return place && folder && !isAddress(folder) ? { place, store: place.storeIn(folder), shownAs } : undefined;
}

/** The findings of the documents below one folder, kept from one check of it to the next under all that they depend on. */
export class KeptFindings {
  /** Reads for this check, and remembers what it read. */
  readonly files: Files;
  readonly #witness: WitnessedFiles;
  readonly #keeping: KeepingPlace;
  readonly #base: string;
  readonly #paths: readonly string[];
  readonly #answers: KeptAnswers;
  /** By what is on the disk now, and by what was read. */
  readonly #now: AnswerKeys;
  readonly #read: AnswerKeys;
  readonly #today: IsoDate;

  /** `paths` are all documents below the folder. */
  constructor(keeping: KeepingPlace, files: Files, base: string, paths: readonly string[], today: IsoDate) {
    const { place, store } = keeping;
    this.#witness = new WitnessedFiles(files, place.digest);
    this.files = this.#witness;
    this.#keeping = keeping;
    this.#base = base;
    this.#paths = paths;
    this.#answers = store.read(this.#name, base);
    this.#today = today;
    const digests = new Map<string, string>();
    this.#now = this.#keysBy((path) => {
      const digest = digests.get(path) ?? place.digestOfFile(path);
      digests.set(path, digest);
      return digest;
    });
    this.#read = this.#keysBy((path) => this.#witness.digestOf(path));
  }

  /** What would be found again in a file; undefined where that is not known. */
  find(path: string): FoundInFile | undefined {
    const answer = this.#answers.answerFor(path);
    const folder = this.#answers.factsOf(folderOf(path));
    if (!answer || !folder) return undefined;
    const records = answer.isRecord ? recordsBeside(this.#paths, path) : [];
    if (this.#now.keyOf(path, { trail: folder.trail, records }) !== answer.key) return undefined;
    return JSON.parse(new TextDecoder().decode(bytesOf(answer.parts[0]!))) as FoundInFile;
  }

  async keep(path: string, { input, found, judgement }: JudgedText, finding: FoundInFile): Promise<void> {
    const ofConcern = isRecord(judgement.document);
    const records = ofConcern ? recordsBeside(await this.#witness.listDocuments(folderOf(path)), path) : [];
    const broken = judgement.findings.some(({ rule }) => rule === internalError);
    const mayBeKept = !broken && input.today === this.#today;
    const key = mayBeKept ? this.#read.keyOf(path, { trail: found.trail, records }) : undefined;
    if (key === undefined) {
      this.#answers.drop(path);
      return;
    }
    const written = new TextEncoder().encode(JSON.stringify(finding));
    this.#answers.keep(path, { key, isRecord: ofConcern, head: null, parts: [written] });
    this.#answers.keepFacts(folderOf(path), { trail: found.trail, faulty: [] });
  }

  /** Writes what is new, without the documents that are gone. */
  save(): void {
    const there = new Set(this.#paths);
    for (const path of this.#answers.paths) if (!there.has(path)) this.#answers.drop(path);
    if (this.#answers.changed) this.#keeping.store.write(this.#name, this.#base, this.#answers);
  }

  get #name(): string {
    return this.#keeping.place.digest(JSON.stringify(['editor', this.#base, this.#keeping.shownAs]));
  }

  #keysBy(digestOf: (path: string) => string | undefined): AnswerKeys {
    const { place, shownAs } = this.#keeping;
    return new AnswerKeys(JSON.stringify([place.program, this.#today, shownAs]), place.digest, digestOf);
  }
}
