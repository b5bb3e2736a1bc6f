import * as vscode from 'vscode';
import type { CheckTemplateResult, TemplateUseEntry } from '../../../server/src/protocol/templates.ts';
import { activate, addressOf, closeAll, expectEqual, expectTo, findingOn, findings, until, write } from './editor.ts';

suite('Templates', () => {
  suiteSetup(activate);
  teardown(closeAll);

  test('a document is begun from a template, with the cursor in the first place to fill', async () => {
    const answers = { title: 'keys', service: 'Larkfield House', date: '4 May 2026' };
    await begin('risk-decision', answers);
    const editor = await until('the new document', () => {
      const active = vscode.window.activeTextEditor;
      return active?.document.getText().includes('# Risk decision record: keys\n') ? active : undefined;
    });
    expectEqual(editor.document.languageId, 'markdown');
    expectEqual(editor.document.getText(editor.selection), '{{what could happen, and to whom}}');
    await vscode.commands.executeCommand('type', { text: 'Somebody could get in.' });
    await vscode.commands.executeCommand('jumpToNextSnippetPlaceholder');
    const second = '{{what could be done, and what speaks for and against each}}';
    await until('the next place', () => (editor.document.getText(editor.selection) === second ? true : undefined));
    const all = await findings(editor.document);
    const shown = all.filter(({ severity }) => severity !== vscode.DiagnosticSeverity.Hint);
    expectEqual(shown.length, 1);
    expectTo(shown[0]!.message.startsWith('Draft: '), shown[0]!.message);
    // What was typed would be asked about on closing.
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
  });

  test('what a person copies is checked as a form', async () => {
    const form = await write(
      '---\ntype: practice-example\n---\n\n# Practice example: {{title}}\n\n**Context:** {{who was supported}}\n',
    );
    // The name of the document before it is free again, so what is known of that must have gone first.
    await findingOn(form, '{{who was supported}}');
    const found = await vscode.commands.executeCommand<CheckTemplateResult>('goldenThread.checkTemplate');
    expectEqual(found.kind, 'Practice example');
    expectEqual(found.findings, 1);
  });

  test('documents that use an old template are listed', async () => {
    const copy = addressOf('plans/from-a-template.md');
    const text = '---\ntype: action-plan\nfrom-template: action-plan\n---\n\n# Plan\n';
    await vscode.workspace.fs.writeFile(copy, new TextEncoder().encode(text));
    const uses = await vscode.commands.executeCommand<TemplateUseEntry[]>('goldenThread.templateUses');
    await vscode.workspace.fs.delete(copy);
    expectEqual(uses.find(({ path }) => path === 'plans/from-a-template.md')?.state, 'older');
  });
});

async function begin(template: string, answers: object): Promise<void> {
  await vscode.commands.executeCommand('goldenThread.newDocument', undefined, { template, answers });
}
