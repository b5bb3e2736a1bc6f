import { beforeAll, expect, test } from 'vitest';
import { built } from '../support/built.ts';
import { pulling, ScriptedClient } from '../support/scripted-client.ts';
import { attach } from '../support/servers.ts';

let program: string;
beforeAll(() => {
  program = built('test/protocol/host-with-clock.ts');
});

const uri = 'file:///plans/plan.md';
const text =
  '# Action plan of 1 November 2026\n\nPresent: Ada Reeve (AR)\n\n| Action | Owner | Due | How we will check |\n|---|---|---|---|\n| Fit rails | AR | 24 November 2026 | Deputy tests both |\n';
const whole = { start: { line: 0, character: 0 }, end: { line: 7, character: 0 } };
const document = { textDocument: { uri } };

test('lenses, hints and colours are announced and answered, and asked for again on another day', async () => {
  const refreshing = {
    ...pulling,
    workspace: {
      codeLens: { refreshSupport: true },
      inlayHint: { refreshSupport: true },
      semanticTokens: { refreshSupport: true },
    },
  };
  const client = new ScriptedClient(program);
  const { capabilities } = await client.start(refreshing);
  await client.stop();
  expect(capabilities).toMatchObject({
    codeLensProvider: {},
    inlayHintProvider: true,
    semanticTokensProvider: { full: true, range: true, legend: { tokenModifiers: expect.arrayContaining(['owner']) } },
  });

  const editor = await attach(program, refreshing);
  editor.open(uri, text);
  const lenses = () => editor.request('textDocument/codeLens', document);
  const hints = () => editor.request('textDocument/inlayHint', { ...document, range: whole });
  expect((await lenses()).map((lens: any) => lens.command.title)).toEqual(['1 action']);
  expect((await hints()).map((hint: any) => hint.label)).toEqual(['(Ada Reeve)']);
  const full = await editor.request('textDocument/semanticTokens/full', document);
  expect(full.data).toHaveLength(15);
  expect((await editor.request('textDocument/semanticTokens/range', { ...document, range: whole })).data).toEqual(
    full.data,
  );

  editor.notify('test/today', '2026-11-25');
  for (const what of ['codeLens', 'inlayHint', 'semanticTokens'])
    await editor.hear(({ method }) => method === `workspace/${what}/refresh`);
  expect((await lenses()).map((lens: any) => lens.command.title)).toEqual(['1 action · 1 overdue']);
  expect((await hints()).map((hint: any) => hint.label)).toEqual(['(Ada Reeve)', '(1 day overdue)']);
});

test('a text that is no document of ours has none of them', async () => {
  const editor = await attach(program);
  editor.open(uri, '# Soup\n\n- Peel the carrots.\n');
  expect(await editor.request('textDocument/codeLens', document)).toEqual([]);
  expect(await editor.request('textDocument/inlayHint', { ...document, range: whole })).toEqual([]);
  expect(await editor.request('textDocument/semanticTokens/full', document)).toMatchObject({ data: [] });
});
