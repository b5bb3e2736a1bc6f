import { fork } from 'node:child_process';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { builtProgram } from '../support/built.ts';
import { bareRow, plan, rowWithoutOwner } from '../support/plans.ts';
import { applied, pulling, type Range, ScriptedClient, wordsUnder } from '../support/scripted-client.ts';
import { attach, attachForSeveral } from '../support/servers.ts';

let program: string;
beforeAll(() => {
  program = builtProgram('server');
});

const uri = 'file:///plans/plan.md';

describe('any text is answered', () => {
  let editor: ScriptedClient;
  beforeAll(async () => {
    editor = await attachForSeveral(program);
  });
  afterAll(() => editor.stop());

  test.each<[string, string]>([
    ['nothing', ''],
    ['details alone', '---\ntype: action-plan\n---\n'],
    ['details still being typed', '---\ntype: action-plan\n\n- [ ] Order rails\n'],
    ['details that are no YAML', '---\ntype: [action-plan\n: :\n---\n\n- [ ] Order rails\n'],
    ['a NUL and a byte order mark', '\uFEFF---\ntype: action-plan\n---\n\n- [ ] Order\0 rails\n'],
    ['lone surrogates', '---\ntype: action-plan\n---\n\n- [ ] Order \uD83D rails \uDE00\n'],
    ['lone carriage returns', '---\rtype: action-plan\r---\r\r- [ ] Order rails\r'],
    [
      'a deep list',
      `---\ntype: action-plan\n---\n\n${Array.from({ length: 200 }, (_, depth) => `${' '.repeat(depth * 2)}- a`).join('\n')}\n`,
    ],
  ])('%s', async (_, text) => {
    editor.open(uri, text);
    const { kind, items } = await editor.pull(uri);
    expect(kind).toBe('full');
    const whole = TextDocument.create(uri, 'markdown', 1, text);
    for (const { range } of items) expect(whole.positionAt(whole.offsetAt(range.end))).toEqual(range.end);
    for (const method of ['textDocument/documentSymbol', 'textDocument/hover'])
      await editor.request(method, { textDocument: { uri }, position: { line: 4, character: 8 } });
    expect(editor.errors).toBe('');
    expect(editor.heard.filter(({ method }) => method === 'window/logMessage')).toEqual([]);
    editor.close(uri);
  });

  test('a megabyte of pipes, in time', async () => {
    editor.open(uri, `---\ntype: action-plan\n---\n\n${'|'.repeat(1_000_000)}\n`);
    expect((await editor.pull(uri)).kind).toBe('full');
  }, 20_000);
});

describe('lines', () => {
  test.each([
    ['line feeds', (text: string) => text],
    ['carriage returns', (text: string) => text.replace(/\n/g, '\r\n')],
    ['a byte order mark', (text: string) => `\uFEFF${text}`],
  ])('emoji and joined letters before the words do not move the line under them, with %s', async (_, change) => {
    const editor = await attach(program);
    const text = change(plan('| 😀🟢 Zoe\u0308’s 👩🏽‍⚕️ | Fit rails | TBC | 4 May 2090 | Deputy tests both rails |\n'));
    editor.open(uri, text);
    expect((await editor.pull(uri)).items.map((item) => wordsUnder(text, item))).toEqual(['TBC']);
  });

  test('what a fix adds ends its lines as the document does', async () => {
    const editor = await attach(program);
    const text = plan(rowWithoutOwner).replace(/\n/g, '\r\n');
    editor.open(uri, text);
    const [item] = (await editor.pull(uri)).items;
    for (const fix of await editor.fixes(uri, item!)) {
      expect(applied(text, await editor.request('codeAction/resolve', fix))).not.toMatch(/[^\r]\n/);
    }
  });
});

test('any run of small edits ends in the same findings as the whole text opened at once', async () => {
  const editor = await attach(program);
  const pieces = ['Ada Reeve', 'TBC', ' | ', '\n', '\r\n', '- [ ] Order rails', '## Actions\n\n', '😀', '---\n', ''];
  let round = 0;
  const edit = fc.record({ from: fc.nat(400), length: fc.nat(30), text: fc.constantFrom(...pieces) });
  await fc.assert(
    fc.asyncProperty(fc.array(edit, { minLength: 1, maxLength: 12 }), async (edits) => {
      const edited = `file:///plans/edited-${round}.md`;
      const whole = `file:///plans/whole-${round++}.md`;
      const text = TextDocument.create(edited, 'markdown', 1, plan(bareRow + rowWithoutOwner));
      editor.open(edited, text.getText());
      for (const [index, { from, length, text: added }] of edits.entries()) {
        const start = text.positionAt(from);
        const range: Range = { start, end: text.positionAt(from + length) };
        editor.change(edited, index + 2, { range, text: added });
        TextDocument.update(text, [{ range, text: added }], index + 2);
      }
      editor.open(whole, text.getText());
      const [one, other] = await Promise.all([editor.pull(edited), editor.pull(whole)]);
      expect(one.items).toEqual(other.items);
      editor.close(edited);
      editor.close(whole);
    }),
    { numRuns: 40 },
  );
});

