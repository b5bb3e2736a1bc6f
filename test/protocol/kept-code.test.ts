import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  truncateSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { builtProgram } from '../support/built.ts';
import { plan, rowWithoutOwner } from '../support/plans.ts';
import { pulling, ScriptedClient } from '../support/scripted-client.ts';

// What the server keeps of its own compiled code: it starts by it, and without it alike.

let program: string;
beforeAll(() => {
  program = builtProgram('server', '--production');
}, 60_000);

const uri = 'untitled:plan.md';
const text = plan(rowWithoutOwner);
const day = 24 * 60 * 60 * 1000;

function place() {
  const storage = mkdtempSync(join(tmpdir(), 'golden-thread-code-'));
  const folder = join(storage, 'golden-thread', 'code');
  return {
    storage,
    folder,
    files: () => (existsSync(folder) ? readdirSync(folder) : []).map((name) => join(folder, name)),
  };
}

/** What a server finds that keeps its code in a folder, from its start to a while after its first answer. */
async function findingsOf(storage: string, until: () => boolean = () => true): Promise<unknown> {
  const client = new ScriptedClient(program, ['--stdio', `--keep-in=${storage}`]);
  await client.start(pulling, {});
  client.notify('textDocument/didOpen', { textDocument: { uri, languageId: 'markdown', version: 1, text } });
  const { items } = await client.request('textDocument/diagnostic', { textDocument: { uri } });
  expect(items).not.toEqual([]);
  for (let waited = 0; !until() && waited < 15_000; waited += 100) await new Promise((go) => setTimeout(go, 100));
  await client.stop();
  expect(client.errors).toBe('');
  return items;
}

/** A folder in which a server has kept its code. */
async function started() {
  const made = place();
  const found = await findingsOf(made.storage, () => made.files().length === 1);
  const [file] = made.files();
  return { ...made, found, file: file! };
}

describe('the compiled code of the server', () => {
  test('is kept for its owner alone, used again, and holds no word of a document', async () => {
    const { storage, folder, file, files, found } = await started();
    expect(file).toMatch(/\.code$/);
    if (process.getuid) {
      expect(statSync(folder).mode & 0o777).toBe(0o700);
      expect(statSync(file).mode & 0o777).toBe(0o600);
    }
    expect(readFileSync(file).includes('Fit two rails')).toBe(false);
    // What is not used for long goes, so use renews what was made long ago.
    const old = new Date(Date.now() - 3 * day);
    utimesSync(file, old, old);
    const { ino } = statSync(file);
    expect(await findingsOf(storage)).toEqual(found);
    expect(statSync(file).mtimeMs).toBeGreaterThan(Date.now() - day);
    expect(statSync(file).ino).toBe(ino);
    expect(files()).toEqual([file]);
  }, 60_000);

  test.each<[string, (file: string) => void]>([
    [
      'damaged',
      (file) =>
        writeFileSync(
          file,
          readFileSync(file).map((byte, at) => (at === 20_000 ? byte ^ 4 : byte)),
        ),
    ],
    ['cut short', (file) => truncateSync(file, 5000)],
    ['empty', (file) => truncateSync(file, 0)],
  ])(
    '%s, is not used and made anew',
    async (_, change) => {
      const { storage, file, found } = await started();
      const whole = readFileSync(file).length;
      change(file);
      const { ino } = statSync(file);
      const anew = () => statSync(file).ino !== ino;
      expect(await findingsOf(storage, anew)).toEqual(found);
      expect(anew()).toBe(true);
      expect(statSync(file).size).toBeGreaterThan(whole / 2);
    },
    60_000,
  );

  test.skipIf(!process.getuid)(
    'is not used where another could have written it',
    async () => {
      const { storage, folder, file, found } = await started();
      chmodSync(file, 0o666);
      const { ino } = statSync(file);
      const anew = () => statSync(file).ino !== ino;
      expect(await findingsOf(storage, anew)).toEqual(found);
      expect(anew()).toBe(true);
      expect(statSync(file).mode & 0o777).toBe(0o600);

      chmodSync(folder, 0o777);
      const before = new Date(Date.now() - 3 * day);
      utimesSync(file, before, before);
      expect(await findingsOf(storage)).toEqual(found);
      expect(statSync(file).mtimeMs).toBeLessThan(Date.now() - 2 * day);
    },
    60_000,
  );

  test.skipIf(!process.getuid)(
    'is not looked for behind a link',
    async () => {
      const { folder, found } = await started();
      const other = place();
      mkdirSync(join(other.storage, 'golden-thread'));
      symlinkSync(folder, other.folder);
      const [file] = other.files();
      const before = new Date(Date.now() - 3 * day);
      utimesSync(file!, before, before);
      expect(await findingsOf(other.storage)).toEqual(found);
      expect(statSync(file!).mtimeMs).toBeLessThan(Date.now() - 2 * day);
    },
    60_000,
  );

  test('is not kept where nothing can be written', async () => {
    const { storage, found } = await started();
    const file = join(storage, 'no-folder');
    writeFileSync(file, '');
    expect(await findingsOf(file)).toEqual(found);
  }, 60_000);
});
