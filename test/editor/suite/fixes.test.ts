import * as vscode from 'vscode';
import { action, activate, closeAll, expectEqual, expectTo, findingOn, findings, open, plan, write } from './editor.ts';

suite('Fixes', () => {
  suiteSetup(activate);
  teardown(closeAll);

  test('name a person of the document as owner, and nothing else changes', async () => {
    const document = await open(plan);
    const before = document.getText();
    const { range } = await findingOn(document, 'TBC');
    const fix = await action(document, range, 'Name Marian Okafor as owner');
    expectTo(await vscode.workspace.applyEdit(fix.edit!), 'the fix is applied');
    expectEqual(document.getText(), before.replace('| TBC |', '| Marian Okafor |'));
    await findings(document, (all) => !all.some((one) => document.getText(one.range) === 'TBC'));
    await vscode.commands.executeCommand('undo');
    expectEqual(document.getText(), before);
  });

  test('put in a form to fill, which stays a finding until it is filled', async () => {
    const document = await open(plan);
    const { range } = await findingOn(document, 'TBC');
    const fix = await action(document, range, 'Write who owns this action');
    await vscode.workspace.applyEdit(fix.edit!);
    expectTo(!document.getText().includes('${'), 'no tab stop is left in the text');
    await findingOn(document, '[name]');
    await vscode.commands.executeCommand('workbench.action.files.revert');
  });

  test('leave a finding as it is, with a reason, within the row', async () => {
    const document = await open(plan);
    const { range } = await findingOn(document, 'ASAP');
    const fix = await action(document, range, 'Leave this as it is and say why');
    await vscode.workspace.applyEdit(fix.edit!);
    expectTo(
      /\| ASAP [^|\n]*<!-- golden-thread-ignore timescale-vague: .*-->|<!-- golden-thread-ignore timescale-vague: .*--> \|/.test(
        document.getText(),
      ),
      document.getText().split('\n')[9]!,
    );
    await findings(document, (all) => !all.some((one) => document.getText(one.range) === 'ASAP'));
    await vscode.commands.executeCommand('workbench.action.files.revert');
  });

  test('come with the snippets: a form of an action, whose holes are seen', async () => {
    const document = await write('---\ntype: action-plan\n---\n\n## Actions\n\n');
    const editor = vscode.window.activeTextEditor!;
    const end = document.lineAt(document.lineCount - 1).range.end;
    editor.selection = new vscode.Selection(end, end);
    await vscode.commands.executeCommand('editor.action.insertSnippet', {
      langId: 'markdown',
      name: 'Action as a list item',
    });
    for (const hole of ['{{what will be done}}', '{{who leads}}', '{{by when}}']) await findingOn(document, hole);
    expectEqual(document.getText(editor.selection), '{{what will be done}}');
  });
});
