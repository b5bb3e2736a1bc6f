import type { CancellationToken } from 'vscode-languageserver';
import { decodeText } from '../project/decode-text.ts';
import type { Files } from '../project/files.ts';
import { nameOf, pathOfUri, uriOfPath } from '../project/paths.ts';
import type { CheckFolderResult } from '../protocol/requests.ts';
import type { JudgedText } from './open-documents.ts';

interface Surroundings {
  readonly files: Files;
  /** The texts that are open now, by their path. */
  openTexts(): ReadonlyMap<string, { readonly uri: string; readonly text: string }>;
  judge(uri: string, text: string): Promise<JudgedText>;
  /** Shows the findings of a file that is not open; of none, takes away what was shown. */
  show(uri: string, judged?: JudgedText): void;
}

/** Checks all documents below a folder, and keeps what it showed of files that are not open true until they are. */
export class FolderCheck {
  readonly #around: Surroundings;
  /** The addresses under which findings of closed files are shown, by path. */
  readonly #shown = new Map<string, string>();

  constructor(around: Surroundings) {
    this.#around = around;
  }

  /** Stops between two documents when asked to, and says what was found until then. */
  async check(
    folder: string,
    token: CancellationToken,
    progress: (percentage: number, name: string) => void,
  ): Promise<CheckFolderResult> {
    const { files, judge } = this.#around;
    const found = { documents: 0, others: 0, findings: 0 };
    const paths = await files.listDocuments(folder);
    for (const [index, path] of paths.entries()) {
      if (token.isCancellationRequested) break;
      const open = this.#around.openTexts().get(path);
      const judged = open ? await judge(open.uri, open.text) : await this.#checkClosed(path);
      if (!judged) continue;
      if (judged.judgement.document) found.documents++;
      else found.others++;
      found.findings += judged.judgement.notices.filter(({ severity }) => severity !== 'hint').length;
      progress(Math.round((100 * (index + 1)) / paths.length), nameOf(path));
    }
    return found;
  }

  /** Once a document is open its findings come by the ordinary way. */
  opened(uri: string): void {
    this.#clear(pathOfUri(uri));
  }

  /** A file changed or went while it was closed. */
  async changed(uri: string): Promise<void> {
    const path = pathOfUri(uri);
    if (this.#shown.has(path)) await this.#checkClosed(path);
  }

  /** The settings or the day changed. */
  async checkAgain(): Promise<void> {
    for (const path of [...this.#shown.keys()]) if (this.#shown.has(path)) await this.#checkClosed(path);
  }

  async #checkClosed(path: string): Promise<JudgedText | undefined> {
    const uri = uriOfPath(path);
    const bytes = await this.#around.files.read(path);
    const judged = bytes && (await this.#around.judge(uri, decodeText(bytes)));
    if (!judged?.judgement.document || this.#around.openTexts().has(path)) {
      this.#clear(path);
      return judged;
    }
    this.#shown.set(path, uri);
    this.#around.show(uri, judged);
    return judged;
  }

  #clear(path: string): void {
    const uri = this.#shown.get(path);
    if (uri === undefined) return;
    this.#shown.delete(path);
    this.#around.show(uri);
  }
}
