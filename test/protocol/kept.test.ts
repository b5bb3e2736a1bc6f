import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { beforeAll, describe, expect, test } from 'vitest';
import { built, builtProgram } from '../support/built.ts';
import { plan, rowWithoutOwner, wholeRow } from '../support/plans.ts';
import { pulling, type ScriptedClient } from '../support/scripted-client.ts';
import { attach, folderOf } from '../support/servers.ts';

// What an editor keeps of the folders that it checked: never seen in what it shows.

let program: string;
let clockProgram: string;
beforeAll(() => {
  program = builtProgram('server');
  clockProgram = built('test/protocol/host-with-clock.ts');
}, 60_000);

const record = (date: string, level: number) =>
  `---\ntype: organisational-concern\ndate: ${date}\n---\n\n# Organisational concern record: Pine Lodge\n\n**Level:** ${level}\n`;
const files = {
  'golden-thread.yaml': 'rules:\n  action-vague: off\n',
  'plans/falls.md': plan(rowWithoutOwner),
  'plans/food.md': plan(wholeRow),
  'concerns/2026-03-02-pine-lodge.md': record('2026-03-02', 1),
  'concerns/2026-05-04-pine-lodge.md': record('2026-05-04', 3),
  'README.md': '# About\n',
};

function project() {
  const storage = mkdtempSync(join(tmpdir(), 'golden-thread-storage-'));
  const kept = join(storage, 'golden-thread');
  return {
    ...folderOf(files),
    storage: pathToFileURL(storage).href,
    kept,
    keptFile: () => join(kept, readdirSync(kept).find((name) => name.endsWith('.kept'))!),
  };
}

/** All that a check of a folder says to an editor, in a new server. */
async function checkIn(uri: string, options: object, how: { host?: string; day?: string } = {}) {
  const editor = await attach(how.host ?? program, pulling, options);
  if (how.day) editor.notify('test/today', how.day);
  const found = await editor.request('golden-thread/checkFolder', { uri, workDoneToken: 'folder' });
  const said = editor.heard.filter(({ method }) => /publishDiagnostics|progress/.test(method ?? ''));
  return { found, said: said.map(({ method, params }) => ({ method, params })), editor };
}

/** Checks with and without what is kept, and makes sure that both say the same. */
async function check({ uri, storage }: ReturnType<typeof project>, how: { host?: string; day?: string } = {}) {
  const { found, said, editor } = await checkIn(uri(''), { storage }, how);
  const plain = await checkIn(uri(''), {}, how);
  expect({ found, said }).toEqual({ found: plain.found, said: plain.said });
  return { found, said, editor };
}

const inodeOf = (path: string) => statSync(path).ino;

