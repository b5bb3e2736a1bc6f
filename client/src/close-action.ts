import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import {
  type ClosableAction,
  type CloseActionParams,
  type CloseActionResult,
  closableActionRequest,
  closeActionCommandId,
  closeActionRequest,
  type DayDone,
  type DayDoneParams,
  dayDoneRequest,
  type OutcomeParams,
} from '../../server/src/protocol/closing.ts';

/** Asks when an action was done and what shows that it worked, and closes it with both. */
export function registerCloseAction(context: vscode.ExtensionContext, client: BaseLanguageClient): void {
  context.subscriptions.push(
    vscode.commands.registerCommand(closeActionCommandId, async (given?: CloseActionParams) => {
      const place = given ?? atCursor(client);
      const action = place && (await client.sendRequest<ClosableAction | null>(closableActionRequest, place));
      if (!place || !action) {
        void vscode.window.showInformationMessage('Put the cursor into an action that is still open.');
        return;
      }
      const date = await askForDay(client, place, action);
      const evidence = date === undefined ? undefined : await askForEvidence(action);
      if (date !== undefined && evidence !== undefined) await close(client, { ...place, date, evidence });
    }),
  );
}

function atCursor(client: BaseLanguageClient): CloseActionParams | undefined {
  const editor = vscode.window.activeTextEditor;
  if (editor?.document.languageId !== 'markdown') return undefined;
  const { line, character } = editor.selection.active;
  return { uri: client.code2ProtocolConverter.asUri(editor.document.uri), position: { line, character } };
}

function askForDay(
  client: BaseLanguageClient,
  { uri }: CloseActionParams,
  { words, today }: ClosableAction,
): Thenable<string | undefined> {
  return vscode.window.showInputBox({
    title: `Close: ${words}`,
    prompt: 'When was it done? “Yesterday” and “3 May” are understood too.',
    value: today,
    ignoreFocusOut: true,
    validateInput: async (typed) => {
      const params: DayDoneParams = { uri, words: typed };
      return (await client.sendRequest<DayDone>(dayDoneRequest, params)).problem;
    },
  });
}

function askForEvidence({ words, check }: ClosableAction): Thenable<string | undefined> {
  return vscode.window.showInputBox({
    title: `Close: ${words}`,
    prompt: 'What shows that it was done and that it works? Say what was found, by whom and when.',
    placeHolder: check ? `Planned check: ${check}` : 'For example: 10 of 10 charts in order, Ada Reeve, 8 May',
    ignoreFocusOut: true,
    validateInput: (typed) => (typed.trim() === '' ? 'An action is closed by what shows that it worked.' : null),
  });
}

async function close(client: BaseLanguageClient, outcome: OutcomeParams): Promise<void> {
  const edits = await client.sendRequest<CloseActionResult>(closeActionRequest, outcome);
  const change = new vscode.WorkspaceEdit();
  for (const { range, newText } of edits ?? []) {
    const place = new vscode.Range(range.start.line, range.start.character, range.end.line, range.end.character);
    change.replace(client.protocol2CodeConverter.asUri(outcome.uri), place, newText);
  }
  if (!edits || !(await vscode.workspace.applyEdit(change)))
    void vscode.window.showInformationMessage('This action cannot be closed here.');
}
