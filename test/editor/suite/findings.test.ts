import * as vscode from 'vscode';
import {
  activate,
  addressOf,
  closeAll,
  expectEqual,
  expectTo,
  findingOn,
  findings,
  findingsAt,
  open,
  plan,
  until,
  write,
} from './editor.ts';

suite('Findings', () => {
  suiteSetup(activate);
  teardown(closeAll);

  test('underlines the exact words in an improvement plan', async () => {
    const document = await open(plan);
    const vague = await findingOn(document, 'ASAP');
    for (const words of ['All staff', 'TBC', '31/11/2026']) await findingOn(document, words);
    expectEqual(vague.source, 'golden-thread');
    expectTo(vague.message.startsWith('“ASAP” sets no date'), vague.message);
    const code = vague.code as { value: string; target: vscode.Uri };
    expectEqual(code.value, 'No real date');
    expectEqual(code.target.toString(), 'golden-thread-page:/timescale-vague.md');
  });

  test('says nothing about an ordinary README in the same folder', async () => {
    const readme = await open('README.md');
    await findings(await open(plan));
    expectEqual(findingsAt(readme.uri).length, 0);
  });

  test('follows what is typed', async () => {
    const document = await write(
      '---\ntype: action-plan\n---\n\n- [ ] Order the rails. Owner: Ada Reeve. Due: 4 May 2030.\n',
    );
    await findings(document, (all) => all.length === 1);
    const change = new vscode.WorkspaceEdit();
    const end = document.lineAt(4).range.end;
    change.insert(document.uri, end, ' Verified by: Tom Ilunga tests both rails.');
    await vscode.workspace.applyEdit(change);
    await findings(document, (all) => all.length === 0);
  });

  test('leaves what is not worked on alone, as the past of a repository', async () => {
    const past = vscode.workspace.registerTextDocumentContentProvider('past', {
      provideTextDocumentContent: () => '---\ntype: action-plan\n---\n\n- [ ] Order the rails\n',
    });
    const document = await vscode.workspace.openTextDocument(vscode.Uri.parse('past:/plan.md'));
    expectEqual(document.languageId, 'markdown');
    await vscode.window.showTextDocument(document);
    await findings(await open(plan));
    expectEqual(findingsAt(document.uri).length, 0);
    past.dispose();
  });

  test('counts the gaps of a draft in one line, and shows them when it is to be signed off', async () => {
    const document = await open('plans/homecare-plan-draft.md');
    const shown = (all: vscode.Diagnostic[]) =>
      all.filter(({ severity }) => severity <= vscode.DiagnosticSeverity.Information);
    await findings(document, (all) => shown(all).length === 1);
    await vscode.commands.executeCommand('goldenThread.checkForSignOff');
    await findings(document, (all) => shown(all).length > 2);
    await vscode.window.showTextDocument(document);
    await vscode.commands.executeCommand('goldenThread.checkDocument');
    await findings(document, (all) => shown(all).length === 1);
  });

  test('comes back after a restart', async () => {
    const document = await open(plan);
    const before = await findings(document);
    await vscode.commands.executeCommand('goldenThread.restart');
    const after = await findings(document, (all) => all.length > 0 && all[0] !== before[0]);
    expectEqual(after.length, before.length);
  });

  test('tells on hover what was understood', async () => {
    const document = await open(plan);
    await findings(document);
    const at = document.positionAt(document.getText().indexOf('| MO | 30 October') + 3);
    const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
      'vscode.executeHoverProvider',
      document.uri,
      at,
    );
    const words = hovers.flatMap(({ contents }) => contents.map((content) => (content as vscode.MarkdownString).value));
    expectTo(words.join('\n').includes('Marian Okafor'), `the hover says whom MO stands for: ${words}`);
  });

  test('lists sections and actions', async () => {
    const document = await open(plan);
    const names = await until('symbols of ours', async () => {
      const all = await vscode.commands.executeCommand<vscode.DocumentSymbol[]>(
        'vscode.executeDocumentSymbolProvider',
        document.uri,
      );
      const names = flat(all ?? []).map(({ name }) => name);
      return names.some((name) => name.includes('Replace both rails')) ? names : undefined;
    });
    expectTo(names.includes('Improvement plan: Larkfield House'), `the title is a section of: ${names}`);
  });

  test('helps in the settings, and says what is wrong there', async () => {
    const at = addressOf('reviews/golden-thread.yaml');
    await vscode.workspace.fs.writeFile(at, new TextEncoder().encode('rules:\n  action-overdue: loud\n  '));
    const document = await open('reviews/golden-thread.yaml');
    const [wrong] = await findings(document);
    expectEqual(document.getText(wrong!.range), 'loud');
    const offered = await vscode.commands.executeCommand<vscode.CompletionList>(
      'vscode.executeCompletionItemProvider',
      document.uri,
      new vscode.Position(2, 2),
    );
    const labels = offered.items.map(({ label }) => (typeof label === 'string' ? label : label.label));
    expectTo(labels.includes('timescale-vague'), `rules are offered: ${labels}`);
    await vscode.workspace.fs.delete(at);
  });
});

function flat(symbols: readonly vscode.DocumentSymbol[]): vscode.DocumentSymbol[] {
  return symbols.flatMap((symbol) => [symbol, ...flat(symbol.children)]);
}
