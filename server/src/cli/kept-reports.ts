import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { recordsBeside } from '../project/concern-files.ts';
import { diskAtOnce } from '../project/disk.ts';
import { AnswerKeys } from '../project/kept/answer-keys.ts';
import { digestOf, digestOfFile, lookOf } from '../project/kept/file-on-disk.ts';
import type { KeptAnswer } from '../project/kept/kept-answer.ts';
import type { KeptAnswers } from '../project/kept/kept-answers.ts';
import { KeptFolder, placeOnDisk } from '../project/kept/kept-folder.ts';
import { KnownDigests } from '../project/kept/known-digests.ts';
import { ownFolder } from '../project/kept/own-folder.ts';
import { WitnessedFiles } from '../project/kept/witnessed-files.ts';
import { folderOf, relativeTo } from '../project/paths.ts';
import type { CheckedFile, CheckedFolder, CheckingOptions } from './checked-documents.ts';
import type { NamedFiles } from './documents.ts';
import { partsForText, type WrittenReport } from './written-report.ts';

/** A report that was kept. */
export interface KnownReport {
  readonly report: WrittenReport;
  readonly folder: CheckedFolder;
}

/** Where reports are kept: in a folder that somebody names, or where programs of this system keep what they can do without. */
export function keptFolder(location: string | undefined): KeptFolder {
  return new KeptFolder(location === undefined ? ownFolder() : join(resolve(location), 'golden-thread'));
}

/**
 * The reports on the documents below some folders, kept from one check to the next. Each is kept under all that it depends
 * on, and today's date is always a part of that: what is late or soon due is told by the days that are left, so nearly every
 * plan may be told something else tomorrow.
 */
export class KeptReports {
  readonly #folder: KeptFolder;
  readonly #named: NamedFiles;
  readonly #asked: string;
  readonly #answers: ReadonlyMap<string, KeptAnswers>;
  readonly #byFolder = new Map<string, KeptAnswers | undefined>();
  readonly #digests: KnownDigests;
  /** What all reports of this check depend on beside the documents and their settings. */
  readonly keptFor: string;

  /** `program` is the file of this program: another build of it never uses what this one kept. */
  constructor(folder: KeptFolder, named: NamedFiles, options: CheckingOptions, program: string) {
    const { as = null, config, baseline, signOff, from, today, whole } = options;
    this.#folder = folder;
    this.#named = named;
    // Where no settings are read, a document goes by its path from the folder where the command runs.
    this.#asked = JSON.stringify([as, config, baseline, signOff, config ? null : from]);
    this.keptFor = digestOf(JSON.stringify([placeOnDisk(program).program, today, this.#asked]));
    this.#answers = new Map(
      named.folders.map((base) => [base, folder.open(this.#nameFor(base), base, whole ? undefined : partsForText)]),
    );
    const answerFor = (path: string) => this.#answersFor(path)?.answerFor(path);
    this.#digests = new KnownDigests({ lookOf, digestOfFile }, answerFor, Date.now());
  }

  /** The reports that would be the same if they were made again, each in the place of its document among all. */
  async known(): Promise<readonly (KnownReport | undefined)[]> {
    const known: (KnownReport | undefined)[] = [];
    const keys = new AnswerKeys(this.keptFor, digestOf, (path) => this.#digests.of(path));
    const files = new WitnessedFiles(diskAtOnce, digestOf);
    for (const path of this.#named.files) {
      const answers = this.#answersFor(path);
      const answer = answers?.answerFor(path);
      const folder = answers?.factsOf(folderOf(path));
      const records = answer?.isRecord ? recordsBeside(await files.listDocuments(folderOf(path)), path) : none;
      const stands = answer && folder && keys.keyOf(path, { trail: folder.trail, records }) === answer.key;
      known.push(stands ? { report: reportIn(answer), folder } : undefined);
      const look = stands && this.#digests.wasRead(path) ? this.#digests.settledLookOf(path) : undefined;
      if (look) answers?.keepLook(path, look);
    }
    return known;
  }

  keep(path: string, { report, key, isRecord }: CheckedFile, folder: CheckedFolder): void {
    const answers = this.#answersFor(path);
    if (key === undefined) answers?.drop(path);
    else answers?.keep(path, { key, isRecord, ...report, look: this.#digests.settledLookOf(path) });
    answers?.keepFacts(folderOf(path), folder);
  }

  /** Writes what is new, without the documents that are gone. */
  save(): void {
    const checked = new Set(this.#named.files);
    for (const [base, answers] of this.#answers) {
      for (const path of answers.paths) if (!checked.has(path) && !existsSync(path)) answers.drop(path);
      if (answers.changed) this.#folder.write(this.#nameFor(base), base, answers);
    }
  }

  /** Lets go of what is open; none of the reports that were known can be read any more. */
  close(): void {
    for (const answers of this.#answers.values()) answers.close();
  }

  #nameFor(base: string): string {
    return digestOf(JSON.stringify([base, this.#asked]));
  }

  #answersFor(path: string): KeptAnswers | undefined {
    const folder = folderOf(path);
    if (!this.#byFolder.has(folder)) {
      const base = this.#named.folders.find((one) => relativeTo(one, path) !== undefined);
      this.#byFolder.set(folder, base === undefined ? undefined : this.#answers.get(base));
    }
    return this.#byFolder.get(folder);
  }
}

const none: readonly string[] = [];

/** Nothing but reports is kept under such keys. Their parts are not so much as looked for until they are asked for. */
function reportIn(answer: KeptAnswer): WrittenReport {
  return answer as KeptAnswer<WrittenReport['head']>;
}