describe('the server lives on after', () => {
  test('questions about places and documents that are not there', async () => {
    const editor = await attach(program);
    editor.open(uri, plan(rowWithoutOwner));
    const far = { line: 9999, character: 9999 };
    expect(await editor.request('textDocument/hover', { textDocument: { uri }, position: far })).toBeNull();
    expect(await editor.fixes(uri, { range: { start: far, end: far } })).toEqual([]);
    expect(await editor.request('textDocument/hover', { textDocument: { uri: 'nowhere' }, position: far })).toBeNull();
    expect(await editor.request('golden-thread/treatAs', { uri: 'file:///gone.md', kind: 'none' })).toBeNull();
    expect(await editor.request('codeAction/resolve', { title: 'Not ours' })).toEqual({ title: 'Not ours' });
    expect((await editor.pull(uri)).items).toHaveLength(1);
  });

  test('questions that make no sense, and names the place but no words of a document', async () => {
    const editor = await attach(program);
    editor.open(uri, plan(rowWithoutOwner));
    await expect(editor.request('textDocument/hover', {})).rejects.toThrow();
    await expect(editor.request('golden-thread/page', null)).rejects.toThrow();
    await expect(editor.request('codeAction/resolve', { title: 'Old', data: { uri } })).rejects.toThrow();
    expect((await editor.pull(uri)).items).toHaveLength(1);
    expect(JSON.stringify(editor.heard)).not.toContain('Fit new rails');
  });

  test('options at the start that are none', async () => {
    for (const options of [null, 'virtual', 7, []]) {
      const editor = await attach(program, {}, options);
      editor.open(uri, plan(rowWithoutOwner));
      expect(await editor.hearFindings(uri)).toHaveLength(1);
    }
  });

  test('an editor that refuses to watch files and to ask again', async () => {
    const editor = await attach(program, {
      textDocument: { diagnostic: {} },
      workspace: { didChangeWatchedFiles: { dynamicRegistration: true }, diagnostics: { refreshSupport: true } },
    });
    const refuse = () => {
      throw new Error('refused');
    };
    editor.answers.set('client/registerCapability', refuse).set('workspace/diagnostic/refresh', refuse);
    editor.open(uri, plan(rowWithoutOwner));
    await editor.request('golden-thread/signOff', { uri, on: true });
    await new Promise((later) => setTimeout(later, 200));
    expect((await editor.pull(uri)).items).toHaveLength(1);
  });

  test('a question that was given up', async () => {
    const editor = await attach(program);
    editor.open(uri, plan(rowWithoutOwner.repeat(300)));
    const { id, answer } = editor.requestWithId('textDocument/diagnostic', { textDocument: { uri } });
    editor.notify('$/cancelRequest', { id });
    const outcome = await answer.then(
      ({ kind }) => kind,
      ({ code }) => code,
    );
    // Either it was given up, or the answer was on its way already.
    expect(['full', -32800]).toContain(outcome);
    expect((await editor.pull(uri)).kind).toBe('full');
  });
});

test.each([
  ['without a word', 1, async () => {}],
  ['after it said so', 0, (editor: ScriptedClient) => editor.request('shutdown', undefined)],
])('an editor that is gone %s ends the server', async (_, code, before) => {
  const editor = new ScriptedClient(program);
  await editor.start();
  await before(editor);
  expect(await editor.hangUp()).toBe(code);
});

test('a parent process can speak to the server without streams', async () => {
  const server = fork(program, ['--node-ipc'], { silent: true });
  try {
    let id = 0;
    const notify = (method: string, params: object) => server.send({ jsonrpc: '2.0', method, params });
    const ask = (method: string, params: object) => {
      const asked = ++id;
      const answer = new Promise<any>((heard) => {
        server.on('message', (message: any) => {
          if (message.id === asked && message.method === undefined) heard(message.result);
        });
      });
      server.send({ jsonrpc: '2.0', id: asked, method, params });
      return answer;
    };
    const { serverInfo } = await ask('initialize', { processId: process.pid, rootUri: null, capabilities: pulling });
    expect(serverInfo.name).toBe('golden-thread');
    const text = plan(rowWithoutOwner);
    notify('textDocument/didOpen', { textDocument: { uri, languageId: 'markdown', version: 1, text } });
    const { items } = await ask('textDocument/diagnostic', { textDocument: { uri } });
    const overStreams = await attach(program);
    overStreams.open(uri, text);
    expect(items).toHaveLength(1);
    expect(items).toEqual((await overStreams.pull(uri)).items);
  } finally {
    server.kill();
  }
});
