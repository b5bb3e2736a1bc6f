import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import {
  type KindChoice,
  kindsRequest,
  type PlainEdit,
  type TreatAsParams,
  treatAsRequest,
} from '../../server/src/protocol/requests.ts';
import type { DocumentStatus } from './document-status.ts';

export const treatAsCommand = 'goldenThread.treatAs';

/** Lets a person say what kind of document is open, by writing it into the details at the top. */
export function registerTreatAs(
  context: vscode.ExtensionContext,
  client: BaseLanguageClient,
  statuses: DocumentStatus,
): void {
  context.subscriptions.push(
    vscode.commands.registerCommand(treatAsCommand, async (chosen?: unknown) => {
      const document = vscode.window.activeTextEditor?.document;
      if (document?.languageId !== 'markdown') {
        void vscode.window.showInformationMessage('Open a Markdown document first.');
        return;
      }
      const kind = typeof chosen === 'string' ? chosen : await chooseKind(client, statuses.of(document)?.kind);
      if (kind !== undefined) await apply(client, document, kind);
    }),
  );
}

/** @param current the kind that the document has now; null for none, undefined where that is not known yet. */
async function chooseKind(client: BaseLanguageClient, current: string | null | undefined): Promise<string | undefined> {
  const kinds = await client.sendRequest<KindChoice[]>(kindsRequest);
  const none = { id: 'none', title: 'Not a governance document', description: 'Golden Thread leaves this file alone' };
  const choices = [...kinds, none].map(({ id, title, description }) => ({
    id,
    label: title,
    detail: description,
    description: id === (current === null ? 'none' : current) ? 'as it is now' : '',
  }));
  const choice = await vscode.window.showQuickPick(choices, {
    title: 'Treat this document as…',
    placeHolder: 'Your choice is written at the top of the document',
    matchOnDetail: true,
  });
  return choice?.id;
}

async function apply(client: BaseLanguageClient, document: vscode.TextDocument, kind: string): Promise<void> {
  const params: TreatAsParams = { uri: client.code2ProtocolConverter.asUri(document.uri), kind };
  const edits = await client.sendRequest<PlainEdit[] | null>(treatAsRequest, params);
  const change = new vscode.WorkspaceEdit();
  for (const { range, newText } of edits ?? []) {
    const place = new vscode.Range(range.start.line, range.start.character, range.end.line, range.end.character);
    change.replace(document.uri, place, newText);
  }
  if (!edits || !(await vscode.workspace.applyEdit(change)))
    void vscode.window.showInformationMessage('This document cannot be changed here.');
}
