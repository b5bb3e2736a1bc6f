import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import {
  type TemplateUseEntry,
  type TemplateUsesParams,
  templateUsesRequest,
} from '../../../server/src/protocol/templates.ts';

/** The command that lists which documents were made from a template, the old versions first, and opens the one chosen. */
export function registerTemplateUses(context: vscode.ExtensionContext, client: BaseLanguageClient): void {
  context.subscriptions.push(
    vscode.commands.registerCommand('goldenThread.templateUses', async () => {
      const folders = vscode.workspace.workspaceFolders ?? [];
      if (folders.length === 0) {
        void vscode.window.showInformationMessage('Open a folder first, then look which templates its documents use.');
        return;
      }
      const lists = await Promise.all(
        folders.map(({ uri }) => {
          const params: TemplateUsesParams = { folder: client.code2ProtocolConverter.asUri(uri) };
          return client.sendRequest<TemplateUseEntry[]>(templateUsesRequest, params);
        }),
      );
      const uses = lists.flat();
      // Not waited for: the list is made, whatever a person then does with it.
      void show(uses);
      return uses;
    }),
  );
}

async function show(uses: readonly TemplateUseEntry[]): Promise<void> {
  if (uses.length === 0) {
    void vscode.window.showInformationMessage('No document here says that it was made from a template.');
    return;
  }
  const order = ['older', 'unknown', 'current'];
  const items = uses
    .toSorted((one, other) => order.indexOf(one.state) - order.indexOf(other.state))
    .map(({ uri, path, state, words }) => ({
      uri,
      label: state === 'current' ? path : `$(warning) ${path}`,
      detail: words,
    }));
  const older = uses.filter(({ state }) => state === 'older').length;
  const picked = await vscode.window.showQuickPick(items, {
    title: 'Documents made from a template',
    placeHolder: older === 1 ? '1 document uses an older version' : `${older} documents use an older version`,
    matchOnDetail: true,
  });
  if (picked) await vscode.window.showTextDocument(vscode.Uri.parse(picked.uri));
}
