import { createHash } from 'node:crypto';
import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { beforeAll, describe, expect, test } from 'vitest';
import { built, builtProgram } from '../support/built.ts';
import { plan, rowWithoutOwner, wholeRow } from '../support/plans.ts';
import { pulling, type ScriptedClient } from '../support/scripted-client.ts';
import { attach, folderOf } from '../support/servers.ts';

let program: string;
let clockProgram: string;
let browserProgram: string;
beforeAll(() => {
  program = builtProgram('server');
  browserProgram = builtProgram('server-browser');
  clockProgram = built('test/protocol/host-with-clock.ts');
}, 60_000);

const hashOf = (words: string) => createHash('sha256').update(words).digest('hex').slice(0, 16);

const codes = async (editor: ScriptedClient, uri: string) => (await editor.pull(uri)).items.map(({ code }) => code);

describe('settings', () => {
  const silent = 'rules:\n  action-without-owner: off\n';

  test('next to a document hold for it, and a change of them is noticed', async () => {
    const { folder, uri } = folderOf({ 'golden-thread.yaml': silent, 'plans/plan.md': '' });
    const editor = await attach(program);
    editor.open(uri('plans/plan.md'), plan(rowWithoutOwner));
    const before = await editor.pull(uri('plans/plan.md'));
    expect(before.items).toEqual([]);
    writeFileSync(join(folder, 'golden-thread.yaml'), 'rules:\n  action-without-owner: error\n');
    editor.notify('workspace/didChangeWatchedFiles', { changes: [{ uri: uri('golden-thread.yaml'), type: 2 }] });
    const after = await editor.pull(uri('plans/plan.md'), before.resultId);
    expect(after.items.map(({ severity }) => severity)).toEqual([1]);
  });

  test('an editor that can watch files is asked to', async () => {
    const editor = await attach(program, { workspace: { didChangeWatchedFiles: { dynamicRegistration: true } } });
    const { params } = await editor.hear(({ method }) => method === 'client/registerCapability');
    expect(JSON.stringify(params)).toContain('**/golden-thread.yaml');
  });

  test('that are shared from another file hold, and a change of that file is noticed', async () => {
    const { folder, uri } = folderOf({ 'group.yaml': silent, 'elm/golden-thread.yaml': 'extends: ../group.yaml\n' });
    const watching = { didChangeWatchedFiles: { dynamicRegistration: true, relativePatternSupport: true } };
    const editor = await attach(program, { ...pulling, workspace: { ...pulling.workspace, ...watching } });
    editor.open(uri('elm/plan.md'), plan(rowWithoutOwner));
    expect(await codes(editor, uri('elm/plan.md'))).toEqual([]);
    await editor.hear(
      ({ method, params }) =>
        method === 'client/registerCapability' &&
        params.registrations[0].registerOptions.watchers[0].globPattern.pattern === 'group.yaml',
    );
    writeFileSync(join(folder, 'group.yaml'), '');
    editor.notify('workspace/didChangeWatchedFiles', { changes: [{ uri: uri('group.yaml'), type: 2 }] });
    expect(await codes(editor, uri('elm/plan.md'))).toEqual(['No owner named']);
    rmSync(join(folder, 'group.yaml'));
    editor.notify('workspace/didChangeWatchedFiles', { changes: [{ uri: uri('group.yaml'), type: 3 }] });
    editor.open(uri('elm/golden-thread.yaml'), 'extends: ../group.yaml\n', 'yaml');
    const [problem] = (await editor.pull(uri('elm/golden-thread.yaml'))).items;
    expect(problem!.message).toBe('There is no file “../group.yaml”, seen from this folder.');
  });

  test('what was known before shows as hints, and a change of the list is noticed', async () => {
    const { folder, uri } = folderOf({ 'plan.md': '', 'golden-thread.yaml': '' });
    const editor = await attach(program);
    editor.open(uri('plan.md'), plan(rowWithoutOwner));
    const before = await editor.pull(uri('plan.md'));
    expect(before.items.map(({ severity }) => severity)).toEqual([2]);
    // The hash of "fit new rails".
    const documents = { 'plan.md': { 'action-without-owner': { [hashOf('fit new rails')]: 1 } } };
    writeFileSync(join(folder, 'golden-thread-baseline.json'), JSON.stringify({ version: 1, documents }));
    const changes = [{ uri: uri('golden-thread-baseline.json'), type: 1 }];
    editor.notify('workspace/didChangeWatchedFiles', { changes });
    const after = await editor.pull(uri('plan.md'), before.resultId);
    expect(after.items.map(({ severity, code }) => [severity, code])).toEqual([[4, 'No owner named']]);
  });

  test('are noticed when they are saved in an editor that watches nothing', async () => {
    const { folder, uri } = folderOf({ 'golden-thread.yaml': '', 'plan.md': '' });
    const editor = await attach(program, {});
    editor.open(uri('plan.md'), plan(rowWithoutOwner));
    expect(await editor.hearFindings(uri('plan.md'))).toHaveLength(1);
    editor.open(uri('golden-thread.yaml'), silent, 'yaml');
    writeFileSync(join(folder, 'golden-thread.yaml'), silent);
    editor.notify('textDocument/didSave', { textDocument: { uri: uri('golden-thread.yaml') } });
    expect(await editor.hearFindings(uri('plan.md'))).toEqual([]);
  });

  test('that are not saved yet show their problems, and do not hold', async () => {
    const { uri } = folderOf({ 'golden-thread.yaml': silent, 'plan.md': '' });
    const editor = await attach(program);
    editor.open(uri('golden-thread.yaml'), 'rules:\n  action-without-owne: error\n', 'yaml');
    const [problem] = (await editor.pull(uri('golden-thread.yaml'))).items;
    expect(problem!.range).toEqual({ start: { line: 1, character: 2 }, end: { line: 1, character: 21 } });
    expect(problem!.message).toContain('action-without-owner');
    editor.open(uri('plan.md'), plan(rowWithoutOwner));
    expect(await codes(editor, uri('plan.md'))).toEqual([]);
  });

  test('that cannot be read say so at the error, and the defaults stay in force', async () => {
    const broken = 'rules:\n  action-without-owner: off\n  - broken\n';
    const { uri } = folderOf({ 'golden-thread.yaml': broken, 'plan.md': '' });
    const editor = await attach(program);
    editor.open(uri('golden-thread.yaml'), broken, 'yaml');
    const [problem] = (await editor.pull(uri('golden-thread.yaml'))).items;
    expect(problem).toMatchObject({ severity: 1, source: 'golden-thread', range: { start: { line: 2 } } });
    expect(problem!.message).toContain('The default settings are used.');
    editor.open(uri('plan.md'), plan(rowWithoutOwner));
    expect(await codes(editor, uri('plan.md'))).toEqual(['No owner named']);
  });

  test('are pushed their problems where the editor does not ask, and lose them when closed', async () => {
    const { uri } = folderOf({ 'golden-thread.yaml': '' });
    const editor = await attach(program, {});
    editor.open(uri('golden-thread.yaml'), 'rule: {}\n', 'yaml');
    expect(await editor.hearFindings(uri('golden-thread.yaml'))).toHaveLength(1);
    editor.close(uri('golden-thread.yaml'));
    expect(await editor.hearFindings(uri('golden-thread.yaml'))).toEqual([]);
  });

  test('come from the editor where the documents are not on the disk', async () => {
    const editor = await attach(program);
    const asked: string[] = [];
    editor.answers.set('golden-thread/readFile', ({ uri }) => {
      if (uri.endsWith('.yaml')) asked.push(uri);
      return uri === 'vscode-vfs://github/team/golden-thread.yaml' ? { base64: btoa(silent) } : null;
    });
    const uri = 'vscode-vfs://github/team/board%20papers/plan.md';
    editor.open(uri, plan(rowWithoutOwner));
    expect(await codes(editor, uri)).toEqual([]);
    expect(asked).toEqual([
      'vscode-vfs://github/team/board%20papers/golden-thread.yaml',
      'vscode-vfs://github/team/golden-thread.yaml',
    ]);
  });

  test('words and values in them are offered and explained', async () => {
    const { uri } = folderOf({ 'golden-thread.yaml': '' });
    const editor = await attach(program);
    editor.open(uri('golden-thread.yaml'), 'rules:\n  action-overdue: \n', 'yaml');
    const at = (character: number) => ({
      textDocument: { uri: uri('golden-thread.yaml') },
      position: { line: 1, character },
    });
    const offered = await editor.request('textDocument/completion', at(18));
    expect(offered.map(({ label }: { label: string }) => label)).toEqual(expect.arrayContaining(['hint', 'off']));
    const hover = await editor.request('textDocument/hover', at(5));
    expect(hover.contents.value).toMatch(/^\*\*Past its date\*\*/);
  });
});

