import * as vscode from 'vscode';
import type { StatusParams } from '../../server/src/protocol/requests.ts';
import type { DocumentStatus } from './document-status.ts';
import { treatAsCommand } from './treat-as.ts';

/** Says what the open document was understood to be, and how far it is. */
export function registerStatusBar(context: vscode.ExtensionContext, statuses: DocumentStatus): void {
  const item = vscode.window.createStatusBarItem('goldenThread.status', vscode.StatusBarAlignment.Right, 100);
  item.name = 'Golden Thread';
  item.command = treatAsCommand;
  const update = () => {
    const document = vscode.window.activeTextEditor?.document;
    const status = document?.languageId === 'markdown' ? statuses.of(document) : undefined;
    const wanted = vscode.workspace.getConfiguration('goldenThread').get('statusBar.enabled', true);
    if (!wanted || !status) {
      item.hide();
      return;
    }
    const words = wordsOf(status);
    item.text = status.kind === null ? `$(dash) ${words}` : `$(checklist) ${words}`;
    item.tooltip =
      status.kind === null
        ? 'Golden Thread leaves this file alone. Press to say what kind of document it is.'
        : status.owners[1] > 0
          ? 'How many actions have an owner, a date and a check. Press if this is another kind of document.'
          : 'No actions were understood in this document. If there are some, write each in a table or a list under a heading “Actions”. Press if this is another kind of document.';
    item.accessibilityInformation = { label: `Golden Thread: ${words}` };
    item.show();
  };
  context.subscriptions.push(
    item,
    statuses.onDidChange(update),
    vscode.window.onDidChangeActiveTextEditor(update),
    vscode.workspace.onDidChangeConfiguration((change) => {
      if (change.affectsConfiguration('goldenThread.statusBar')) update();
    }),
  );
}

function wordsOf({ kind, title, owners, dates, checks, draft }: StatusParams): string {
  if (kind === null) return 'Not a governance document';
  const counts =
    owners[1] > 0
      ? `owners ${owners.join('/')} · dates ${dates.join('/')} · checks ${checks.join('/')}`
      : 'no actions understood';
  return `${draft ? `${title} (draft)` : title} · ${counts}`;
}
