import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';

/** The commands that look after the language server. */
export function registerServerCommands(
  context: vscode.ExtensionContext,
  client: BaseLanguageClient,
  log: vscode.LogOutputChannel,
): void {
  context.subscriptions.push(
    vscode.commands.registerCommand('goldenThread.restart', async () => {
      await client.stop();
      await client.start();
    }),
    vscode.commands.registerCommand('goldenThread.showLog', () => log.show()),
  );
}
