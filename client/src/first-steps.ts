import * as vscode from 'vscode';

/** What the steps of the walkthrough wait for: that a problem was seen, and that one was mended. */
const seenKey = 'goldenThread.sawProblem';
const mendedKey = 'goldenThread.mendedProblem';

/** Ticks the steps of the walkthrough off as they are done, however somebody does them. */
export function registerFirstSteps(context: vscode.ExtensionContext): void {
  const counts = new Map<string, number>();
  const done = (key: string) => void vscode.commands.executeCommand('setContext', key, true);
  const look = () => {
    const document = vscode.window.activeTextEditor?.document;
    if (!document) return;
    const uri = document.uri.toString();
    const before = counts.get(uri) ?? 0;
    const now = vscode.languages.getDiagnostics(document.uri).filter(({ source }) => source === 'golden-thread').length;
    counts.set(uri, now);
    if (now > 0) done(seenKey);
    // Closing a document takes its problems away too, but then it is not in front.
    if (now < before && document.isDirty) done(mendedKey);
  };
  context.subscriptions.push(
    vscode.languages.onDidChangeDiagnostics(look),
    vscode.window.onDidChangeActiveTextEditor(look),
    vscode.workspace.onDidCloseTextDocument(({ uri }) => counts.delete(uri.toString())),
  );
}
