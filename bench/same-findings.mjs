import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { actionsIn, planOf, tableOf } from './documents.mjs';
import { startServer } from './language-server.mjs';

/** Whether the command line finds in documents what the editor shows of them: the same rules at the same places. */
export async function sameFindings({ place, cli, servers, root }) {
  const folder = join(place, 'same');
  cpSync(join(root, 'samples'), folder, { recursive: true });
  mkdirSync(join(folder, 'made'));
  for (let index = 0; index < 20; index++) {
    writeFileSync(join(folder, 'made', `ordinary-${index}.md`), planOf(3000 + 300 * index, 'ordinary', index));
    writeFileSync(join(folder, 'made', `minutes-${index}.md`), actionsIn('minutes', 5 + index, index));
  }
  writeFileSync(join(folder, 'made', 'poor.md'), planOf(20_000, 'poor'));
  writeFileSync(join(folder, 'made', 'table.md'), tableOf(100));
  const told = foundByCommandLine(cli, folder);
  const shown = await shownByEditor(servers[0], folder);
  const names = new Set([...told.keys(), ...shown.keys()]);
  const different = [...names].filter((name) => `${told.get(name) ?? []}` !== `${shown.get(name) ?? []}`);
  const findings = [...told.values()].reduce((sum, one) => sum + one.length, 0);
  if (findings === 0) throw new Error('Nothing was found, so this compares nothing.');
  return {
    title: 'The same findings everywhere',
    rows: [
      {
        what: 'findings of `check` and of the editor are the same',
        goal: 'identical',
        figures: new Map([
          [
            'Golden Thread',
            different.length === 0
              ? `${findings} findings in ${shown.size} documents, all the same`
              : `different in ${different.length} of ${shown.size}: ${different.slice(0, 3).join(', ')}`,
          ],
        ]),
        reached: different.length === 0,
      },
    ],
  };
}

function foundByCommandLine(cli, folder) {
  const { stdout } = spawnSync(process.execPath, [cli, 'check', '.', '--format', 'json'], {
    cwd: folder,
    encoding: 'utf8',
    maxBuffer: 1 << 30,
  });
  const found = new Map();
  for (const { path, rule, range, suppressed } of JSON.parse(stdout).findings) {
    if (suppressed) continue;
    const { start, end } = range;
    const text = readFileSync(join(folder, path), 'utf8');
    add(found, path, `${rule} ${offsetOf(text, start)} ${offsetOf(text, end)}`);
  }
  return sorted(found);
}

async function shownByEditor(how, folder) {
  const server = await startServer(how, { path: folder, uri: pathToFileURL(folder).href });
  try {
    const shown = new Map();
    for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
      if (!name.endsWith('.md')) continue;
      const path = name.replaceAll('\\', '/');
      const uri = pathToFileURL(join(folder, name)).href;
      const text = readFileSync(join(folder, name), 'utf8');
      for (const { range, data } of await server.open(uri, text)) {
        const [start, end] = [offsetOf(text, range.start), offsetOf(text, range.end)];
        // A rule that found the fault at the very place that is shown, or one with a place counted from there.
        for (const one of data ?? []) {
          const [rule, from, to] = typeof one === 'string' ? [one, 0, end - start] : one;
          add(shown, path, `${rule} ${start + from} ${start + to}`);
        }
      }
      if (!shown.has(path)) shown.set(path, new Set());
      server.close(uri);
    }
    return sorted(shown);
  } finally {
    server.stop();
  }
}

function add(found, path, one) {
  found.set(path, (found.get(path) ?? new Set()).add(one));
}

function sorted(found) {
  return new Map([...found].map(([path, all]) => [path, [...all].sort()]));
}

function offsetOf(text, { line, character }) {
  let at = 0;
  for (let passed = 0; passed < line; passed++) at = text.indexOf('\n', at) + 1;
  return at + character;
}
