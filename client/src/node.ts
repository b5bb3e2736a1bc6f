import type * as vscode from 'vscode';
import { LanguageClient, TransportKind } from 'vscode-languageclient/node';
import { activateWith, type PreviewExtension } from './extension.ts';

/** Starts the language server as a process of its own, on desktops and remote machines. */
export function activate(context: vscode.ExtensionContext): Promise<PreviewExtension> {
  const module = context.asAbsolutePath('dist/server.cjs');
  // Over its streams a server sends findings as the text that it keeps of them.
  const server = { module, args: [`--keep-in=${context.globalStorageUri.fsPath}`], transport: TransportKind.stdio };
  return activateWith(context, (options) => new LanguageClient('goldenThread', 'Golden Thread', server, options));
}
