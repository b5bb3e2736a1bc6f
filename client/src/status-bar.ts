import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { type StatusParams, statusNotification } from '../../server/src/protocol/requests.ts';
import { treatAsCommand } from './treat-as.ts';

/** Says what the open document was understood to be, and how far it is. */
export function registerStatusBar(context: vscode.ExtensionContext, client: BaseLanguageClient): void {
  const item = vscode.window.createStatusBarItem('goldenThread.status', vscode.StatusBarAlignment.Right, 100);
  item.name = 'Golden Thread';
  item.command = treatAsCommand;
  const known = new Map<string, StatusParams>();
  const update = () => {
    const document = vscode.window.activeTextEditor?.document;
    const status = document && known.get(document.uri.toString());
    const wanted = vscode.workspace.getConfiguration('goldenThread').get('statusBar.enabled', true);
    if (!wanted || document?.languageId !== 'markdown' || !status) {
      item.hide();
      return;
    }
    item.text = status.kind === null ? '$(circle-slash) Not a governance document' : `$(checklist) ${wordsOf(status)}`;
    item.tooltip =
      status.kind === null
        ? 'Golden Thread leaves this file alone. Press to say what kind of document it is.'
        : 'How many actions have an owner, a date and a check. Press where the kind is not right.';
    item.accessibilityInformation = {
      label: `Golden Thread: ${status.kind === null ? 'not a governance document' : wordsOf(status)}`,
    };
    item.show();
  };
  context.subscriptions.push(
    item,
    client.onNotification(statusNotification, (status: StatusParams) => {
      known.set(vscode.Uri.parse(status.uri).toString(), status);
      update();
    }),
    vscode.window.onDidChangeActiveTextEditor(update),
    vscode.workspace.onDidCloseTextDocument(({ uri }) => known.delete(uri.toString())),
    vscode.workspace.onDidChangeConfiguration((change) => {
      if (change.affectsConfiguration('goldenThread.statusBar')) update();
    }),
  );
}

function wordsOf({ title, owners, dates, checks, draft }: StatusParams): string {
  const parts = [
    owners[1] > 0 ? `owners ${owners.join('/')} · dates ${dates.join('/')} · checks ${checks.join('/')}` : 'no actions',
  ];
  return [draft ? `${title} (draft)` : title, ...parts].join(' · ');
}
