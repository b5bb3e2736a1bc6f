import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { type StatusParams, statusNotification } from '../../server/src/protocol/requests.ts';

/** What the server last said of each open document: its kind, and how far it is. */
export class DocumentStatus implements vscode.Disposable {
  readonly #known = new Map<string, StatusParams>();
  readonly #changes = new vscode.EventEmitter<void>();
  readonly #listening: vscode.Disposable[];
  readonly onDidChange = this.#changes.event;

  constructor(client: BaseLanguageClient) {
    this.#listening = [
      client.onNotification(statusNotification, (status: StatusParams) => {
        this.#known.set(vscode.Uri.parse(status.uri).toString(), status);
        this.#changes.fire();
      }),
      vscode.workspace.onDidCloseTextDocument(({ uri }) => this.#known.delete(uri.toString())),
    ];
  }

  of({ uri }: vscode.TextDocument): StatusParams | undefined {
    return this.#known.get(uri.toString());
  }

  dispose(): void {
    for (const each of this.#listening) each.dispose();
    this.#changes.dispose();
  }
}
