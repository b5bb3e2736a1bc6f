// Measures what people feel: the time from a keystroke to the findings through the built server, the time to read a document
// from the start, and how fast a folder is checked. It never fails for being slow; read the numbers.
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { fileURLToPath } from 'node:url';
import { timePerAction } from './actions.mjs';
import { planOf } from './documents.mjs';
import { startServer } from './language-server.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const place = mkdtempSync(join(tmpdir(), 'golden-thread-bench-'));
/** Not counted: the first runs, before the engine that runs the program has made it fast. */
const warmUp = 10;

try {
  const built = join(place, 'dist');
  execFileSync(process.execPath, [join(root, 'scripts/build.mjs'), '--production', '--to', built], {
    stdio: 'inherit',
  });
  console.log(`${cpus()[0]?.model ?? 'unknown processor'}, ${cpus().length} cores, Node ${process.versions.node}\n`);
  row('milliseconds', 'keystroke to findings', '', 'read from the start', '');
  row('plan of', 'median', '95 of 100', 'median', '95 of 100');
  for (const [kilobytes, times] of [
    [5, 60],
    [50, 60],
    [500, 15],
  ]) {
    const text = planOf(kilobytes * 1000);
    const typed = await keystrokes(join(built, 'server.cjs'), text, times);
    const fresh = await readings(join(built, 'server.cjs'), text, Math.min(times, 30));
    row(
      `${kilobytes} KB`,
      ...[typed, fresh].flatMap((taken) => [0.5, 0.95].map((share) => at(taken, share).toFixed(1))),
    );
  }
  await timePerAction(root, place);
  folder(join(built, 'cli.cjs'), 2000);
} finally {
  rmSync(place, { recursive: true, force: true });
}

/** One letter at a time, each in another line, as somebody types. */
async function keystrokes(file, text, times) {
  const server = await startServer(file);
  const uri = 'file:///bench/plan.md';
  const lines = text.split('\n').length;
  server.open(uri, text);
  await server.findings(uri);
  const taken = [];
  for (let version = 2; version < warmUp + times + 2; version++) {
    const position = { line: 12 + ((version * 17) % (lines - 14)), character: 8 };
    const start = performance.now();
    server.type(uri, version, position, 'x');
    await server.findings(uri);
    taken.push(performance.now() - start);
  }
  server.stop();
  return ascending(taken.slice(warmUp));
}

/** The same document under a new name each time, so that nothing read before can be used again. */
async function readings(file, text, times) {
  const server = await startServer(file);
  const taken = [];
  for (let index = 0; index < warmUp + times; index++) {
    const uri = `file:///bench/plan-${index}.md`;
    const start = performance.now();
    server.open(uri, text);
    const found = await server.findings(uri);
    taken.push(performance.now() - start);
    if (found.length === 0) throw new Error('The plan was not judged, so this measures nothing.');
    server.close(uri);
  }
  server.stop();
  return ascending(taken.slice(warmUp));
}

function folder(file, count) {
  const documents = join(place, 'documents');
  for (let index = 0; index < count; index++) {
    const below = join(documents, `part-${index % 20}`);
    mkdirSync(below, { recursive: true });
    writeFileSync(join(below, `plan-${index}.md`), planOf(3000 + (index % 9) * 800));
  }
  const start = performance.now();
  const output = execFileSync(process.execPath, [file, 'check', documents, '--fail-on', 'never', '--no-cache'], {
    encoding: 'utf8',
    maxBuffer: 1 << 30,
  });
  const seconds = (performance.now() - start) / 1000;
  console.log(
    `\nA folder of ${count} plans of 3 to 9 KB: ${seconds.toFixed(1)} s, ${Math.round(count / seconds)} documents a second`,
  );
  console.log(output.trimEnd().split('\n').at(-1));
}

function row(first, ...others) {
  console.log(`${first.padEnd(14)}${others.map((other) => other.padStart(21)).join('')}`);
}

function ascending(numbers) {
  return numbers.sort((a, b) => a - b);
}

function at(sorted, share) {
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))];
}
