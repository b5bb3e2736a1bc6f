import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Worker } from 'node:worker_threads';
import { afterEach, beforeAll, describe, expect, test } from 'vitest';
import { built } from '../support/built.ts';
import { type Diagnostic, pulling, ScriptedClient } from '../support/scripted-client.ts';

let program: string;
let clockProgram: string;
const clients: ScriptedClient[] = [];

beforeAll(() => {
  program = built('server/src/hosts/node.ts');
  clockProgram = built('test/protocol/host-with-clock.ts');
});
afterEach(async () => {
  await Promise.all(clients.splice(0).map((client) => client.stop()));
});

async function client(capabilities: object = pulling, options: object = {}, from = program): Promise<ScriptedClient> {
  const one = new ScriptedClient(from);
  clients.push(one);
  await one.start(capabilities, options);
  return one;
}

const uri = 'file:///plans/plan.md';
const table = (rows: string) =>
  `---\ntype: action-plan\ndate: 2026-11-02\n---\n\n| Finding | Action | Owner | Due | How we will check |\n|---|---|---|---|---|\n${rows}`;
const row = '| Rails loose | Fit new rails |  | 4 May 2090 | Deputy tests both rails |\n';
const words = (text: string, { range }: Diagnostic) => {
  const lines = text.split('\n');
  return lines[range.start.line]!.slice(range.start.character, range.end.character);
};

describe('findings', () => {
  test('are pulled, at the exact words, with a plain title and a page', async () => {
    const one = await client(pulling, { pages: 'virtual' });
    one.open(uri, table(row));
    const { items, kind } = await one.pull(uri);
    expect(kind).toBe('full');
    expect(items.map(({ code, codeDescription, message }) => ({ code, href: codeDescription?.href, message }))).toEqual(
      [
        {
          code: 'No owner named',
          href: 'golden-thread-page:/action-without-owner.md',
          message: 'This action has no owner. Name one person who is accountable for it.',
        },
      ],
    );
    expect(words(table(row), items[0]!)).toBe('Fit new rails');
  });

  test('elsewhere the page is a file that ships with the server', async () => {
    const one = await client();
    one.open(uri, table(row));
    const { items } = await one.pull(uri);
    expect(items[0]!.codeDescription!.href).toMatch(/^file:\/\/\/.*\/rules\/action-without-owner\.md$/);
  });

  test('do not change while text, settings and day stay the same', async () => {
    const one = await client();
    one.open(uri, table(row));
    const first = await one.pull(uri);
    expect(await one.pull(uri, first.resultId)).toEqual({ kind: 'unchanged', resultId: first.resultId });
    one.notify('textDocument/didChange', {
      textDocument: { uri, version: 2 },
      contentChanges: [
        { range: { start: { line: 7, character: 16 }, end: { line: 7, character: 19 } }, text: 'Put up' },
      ],
    });
    const second = await one.pull(uri, first.resultId);
    expect(second.kind).toBe('full');
    expect(words(table(row).replace('Fit', 'Put up'), second.items[0]!)).toBe('Put up new rails');
  });

  test('are pushed to an editor that does not pull, and cleared when the document is closed', async () => {
    const one = await client({});
    one.open(uri, table(row));
    const pushed = await one.hear(({ method }) => method === 'textDocument/publishDiagnostics');
    expect(pushed.params.diagnostics).toHaveLength(1);
    one.notify('textDocument/didClose', { textDocument: { uri } });
    const cleared = await one.hear(({ method }) => method === 'textDocument/publishDiagnostics');
    expect(cleared.params).toEqual({ uri, diagnostics: [] });
  });

  test('a document that was just closed has none, whatever is asked', async () => {
    const one = await client();
    one.open(uri, table(row));
    const { resultId } = await one.pull(uri);
    one.notify('textDocument/didClose', { textDocument: { uri } });
    expect(await one.pull(uri, resultId)).toEqual({ kind: 'full', items: [] });
  });

  test('an ordinary file has none', async () => {
    const one = await client();
    one.open('file:///project/README.md', '# Tool\n\n## Next steps\n\n- Install it\n');
    expect((await one.pull('file:///project/README.md')).items).toEqual([]);
  });

  test('more than 900 are cut off with a line that says so', async () => {
    const one = await client();
    one.open(uri, table('| Rails loose | Fit new rails | TBC | 4 May 2090 | Deputy tests both rails |\n'.repeat(1000)));
    const { items } = await one.pull(uri);
    expect(items).toHaveLength(901);
    expect(items.at(-1)!.message).toBe(
      'There are 100 more findings in this document. They show when these are mended.',
    );
  });

  test('a day later, an action is overdue', async () => {
    const one = await client(pulling, {}, clockProgram);
    one.open(uri, table('| Rails loose | Fit new rails | Ada Reeve | 24 November 2026 | Deputy tests both rails |\n'));
    const before = await one.pull(uri);
    expect(before.items).toEqual([]);
    one.notify('test/today', '2026-11-25');
    await one.hear(({ method }) => method === 'workspace/diagnostic/refresh');
    const after = await one.pull(uri, before.resultId);
    expect(after.items.map(({ code }) => code)).toEqual(['Past its date']);
  });

  test('a draft says in one line how much is still to fill, and shows it all for sign-off', async () => {
    const one = await client();
    one.open(uri, table(row).replace('date:', 'status: draft\ndate:'));
    const draft = await one.pull(uri);
    expect(draft.items.filter(({ severity }) => severity < 4).map(({ message }) => message)).toEqual([
      'Draft: 1 of 3 fields still to fill.',
    ]);
    await one.request('golden-thread/signOff', { uri, on: true });
    const signing = await one.pull(uri, draft.resultId);
    expect(signing.items.map(({ severity, code }) => [severity, code])).toEqual([[2, 'No owner named']]);
  });
});

