import * as vscode from 'vscode';

// What the tests do with the editor and look for in it. They run in every host: on a desktop, in the Node host of a server, in
// the web worker of a browser.

export const plan = 'plans/larkfield-house-plan.md';

export async function activate(): Promise<void> {
  await vscode.extensions.getExtension('golden-thread.golden-thread')!.activate();
}

export async function closeAll(): Promise<void> {
  await vscode.commands.executeCommand('workbench.action.closeAllEditors');
}

export function addressOf(path: string): vscode.Uri {
  return vscode.Uri.joinPath(vscode.workspace.workspaceFolders![0]!.uri, path);
}

export async function open(path: string): Promise<vscode.TextDocument> {
  const document = await vscode.workspace.openTextDocument(addressOf(path));
  await vscode.window.showTextDocument(document);
  return document;
}

/** A new document that is nowhere on a disk. */
export async function write(content: string): Promise<vscode.TextDocument> {
  const document = await vscode.workspace.openTextDocument({ language: 'markdown', content });
  await vscode.window.showTextDocument(document);
  return document;
}

let files = 0;
const newFiles = 'tried';

/** A new document in a file of its own. */
export async function writeFile(content: string): Promise<vscode.TextDocument> {
  const path = `${newFiles}/${++files}.md`;
  await vscode.workspace.fs.writeFile(addressOf(path), new TextEncoder().encode(content));
  return open(path);
}

export async function deleteFiles(): Promise<void> {
  await closeAll();
  await vscode.workspace.fs.delete(addressOf(newFiles), { recursive: true });
}

/** The same without the mark `$0` in its text, and the place where the mark stood; the cursor is put there. */
export async function writeAt(marked: string): Promise<{ document: vscode.TextDocument; place: vscode.Position }> {
  const document = await writeFile(marked.replace('$0', ''));
  const place = document.positionAt(marked.indexOf('$0'));
  vscode.window.activeTextEditor!.selection = new vscode.Selection(place, place);
  return { document, place };
}

export function findingsAt(uri: vscode.Uri): vscode.Diagnostic[] {
  return vscode.languages.getDiagnostics(uri).filter(({ source }) => source === 'golden-thread');
}

export function findings(
  document: vscode.TextDocument,
  enough: (all: vscode.Diagnostic[]) => boolean = (all) => all.length > 0,
): Promise<vscode.Diagnostic[]> {
  return until('the findings', () => {
    const all = findingsAt(document.uri);
    return enough(all) ? all : undefined;
  });
}

/** The finding on exactly these words. */
export async function findingOn(document: vscode.TextDocument, words: string): Promise<vscode.Diagnostic> {
  const on = ({ range }: vscode.Diagnostic) => document.getText(range) === words;
  return (await findings(document, (all) => all.some(on))).find(on)!;
}

/** VS Code gives up a request for actions when any extension registers another provider meanwhile; people ask again. */
export function action(document: vscode.TextDocument, range: vscode.Range, title: string): Promise<vscode.CodeAction> {
  return until(`the action "${title}"`, async () => {
    const asked = vscode.commands.executeCommand<vscode.CodeAction[]>(
      'vscode.executeCodeActionProvider',
      document.uri,
      range,
      undefined,
      30,
    );
    const offered = await asked.then(
      (all) => all,
      () => [],
    );
    return offered.find((one) => one.title === title && one.edit);
  });
}

export async function until<T>(what: string, probe: () => T | undefined | Promise<T | undefined>): Promise<T> {
  for (const end = Date.now() + 20_000; Date.now() < end; ) {
    const found = await probe();
    if (found !== undefined) return found;
    await new Promise((again) => setTimeout(again, 60));
  }
  throw new Error(`Waited too long for ${what}.`);
}

export function expectTo(holds: boolean, what: string): void {
  if (!holds) throw new Error(`Not so: ${what}`);
}

export function expectEqual(found: unknown, expected: unknown): void {
  expectTo(found === expected, `${JSON.stringify(found)} is ${JSON.stringify(expected)}`);
}
