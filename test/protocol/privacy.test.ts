import { beforeAll, describe, expect, test } from 'vitest';
import { built } from '../support/built.ts';
import { pulling, type ScriptedClient } from '../support/scripted-client.ts';
import { attach, folderOf } from '../support/servers.ts';

let program: string;
beforeAll(() => {
  program = built('test/protocol/host-with-broken-rules.ts');
}, 60_000);

/** Words that stand in the documents and in the settings, and must stand in no log. */
const marked = /quokka|zanzibar|xylophone|9434765919|943 476 5919/i;
const document = `---
type: action-plan
date: quokka
audience: shared
---

# Quokka plan

| Action | Owner | Due | How we will check |
|---|---|---|---|
| Fit the xylophone | | 4 May 2020 | Zanzibar audit |
| Ring Mr Quokka, NHS number 943 476 5919 | Zanzibar | ASAP | |
`;

/** All that the server wrote for others to keep: its log, its traces, its messages and its standard error. */
function logged(editor: ScriptedClient): string {
  const kept = editor.heard.filter(({ method }) => /^window\/|^\$\/logTrace|^telemetry\//.test(method ?? ''));
  return `${JSON.stringify(kept)}\n${editor.errors}`;
}

describe('no word of a document reaches a log', () => {
  test.each<[string, object]>([
    ['asks for findings', pulling],
    ['waits for findings', {}],
  ])('whatever fails, in an editor that %s', async (_, capabilities) => {
    const { uri } = folderOf({ 'golden-thread.yaml': 'quokka: [zanzibar\n', 'plan.md': document });
    const editor = await attach(program, capabilities);
    editor.notify('$/setTrace', { value: 'verbose' });
    const plan = uri('plan.md');
    editor.open(plan, document);
    editor.open(uri('golden-thread.yaml'), 'rules:\n  quokka: zanzibar\n: :', 'yaml');
    const refusals: string[] = [];
    const ask = (method: string, params: unknown) =>
      editor.request(method, params).catch((error: Error) => {
        refusals.push(error.message);
      });
    const at = { textDocument: { uri: plan }, position: { line: 9, character: 6 } };
    const range = { start: { line: 0, character: 0 }, end: { line: 20, character: 0 } };
    await ask('textDocument/diagnostic', { textDocument: { uri: plan } });
    await ask('textDocument/diagnostic', { textDocument: { uri: uri('golden-thread.yaml') } });
    await ask('textDocument/codeAction', { textDocument: { uri: plan }, range, context: { diagnostics: [] } });
    await ask('textDocument/hover', at);
    await ask('textDocument/documentSymbol', at);
    await ask('textDocument/completion', { ...at, position: { line: 2, character: 6 } });
    await ask('codeAction/resolve', { title: 'Quokka', data: { uri: plan } });
    await ask('codeAction/resolve', { title: 'Quokka', data: 7 });
    await ask('textDocument/hover', {});
    await ask('textDocument/hover', { textDocument: { uri: plan }, position: 'zanzibar' });
    await ask('golden-thread/page', null);
    await ask('golden-thread/page', { rule: 'timescale-vague' });
    await ask('golden-thread/treatAs', { uri: plan });
    await ask('golden-thread/checkFolder', { uri: uri('') });
    await ask('golden-thread/quokka', { words: 'zanzibar' });
    editor.notify('textDocument/didChange', { textDocument: { uri: plan, version: 2 }, contentChanges: 'xylophone' });
    editor.notify('golden-thread/zanzibar', { words: 'quokka' });
    editor.change(plan, 3, { text: `${document}\n- Zanzibar\n` });
    await ask('textDocument/hover', at);
    await new Promise((later) => setTimeout(later, 400));
    expect(refusals.length, 'the test makes something fail').toBeGreaterThan(3);
    expect(refusals).toContain('Golden Thread could not answer this.');
    expect(logged(editor)).not.toMatch(marked);
    // The method of a request that there is not is the editor's own word, no document's.
    expect(refusals.filter((words) => marked.test(words) && !/golden-thread\/quokka/.test(words))).toEqual([]);
  });

  test('a rule that fails says so, and the message names the rule alone', async () => {
    const editor = await attach(program);
    editor.open('file:///plans/plan.md', document);
    const failed = (await editor.pull('file:///plans/plan.md')).items.find(({ message }) => message.includes('failed'));
    expect(failed?.message).toContain('“No owner named”');
    expect(failed?.message).not.toMatch(marked);
  });
});
