import * as vscode from 'vscode';
import { BrowserMessageReader, BrowserMessageWriter, LanguageClient } from 'vscode-languageclient/browser';
import { activateWith, type PreviewExtension } from './extension.ts';

type Worker = ConstructorParameters<typeof BrowserMessageReader>[0] & { terminate(): void };
declare const Worker: new (url: string) => Worker;

/** Starts the language server in a worker, where there is no machine to start a process on. */
export function activate(context: vscode.ExtensionContext): Promise<PreviewExtension> {
  const address = vscode.Uri.joinPath(context.extensionUri, 'dist/server.browser.js').toString(true);
  let worker: Worker | undefined;
  context.subscriptions.push({ dispose: () => worker?.terminate() });
  const start = async () => {
    // After a restart the one before has nothing left to do.
    worker?.terminate();
    worker = new Worker(address);
    // The streams and not the worker itself: VS Code's workers are not what the client takes for one.
    return { reader: new BrowserMessageReader(worker), writer: new BrowserMessageWriter(worker) };
  };
  return activateWith(context, (options) => new LanguageClient('goldenThread', 'Golden Thread', start, options));
}
