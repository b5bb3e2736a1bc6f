import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { type SignOffParams, signOffRequest } from '../../server/src/protocol/requests.ts';
import type { DocumentStatus } from './document-status.ts';
import { treatAsCommand } from './treat-as.ts';

/** The commands that check the open document: as it stands, and as if it were to be signed off. */
export function registerCheckDocument(
  context: vscode.ExtensionContext,
  client: BaseLanguageClient,
  statuses: DocumentStatus,
): void {
  const check = async (on: boolean) => {
    const document = vscode.window.activeTextEditor?.document;
    if (document?.languageId !== 'markdown') {
      void vscode.window.showInformationMessage('Open the document that you want to check first.');
      return;
    }
    if (statuses.of(document)?.kind === null) {
      // An empty list of problems would look like a pass.
      const treatAs = 'Treat it as…';
      const choice = await vscode.window.showInformationMessage(
        'This does not look like a governance document, so it was not checked.',
        treatAs,
      );
      if (choice === treatAs) await vscode.commands.executeCommand(treatAsCommand);
      return;
    }
    const params: SignOffParams = { uri: client.code2ProtocolConverter.asUri(document.uri), on };
    await client.sendRequest(signOffRequest, params);
    await vscode.commands.executeCommand('workbench.actions.view.problems');
  };
  context.subscriptions.push(
    vscode.commands.registerCommand('goldenThread.checkDocument', () => check(false)),
    vscode.commands.registerCommand('goldenThread.checkForSignOff', () => check(true)),
  );
}
