// Measures what people feel: the time from a keystroke to the findings through the built server, and how fast a folder is
// checked. It never fails; read the numbers. Build first: npm run build.
import { spawn, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { fileURLToPath } from 'node:url';
import { planOf } from './documents.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
console.log(`${cpus()[0]?.model ?? 'unknown processor'}, ${cpus().length} cores, Node ${process.versions.node}\n`);
console.log('Keystroke to findings, through the server (ms):');
for (const kilobytes of [5, 50, 500]) {
  const { times, fresh } = await keystrokes(planOf(kilobytes * 1000), kilobytes > 100 ? 15 : 60);
  console.log(
    `  ${String(kilobytes).padStart(3)} KB   median ${middle(times).toFixed(1)}   95th percentile ${at(times, 0.95).toFixed(1)}   read afresh ${middle(fresh).toFixed(1)}`,
  );
}
folder(2000);

async function keystrokes(text, count) {
  const server = spawn(process.execPath, [join(root, 'dist/server.cjs'), '--stdio'], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  const waiting = new Map();
  let buffer = Buffer.alloc(0);
  server.stdout.on('data', (chunk) => {
    buffer = Buffer.concat([buffer, chunk]);
    for (;;) {
      const head = buffer.indexOf('\r\n\r\n');
      if (head < 0) return;
      const length = Number(/Content-Length: (\d+)/.exec(buffer.subarray(0, head).toString())[1]);
      if (buffer.length < head + 4 + length) return;
      const message = JSON.parse(buffer.subarray(head + 4, head + 4 + length));
      buffer = buffer.subarray(head + 4 + length);
      waiting.get(message.id)?.(message.result);
    }
  });
  const send = (message) => {
    const body = JSON.stringify({ jsonrpc: '2.0', ...message });
    server.stdin.write(`Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`);
  };
  let next = 1;
  const request = (method, params) =>
    new Promise((answer) => {
      waiting.set(next, answer);
      send({ id: next++, method, params });
    });
  const uri = 'file:///bench/plan.md';
  await request('initialize', { processId: null, rootUri: null, capabilities: { textDocument: { diagnostic: {} } } });
  send({ method: 'initialized', params: {} });
  send({ method: 'textDocument/didOpen', params: { textDocument: { uri, languageId: 'markdown', version: 1, text } } });
  await request('textDocument/diagnostic', { textDocument: { uri } });
  const lines = text.split('\n').length;
  const times = [];
  for (let version = 2; version < count + 12; version++) {
    const line = 12 + ((version * 17) % (lines - 14));
    const start = performance.now();
    send({
      method: 'textDocument/didChange',
      params: {
        textDocument: { uri, version },
        contentChanges: [{ range: { start: { line, character: 8 }, end: { line, character: 8 } }, text: 'x' }],
      },
    });
    await request('textDocument/diagnostic', { textDocument: { uri } });
    if (version >= 12) times.push(performance.now() - start);
  }
  const fresh = [];
  for (let index = 0; index < Math.min(count, 30); index++) {
    const other = `file:///bench/other-${index}.md`;
    const start = performance.now();
    send({
      method: 'textDocument/didOpen',
      params: { textDocument: { uri: other, languageId: 'markdown', version: 1, text } },
    });
    await request('textDocument/diagnostic', { textDocument: { uri: other } });
    fresh.push(performance.now() - start);
    send({ method: 'textDocument/didClose', params: { textDocument: { uri: other } } });
  }
  server.kill();
  const ascending = (a, b) => a - b;
  return { times: times.sort(ascending), fresh: fresh.sort(ascending) };
}

function folder(count) {
  const place = mkdtempSync(join(tmpdir(), 'golden-thread-bench-'));
  for (let index = 0; index < count; index++) {
    const below = join(place, `part-${index % 20}`);
    mkdirSync(below, { recursive: true });
    writeFileSync(join(below, `plan-${index}.md`), planOf(3000 + (index % 9) * 800));
  }
  const start = performance.now();
  spawnSync(process.execPath, [join(root, 'dist/cli.cjs'), 'check', place, '--fail-on', 'never'], { stdio: 'ignore' });
  const seconds = (performance.now() - start) / 1000;
  rmSync(place, { recursive: true });
  console.log(
    `\nChecking a folder of ${count} plans of 3 to 9 KB: ${seconds.toFixed(1)} s, ${Math.round(count / seconds)} documents a second`,
  );
}

function middle(sorted) {
  return at(sorted, 0.5);
}

function at(sorted, share) {
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))];
}