describe('a folder that was checked before', () => {
  test('shows the same, and nothing is worked out where nothing changed', async () => {
    const made = project();
    const first = await check(made);
    expect(first.found).toMatchObject({ documents: 4, others: 1 });
    expect(first.said.length).toBeGreaterThan(8);
    const inode = inodeOf(made.keptFile());
    expect((await check(made)).said).toEqual(first.said);
    expect(inodeOf(made.keptFile())).toBe(inode);
  });

  test.each<[string, (made: ReturnType<typeof project>) => void]>([
    ['a document', ({ folder }) => writeFileSync(join(folder, 'plans/food.md'), plan(rowWithoutOwner))],
    ['a document that went', ({ folder }) => rmSync(join(folder, 'plans/food.md'))],
    ['the settings', ({ folder }) => writeFileSync(join(folder, 'golden-thread.yaml'), 'preset: strict\n')],
    [
      'another record of a concern',
      ({ folder }) => writeFileSync(join(folder, 'concerns/2026-03-02-pine-lodge.md'), record('2026-03-02', 2)),
    ],
    [
      'a new record of a concern',
      ({ folder }) => writeFileSync(join(folder, 'concerns/2026-04-06-pine-lodge.md'), record('2026-04-06', 2)),
    ],
    ['damage to what is kept', ({ keptFile }) => writeFileSync(keptFile(), '{}\n{}\n', { mode: 0o600 })],
  ])('shows what a change made of it: %s', async (_, change) => {
    const made = project();
    await check(made);
    const inode = inodeOf(made.keptFile());
    change(made);
    await check(made);
    expect(inodeOf(made.keptFile())).not.toBe(inode);
    await check(made);
  });

  test('is checked afresh on another day, and where pages are shown in another way', async () => {
    const made = project();
    await check(made, { host: clockProgram });
    const inode = inodeOf(made.keptFile());
    await check(made, { host: clockProgram });
    expect(inodeOf(made.keptFile())).toBe(inode);
    await check(made, { host: clockProgram, day: '2090-05-05' });
    expect(inodeOf(made.keptFile())).not.toBe(inode);
    const { storage, uri } = made;
    const elsewhere = await checkIn(uri(''), { storage, pages: 'virtual' }, { host: clockProgram });
    expect(JSON.stringify(elsewhere.said)).toContain('golden-thread-page:');
  });

  test('still gives the names of its documents to others', async () => {
    const made = project();
    await check(made);
    const offered = async (editor: ScriptedClient) => {
      const text = plan('| Rails loose | Fit two rails |  | 4 May 2027 | Deputy tests both rails |\n');
      editor.open(made.uri('new.md'), text);
      const line = text.split('\n').findIndex((one) => one.includes('Fit two rails'));
      const character = text.split('\n')[line]!.indexOf('|  |') + 2;
      const at = {
        textDocument: { uri: made.uri('new.md') },
        position: { line, character },
        context: { triggerKind: 1 },
      };
      const answer = await editor.request('textDocument/completion', at);
      return (answer.items ?? answer).map(({ label }: { label: string }) => label);
    };
    const plain = await checkIn(made.uri(''), {});
    const warm = await checkIn(made.uri(''), { storage: made.storage });
    const names = await offered(warm.editor);
    expect(names).toEqual(await offered(plain.editor));
    expect(names).toContain('Ada Reeve');
  });

  test('still has the files watched whose settings it shares', async () => {
    const made = project();
    writeFileSync(join(made.folder, 'golden-thread.yaml'), 'extends: group.yaml\n');
    await checkIn(made.uri(''), { storage: made.storage });
    const watching = { didChangeWatchedFiles: { dynamicRegistration: true, relativePatternSupport: true } };
    const editor = await attach(program, { workspace: watching }, { storage: made.storage });
    await editor.request('golden-thread/checkFolder', { uri: made.uri('') });
    const asked = editor.heard.filter(({ method }) => method === 'client/registerCapability');
    expect(JSON.stringify(asked)).toContain('"pattern":"group.yaml"');
  });

  test('keeps nothing for an editor that names no place for it', async () => {
    const made = project();
    await checkIn(made.uri(''), { storage: 'vscode-userdata:/User/globalStorage/golden-thread' });
    expect((await checkIn(made.uri(''), { storage: 7 })).found).toMatchObject({ documents: 4 });
    expect(existsSync(made.kept)).toBe(false);
  });

  test('is kept for its owner alone, without the texts, and goes when that is asked for', async () => {
    const made = project();
    const { editor } = await checkIn(made.uri(''), { storage: made.storage });
    expect(statSync(made.kept).mode & 0o777).toBe(0o700);
    expect(statSync(made.keptFile()).mode & 0o777).toBe(0o600);
    expect(readFileSync(made.keptFile(), 'utf8')).not.toContain('| Rails');
    rmSync(join(made.folder, 'plans/falls.md'));
    await checkIn(made.uri(''), { storage: made.storage });
    expect(readFileSync(made.keptFile(), 'utf8')).not.toContain('falls');
    expect(await editor.request('golden-thread/clearKept', undefined)).toBe(true);
    expect(existsSync(made.kept)).toBe(false);
    expect(await editor.request('golden-thread/clearKept', undefined)).toBe(true);
  });
});
