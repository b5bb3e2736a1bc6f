import type { CancellationToken, Diagnostic } from 'vscode-languageserver';
import type { IsoDate } from '../core/calendar/date.ts';
import { decodeText } from '../project/decode-text.ts';
import type { Files } from '../project/files.ts';
import { isAddress, nameOf, pathOfUri, uriOfPath } from '../project/paths.ts';
import type { CheckFolderResult } from '../protocol/requests.ts';
import { type FoundInFile, type KeepingPlace, KeptFindings } from './kept-findings.ts';
import { type FolderNames, namesOf } from './names-around.ts';
import type { JudgedText } from './open-documents.ts';

type Judge = (uri: string, text: string) => Promise<JudgedText>;

interface Needs {
  readonly files: Files;
  readonly judge: Judge;
  /** Judges texts apart from those that are open, by what these files say. */
  judgeBy(files: Files): Judge;
  today(): IsoDate;
  /** Where findings are kept, if they are. */
  keeping(): KeepingPlace | undefined;
  /** The texts that are open now, by their path. */
  openTexts(): ReadonlyMap<string, { readonly uri: string; readonly text: string }>;
  diagnosticsOf(judged: JudgedText): Diagnostic[];
  /** Shows the findings of a file that is not open, or takes away what was shown. */
  show(uri: string, diagnostics: readonly Diagnostic[]): void;
  /** Told of the names in a file that was not judged, because its findings were kept, and of what its settings rest on. */
  noteKnown(path: string, names: FolderNames, shared: readonly string[]): void;
}

/** How a file that is not open is looked at in one check of a folder. */
interface Look {
  readonly files: Files;
  readonly judge: Judge;
  readonly kept: KeptFindings | undefined;
}

/** After so many files of which all was known, others get a turn. */
const filesInARow = 50;

/** Checks all documents below a folder, and keeps what it showed of files that are not open true until they are. */
export class FolderCheck {
  readonly #needs: Needs;
  /** The addresses under which findings of closed files are shown, by path. */
  readonly #shown = new Map<string, string>();

  constructor(needs: Needs) {
    this.#needs = needs;
  }

  /** Stops between two documents when asked to, and says what was found until then. */
  async check(
    folder: string,
    token: CancellationToken,
    progress: (percentage: number, name: string) => void,
  ): Promise<CheckFolderResult> {
    const found = { documents: 0, others: 0, findings: 0 };
    const paths = await this.#needs.files.listDocuments(folder);
    const look = this.#lookAt(folder, paths);
    let told = -1;
    for (const [index, path] of paths.entries()) {
      if (token.isCancellationRequested) break;
      const open = this.#needs.openTexts().get(path);
      const inFile = open
        ? this.#foundIn(path, await this.#needs.judge(open.uri, open.text))
        : await this.#look(path, look);
      if (!inFile) continue;
      if (inFile.isGovernance) found.documents++;
      else found.others++;
      found.findings += inFile.problems;
      const percentage = Math.round((100 * (index + 1)) / paths.length);
      if (percentage > told) progress(percentage, nameOf(path));
      told = percentage;
      if (index % filesInARow === 0) await new Promise((next) => setTimeout(next, 0));
    }
    look.kept?.save();
    return found;
  }

  /** Once a document is open its findings come by the ordinary way. */
  opened(uri: string): void {
    this.#clear(pathOfUri(uri));
  }

  /** A file changed or went while it was closed. */
  async changed(uri: string): Promise<void> {
    const path = pathOfUri(uri);
    if (this.#shown.has(path)) await this.#look(path, this.#ordinaryLook);
  }

  /** The settings or the day changed. */
  async checkAgain(): Promise<void> {
    for (const path of [...this.#shown.keys()]) if (this.#shown.has(path)) await this.#look(path, this.#ordinaryLook);
  }

  get #ordinaryLook(): Look {
    const { files, judge } = this.#needs;
    return { files, judge, kept: undefined };
  }

  #lookAt(folder: string, paths: readonly string[]): Look {
    const keeping = isAddress(folder) ? undefined : this.#needs.keeping();
    if (!keeping) return this.#ordinaryLook;
    const kept = new KeptFindings(keeping, this.#needs.files, folder, paths, this.#needs.today());
    return { files: kept.files, judge: this.#needs.judgeBy(kept.files), kept };
  }

  async #look(path: string, { files, judge, kept }: Look): Promise<FoundInFile | undefined> {
    const uri = uriOfPath(path);
    const known = kept?.find(path);
    if (known) {
      this.#needs.noteKnown(path, known.names, known.shared);
      this.#show(path, uri, known);
      return known;
    }
    const bytes = await files.read(path);
    const judged = bytes && (await judge(uri, decodeText(bytes)));
    const found = judged && this.#foundIn(path, judged);
    if (judged && found) await kept?.keep(path, judged, found);
    this.#show(path, uri, found);
    return found;
  }

  #foundIn(path: string, judged: JudgedText): FoundInFile {
    const { document, notices } = judged.judgement;
    return {
      isGovernance: document !== undefined,
      problems: notices.filter(({ severity }) => severity !== 'hint').length,
      diagnostics: this.#needs.diagnosticsOf(judged),
      names: namesOf(path, judged),
      shared: judged.found.shared,
    };
  }

  #show(path: string, uri: string, found: FoundInFile | undefined): void {
    if (!found?.isGovernance || this.#needs.openTexts().has(path)) {
      this.#clear(path);
      return;
    }
    this.#shown.set(path, uri);
    this.#needs.show(uri, found.diagnostics);
  }

  #clear(path: string): void {
    const uri = this.#shown.get(path);
    if (uri === undefined) return;
    this.#shown.delete(path);
    this.#needs.show(uri, []);
  }
}
