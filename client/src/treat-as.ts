import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import {
  type KindChoice,
  kindsRequest,
  type PlainEdit,
  type TreatAsParams,
  treatAsRequest,
} from '../../server/src/protocol/requests.ts';

export const treatAsCommand = 'goldenThread.treatAs';

/** Lets a person say what kind of document is open, by writing it into the details at the top. */
export function registerTreatAs(context: vscode.ExtensionContext, client: BaseLanguageClient): void {
  context.subscriptions.push(
    vscode.commands.registerCommand(treatAsCommand, async (chosen?: unknown) => {
      const document = vscode.window.activeTextEditor?.document;
      if (document?.languageId !== 'markdown') {
        void vscode.window.showInformationMessage('Open a Markdown document first.');
        return;
      }
      const kind = typeof chosen === 'string' ? chosen : await chooseKind(client);
      if (kind !== undefined) await apply(client, document, kind);
    }),
  );
}

async function chooseKind(client: BaseLanguageClient): Promise<string | undefined> {
  const kinds = await client.sendRequest<KindChoice[]>(kindsRequest);
  const choices = [
    ...kinds.map(({ id, title, description }) => ({ id, label: title, detail: description })),
    { id: 'none', label: 'Not a governance document', detail: 'Golden Thread leaves this file alone from now on' },
  ];
  const choice = await vscode.window.showQuickPick(choices, { title: 'Treat this document as…', matchOnDetail: true });
  return choice?.id;
}

async function apply(client: BaseLanguageClient, document: vscode.TextDocument, kind: string): Promise<void> {
  const params: TreatAsParams = { uri: client.code2ProtocolConverter.asUri(document.uri), kind };
  const edits = await client.sendRequest<PlainEdit[] | null>(treatAsRequest, params);
  if (!edits) return;
  const change = new vscode.WorkspaceEdit();
  for (const { range, newText } of edits) {
    const place = new vscode.Range(range.start.line, range.start.character, range.end.line, range.end.character);
    change.replace(document.uri, place, newText);
  }
  await vscode.workspace.applyEdit(change);
}
