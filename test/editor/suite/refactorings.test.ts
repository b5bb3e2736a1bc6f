import * as vscode from 'vscode';
import { action, activate, closeAll, deleteFiles, expectEqual, expectTo, until, writeAt } from './editor.ts';

const top = '---\ntype: action-plan\n---\n\n# Action plan of 1 May 2026\n\n## Actions\n\n';
const table =
  '| Action | Owner | Due |\n|---|---|---|\n| Fit $0rails | Ada Reeve | 9 June 2026 |\n| Test bells | Tom Ilunga | 12 May 2026 |\n';
const minutes =
  '---\ntype: meeting-minutes\n---\n\n# Quality meeting, 4 May 2026\n\nPresent: Ada Reeve (AR), Tom Ilunga (TI)\n\n## 1. Falls\n\nACTION: AR to $0fit rails by 9 June 2026.\n\nACTION: TI to order slings by 12 May 2026.\n';

suite('Refactorings', () => {
  suiteSetup(activate);
  suiteTeardown(deleteFiles);
  teardown(closeAll);

  const cases: readonly [title: string, before: string, written: string][] = [
    [
      'Sort these actions by date',
      top + table,
      '| Test bells | Tom Ilunga | 12 May 2026 |\n| Fit rails | Ada Reeve | 9 June 2026 |\n',
    ],
    ['Add a column for how it will be checked', top + table, '| Action | Owner | Due | How we will check |\n'],
    ['Add a column for how far it is', top + table, '| Action | Owner | Due | Status |\n'],
    ['Line up the columns of this table', top + table, '| Test bells | Tom Ilunga | 12 May 2026 |\n'],
    ['Turn this table into a list', top + table, '- Test bells – Owner: Tom Ilunga – Due: 12 May 2026\n'],
    [
      'Turn this list into a table',
      `${top}- Fit $0rails – Owner: Ada Reeve – Due: 9 June 2026\n- Test bells – Owner: Tom Ilunga – Due: 12 May 2026\n`,
      '| Test bells | Tom Ilunga | 12 May 2026 |\n',
    ],
    [
      'Give each action a row of its own',
      `${top}| Action | Owner | Due |\n|---|---|---|\n| 1. Paint the step 2. Fit a $0brighter lamp | 1. Ewan Price 2. Maryam Sadiq | 1. 15 May 2090 2. 22 May 2090 |\n`,
      '| Fit a brighter lamp | Maryam Sadiq | 22 May 2090 |\n',
    ],
    [
      'Gather the actions of these minutes in their log',
      minutes,
      '| TI to order slings by 12 May 2026. | TI | 12 May 2026 | Open |\n',
    ],
  ];
  for (const [title, before, written] of cases) {
    test(`“${title}” is one step to undo`, async () => {
      const { document, place } = await writeAt(before);
      const text = document.getText();
      const chosen = await action(document, new vscode.Range(place, place), title);
      expectTo(await vscode.workspace.applyEdit(chosen.edit!), 'it is applied');
      expectTo(document.getText() !== text && squeezed(document.getText()).includes(written), document.getText());
      expectTo(!document.getText().includes('${'), 'no tab stop is left in the text');
      await vscode.commands.executeCommand('undo');
      expectEqual(document.getText(), text);
    });
  }

  test('“Mark as complete” asks for the date and the evidence first', async () => {
    const { document, place } = await writeAt(top + table);
    const offered = await until('the command', async () => {
      const all = await vscode.commands.executeCommand<vscode.CodeAction[]>(
        'vscode.executeCodeActionProvider',
        document.uri,
        new vscode.Range(place, place),
      );
      return all.find(({ title }) => title === 'Mark as complete…');
    });
    expectEqual(offered.command?.command, 'goldenThread.closeAction');
    const text = document.getText();
    await vscode.commands.executeCommand('goldenThread.closeAction', {
      date: '8 June 2026',
      evidence: 'Both rails held 100 kg',
    });
    expectTo(document.getText().includes('Both rails held 100 kg'), document.getText());
    await vscode.commands.executeCommand('undo');
    expectEqual(document.getText(), text);
  });
});

/** Without the spaces that only line a table up. */
function squeezed(text: string): string {
  return text.replace(/ {2,}/g, ' ');
}
