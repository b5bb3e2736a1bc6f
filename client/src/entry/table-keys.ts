import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { type EntryResult, type MoveInTableParams, moveInTableRequest } from '../../../server/src/protocol/entry.ts';
import type { DocumentStatus } from '../document-status.ts';
import { applyResult, plain } from './entry-commands.ts';
import { isAtRowEnd, isInTable } from './in-table.ts';

/** True while the cursor stands in a table of a governance document. */
const inTableKey = 'goldenThread.inTable';
/** True while nothing of its row stands behind the cursor. */
const rowEndKey = 'goldenThread.atRowEnd';

/** Tab, Shift+Tab and Enter in tables: what they do elsewhere they do where the server knows of no table. */
export function registerTableKeys(
  context: vscode.ExtensionContext,
  client: BaseLanguageClient,
  statuses: DocumentStatus,
): void {
  const shown = { [inTableKey]: false, [rowEndKey]: false };
  const set = (key: keyof typeof shown, value: boolean) => {
    if (shown[key] === value) return;
    shown[key] = value;
    void vscode.commands.executeCommand('setContext', key, value);
  };
  const update = () => {
    const editor = vscode.window.activeTextEditor;
    const at = editor && placeIn(editor, statuses);
    set(inTableKey, at !== undefined);
    set(rowEndKey, at !== undefined && isAtRowEnd(editor!.document.lineAt(at.line).text, at.character));
  };
  // One after the other, as the keys were pressed; at once where none is on its way, before more is typed.
  let last: Promise<void> | undefined;
  const move = (command: string, way: MoveInTableParams['move'], otherwise: string, args?: object) =>
    vscode.commands.registerCommand(command, () => {
      const step = async () => {
        const editor = vscode.window.activeTextEditor;
        if (!editor || !(await moveIn(client, editor, way))) await vscode.commands.executeCommand(otherwise, args);
      };
      const mine: Promise<void> = (last ? last.then(step, step) : step()).finally(() => {
        if (last === mine) last = undefined;
      });
      last = mine;
      return mine;
    });
  context.subscriptions.push(
    statuses.onDidChange(update),
    vscode.window.onDidChangeTextEditorSelection(update),
    vscode.window.onDidChangeActiveTextEditor(update),
    move('goldenThread.tableNextCell', 'next', 'tab'),
    move('goldenThread.tablePreviousCell', 'previous', 'outdent'),
    move('goldenThread.tableNewRow', 'below', 'type', { text: '\n' }),
  );
  update();
}

/** The cursor, where it is the only one and stands in a table of a document of ours. */
function placeIn({ document, selections }: vscode.TextEditor, statuses: DocumentStatus): vscode.Position | undefined {
  const [selection] = selections;
  if (document.languageId !== 'markdown' || selections.length !== 1 || !selection?.isEmpty) return undefined;
  const status = statuses.of(document);
  if (!status || status.kind === null) return undefined;
  const lineOf = (line: number) => (line < document.lineCount ? document.lineAt(line).text : undefined);
  return isInTable(lineOf, selection.active.line) ? selection.active : undefined;
}

/** True where the key has done its work. */
async function moveIn(
  client: BaseLanguageClient,
  editor: vscode.TextEditor,
  move: MoveInTableParams['move'],
): Promise<boolean> {
  const { document, selection } = editor;
  const { version } = document;
  const params: MoveInTableParams = {
    uri: client.code2ProtocolConverter.asUri(document.uri),
    position: plain(selection.active),
    move,
  };
  const result = await client.sendRequest<EntryResult | null>(moveInTableRequest, params);
  // Somebody who typed on meanwhile goes on from where they are: no letter of theirs is moved.
  if (document.version !== version) return true;
  return result?.version === version && applyResult(editor, result);
}
