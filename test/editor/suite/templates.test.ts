import * as vscode from 'vscode';
import type { CheckTemplateResult, TemplateUseEntry } from '../../../server/src/protocol/templates.ts';
import { activate, addressOf, closeAll, expectEqual, expectTo, findings, open, until } from './editor.ts';

suite('Templates', () => {
  suiteSetup(activate);
  teardown(closeAll);

  test('what a person copies is checked as a form', async () => {
    await open('templates/weekend-handover-review.md');
    const found = await vscode.commands.executeCommand<CheckTemplateResult>('goldenThread.checkTemplate');
    expectEqual(found.kind, 'Incident review');
    expectEqual(found.findings, 0);
    expectTo(found.gaps > 10, `${found.gaps} gaps`);
  });

  test('documents that use an old template are listed', async () => {
    const copy = addressOf('plans/from-a-template.md');
    const text = '---\ntype: action-plan\nfrom-template: action-plan\n---\n\n# Plan\n';
    await vscode.workspace.fs.writeFile(copy, new TextEncoder().encode(text));
    const uses = await vscode.commands.executeCommand<TemplateUseEntry[]>('goldenThread.templateUses');
    await vscode.workspace.fs.delete(copy);
    expectEqual(uses.find(({ path }) => path === 'plans/from-a-template.md')?.state, 'older');
  });

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
  });
});

async function begin(template: string, answers: object): Promise<void> {
  await vscode.commands.executeCommand('goldenThread.newDocument', undefined, { template, answers });
}