describe('bad input', () => {
  test.each<[string, string]>([
    ['nothing', ''],
    ['details alone', '---\ntype: action-plan\n---\n'],
    ['details still being typed', '---\ntype: action-plan\n\n- [ ] Order rails\n'],
    ['details that are no YAML', '---\ntype: [action-plan\n: :\n---\n\n- [ ] Order rails\n'],
    ['a NUL and a byte order mark', '\uFEFF---\ntype: action-plan\n---\n\n- [ ] Order\0 rails\n'],
    ['lone surrogates', '---\ntype: action-plan\n---\n\n- [ ] Order \uD83D rails \uDE00\n'],
    [
      'a deep list',
      `---\ntype: action-plan\n---\n\n${Array.from({ length: 200 }, (_, depth) => `${' '.repeat(depth * 2)}- a`).join('\n')}\n`,
    ],
  ])('%s is answered', async (_, text) => {
    const one = await client();
    one.open(uri, text);
    expect((await one.pull(uri)).kind).toBe('full');
    expect(one.errors).toBe('');
  });

  test('carriage returns and emoji before the words do not move the line under them', async () => {
    const one = await client();
    const text = table('| 😀🟢 Zoë’s rails | Fit new rails | TBC | 4 May 2090 | Deputy tests both rails |\n').replace(
      /\n/g,
      '\r\n',
    );
    one.open(uri, text);
    const { items } = await one.pull(uri);
    expect(items.map((item) => words(text.replace(/\r\n/g, '\n'), item))).toEqual(['TBC']);
  });

  test('a megabyte of pipes is answered in time', async () => {
    const one = await client();
    one.open(uri, `---\ntype: action-plan\n---\n\n${'|'.repeat(1_000_000)}\n`);
    expect((await one.pull(uri)).kind).toBe('full');
  }, 20_000);

  test('settings that cannot be read say so, and the defaults stay in force', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'golden-thread-settings-'));
    writeFileSync(join(folder, 'golden-thread.yaml'), 'rules:\n  action-without-owner: off\n  - broken\n');
    const settings = pathToFileURL(join(folder, 'golden-thread.yaml')).href;
    const plan = pathToFileURL(join(folder, 'plan.md')).href;
    const one = await client();
    one.open(settings, 'rules:\n  action-without-owner: off\n  - broken\n', 'yaml');
    const [problem] = (await one.pull(settings)).items;
    expect(problem!.message).toContain('The default settings are used.');
    one.open(plan, table(row));
    expect((await one.pull(plan)).items).toHaveLength(1);
  });

  test('settings next to a document hold for it, and a change of them is noticed', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'golden-thread-settings-'));
    const file = join(folder, 'golden-thread.yaml');
    writeFileSync(file, 'rules:\n  action-without-owner: off\n');
    const plan = pathToFileURL(join(folder, 'plan.md')).href;
    const one = await client();
    one.open(plan, table(row));
    const silent = await one.pull(plan);
    expect(silent.items).toEqual([]);
    writeFileSync(file, 'rules:\n  action-without-owner: error\n');
    one.notify('workspace/didChangeWatchedFiles', { changes: [{ uri: pathToFileURL(file).href, type: 2 }] });
    expect((await one.pull(plan, silent.resultId)).items.map(({ severity }) => severity)).toEqual([1]);
  });
});

