import * as vscode from 'vscode';
import { activate, addressOf, closeAll, expectEqual, expectTo, findings, open, plan, until, write } from './editor.ts';

const settings = 'golden-thread.yaml';

async function fileText(path: string): Promise<string> {
  return new TextDecoder().decode(await vscode.workspace.fs.readFile(addressOf(path)));
}

/** Puts the cursor right behind some words. */
function putCursorBehind(document: vscode.TextDocument, words: string): void {
  const at = document.positionAt(document.getText().indexOf(words) + words.length);
  vscode.window.activeTextEditor!.selection = new vscode.Selection(at, at);
}

/** Lets a box that was just asked for appear. */
function appear(): Promise<void> {
  return new Promise((done) => setTimeout(done, 700));
}

suite('Guided entry', () => {
  suiteSetup(activate);
  teardown(closeAll);

  test('writes an action as a row, in one step to undo, with the cursor at the first gap', async () => {
    const document = await open(plan);
    await findings(document);
    const before = document.getText();
    await vscode.commands.executeCommand('goldenThread.addAction', {
      doing: 'Fit two grab rails',
      owner: 'Marian Okafor',
    });
    expectTo(/\|[^|\n]*\| Fit two grab rails +\| Marian Okafor/.test(document.getText()), document.getText());
    const editor = vscode.window.activeTextEditor!;
    expectTo(
      document.getText(editor.selection).startsWith('['),
      `a gap is selected: ${document.getText(editor.selection)}`,
    );
    await vscode.commands.executeCommand('undo');
    expectEqual(document.getText(), before);
    await vscode.commands.executeCommand('workbench.action.files.revert');
  });

  test('leaves all as it was where somebody gives up', async () => {
    const document = await open(plan);
    await findings(document);
    const before = document.getText();
    const asking = vscode.commands.executeCommand('goldenThread.addAction');
    await appear();
    await vscode.commands.executeCommand('workbench.action.closeQuickOpen');
    await asking;
    expectEqual(document.getText(), before);
    expectTo(!document.isDirty, 'nothing was written');
  });

  test('changes an action, closes it with evidence, and adds a lesson', async () => {
    const document = await write(
      '---\ntype: action-plan\ndate: 2026-11-02\n---\n\n# Plan\n\n## Actions\n\n- Order gloves – Owner: Ada Reeve – Due: 9 November 2026\n',
    );
    await findings(document);
    putCursorBehind(document, 'Order gl');
    await vscode.commands.executeCommand('goldenThread.editAction', { owner: 'Tom Ilunga' });
    expectTo(
      document.getText().includes('- Order gloves – Owner: Tom Ilunga – Due: 9 November 2026\n'),
      document.getText(),
    );
    putCursorBehind(document, 'Order gl');
    await vscode.commands.executeCommand('goldenThread.closeAction', {
      date: '8 November 2026',
      evidence: '40 boxes counted by Ada Reeve',
    });
    expectTo(document.getText().includes('40 boxes counted by Ada Reeve'), document.getText());
    await vscode.commands.executeCommand('goldenThread.addLesson', { learned: 'Nobody counts the stock' });
    expectTo(document.getText().includes('Nobody counts the stock'), document.getText());
  });

  test('keeps the people in the settings file, and uses them at once', async () => {
    const document = await open(plan);
    await findings(document);
    const before = await fileText(settings);
    const person = { name: 'Nkechi Adeyemi', initials: 'NA', services: ['Elm Court'] };
    await vscode.commands.executeCommand('goldenThread.people', { add: person });
    const after = await until('the changed settings', async () => {
      const text = await fileText(settings);
      return text === before ? undefined : text;
    });
    expectTo(after.includes('  - name: Nkechi Adeyemi\n    initials: NA\n    services: [Elm Court]\n'), after);
    const at = after
      .split('\n')
      .filter((line) => line.startsWith('  - name:'))
      .findIndex((line) => line.includes('Nkechi'));
    await vscode.commands.executeCommand('goldenThread.people', { at, name: person.name, becomes: null });
    await until('the settings as they were', async () => ((await fileText(settings)) === before ? true : undefined));
  });

  test('goes from cell to cell with Tab, and makes a row behind the last', async () => {
    const document = await write(
      '---\ntype: action-plan\n---\n\n# Plan\n\n| Action | Owner |\n|---|---|\n| Fit two rails | AR |\n',
    );
    await findings(document);
    putCursorBehind(document, 'Fit two rails');
    await vscode.commands.executeCommand('goldenThread.tableNextCell');
    const editor = vscode.window.activeTextEditor!;
    expectEqual(document.lineAt(8).text, '| Fit two rails | AR    |');
    expectEqual(`${editor.selection.active.line}:${editor.selection.active.character}`, '8:20');
    await vscode.commands.executeCommand('goldenThread.tableNextCell');
    expectEqual(document.lineAt(9).text, '|               |       |');
    expectEqual(`${editor.selection.active.line}:${editor.selection.active.character}`, '9:2');
    await vscode.commands.executeCommand('goldenThread.tablePreviousCell');
    expectEqual(`${editor.selection.active.line}:${editor.selection.active.character}`, '8:20');
  });

  test('leaves Tab as it is outside tables', async () => {
    const document = await write('---\ntype: action-plan\n---\n\n# Plan\n');
    putCursorBehind(document, '# Plan');
    await vscode.commands.executeCommand('goldenThread.tableNextCell');
    expectTo(/^# Plan\s+$/m.test(document.lineAt(4).text), JSON.stringify(document.lineAt(4).text));
  });
});
