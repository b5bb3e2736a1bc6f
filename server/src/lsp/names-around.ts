import type { NameElsewhere } from '../core/writing/likely-owners.ts';
import { decodeText } from '../project/decode-text.ts';
import type { Files } from '../project/files.ts';
import { fullNamesIn, NameRegister } from '../project/name-register.ts';
import { folderOf, pathOfUri, uriOfPath } from '../project/paths.ts';
import type { JudgedText } from './open-documents.ts';

interface Needs {
  readonly files: Files;
  judge(uri: string, text: string): Promise<JudgedText>;
  report(error: unknown): void;
}

/** The names that a document brings to a folder. */
export interface FolderNames {
  readonly folder: string;
  readonly names: readonly NameElsewhere[];
}

export function namesOf(path: string, { found, judgement: { document } }: JudgedText): FolderNames {
  return { folder: folderAround(path, found.file), names: document ? fullNamesIn(document) : [] };
}

/** No more documents of a folder are read for their names than this. */
const mostRead = 60;

/**
 * The names that the other documents of a folder use. A folder is that of the settings file, or the document's own. It is
 * read once, in the background, when names are first asked for; whatever else is read adds to it.
 */
export class NamesAround {
  readonly #needs: Needs;
  readonly #register = new NameRegister();
  readonly #read = new Set<string>();

  constructor(needs: Needs) {
    this.#needs = needs;
  }

  /** `isOpen` while somebody writes in it. */
  note(uri: string, { found, judgement }: JudgedText, isOpen = false): void {
    const path = pathOfUri(uri);
    const folder = folderAround(path, found.file);
    if (folder === '') return;
    if (isOpen) this.#register.noteLater(folder, path, judgement.document);
    else this.#register.note(folder, path, judgement.document);
  }

  closed(uri: string): void {
    this.#register.settle(pathOfUri(uri));
  }

  /** What a document says that need not be judged again: the folder that its names count for, and the names. */
  noteKnown(path: string, { folder, names }: FolderNames): void {
    if (folder !== '') this.#register.noteNames(folder, path, names);
  }

  gone(uri: string): void {
    this.#register.forget(pathOfUri(uri));
  }

  /** The names known by now; those of a folder that was not read yet come with a later question. */
  elsewhere(uri: string, { found }: JudgedText): readonly NameElsewhere[] {
    const path = pathOfUri(uri);
    const folder = folderAround(path, found.file);
    if (folder === '') return [];
    if (!this.#read.has(folder)) {
      this.#read.add(folder);
      this.#readFolder(folder, path).catch(this.#needs.report);
    }
    return this.#register.elsewhere(folder, path);
  }

  async #readFolder(folder: string, asking: string): Promise<void> {
    const paths = await this.#needs.files.listDocuments(folder);
    for (const path of paths.filter((one) => one !== asking).slice(0, mostRead)) {
      // What is open says more than its file.
      if (this.#register.has(folder, path)) continue;
      const bytes = await this.#needs.files.read(path);
      // Judging notes the names; an editor that types meanwhile is answered between two documents.
      if (bytes) await this.#needs.judge(uriOfPath(path), decodeText(bytes));
      await new Promise((next) => setTimeout(next, 0));
    }
  }
}

function folderAround(path: string, settingsFile: string | undefined): string {
  return folderOf(settingsFile ?? path);
}
