import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import {
  type ActionOverview,
  type ActionsParams,
  type ActionsResult,
  actionsRequest,
} from '../../server/src/protocol/actions.ts';
import type { DocumentStatus } from './document-status.ts';

/** How long to wait for a pause in typing before the server is asked again, in milliseconds. */
const pause = 250;

/** The actions of the open documents, for whatever shows them. The server is asked only while something does. */
export class DocumentActions implements vscode.Disposable {
  readonly #client: BaseLanguageClient;
  readonly #known = new Map<string, readonly ActionOverview[]>();
  readonly #changes = new vscode.EventEmitter<void>();
  readonly #showing: (() => boolean)[] = [];
  readonly #listening: vscode.Disposable[];
  #waiting: ReturnType<typeof setTimeout> | undefined;
  readonly onDidChange = this.#changes.event;

  constructor(client: BaseLanguageClient, statuses: DocumentStatus) {
    this.#client = client;
    this.#listening = [
      statuses.onDidChange(() => this.refresh()),
      vscode.workspace.onDidCloseTextDocument(({ uri }) => this.#known.delete(uri.toString())),
    ];
  }

  /** Undefined where the document is none of ours, or nobody has asked yet. */
  of(uri: string): readonly ActionOverview[] | undefined {
    return this.#known.get(uri);
  }

  /** Says of something that shows actions whether anybody sees it now. */
  shownWhile(isShown: () => boolean): void {
    this.#showing.push(isShown);
  }

  refresh(): void {
    clearTimeout(this.#waiting);
    this.#waiting = setTimeout(() => void this.#ask(), pause);
  }

  dispose(): void {
    clearTimeout(this.#waiting);
    for (const each of this.#listening) each.dispose();
    this.#changes.dispose();
  }

  async #ask(): Promise<void> {
    if (!this.#client.isRunning() || !this.#showing.some((isShown) => isShown())) return;
    for (const document of vscode.workspace.textDocuments) {
      if (document.languageId !== 'markdown') continue;
      const params: ActionsParams = { uri: this.#client.code2ProtocolConverter.asUri(document.uri) };
      const result = await this.#client.sendRequest<ActionsResult | null>(actionsRequest, params);
      if (result) this.#known.set(document.uri.toString(), result.actions);
      else this.#known.delete(document.uri.toString());
    }
    this.#changes.fire();
  }
}
