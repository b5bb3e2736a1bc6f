import * as vscode from 'vscode';
import { activate, closeAll, expectEqual, expectTo, findingOn, open, plan, until } from './editor.ts';

suite('Pages of the rules', () => {
  suiteSetup(activate);
  teardown(closeAll);

  test('come out of the extension itself, without a network', async () => {
    const page = await vscode.workspace.openTextDocument(
      vscode.Uri.parse('golden-thread-page:/action-without-owner.md'),
    );
    expectTo(page.getText().startsWith('# No owner named'), page.getText().slice(0, 60));
  });

  test('open rendered beside the document, by a link', async () => {
    await open(plan);
    await vscode.commands.executeCommand('vscode.open', vscode.Uri.parse('golden-thread-page:/owner-collective.md'));
    await pageTab('No one person owns it.md');
    const asText = tabs().filter(({ input }) => input instanceof vscode.TabInputText);
    expectEqual(asText.length, 1);
  });

  test('open by the command for the words under the cursor, and the author can go on writing', async () => {
    const document = await open(plan);
    const { range } = await findingOn(document, 'ASAP');
    const editor = vscode.window.activeTextEditor!;
    editor.selection = new vscode.Selection(range.start, range.start);
    await vscode.commands.executeCommand('goldenThread.explain');
    await pageTab('No real date.md');
    expectEqual(vscode.window.activeTextEditor?.document, document);
  });
});

function tabs(): vscode.Tab[] {
  return vscode.window.tabGroups.all.flatMap((group) => group.tabs);
}

function pageTab(name: string): Promise<vscode.Tab> {
  return until(`the page ${name}`, () =>
    tabs().find(({ label, input }) => label === name && input instanceof vscode.TabInputCustom),
  );
}