describe('help', () => {
  test('a fix is offered first, resolved when chosen, and can be a form with tab stops', async () => {
    const one = await client({
      ...pulling,
      workspace: { ...pulling.workspace, workspaceEdit: { documentChanges: true, snippetEditSupport: true } },
    });
    one.open(uri, table(row));
    const { items } = await one.pull(uri);
    const actions = await one.request('textDocument/codeAction', {
      textDocument: { uri },
      range: items[0]!.range,
      context: { diagnostics: items },
    });
    expect(actions.map(({ title }: { title: string }) => title)).toEqual([
      'Write who owns this action',
      'Leave this as it is and say why',
      'Do not show “No owner named” in this document, and say why',
    ]);
    expect(actions[0].isPreferred).toBe(true);
    expect(actions[0].edit).toBeUndefined();
    const { edit } = await one.request('codeAction/resolve', actions[0]);
    expect(edit.documentChanges[0].edits[0].snippet.value).toBe(' $' + '{1:[name]} ');
  });

  test('an editor without forms gets plain words', async () => {
    const one = await client({});
    one.open(uri, table(row));
    const pushed = await one.hear(({ method }) => method === 'textDocument/publishDiagnostics');
    const context = { diagnostics: pushed.params.diagnostics };
    const actions = await one.request('textDocument/codeAction', {
      textDocument: { uri },
      range: context.diagnostics[0].range,
      context,
    });
    const { edit } = actions[0];
    expect(edit.changes[uri][0].newText).toBe(' [name] ');
  });

  test('all safe problems are fixed at once', async () => {
    const one = await client();
    const text = table('| Lift stops | Book the engineer | Ada Reeve | 12/31/2090 | Deputy reads the report |\n');
    one.open(uri, text);
    const range = { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };
    const [all] = await one.request('textDocument/codeAction', {
      textDocument: { uri },
      range,
      context: { diagnostics: [], only: ['source.fixAll'] },
    });
    expect(all.kind).toBe('source.fixAll.goldenThread');
    expect(all.edit.documentChanges[0].edits.map(({ newText }: { newText: string }) => newText)).toEqual([
      '31/12/2090',
    ]);
  });

  test('hover tells whom initials stand for, and how long there is', async () => {
    const one = await client(pulling, {}, clockProgram);
    const text =
      `Key: AR = Ada Reeve\n\n${table('| Rails loose | Fit new rails | AR | 4 December 2026 | Deputy tests both rails |\n')}`.replace(
        /^Key.*\n\n(---[\s\S]*?---\n)/,
        '$1\nKey: AR = Ada Reeve\n',
      );
    one.open(uri, text);
    const line = text.split('\n').findIndex((one) => one.includes('| AR |'));
    const at = (word: string) => ({
      textDocument: { uri },
      position: { line, character: text.split('\n')[line]!.indexOf(word) + 1 },
    });
    expect((await one.request('textDocument/hover', at('AR |'))).contents.value).toBe('**Owner**: Ada Reeve (AR)');
    expect((await one.request('textDocument/hover', at('4 Dec'))).contents.value).toBe(
      '**Due** 4 December 2026, in 10 days',
    );
  });

  test('symbols list the sections and their actions', async () => {
    const one = await client();
    one.open(uri, `${table(row).replace('\n\n|', '\n\n# Plan\n\n## Bathrooms\n\n|')}`);
    const [plan] = await one.request('textDocument/documentSymbol', { textDocument: { uri } });
    expect(plan.name).toBe('Plan');
    expect(plan.children[0].name).toBe('Bathrooms');
    expect(plan.children[0].children[0].name).toBe('Fit new rails');
  });

  test('the status says how far the document is', async () => {
    const one = await client(pulling, { status: true });
    one.open(uri, table(row));
    const { params } = await one.hear(({ method }) => method === 'golden-thread/status');
    expect(params).toEqual({
      uri,
      kind: 'action-plan',
      title: 'Action plan',
      owners: [0, 1],
      dates: [1, 1],
      checks: [1, 1],
      draft: false,
    });
  });

  test('a folder is checked with progress', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'golden-thread-folder-'));
    writeFileSync(join(folder, 'plan.md'), table(row));
    writeFileSync(join(folder, 'README.md'), '# About\n');
    const one = await client();
    const found = await one.request('golden-thread/checkFolder', {
      uri: pathToFileURL(folder).href,
      workDoneToken: 'folder',
    });
    expect(found).toEqual({ documents: 1, others: 1, findings: 1 });
    const progress = await one.hear(({ method }) => method === '$/progress');
    expect(progress.params.token).toBe('folder');
    const pushed = await one.hear(({ method }) => method === 'textDocument/publishDiagnostics');
    expect(pushed.params.diagnostics).toHaveLength(1);
  });

  test('the page of a rule comes without a network', async () => {
    const one = await client();
    const { markdown } = await one.request('golden-thread/page', { rule: 'timescale-vague' });
    expect(markdown).toMatch(/^# No real date\n/);
    expect(markdown).toContain('✓ Fine');
    expect(await one.request('golden-thread/page', { rule: 'no-such-rule' })).toBeNull();
  });
});

test('the server for browsers starts in a worker and answers', async () => {
  const bundle = built('server/src/hosts/browser.ts', {
    platform: 'browser',
    format: 'iife',
    conditions: ['worker', 'browser'],
    mainFields: ['browser', 'module', 'main'],
  });
  // A worker of Node's with the two functions that a browser's worker has.
  const start = `const { parentPort } = require('node:worker_threads');
    globalThis.self = globalThis;
    globalThis.postMessage = (message) => parentPort.postMessage(message);
    Object.defineProperty(globalThis, 'onmessage', { set(listener) { parentPort.on('message', (data) => listener({ data })); } });
    globalThis.addEventListener ??= () => {};
    delete globalThis.process;
    require(${JSON.stringify(bundle)});`;
  const worker = new Worker(start, { eval: true });
  try {
    const answer = new Promise<any>((heard, failed) => {
      worker.on('message', (message) => message.id === 1 && heard(message));
      worker.on('error', failed);
    });
    worker.postMessage({
      jsonrpc: '2.0',
      id: 1,
      method: 'initialize',
      params: { processId: null, rootUri: null, capabilities: pulling },
    });
    expect((await answer).result.serverInfo.name).toBe('golden-thread');
  } finally {
    await worker.terminate();
  }
});
