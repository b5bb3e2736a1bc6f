import * as vscode from 'vscode';
import { activate, closeAll, deleteFiles, expectEqual, expectTo, open, plan, until, writeAt } from './editor.ts';

/** A plan of 2 November 2026 whose second row is being written. */
function planWith(row: string): string {
  return `---
type: action-plan
---

# Improvement plan: Elm Court

Date: 2 November 2026. Key: AR = Ada Reeve; TI = Tom Ilunga; Amber = on track; Green = done

| Action | Owner | Due | How we will check | RAG |
|---|---|---|---|---|
| Fit two rails | Ada Reeve | 29 May 2026 | Deputy checks both rails on 1 June | Amber |
${row}
`;
}

suite('Completion', () => {
  suiteSetup(activate);
  suiteTeardown(deleteFiles);
  teardown(closeAll);

  const cases: readonly [where: string, text: string, label: string, detail: string][] = [
    ['an owner', planWith('| Mend the panel | $0 |  |  |  |'), 'Tom Ilunga', 'TI · named here'],
    ['a date', planWith('| Mend the panel | TI | $0 |  |  |'), 'end of the month', ' days away'],
    [
      'a date as typed',
      planWith('| Mend the panel | TI | 4 june 2031$0 |  |  |'),
      '4 june 2031 → 4 June 2031',
      'Wednesday',
    ],
    ['a check', planWith('| Mend the panel | TI |  | $0 |  |'), 'Spot checks', '[how many] unannounced'],
    ['a status', planWith('| Mend the panel | TI |  |  | $0 |'), 'Green', 'The key says: done'],
    [
      'a column',
      '---\ntype: action-plan\n---\n\n# Plan\n\n| Action | $0 |\n|---|---|\n| Fit rails | AR |\n',
      'Owner',
      '',
    ],
    ['a heading', '# Incident review: fall at Larkfield House\n\n## $0\n', 'What happened', ''],
    ['a label', `${planWith('').trimEnd()}\n\n## Actions\n\n- [ ] Mend the panel – Owner: TI – $0\n`, 'Due', ''],
    ['a key at the top', '---\n$0\n---\n\n# Plan\n', 'type', ''],
    ['a kind at the top', '---\ntype: $0\n---\n\n# Plan\n', 'meeting-minutes', ''],
  ];
  for (const [where, text, label, detail] of cases) {
    test(`offers ${where}`, async () => {
      const { document, place } = await writeAt(text);
      const found = await offer(document, place, (one) => nameOf(one).startsWith(label));
      expectTo((found.detail ?? '').includes(detail), `${nameOf(found)}: ${found.detail}`);
    });
  }

  test('offers the people of the settings in the documents of their folder', async () => {
    const document = await open(plan);
    const place = document.positionAt(document.getText().indexOf('| TBC') + 2);
    const found = await offer(document, place, (one) => nameOf(one) === 'Davinder Gill');
    expectEqual(found.detail, 'DG · Registered Manager, Elm Court');
  });

  test('is opened by a key, and Enter writes what was chosen into its cell', async () => {
    const { document, place } = await writeAt(planWith('| Mend the panel | tom$0 |  |  |  |'));
    await offer(document, place, (one) => nameOf(one) === 'Tom Ilunga');
    const written = await until('the name in the cell', async () => {
      if (document.getText().includes('Tom Ilunga |')) return document.lineAt(place.line).text;
      await vscode.commands.executeCommand('editor.action.triggerSuggest');
      await new Promise((again) => setTimeout(again, 1500));
      await vscode.commands.executeCommand('acceptSelectedSuggestion');
      return undefined;
    });
    expectEqual(written, '| Mend the panel | Tom Ilunga |  |  |  |');
  });

  test('keeps out of ordinary documents', async () => {
    const { document, place } = await writeAt('# Shopping\n\n| What | Owner |\n|---|---|\n| Milk | $0 |\n');
    const list = await listAt(document, place);
    // Words of other open documents are the editor's own offer.
    const ours = list.items.filter(({ detail }) => /\b(?:here|settings|documents)$/.test(detail ?? ''));
    expectEqual(ours.length, 0);
  });
});

function nameOf({ label }: vscode.CompletionItem): string {
  return typeof label === 'string' ? label : label.label;
}

async function listAt(document: vscode.TextDocument, place: vscode.Position): Promise<vscode.CompletionList> {
  return vscode.commands.executeCommand<vscode.CompletionList>(
    'vscode.executeCompletionItemProvider',
    document.uri,
    place,
  );
}

function offer(
  document: vscode.TextDocument,
  place: vscode.Position,
  wanted: (item: vscode.CompletionItem) => boolean,
): Promise<vscode.CompletionItem> {
  return until('the offer', async () => (await listAt(document, place)).items.find(wanted));
}
