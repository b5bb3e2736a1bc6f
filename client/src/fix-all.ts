import * as vscode from 'vscode';

/** The command that mends all that can be mended without inventing anything. */
export function registerFixAll(context: vscode.ExtensionContext): void {
  context.subscriptions.push(
    vscode.commands.registerCommand('goldenThread.fixAll', async () => {
      if (vscode.window.activeTextEditor?.document.languageId !== 'markdown') {
        void vscode.window.showInformationMessage('Open the document that you want to mend first.');
        return;
      }
      await vscode.commands.executeCommand('editor.action.sourceAction', {
        kind: 'source.fixAll.goldenThread',
        apply: 'first',
      });
    }),
  );
}
