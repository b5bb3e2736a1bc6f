import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import {
  type CheckFolderParams,
  type CheckFolderResult,
  checkFolderRequest,
} from '../../server/src/protocol/requests.ts';

/** The command that checks all documents of the open folder. */
export function registerCheckFolder(context: vscode.ExtensionContext, client: BaseLanguageClient): void {
  context.subscriptions.push(
    vscode.commands.registerCommand('goldenThread.checkFolder', async () => {
      const folder = await chooseFolder();
      const found = folder && (await check(client, folder));
      // Not waited for: the check has ended, whatever a person then does with the message.
      if (found) void tell(found);
      return found;
    }),
  );
}

async function chooseFolder(): Promise<vscode.Uri | undefined> {
  const folders = vscode.workspace.workspaceFolders ?? [];
  if (folders.length === 0) void vscode.window.showInformationMessage('Open a folder first, then check it.');
  if (folders.length < 2) return folders[0]?.uri;
  return (await vscode.window.showWorkspaceFolderPick({ placeHolder: 'Which folder shall be checked?' }))?.uri;
}

/** Undefined where a person stopped it: half an answer would look like a whole one. */
async function check(client: BaseLanguageClient, folder: vscode.Uri): Promise<CheckFolderResult | undefined> {
  const options = {
    location: vscode.ProgressLocation.Notification,
    title: 'Checking the documents in this folder',
    cancellable: true,
  };
  return vscode.window.withProgress(options, async (progress, stopped) => {
    const workDoneToken = `goldenThread.folder.${Date.now()}`;
    let shown = 0;
    const listening = client.onNotification('$/progress', ({ token, value }: FolderProgress) => {
      if (token !== workDoneToken) return;
      progress.report({ message: value.message ?? '', increment: (value.percentage ?? shown) - shown });
      shown = value.percentage ?? shown;
    });
    const params: CheckFolderParams = { uri: client.code2ProtocolConverter.asUri(folder), workDoneToken };
    try {
      const found = await client.sendRequest<CheckFolderResult>(checkFolderRequest, params, stopped);
      return stopped.isCancellationRequested ? undefined : found;
    } catch (error) {
      if (stopped.isCancellationRequested) return undefined;
      throw error;
    } finally {
      listening.dispose();
    }
  });
}

interface FolderProgress {
  readonly token: string | number;
  readonly value: { readonly message?: string; readonly percentage?: number };
}

async function tell({ documents, others, findings }: CheckFolderResult): Promise<void> {
  const problems = 'Show the problems';
  const choice = await vscode.window.showInformationMessage(
    wordsOf(documents, others, findings),
    ...(findings > 0 ? [problems] : []),
  );
  if (choice === problems) await vscode.commands.executeCommand('workbench.actions.view.problems');
}

function wordsOf(documents: number, others: number, findings: number): string {
  if (documents + others === 0) return 'There are no Markdown files in this folder, so nothing was checked.';
  if (documents === 0)
    return `Nothing was checked: ${others === 1 ? 'the only Markdown file' : `none of the ${others} Markdown files`} in this folder is a governance document.`;
  const found = findings === 0 ? 'No problems' : count(findings, 'problem');
  const left = others === 0 ? '' : ` ${count(others, 'other file')} left alone.`;
  return `${found} in ${count(documents, 'governance document')}.${left}`;
}

function count(many: number, what: string): string {
  return `${many} ${what}${many === 1 ? '' : 's'}`;
}
