import * as vscode from 'vscode';

// One suite for every host: the desktop, the Node host of a server, the web worker of a browser.

const plan = 'plans/larkfield-house-plan.md';

suite('Golden Thread in the real editor', () => {
  suiteSetup(async () => {
    await vscode.extensions.getExtension('golden-thread.golden-thread')?.activate();
  });

  teardown(async () => {
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
  });

  test('underlines the exact words in an improvement plan', async () => {
    const document = await open(plan);
    const found = await problems(document, (all) => all.length > 5);
    const said = found.map((one) => document.getText(one.range));
    for (const words of ['All staff', 'ASAP', 'TBC', '31/11/2026'])
      expectTo(said.includes(words), `"${words}" is underlined in: ${said.join(' | ')}`);
    const vague = found.find((one) => document.getText(one.range) === 'ASAP')!;
    expectTo(vague.source === 'golden-thread', 'the source is golden-thread');
    expectTo(vague.message.startsWith('“ASAP” sets no date'), vague.message);
    const code = vague.code as { value: string; target: vscode.Uri };
    expectTo(code.value === 'No real date', `the plain title is shown, not ${code.value}`);
    expectTo(code.target.toString() === 'golden-thread-page:/timescale-vague.md', code.target.toString());
  });

  test('says nothing about an ordinary README in the same folder', async () => {
    const document = await open('README.md');
    const plain = await open(plan);
    await problems(plain, (all) => all.length > 5);
    expectTo(own(document.uri).length === 0, 'the README has no findings');
  });

  test('names an owner by a quick fix', async () => {
    const document = await open(plan);
    const found = await problems(document, (all) => all.some((one) => document.getText(one.range) === 'TBC'));
    const placeholder = found.find((one) => document.getText(one.range) === 'TBC')!;
    const fix = await action(document, placeholder.range, 'Name Marian Okafor as owner');
    expectTo(await vscode.workspace.applyEdit(fix.edit!), 'the fix is applied');
    await problems(document, (all) => !all.some((one) => document.getText(one.range) === 'TBC'));
    expectTo(/\| Marian Okafor \| 31\/11\/2026/.test(document.getText()), 'the name stands in the cell');
    await vscode.commands.executeCommand('undo');
  });

  test('tells on hover what was understood', async () => {
    const document = await open(plan);
    await problems(document, (all) => all.length > 5);
    const at = document.positionAt(document.getText().indexOf('| MO | 30 October') + 3);
    const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
      'vscode.executeHoverProvider',
      document.uri,
      at,
    );
    const words = hovers
      .flatMap((hover) => hover.contents.map((content) => (content as vscode.MarkdownString).value))
      .join('\n');
    expectTo(words.includes('Marian Okafor'), `the hover says whom MO stands for: ${words}`);
  });

  test('lists sections and actions', async () => {
    const document = await open(plan);
    await problems(document, (all) => all.length > 5);
    const symbols = await until('symbols of ours', async () => {
      const all = await vscode.commands.executeCommand<vscode.DocumentSymbol[]>(
        'vscode.executeDocumentSymbolProvider',
        document.uri,
      );
      const names = flat(all ?? []).map((symbol) => symbol.name);
      return names.some((name) => name.includes('Replace both rails')) ? names : undefined;
    });
    expectTo(symbols.includes('Improvement plan: Larkfield House'), 'the title is a section');
  });

  test('takes a person at their word on the kind', async () => {
    const document = await vscode.workspace.openTextDocument({
      language: 'markdown',
      content: '# Notes\n\n- [ ] Order the rails\n',
    });
    await vscode.window.showTextDocument(document);
    await vscode.commands.executeCommand('goldenThread.treatAs', 'action-plan');
    await problems(document, (all) => all.length > 0);
    expectTo(document.getText().startsWith('---\ntype: action-plan\n---\n\n# Notes'), document.getText());
    await vscode.commands.executeCommand('goldenThread.treatAs', 'none');
    await problems(document, (all) => all.length === 0);
  });

  test('explains a rule without a network', async () => {
    const page = await vscode.workspace.openTextDocument(
      vscode.Uri.parse('golden-thread-page:/action-without-owner.md'),
    );
    expectTo(page.getText().startsWith('# No owner named'), page.getText().slice(0, 60));
  });
});

async function open(path: string): Promise<vscode.TextDocument> {
  const folder = vscode.workspace.workspaceFolders![0]!.uri;
  const document = await vscode.workspace.openTextDocument(vscode.Uri.joinPath(folder, path));
  await vscode.window.showTextDocument(document);
  return document;
}

function own(uri: vscode.Uri): vscode.Diagnostic[] {
  return vscode.languages.getDiagnostics(uri).filter(({ source }) => source === 'golden-thread');
}

function problems(
  document: vscode.TextDocument,
  enough: (all: vscode.Diagnostic[]) => boolean,
): Promise<vscode.Diagnostic[]> {
  return until('the findings', () => {
    const all = own(document.uri);
    return enough(all) ? all : undefined;
  });
}

/** VS Code gives up a request for actions when any extension registers another provider meanwhile; people ask again. */
function action(document: vscode.TextDocument, range: vscode.Range, title: string): Promise<vscode.CodeAction> {
  return until(`the action "${title}"`, async () => {
    const offered = await vscode.commands
      .executeCommand<vscode.CodeAction[]>(
        'vscode.executeCodeActionProvider',
        document.uri,
        range,
        vscode.CodeActionKind.QuickFix.value,
        30,
      )
      .then(
        (all) => all,
        () => [],
      );
    return offered.find((one) => one.title === title && one.edit);
  });
}

function flat(symbols: readonly vscode.DocumentSymbol[]): vscode.DocumentSymbol[] {
  return symbols.flatMap((symbol) => [symbol, ...flat(symbol.children)]);
}

async function until<T>(what: string, probe: () => T | undefined | Promise<T | undefined>): Promise<T> {
  for (const end = Date.now() + 20_000; Date.now() < end; ) {
    const found = await probe();
    if (found !== undefined) return found;
    await new Promise((again) => setTimeout(again, 60));
  }
  throw new Error(`Waited too long for ${what}.`);
}

function expectTo(holds: boolean, what: string): void {
  if (!holds) throw new Error(`Not so: ${what}`);
}
