import * as vscode from 'vscode';
import { LanguageClient } from 'vscode-languageclient/browser';
import { activateWith } from './extension.ts';

declare const Worker: new (url: string) => never;

/** Starts the language server in a worker, where there is no machine to start a process on. */
export function activate(context: vscode.ExtensionContext): Promise<void> {
  const address = vscode.Uri.joinPath(context.extensionUri, 'dist/server.browser.js').toString(true);
  // A function, not a worker: a restart needs a new one.
  return activateWith(
    context,
    (options) => new LanguageClient('goldenThread', 'Golden Thread', async () => new Worker(address), options),
  );
}
