import * as vscode from 'vscode';
import { activate, closeAll, deleteFiles, expectEqual, expectTo, until, writeFile } from './editor.ts';

const plan = `---
type: action-plan
---

# Improvement plan: Elm Court

Date: 2 November 2026. Key: MO = Marian Okafor; Amber = on track; Green = done

We were in breach of Regulation 17. CQC spoke of enforcement.

| Action | Owner | Due | How we will check | RAG |
|---|---|---|---|---|
| Fit two rails | MO | within two weeks | Deputy checks both rails on 1 June | Amber |
`;

const review = `---
type: incident-review
---

# Incident review: fall at Elm Court, 4 May 2026

## What happened

A resident fell in the corridor.

## Learning

- Prompts are missed at night

## Impact

Staff are more confident now.
`;

const concern = `---
type: organisational-concern
---

# Organisational concern: Fernbank

Date: 4 May 2026

The concern is held at Level 2 now.
`;

suite('Hovers', () => {
  suiteSetup(activate);
  suiteTeardown(deleteFiles);
  teardown(closeAll);

  const cases: readonly [on: string, words: string, text: string, said: string][] = [
    ['an owner', 'MO |', plan, '**Owner**: Marian Okafor (MO)'],
    ['a timescale', 'within two', plan, '**Due** Monday 16 November 2026'],
    ['a check', 'Deputy checks', plan, '**Check**'],
    ['a status', 'Amber |', plan, 'The key says: amber = on track'],
    ['a regulation', 'Regulation 17', plan, '**Regulation 17**: Good governance'],
    ['a term of judgement', 'enforcement', plan, '**Enforcement'],
    ['a heading of the kind', 'What happened', review, '**What belongs here**'],
    ['a statement of impact', 'Staff are more', review, '**Impact**: a claim without evidence'],
    ['a level of concern', 'Level 2', concern, '**Level 2**'],
    ['a kind at the top', 'incident-review', review, 'What happened, why'],
  ];
  for (const [on, words, text, said] of cases) {
    test(`tell of ${on}`, async () => {
      const document = await writeFile(text);
      await until(`“${said}” over “${words}”`, async () =>
        (await saidOver(document, words)).includes(said) ? true : undefined,
      );
    });
  }

  test('say nothing over ordinary words', async () => {
    const document = await writeFile(plan);
    await until('the document to be known', async () =>
      (await saidOver(document, 'Amber |')).includes('Status') ? true : undefined,
    );
    expectEqual(await saidOver(document, 'Improvement plan'), '');
    expectTo(!(await saidOver(document, 'two rails')).includes('**'), 'what an action is about needs no telling');
  });
});

async function saidOver(document: vscode.TextDocument, words: string): Promise<string> {
  const place = document.positionAt(document.getText().indexOf(words) + 1);
  const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
    'vscode.executeHoverProvider',
    document.uri,
    place,
  );
  return hovers.flatMap(({ contents }) => contents.map((one) => (one as vscode.MarkdownString).value)).join('\n');
}
