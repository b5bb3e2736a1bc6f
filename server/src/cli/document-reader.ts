import { resolve } from 'node:path';
import type { GovernanceDocument } from '../core/document/governance-document.ts';
import type { DocumentInput } from '../core/engine.ts';
import { defaultSettings } from '../core/settings/settings.ts';
import { ConcernRecords } from '../project/concern-records.ts';
import { decodeText } from '../project/decode-text.ts';
import { diskAtOnce } from '../project/disk.ts';
import type { Files } from '../project/files.ts';
import { relativeTo, withSlashes } from '../project/paths.ts';
import { type FoundSettings, SettingsFiles } from '../project/settings-files.ts';
import {
  type DocumentOptions,
  filesFor,
  nameOf,
  type ReadingOptions,
  readingOptions,
  standardInputFor,
} from './documents.ts';
import { Failure } from './failure.ts';

/** One document to read, and how it is named in the output. */
export interface NamedInput {
  readonly name: string;
  /** With `/` between its parts. */
  readonly file: string;
  readonly input: DocumentInput;
  readonly found: FoundSettings;
}

/** Reads documents with the settings that hold for each; settings files that it has read are kept. */
export class DocumentReader {
  readonly #options: ReadingOptions;
  readonly #files: Files;
  readonly #settings: SettingsFiles;
  readonly #records: ConcernRecords;

  constructor(options: ReadingOptions, files: Files = diskAtOnce) {
    this.#options = options;
    this.#files = files;
    this.#settings = new SettingsFiles(files);
    this.#records = new ConcernRecords(files, async (path, text) => (await this.named(path, text)).input);
  }

  async read(path: string): Promise<NamedInput> {
    const bytes = await this.#files.read(path);
    if (!bytes) throw new Failure(`The file "${path}" cannot be read.`);
    return this.named(path, decodeText(bytes));
  }

  /** The same input with all that it is judged by, once it is known what the document is. */
  async judgedBy({ file, input }: NamedInput, document: GovernanceDocument | undefined): Promise<DocumentInput> {
    return { ...input, records: await this.#records.of(file, document) };
  }

  /** A text under the name of a file that need not be there. */
  async named(path: string, text: string): Promise<NamedInput> {
    const { as, today, config, baseline, from } = this.#options;
    const found = config
      ? await this.#settings.settingsFor(path)
      : {
          settings: defaultSettings,
          faulty: [],
          trail: [],
          shared: [],
          path: relativeTo(withSlashes(resolve(from)), path) ?? path,
        };
    return {
      name: nameOf(path, from),
      file: path,
      input: {
        text,
        path: found.path,
        settings: found.settings,
        today,
        ...(as ? { as } : {}),
        ...(found.known && baseline ? { known: found.known } : {}),
      },
      found,
    };
  }
}

/** Every document that the arguments name, one after the other. */
export async function* documentsFor(
  paths: readonly string[],
  options: DocumentOptions,
  from = process.cwd(),
): AsyncIterable<NamedInput> {
  const reader = new DocumentReader(readingOptions(options, from));
  const input = await standardInputFor(paths, options, from);
  if (input) yield reader.named(input.path, input.text);
  else for (const path of await filesFor(paths, from)) yield reader.read(path);
}
