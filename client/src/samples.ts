import * as vscode from 'vscode';

/** The plan of the sample folder that shows most of what there is to see. */
const samplePlan = ['plans', 'larkfield-house-plan.md'];
const sampleFolder = 'Golden Thread samples';

/** The commands that let people try everything on documents that are nobody's. */
export function registerSamples(context: vscode.ExtensionContext): void {
  context.subscriptions.push(
    vscode.commands.registerCommand('goldenThread.openSamples', (place?: unknown) =>
      openSamples(context, place instanceof vscode.Uri ? place : undefined),
    ),
    vscode.commands.registerCommand('goldenThread.openSamplePlan', openSamplePlan),
    vscode.commands.registerCommand('goldenThread.getStarted', () =>
      vscode.commands.executeCommand(
        'workbench.action.openWalkthrough',
        `${context.extension.id}#goldenThread.getStarted`,
        false,
      ),
    ),
  );
}

/** Copies the samples, since people shall change them, and opens the copy. One that is there already stays as it is. */
async function openSamples(context: vscode.ExtensionContext, place: vscode.Uri | undefined): Promise<void> {
  const folder = place ?? (await askForFolder());
  if (!folder) return;
  const copy = vscode.Uri.joinPath(folder, sampleFolder);
  if (!(await exists(copy)))
    await vscode.workspace.fs.copy(vscode.Uri.joinPath(context.extensionUri, 'samples'), copy, { overwrite: false });
  // What is open now shall not be closed by somebody who only wants to try something.
  const forceNewWindow = (vscode.workspace.workspaceFolders?.length ?? 0) > 0;
  await vscode.commands.executeCommand('vscode.openFolder', copy, { forceNewWindow });
}

async function askForFolder(): Promise<vscode.Uri | undefined> {
  const [folder] =
    (await vscode.window.showOpenDialog({
      title: 'Where shall the sample folder go?',
      openLabel: 'Put the samples here',
      canSelectFiles: false,
      canSelectFolders: true,
    })) ?? [];
  return folder;
}

async function openSamplePlan(): Promise<void> {
  for (const { uri } of vscode.workspace.workspaceFolders ?? []) {
    const plan = vscode.Uri.joinPath(uri, ...samplePlan);
    if (!(await exists(plan))) continue;
    await vscode.window.showTextDocument(plan, { preview: false });
    return;
  }
  const open = 'Open the samples';
  const choice = await vscode.window.showInformationMessage('The sample folder is not open yet.', open);
  if (choice === open) await vscode.commands.executeCommand('goldenThread.openSamples');
}

async function exists(uri: vscode.Uri): Promise<boolean> {
  return vscode.workspace.fs.stat(uri).then(
    () => true,
    () => false,
  );
}
