import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { builtProgram } from '../support/built.ts';
import { plan, rowWithoutOwner } from '../support/plans.ts';
import { pulling, ScriptedClient } from '../support/scripted-client.ts';

// What a start has to load until a first plan is judged, since that is most of the time that it takes.

let program: string;
beforeAll(() => {
  program = builtProgram('server', '--production');
}, 60_000);

test('neither what few documents need nor modules of Node that nobody asks for', { timeout: 20_000 }, async () => {
  const folder = mkdtempSync(join(tmpdir(), 'golden-thread-start-'));
  const seen = join(folder, 'loaded.json');
  const watching = join(folder, 'server.cjs');
  const loaded = '[...process.moduleLoadList, ...Object.keys(require.cache)]';
  const note = `require('fs').writeFileSync(${JSON.stringify(seen)}, JSON.stringify(${loaded}))`;
  writeFileSync(watching, `process.once('exit', () => ${note});\nrequire(${JSON.stringify(program)});\n`);

  const client = new ScriptedClient(watching);
  await client.start(pulling, {});
  const textDocument = { uri: 'untitled:plan.md', languageId: 'markdown', version: 1, text: plan(rowWithoutOwner) };
  client.notify('textDocument/didOpen', { textDocument });
  const { items } = await client.request('textDocument/diagnostic', { textDocument });
  await client.stop();

  expect(items).not.toEqual([]);
  const names: string[] = JSON.parse(readFileSync(seen, 'utf8'));
  expect(names).toContain(program);
  expect(names).not.toContain(join(dirname(program), 'server.later.cjs'));
  const ofNode = names.flatMap((name) =>
    name.startsWith('NativeModule ') ? [name.slice('NativeModule '.length)] : [],
  );
  expect(ofNode).toContain('net');
  for (const name of ['child_process', 'crypto', 'internal/fs/promises', 'internal/readline/interface', 'module'])
    expect(ofNode).not.toContain(name);
});
