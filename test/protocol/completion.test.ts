import { beforeAll, describe, expect, test } from 'vitest';
import { builtProgram } from '../support/built.ts';
import { applied, pulling, ScriptedClient } from '../support/scripted-client.ts';
import { attach } from '../support/servers.ts';

let program: string;
beforeAll(() => {
  program = builtProgram('server');
});

const uri = 'file:///plans/plan.md';
const withTabStops = {
  ...pulling,
  textDocument: { ...pulling.textDocument, completion: { completionItem: { snippetSupport: true } } },
};
const text = `---
type: action-plan
date: 2026-05-04
---

# Action plan

AR = Ada Reeve

| Action | Owner | Due | How we will check |
|---|---|---|---|
| Mend the panel |  |  |  |
`;
const behind = (pipe: number) => ({
  line: 11,
  character:
    text
      .split('\n')[11]!
      .split('|')
      .slice(0, pipe + 1)
      .join('|').length + 1,
});
const at = (pipe: number, context: object = { triggerKind: 1 }) => ({
  textDocument: { uri },
  position: behind(pipe),
  context,
});

describe('completion', () => {
  test('is announced with the characters that open it', async () => {
    const client = new ScriptedClient(program);
    const { capabilities } = await client.start();
    await client.stop();
    expect(capabilities.completionProvider.triggerCharacters).toEqual(
      expect.arrayContaining([' ', '|', ':', '@', '#']),
    );
  });

  test('offers people, and writes one into the cell', async () => {
    const editor = await attach(program, withTabStops);
    editor.open(uri, text);
    const { items } = await editor.request('textDocument/completion', at(1, { triggerKind: 2, triggerCharacter: '|' }));
    expect(items.map(({ label }: { label: string }) => label)).toEqual(['Ada Reeve']);
    expect(applied(text, { edit: { changes: { [uri]: [items[0].textEdit] } } })).toContain(
      '| Mend the panel | Ada Reeve |',
    );
  });

  test('offers the names of other documents in the folder, with their posts', async () => {
    const editor = await attach(program, withTabStops);
    editor.open(
      'file:///plans/minutes.md',
      '# Minutes of the board, 4 May 2026\n\nPresent: Kofi Mensah (Estates lead), Bea Cole\n\n- ACTION: Kofi Mensah to mend the lamp by 8 May 2026\n',
    );
    await editor.pull('file:///plans/minutes.md');
    editor.open(uri, text);
    const { items } = await editor.request('textDocument/completion', at(1));
    expect(items.map(({ label, detail }: { label: string; detail: string }) => `${label}: ${detail}`)).toEqual([
      'Ada Reeve: AR · named here',
      'Kofi Mensah: Estates lead · named in other documents',
      'Bea Cole: named in other documents',
    ]);
  });

  test('is a form with tab stops only for an editor that knows them', async () => {
    for (const [abilities, form] of [
      [withTabStops, 2],
      [pulling, 1],
    ] as const) {
      const editor = await attach(program, abilities);
      editor.open(uri, text);
      const { items } = await editor.request('textDocument/completion', at(3));
      expect(items[0]).toMatchObject({ label: 'Sample of records', insertTextFormat: form });
      expect(items[0].textEdit.newText.includes('$')).toBe(form === 2);
    }
  });

  test('is empty in running words, in the details at the top for other keys, and in other texts', async () => {
    const editor = await attach(program, withTabStops);
    editor.open(uri, text);
    const empty = await editor.request('textDocument/completion', {
      textDocument: { uri },
      position: { line: 5, character: 4 },
      context: { triggerKind: 2, triggerCharacter: ' ' },
    });
    expect(empty.items ?? empty).toEqual([]);
    editor.open('file:///plans/list.md', '# Shopping\n\nOwner: ');
    const other = await editor.request('textDocument/completion', {
      textDocument: { uri: 'file:///plans/list.md' },
      position: { line: 2, character: 7 },
    });
    expect(other.items ?? other).toEqual([]);
  });
});
