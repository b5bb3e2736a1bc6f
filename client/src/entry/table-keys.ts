import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { type EntryResult, type MoveInTableParams, moveInTableRequest } from '../../../server/src/protocol/entry.ts';
import type { DocumentStatus } from '../document-status.ts';
import { applyResult, plain } from './entry-commands.ts';
import { isAtRowEnd, isInTable, typedSince } from './in-table.ts';

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
  const before = document.getText();
  const offset = document.offsetAt(selection.active);
  const params: MoveInTableParams = {
    uri: client.code2ProtocolConverter.asUri(document.uri),
    position: plain(selection.active),
    move,
  };
  const ask = () => client.sendRequest<EntryResult | null>(moveInTableRequest, params);
  const result = await ask();
  if (document.version === version) return result?.version === version && applyResult(editor, result);
  // What somebody typed before the answer came is taken along to where they meant to go.
  const typed = typedSince(before, offset, document.getText());
  if (typed === undefined) return result !== null;
  const oneStep = { undoStopBefore: false, undoStopAfter: false };
  const place = new vscode.Range(document.positionAt(offset), document.positionAt(offset + typed.length));
  await editor.edit((edit) => edit.delete(place), oneStep);
  const again = document.getText() === before ? await ask() : null;
  const moved = again?.version === document.version && (await applyResult(editor, again));
  await editor.edit((edit) => edit.insert(editor.selection.active, typed), oneStep);
  return moved || result !== null;
}
