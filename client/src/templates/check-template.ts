import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import {
  type CheckTemplateParams,
  type CheckTemplateResult,
  checkTemplateRequest,
} from '../../../server/src/protocol/templates.ts';
import { treatAsCommand } from '../treat-as.ts';

/** The command that checks the open document as a form that others copy: has it a place for every part that is needed? */
export function registerCheckTemplate(context: vscode.ExtensionContext, client: BaseLanguageClient): void {
  context.subscriptions.push(
    vscode.commands.registerCommand('goldenThread.checkTemplate', async () => {
      const document = vscode.window.activeTextEditor?.document;
      if (document?.languageId !== 'markdown') {
        void vscode.window.showInformationMessage('Open the template that you want to check first.');
        return;
      }
      const params: CheckTemplateParams = { uri: client.code2ProtocolConverter.asUri(document.uri) };
      const found = await client.sendRequest<CheckTemplateResult | null>(checkTemplateRequest, params);
      if (found) void tell(found);
      return found;
    }),
  );
}

async function tell({ kind, findings, gaps }: CheckTemplateResult): Promise<void> {
  if (kind === null) {
    const treatAs = 'Treat it as…';
    const question = 'Nobody can tell what kind of document this template is for. Say so at its top.';
    if ((await vscode.window.showInformationMessage(question, treatAs)) === treatAs)
      await vscode.commands.executeCommand(treatAsCommand);
    return;
  }
  if (gaps === 0) {
    void vscode.window.showInformationMessage(
      'This document leaves nothing to fill, so it was not checked as a template. In a template each gap looks like {{this}}.',
    );
    return;
  }
  if (findings > 0) {
    await vscode.commands.executeCommand('workbench.actions.view.problems');
    return;
  }
  const left = gaps === 1 ? '1 place' : `${gaps} places`;
  void vscode.window.showInformationMessage(
    `${kind}: this template has a place for every part that is needed. It leaves ${left} to fill.`,
  );
}