describe('a folder', () => {
  const files = {
    'plan.md': plan(rowWithoutOwner),
    'team (draft)/second plan.md': plan(rowWithoutOwner),
    'README.md': '# About\n',
    'node_modules/package/plan.md': plan(rowWithoutOwner),
  };
  const check = (editor: ScriptedClient, uri: string) =>
    editor.request('golden-thread/checkFolder', { uri, workDoneToken: 'folder' });

  test('is checked with progress, and its findings are shown', async () => {
    const { uri } = folderOf(files);
    const editor = await attach(program);
    expect(await check(editor, uri(''))).toEqual({ documents: 2, others: 1, findings: 2 });
    const progress = editor.heard.filter(({ method }) => method === '$/progress').map(({ params }) => params);
    expect(progress.map(({ token, value }) => [token, value.percentage, value.message])).toEqual([
      ['folder', 33, 'README.md'],
      ['folder', 67, 'plan.md'],
      ['folder', 100, 'second plan.md'],
    ]);
    expect(await editor.hearFindings(uri('plan.md'))).toHaveLength(1);
  });

  test('is checked by what is open rather than what is saved', async () => {
    const { uri } = folderOf(files);
    const editor = await attach(program);
    // As VS Code writes addresses.
    const open = uri('team (draft)/second plan.md').replace('(', '%28').replace(')', '%29');
    editor.open(open, plan(wholeRow));
    expect(await check(editor, uri(''))).toEqual({ documents: 2, others: 1, findings: 1 });
    const pushed = editor.heard.filter(({ method }) => method === 'textDocument/publishDiagnostics');
    expect(pushed.map(({ params }) => params.uri)).toEqual([uri('plan.md')]);
  });

  test('what was shown of a file goes when it is opened, mended elsewhere or deleted', async () => {
    const { folder, uri } = folderOf({ ...files, 'third.md': plan(rowWithoutOwner) });
    const editor = await attach(program);
    await check(editor, uri(''));
    for (const path of ['plan.md', 'team (draft)/second plan.md', 'third.md'])
      expect(await editor.hearFindings(uri(path))).toHaveLength(1);
    editor.open(uri('plan.md'), plan(rowWithoutOwner));
    expect(await editor.hearFindings(uri('plan.md'))).toEqual([]);
    expect((await editor.pull(uri('plan.md'))).items).toHaveLength(1);
    writeFileSync(join(folder, 'team (draft)/second plan.md'), plan(wholeRow));
    rmSync(join(folder, 'third.md'));
    editor.notify('workspace/didChangeWatchedFiles', {
      changes: [
        { uri: uri('team (draft)/second plan.md'), type: 2 },
        { uri: uri('third.md'), type: 3 },
      ],
    });
    expect(await editor.hearFindings(uri('team (draft)/second plan.md'))).toEqual([]);
    expect(await editor.hearFindings(uri('third.md'))).toEqual([]);
  });

  test('what is shown of files that are not open follows the day', async () => {
    const { uri } = folderOf({
      'plan.md': plan('| Lift stops | Call the engineer | Ada Reeve | 24 November 2026 | Deputy reads the report |\n'),
    });
    const editor = await attach(clockProgram);
    await check(editor, uri(''));
    expect(await editor.hearFindings(uri('plan.md'))).toEqual([]);
    editor.notify('test/today', '2026-11-25');
    expect((await editor.hearFindings(uri('plan.md'))).map(({ code }) => code)).toEqual(['Past its date']);
  });

  test('checking stops before the next document when it is given up', async () => {
    const editor = await attach(program);
    const addresses = [1, 2, 3, 4].map((number) => `memfs:/plans/plan-${number}.md`);
    const read: string[] = [];
    editor.answers
      .set('golden-thread/listDocuments', () => addresses)
      .set('golden-thread/readFile', ({ uri }) => {
        if (!addresses.includes(uri)) return null;
        read.push(uri);
        if (read.length === 2) editor.notify('$/cancelRequest', { id });
        return { base64: btoa(plan(rowWithoutOwner)) };
      });
    const { id, answer } = editor.requestWithId('golden-thread/checkFolder', { uri: 'memfs:/plans' });
    expect(await answer).toEqual({ documents: 2, others: 0, findings: 2 });
    expect(read).toEqual(addresses.slice(0, 2));
  });

  test('that is not on the disk is listed and read by the editor', async () => {
    const editor = await attach(program);
    const address = 'vscode-vfs://github/team/board%20papers/plan.md';
    editor.answers
      .set('golden-thread/listDocuments', ({ folder }) => (folder === 'vscode-vfs://github/team' ? [address] : []))
      .set('golden-thread/readFile', ({ uri }) => (uri === address ? { base64: btoa(plan(rowWithoutOwner)) } : null));
    expect(await check(editor, 'vscode-vfs://github/team')).toEqual({ documents: 1, others: 0, findings: 1 });
    expect(await editor.hearFindings(address)).toHaveLength(1);
  });

  test('that is not there holds nothing', async () => {
    const editor = await attach(program);
    expect(await check(editor, 'file:///no/such/folder')).toEqual({ documents: 0, others: 0, findings: 0 });
  });
});

