import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import {
  type CheckFolderResult,
  checkFolderRequest,
  type SignOffParams,
  signOffRequest,
} from '../../server/src/protocol/requests.ts';

/** The commands that check, and those that look after the server. */
export function registerCommands(
  context: vscode.ExtensionContext,
  client: BaseLanguageClient,
  log: vscode.LogOutputChannel,
): void {
  const register = (name: string, run: () => unknown) =>
    context.subscriptions.push(vscode.commands.registerCommand(`goldenThread.${name}`, run));
  register('checkDocument', () => checkDocument(client, false));
  register('checkForSignOff', () => checkDocument(client, true));
  register('checkFolder', () => checkFolder(client));
  register('restart', async () => {
    await client.stop();
    await client.start();
  });
  register('showLog', () => log.show());
}

async function checkDocument(client: BaseLanguageClient, on: boolean): Promise<void> {
  const document = vscode.window.activeTextEditor?.document;
  if (document?.languageId !== 'markdown') {
    void vscode.window.showInformationMessage('Open the document that you want to check first.');
    return;
  }
  const params: SignOffParams = { uri: client.code2ProtocolConverter.asUri(document.uri), on };
  await client.sendRequest(signOffRequest, params);
  await vscode.commands.executeCommand('workbench.actions.view.problems');
}

async function checkFolder(client: BaseLanguageClient): Promise<void> {
  const folder = await chooseFolder();
  if (!folder) {
    void vscode.window.showInformationMessage('Open a folder first, then check it.');
    return;
  }
  const found = await vscode.window.withProgress(
    {
      location: vscode.ProgressLocation.Notification,
      title: 'Checking the documents of this folder',
      cancellable: true,
    },
    async (progress, token) => {
      const workDoneToken = `goldenThread.folder.${Date.now()}`;
      let shown = 0;
      const listening = client.onNotification('$/progress', ({ token: of, value }: FolderProgress) => {
        if (of !== workDoneToken) return;
        progress.report({ message: value.message ?? '', increment: (value.percentage ?? shown) - shown });
        shown = value.percentage ?? shown;
      });
      const params = { uri: client.code2ProtocolConverter.asUri(folder), workDoneToken };
      try {
        return await client.sendRequest<CheckFolderResult>(checkFolderRequest, params, token);
      } catch (error) {
        if (token.isCancellationRequested) return undefined;
        throw error;
      } finally {
        listening.dispose();
      }
    },
  );
  if (!found) return;
  const words =
    found.documents === 0
      ? `None of the ${found.others} Markdown files in this folder is a governance document.`
      : `${found.findings} findings in ${found.documents} governance documents. ${found.others} other files were left alone.`;
  const choice = await vscode.window.showInformationMessage(words, 'Show the problems');
  if (choice) await vscode.commands.executeCommand('workbench.actions.view.problems');
}

interface FolderProgress {
  readonly token: string | number;
  readonly value: { readonly message?: string; readonly percentage?: number };
}

async function chooseFolder(): Promise<vscode.Uri | undefined> {
  const folders = vscode.workspace.workspaceFolders ?? [];
  if (folders.length < 2) return folders[0]?.uri;
  return (await vscode.window.showWorkspaceFolderPick())?.uri;
}
