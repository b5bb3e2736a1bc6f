import * as vscode from 'vscode';
import { activate, closeAll, expectTo, findings, open, plan, until } from './editor.ts';

suite('The preview', () => {
  suiteSetup(activate);
  teardown(closeAll);

  test('shows what is overdue and what there is to mend, in the words of the problems', async () => {
    const document = await open(plan);
    await findings(document);
    await vscode.commands.executeCommand('markdown.showPreviewToSide');
    const drawn = await until('a badge in the preview', async () => {
      const html = await vscode.commands.executeCommand<string>('markdown.api.render', document);
      return html.includes('golden-thread-badge') ? html : undefined;
    });
    expectTo(/\d+ days overdue/.test(drawn), 'it says by how many days');
    expectTo(drawn.includes('“ASAP” sets no date'), 'it says what there is to mend');
    expectTo(/<tr[^>]* class="[^"]*golden-thread-problem/.test(drawn), 'rows have a mark in the margin');
  });

  test('leaves an ordinary README as it is', async () => {
    await vscode.commands.executeCommand('markdown.showPreviewToSide');
    const readme = await open('README.md');
    await findings(await open(plan));
    const html = await vscode.commands.executeCommand<string>('markdown.api.render', readme);
    expectTo(!html.includes('golden-thread-'), html);
  });
});