test('the server for browsers starts in a worker and finds the same', async () => {
  // A worker of Node's with the functions that a browser's worker has, and without Node's own.
  const start = `const { parentPort } = require('node:worker_threads');
    const load = require;
    globalThis.self = globalThis;
    globalThis.postMessage = (message) => parentPort.postMessage(message);
    Object.defineProperty(globalThis, 'onmessage', { set(listener) { parentPort.on('message', (data) => listener({ data })); } });
    globalThis.addEventListener ??= () => {};
    delete globalThis.process;
    delete globalThis.Buffer;
    load(${JSON.stringify(browserProgram)});`;
  const worker = new Worker(start, { eval: true });
  const answers = new Map<number, (message: any) => void>();
  let asked = 0;
  try {
    worker.on('message', ({ id, method, result }) => {
      if (method === undefined) answers.get(id)?.(result);
      else if (id !== undefined) worker.postMessage({ jsonrpc: '2.0', id, result: null });
    });
    const request = (method: string, params: object) => {
      const id = ++asked;
      worker.postMessage({ jsonrpc: '2.0', id, method, params });
      return new Promise<any>((answer, failed) => {
        answers.set(id, answer);
        worker.once('error', failed);
      });
    };
    const { serverInfo } = await request('initialize', { processId: null, rootUri: null, capabilities: pulling });
    expect(serverInfo.name).toBe('golden-thread');
    const uri = 'vscode-vfs://github/team/plan.md';
    const textDocument = { uri, languageId: 'markdown', version: 1, text: plan(rowWithoutOwner) };
    worker.postMessage({ jsonrpc: '2.0', method: 'textDocument/didOpen', params: { textDocument } });
    const { items } = await request('textDocument/diagnostic', { textDocument: { uri } });
    const onNode = await attach(program);
    onNode.open(uri, plan(rowWithoutOwner));
    // Where there are no files, a finding has no page of its own; all else is the same.
    const expected = (await onNode.pull(uri)).items.map(({ codeDescription: _, ...rest }) => rest);
    expect(expected).toHaveLength(1);
    expect(items).toEqual(expected);
  } finally {
    await worker.terminate();
  }
});
