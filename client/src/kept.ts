import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { type ClearKeptResult, clearKeptRequest } from '../../server/src/protocol/kept.ts';

/** The command that removes what checks of folders keep for the next one. */
export function registerKept(context: vscode.ExtensionContext, client: BaseLanguageClient): void {
  context.subscriptions.push(
    vscode.commands.registerCommand('goldenThread.clearKept', async () => {
      const removed = await client.sendRequest<ClearKeptResult>(clearKeptRequest);
      // Not waited for: it is done, whatever a person then does with the message.
      if (removed) void vscode.window.showInformationMessage('Nothing is kept of checked documents any more.');
      else void vscode.window.showWarningMessage('What is kept of checked documents could not be removed.');
      return removed;
    }),
  );
}
