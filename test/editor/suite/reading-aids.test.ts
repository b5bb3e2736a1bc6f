import * as vscode from 'vscode';
import { activate, closeAll, deleteFiles, expectEqual, expectTo, until, writeFile } from './editor.ts';

/** One action is long past its date, one has no check. */
const plan = `---
type: action-plan
---

# Improvement plan: Elm Court

Date of plan: 4 May 2020. AR = Ada Reeve

## Actions

| Action | Owner | Due | How we will check | Status |
|---|---|---|---|---|
| Fit two rails | AR | within two weeks | Deputy checks both rails | Open |
| Mend the panel | Tom Ilunga | 8 June 2040 |  | Open |
`;

suite('Beside and above the words', () => {
  suiteSetup(activate);
  suiteTeardown(deleteFiles);
  teardown(async () => {
    for (const name of ['codeLens.enabled', 'inlayHints.enabled', 'colours.enabled']) await set(name, undefined);
    await closeAll();
  });

  test('the table says how many actions there are, and its count leads to them', async () => {
    const document = await writeFile(plan);
    const lens = await until('the count', async () => (await lensesOf(document))[0]);
    expectEqual(lens.command?.title, '2 actions · 1 overdue · 1 without a check');
    expectEqual(lens.range.start.line, lineOf(document, '| Action'));
    const { command, arguments: given = [] } = lens.command!;
    await vscode.commands.executeCommand(command, ...given);
    await until('the list of the actions, and the second of them', async () => {
      await vscode.commands.executeCommand('goToNextReference');
      const editor = vscode.window.activeTextEditor;
      return editor?.selection.active.line === lineOf(document, '| Mend') ? true : undefined;
    });
    await vscode.commands.executeCommand('closeReferenceSearch');
  });

  test('the counts go where the setting says so', async () => {
    const document = await writeFile(plan);
    await until('the count', async () => (await lensesOf(document))[0]);
    await set('codeLens.enabled', false);
    await until('no count', async () => ((await lensesOf(document)).length === 0 ? true : undefined));
  });

  test('days and names stand behind the words where somebody wants them, and not before', async () => {
    const document = await writeFile(plan);
    await until('the document to be known', async () => (await lensesOf(document))[0]);
    expectEqual((await hintsOf(document)).length, 0);
    await set('inlayHints.enabled', true);
    const hints = await until('the hints', async () => {
      const all = await hintsOf(document);
      return all.length > 0 ? all : undefined;
    });
    const [name, day] = hints;
    expectEqual(name, '(Ada Reeve)');
    expectTo(/^\(18 May 2020, \d+ days overdue\)$/.test(day ?? ''), `${day}`);
    await set('inlayHints.enabled', undefined);
    await until('no hints', async () => ((await hintsOf(document)).length === 0 ? true : undefined));
  });

  test('owners, dates, checks and states are tinted, unless somebody does not want it', async () => {
    const document = await writeFile(plan);
    const tinted = await until('the colours', async () => {
      const all = await tintedIn(document);
      return all.length > 0 ? all : undefined;
    });
    expectEqual(
      tinted.join('; '),
      [
        'AR: class owner',
        'within two weeks: number timescale overdue',
        'Deputy checks both rails: function check',
        'Open: enumMember status',
        'Tom Ilunga: class owner',
        '8 June 2040: number timescale',
        'Open: enumMember status',
      ].join('; '),
    );
    await set('colours.enabled', false);
    await until('no colours', async () => ((await tintedIn(document)).length === 0 ? true : undefined));
  });
});

async function set(name: string, value: boolean | undefined): Promise<void> {
  const settings = vscode.workspace.getConfiguration('goldenThread');
  if (settings.inspect(name)?.globalValue !== value)
    await settings.update(name, value, vscode.ConfigurationTarget.Global);
}

function lineOf(document: vscode.TextDocument, words: string): number {
  return document.positionAt(document.getText().indexOf(words)).line;
}

async function lensesOf(document: vscode.TextDocument): Promise<vscode.CodeLens[]> {
  const all = await vscode.commands.executeCommand<vscode.CodeLens[]>(
    'vscode.executeCodeLensProvider',
    document.uri,
    20,
  );
  return all.filter(({ command }) => /\bactions?\b/.test(command?.title ?? ''));
}

async function hintsOf(document: vscode.TextDocument): Promise<string[]> {
  const all = await vscode.commands.executeCommand<vscode.InlayHint[]>(
    'vscode.executeInlayHintProvider',
    document.uri,
    new vscode.Range(0, 0, document.lineCount, 0),
  );
  return all.map(({ label }) => (typeof label === 'string' ? label : label.map(({ value }) => value).join('')));
}

/** Each tinted piece of the text with its type and modifiers, read back by the legend. */
async function tintedIn(document: vscode.TextDocument): Promise<string[]> {
  const legend = await vscode.commands.executeCommand<vscode.SemanticTokensLegend | undefined>(
    'vscode.provideDocumentSemanticTokensLegend',
    document.uri,
  );
  const tokens = await vscode.commands.executeCommand<vscode.SemanticTokens | undefined>(
    'vscode.provideDocumentSemanticTokens',
    document.uri,
  );
  if (!legend || !tokens) return [];
  const pieces: string[] = [];
  let line = 0;
  let character = 0;
  for (let at = 0; at + 4 < tokens.data.length; at += 5) {
    const [down, right, length, type, bits] = tokens.data.slice(at, at + 5) as unknown as number[];
    line += down!;
    character = down === 0 ? character + right! : right!;
    const words = document.getText(new vscode.Range(line, character, line, character + length!));
    const modifiers = legend.tokenModifiers.filter((_, index) => bits! & (1 << index));
    pieces.push(`${words}: ${[legend.tokenTypes[type!], ...modifiers].join(' ')}`);
  }
  return pieces;
}
