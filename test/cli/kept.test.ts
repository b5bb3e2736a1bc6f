import { execFile } from 'node:child_process';
import {
  chmodSync,
  chownSync,
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import { DocumentChecker } from '../../server/src/cli/checked-documents.ts';
import { runCommandLine } from '../../server/src/cli/program.ts';
import { ruleOf } from '../../server/src/core/rules/catalogue.ts';
import { builtProgram } from '../support/built.ts';

// What is kept of checked documents never changes what is printed: every check here is compared with one that keeps nothing.

let ownProgram: string;
let nextBuild: string;
const checkedNow: string[] = [];
beforeAll(() => {
  ownProgram = join(place(), 'program');
  nextBuild = join(place(), 'next-build');
  writeFileSync(ownProgram, 'one build');
  writeFileSync(nextBuild, 'another build');
  const checkFiles = DocumentChecker.prototype.checkFiles;
  DocumentChecker.prototype.checkFiles = function (paths) {
    checkedNow.push(...paths);
    return checkFiles.call(this, paths);
  };
});

const places: string[] = [];
afterAll(() => {
  for (const one of places) rmSync(one, { recursive: true, force: true });
});
function place(): string {
  const folder = mkdtempSync(join(tmpdir(), 'golden-thread-kept-'));
  places.push(folder);
  return folder;
}

const row = (action: string, owner: string, due = '4 May 2027') =>
  `| ${action} | ${owner} | ${due} | Deputy samples ten charts in June 2027 |`;
const plan = (...rows: string[]) =>
  `---\ntype: action-plan\ndate: 2026-11-02\n---\n\n| Action | Owner | Due | How we will check |\n|---|---|---|---|\n${rows.join('\n')}\n`;
const record = (date: string, level: number) =>
  `---\ntype: organisational-concern\ndate: ${date}\n---\n\n# Organisational concern record: Pine Lodge\n\n**Level:** ${level}\n`;
const files: Readonly<Record<string, string>> = {
  'golden-thread.yaml': 'extends: shared/group.yaml\nrules:\n  action-vague: off\n',
  'shared/group.yaml': 'rules:\n  owner-shared: off\n',
  'plans/falls.md': plan(row('Fit two rails', ''), row('Ask families', 'Ada Reeve', 'ASAP')),
  'plans/food.md': plan(row('Bring the tea round forward', 'Ada Reeve')),
  'plans/quiet.md': plan(row('Mend the bell <!-- golden-thread-ignore action-without-owner: landlord -->', '')),
  'concerns/2026-03-02-pine-lodge.md': record('2026-03-02', 1),
  'concerns/2026-05-04-pine-lodge.md': record('2026-05-04', 3),
  'README.md': '# About this folder\n',
};
const all = Object.keys(files).filter((path) => path.endsWith('.md'));

/** A folder with these documents, a place where something is kept, and a way to check it. */
function project(contents: Readonly<Record<string, string>> = files) {
  const folder = place();
  const location = place();
  const write = (path: string, text: string) => {
    mkdirSync(join(folder, path, '..'), { recursive: true });
    writeFileSync(join(folder, path), text);
  };
  for (const [path, text] of Object.entries(contents)) write(path, text);
  const kept = join(location, 'golden-thread');
  const run = async (args: readonly string[], { env = {}, program = ownProgram }: How = {}) => {
    checkedNow.length = 0;
    const answer = await inside(folder, { CI: '', ...env }, () =>
      runCommandLine(['node', 'golden-thread', 'check', ...args], program),
    );
    return { answer, checked: checkedNow.map((path) => path.slice(folder.length + 1)).toSorted() };
  };
  const bytes = () =>
    Buffer.concat((existsSync(kept) ? readdirSync(kept) : []).map((name) => readFileSync(join(kept, name))));
  return {
    folder,
    location,
    kept,
    write,
    run,
    /** Checks with what is kept, makes sure that it says what a check without it says, and tells what was really checked. */
    async check(args: readonly string[] = ['.'], { day = '2026-11-24', ...how }: How & { day?: string } = {}) {
      const given = [...args, '--today', day];
      const { answer, checked } = await run([...given, '--cache-location', location], how);
      expect(answer).toEqual((await run([...given, '--no-cache'], how)).answer);
      expect(answer.out).not.toBe('');
      return checked;
    },
    keptFiles: () =>
      (existsSync(kept) ? readdirSync(kept).filter((name) => name.endsWith('.kept')) : []).map((name) =>
        join(kept, name),
      ),
    /** All that is kept, as somebody could read it. */
    words: () => bytes().toString(),
    /** True where the time of the last change of a file is among it, as a number that a machine holds. */
    knowsChangeOf: (path: string) =>
      bytes().includes(Buffer.from(Float64Array.of(statSync(join(folder, path)).ctimeMs).buffer)),
  };
}

interface How {
  readonly env?: Record<string, string>;
  readonly program?: string;
}

/** What a command prints that runs in a folder and in an environment, and how it ends. */
async function inside(folder: string, env: Record<string, string>, command: () => Promise<number>) {
  const printed = { out: '', err: '' };
  const catching = (stream: 'stdout' | 'stderr', into: 'out' | 'err') =>
    vi.spyOn(process[stream], 'write').mockImplementation((words) => {
      printed[into] += words;
      return true;
    });
  const caught = [catching('stdout', 'out'), catching('stderr', 'err')];
  const before = process.cwd();
  process.chdir(folder);
  for (const [name, value] of Object.entries(env)) vi.stubEnv(name, value);
  try {
    return { code: await command(), ...printed };
  } finally {
    vi.unstubAllEnvs();
    process.stdout.removeAllListeners('error');
    process.chdir(before);
    for (const one of caught) one.mockRestore();
  }
}

type Project = ReturnType<typeof project>;

describe('what did not change is not checked again', () => {
  test('as text, as JSON, with all that makes a check fail, and wherever the command runs', async () => {
    const { check, folder, run, location } = project();
    expect(await check()).toEqual(all.toSorted());
    expect(await check()).toEqual([]);
    expect(await check(['.', '--format', 'json'])).toEqual([]);
    for (const severity of ['error', 'warning', 'information', 'hint', 'never'])
      expect(await check(['.', '--fail-on', severity])).toEqual([]);
    expect(await check(['plans', '.', 'README.md'])).toEqual([]);
    expect((await run([folder, '--today', '2026-11-24', '--cache-location', location])).checked).toEqual([]);
  });

  test('nothing is written where nothing changed', async () => {
    const { check, keptFiles } = project();
    await check();
    const before = keptFiles().map((path) => statSync(path).ino);
    await check();
    expect(keptFiles().map((path) => statSync(path).ino)).toEqual(before);
  });

  const sameSize = (text: string) => text.replace('Ada Reeve', 'Tom Munro');
  test.each<[string, (project: Project) => void, string[]]>([
    ['one document', ({ write }) => write('plans/food.md', plan(row('Bring it forward', ''))), ['plans/food.md']],
    [
      'one document by as many letters within the same moment',
      ({ folder, write }) => {
        const path = join(folder, 'plans/food.md');
        const { atime, mtime } = statSync(path);
        write('plans/food.md', sameSize(files['plans/food.md']!));
        utimesSync(path, atime, mtime);
      },
      ['plans/food.md'],
    ],
    ['a new document', ({ write }) => write('plans/new.md', plan(row('Ring', ''))), ['plans/new.md']],
    ['a document that went', ({ folder }) => rmSync(join(folder, 'plans/food.md')), []],
    [
      'a document that was renamed',
      ({ folder }) => renameSync(join(folder, 'plans/food.md'), join(folder, 'plans/tea.md')),
      ['plans/tea.md'],
    ],
    [
      'a document that took the place of another',
      ({ folder }) => renameSync(join(folder, 'plans/food.md'), join(folder, 'plans/falls.md')),
      ['plans/falls.md'],
    ],
    ['the settings', ({ write }) => write('golden-thread.yaml', 'rules:\n  action-without-owner: off\n'), all],
    ['settings that cannot be used', ({ write }) => write('golden-thread.yaml', 'rules:\n  no-such-rule: off\n'), all],
    ['settings that went', ({ folder }) => rmSync(join(folder, 'golden-thread.yaml')), all],
    ['shared settings', ({ write }) => write('shared/group.yaml', 'rules:\n  action-without-owner: off\n'), all],
    ['shared settings that went', ({ folder }) => rmSync(join(folder, 'shared/group.yaml')), all],
    [
      'settings of a folder below',
      ({ write }) => write('plans/golden-thread.yaml', 'preset: strict\n'),
      all.filter((path) => path.startsWith('plans/')),
    ],
    ['what was known before', ({ write }) => write('golden-thread-baseline.json', '{"version":1,"documents":{}}'), all],
    [
      'a list of what was known before that cannot be read',
      ({ write }) => write('golden-thread-baseline.json', '{'),
      all,
    ],
    [
      'another record of a concern',
      ({ write }) => write('concerns/2026-03-02-pine-lodge.md', record('2026-03-02', 2)),
      ['concerns/2026-03-02-pine-lodge.md', 'concerns/2026-05-04-pine-lodge.md'],
    ],
    [
      'a new record of a concern',
      ({ write }) => write('concerns/2026-04-06 Pine Lodge.md', record('2026-04-06', 2)),
      ['concerns/2026-03-02-pine-lodge.md', 'concerns/2026-04-06 Pine Lodge.md', 'concerns/2026-05-04-pine-lodge.md'],
    ],
    [
      'a record of a concern that went',
      ({ folder }) => rmSync(join(folder, 'concerns/2026-03-02-pine-lodge.md')),
      ['concerns/2026-05-04-pine-lodge.md'],
    ],
    ['a document that is left out now', ({ write }) => write('.gitignore', 'food.md\n'), []],
  ])('but what a change touches is: %s', async (_, change, checked) => {
    const made = project();
    await made.check();
    change(made);
    expect(await made.check()).toEqual(checked.toSorted());
    expect(await made.check()).toEqual([]);
    expect(await made.check(['.', '--format', 'json'])).toEqual([]);
  });

  test('settings that cannot be used are told each time', async () => {
    const { check, run, location } = project({ ...files, 'golden-thread.yaml': 'rules:\n  no-such-rule: off\n' });
    await check();
    expect(await check()).toEqual([]);
    const { answer } = await run(['.', '--today', '2026-11-24', '--cache-location', location, '--fail-on', 'warning']);
    expect(answer.out).toContain('There is no rule called “no-such-rule”.');
  });

  test('on another day everything is checked: what is late depends on it', async () => {
    const { check } = project();
    await check();
    expect(await check(['.'], { day: '2027-05-05' })).toHaveLength(all.length);
    expect(await check(['.'], { day: '2027-05-05' })).toEqual([]);
  });

  test.each([['--sign-off'], ['--as', 'action-plan'], ['--no-config'], ['--no-baseline']])(
    'checked in another way, which takes nothing from the first: %s %s',
    async (...way) => {
      const { check } = project();
      await check();
      expect(await check(['.', ...way.filter(Boolean)])).toHaveLength(all.length);
      expect(await check(['.', ...way.filter(Boolean)])).toEqual([]);
      expect(await check()).toEqual([]);
    },
  );

  test('a part of the folder, or a pattern, leaves the rest as it was kept', async () => {
    const { check } = project();
    await check();
    expect(await check(['plans/*.md'])).toEqual(all.filter((path) => path.startsWith('plans/')).toSorted());
    expect(await check(['plans/f*.md'])).toEqual([]);
    expect(await check(['plans'])).toEqual([]);
    expect(await check()).toEqual([]);
  });

  test('a file that is named itself is always checked', async () => {
    const { check, keptFiles } = project();
    expect(await check(['plans/food.md'])).toEqual(['plans/food.md']);
    expect(await check(['plans/food.md'])).toEqual(['plans/food.md']);
    expect(keptFiles()).toEqual([]);
  });

  test('another build of the program uses nothing of this one', async () => {
    const { check } = project();
    await check();
    expect(await check(['.'], { program: nextBuild })).toHaveLength(all.length);
    expect(await check(['.'], { program: nextBuild })).toEqual([]);
  });

  test('an answer that a failing rule left open is never kept', async () => {
    const { check } = project();
    const rule = ruleOf('concern-level-skipped')!;
    const sound = { ...rule };
    Object.assign(rule, {
      check() {
        throw new Error('broken');
      },
    });
    const broken = ['concerns/2026-03-02-pine-lodge.md', 'concerns/2026-05-04-pine-lodge.md'];
    try {
      expect(await check()).toHaveLength(all.length);
      expect(await check()).toEqual(broken);
    } finally {
      Object.assign(rule, sound);
    }
    expect(await check()).toEqual(broken);
    expect(await check()).toEqual([]);
  });
});

describe('a document that looks as it did is not read again, where it cannot have changed unseen', () => {
  afterEach(() => vi.useRealTimers());
  const anHourOn = () => vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 3_600_000 });
  const food = 'plans/food.md';
  const other = files[food]!.replace('Ada Reeve', 'Tom Munro');

  test('how it looks is kept only when it has been at rest for a while', async () => {
    const made = project();
    await made.check();
    expect(made.knowsChangeOf(food)).toBe(false);
    expect(await made.check()).toEqual([]);
    expect(made.knowsChangeOf(food)).toBe(false);
    anHourOn();
    expect(await made.check()).toEqual([]);
    for (const path of all) expect(made.knowsChangeOf(path)).toBe(true);
    expect(await made.check()).toEqual([]);
    expect(await made.check(['.', '--format', 'json'])).toEqual([]);

    const later = project();
    await later.check();
    for (const path of all) expect(later.knowsChangeOf(path)).toBe(true);
    expect(await later.check()).toEqual([]);
  });

  test.each<[string, (project: Project) => void, string[]]>([
    [
      'as many letters, and the time of writing set back',
      ({ folder, write }) => {
        const path = join(folder, food);
        const { atime, mtime } = statSync(path);
        write(food, other);
        utimesSync(path, atime, mtime);
      },
      [food],
    ],
    [
      'another file of the same size and time of writing in its place',
      ({ folder, write }) => {
        const { atime, mtime } = statSync(join(folder, food));
        write('tea.md', other);
        utimesSync(join(folder, 'tea.md'), atime, mtime);
        renameSync(join(folder, 'tea.md'), join(folder, food));
      },
      [food],
    ],
    [
      'two documents that changed places',
      ({ folder }) => {
        renameSync(join(folder, food), join(folder, 'between'));
        renameSync(join(folder, 'plans/quiet.md'), join(folder, food));
        renameSync(join(folder, 'between'), join(folder, 'plans/quiet.md'));
      },
      [food, 'plans/quiet.md'],
    ],
    [
      'a copy under another name',
      ({ folder }) => copyFileSync(join(folder, food), join(folder, 'copy.md')),
      ['copy.md'],
    ],
    ['the same words written again', ({ write }) => write(food, files[food]!), []],
    [
      'another record of a concern',
      ({ write }) => write('concerns/2026-03-02-pine-lodge.md', record('2026-03-02', 2)),
      ['concerns/2026-03-02-pine-lodge.md', 'concerns/2026-05-04-pine-lodge.md'],
    ],
    ['the settings', ({ write }) => write('golden-thread.yaml', 'rules:\n  action-without-owner: off\n'), all],
  ])('%s: noticed', async (_, change, checked) => {
    anHourOn();
    const made = project();
    await made.check();
    expect(await made.check()).toEqual([]);
    vi.useRealTimers();
    change(made);
    expect(await made.check()).toEqual(checked.toSorted());
    expect(await made.check()).toEqual([]);
  });
});

describe('what is damaged or not ours is not used, and made anew', () => {
  const changeFile = (change: (bytes: Buffer) => Buffer | string) => (path: string) =>
    writeFileSync(path, change(readFileSync(path)), { mode: 0o600 });
  test.each<[string, (path: string) => void]>([
    ['cut off', changeFile((bytes) => bytes.subarray(0, bytes.length - 40))],
    ['cut off after a line', changeFile((bytes) => bytes.subarray(0, bytes.lastIndexOf(10, bytes.length - 2) + 1))],
    ['cut off within the first line', changeFile((bytes) => bytes.subarray(0, 20))],
    ['empty', changeFile(() => '')],
    ['other words', changeFile(() => '# Not what was kept\n\n{]\n')],
    ['another form of it', changeFile(() => '{"base":1,"digest":[]}\n{"documents":7}\n')],
    ['one word changed', changeFile((bytes) => bytes.toString().replace('has no owner', 'has an owner'))],
    ['longer than it was', changeFile((bytes) => Buffer.concat([bytes, Buffer.from('null\n')]))],
    ['open to others', (path) => chmodSync(path, 0o644)],
    [
      'a link to a file elsewhere',
      (path) => {
        renameSync(path, `${path}-elsewhere`);
        symlinkSync(`${path}-elsewhere`, path);
      },
    ],
  ])('%s', async (_, damage) => {
    const { check, keptFiles } = project();
    await check();
    damage(keptFiles()[0]!);
    expect(await check()).toHaveLength(all.length);
    expect(await check()).toEqual([]);
    expect(statSync(keptFiles()[0]!).mode & 0o777).toBe(0o600);
  });

  test('of another folder', async () => {
    const one = project();
    const other = project({ ...files, 'plans/falls.md': plan(row('Something else', 'Ada Reeve')) });
    await one.check();
    await other.check();
    copyFileSync(one.keptFiles()[0]!, other.keptFiles()[0]!);
    expect(await other.check()).toHaveLength(all.length);
  });

  test.runIf(process.getuid?.() === 0)('of another person', async () => {
    const { check, keptFiles, kept } = project();
    await check();
    chownSync(keptFiles()[0]!, 12345, 12345);
    expect(await check()).toHaveLength(all.length);
    chownSync(kept, 12345, 12345);
    expect(await check()).toHaveLength(all.length);
    expect(await check()).toHaveLength(all.length);
  });

  test.each<[string, (project: Project) => void]>([
    [
      'a folder stands in the place of the file',
      ({ keptFiles }) => {
        const path = keptFiles()[0]!;
        rmSync(path);
        mkdirSync(path);
        writeFileSync(join(path, 'x'), '');
      },
    ],
    [
      'a file stands in the place of the folder',
      ({ kept }) => {
        rmSync(kept, { recursive: true });
        writeFileSync(kept, '');
      },
    ],
    [
      'the folder is a link to another',
      ({ kept, location }) => {
        renameSync(kept, join(location, 'elsewhere'));
        symlinkSync(join(location, 'elsewhere'), kept);
      },
    ],
    [
      'there can be no folder',
      ({ location }) => {
        rmSync(location, { recursive: true });
        writeFileSync(location, '');
      },
    ],
  ])('where %s, everything is checked each time, and nothing is said', async (_, change) => {
    const made = project();
    await made.check();
    change(made);
    expect(await made.check()).toHaveLength(all.length);
    expect(await made.check()).toHaveLength(all.length);
  });
});

describe('what is kept is its owner’s alone, and goes with its documents', () => {
  test('nobody else can read it, however the folder was left', async () => {
    const { check, kept, keptFiles } = project();
    await check();
    expect(statSync(kept).mode & 0o777).toBe(0o700);
    for (const name of readdirSync(kept)) expect(statSync(join(kept, name)).mode & 0o777).toBe(0o600);
    chmodSync(kept, 0o755);
    expect(await check()).toEqual([]);
    expect(statSync(kept).mode & 0o777).toBe(0o700);
    expect(keptFiles()).toHaveLength(1);
  });

  const names = 'Quokka';
  const secret = { ...files, 'hidden/zanzibar.md': plan(row(`Ring ${names}`, '')) };
  test.each<[string, (project: Project) => void]>([
    ['went', ({ folder }) => rmSync(join(folder, 'hidden'), { recursive: true })],
    ['has other words', ({ write }) => write('hidden/zanzibar.md', plan(row('Ring the office', '')))],
  ])('a document that %s is in nothing that is kept after the next check', async (what, change) => {
    const made = project(secret);
    await made.check();
    await made.check(['hidden']);
    await made.check(['hidden', '--sign-off']);
    await made.check(['.', '--sign-off']);
    expect(made.words()).toContain(names);
    expect(made.words()).toContain('zanzibar');
    change(made);
    await made.check();
    if (what === 'went') expect(made.words()).not.toMatch(/quokka|zanzibar/i);
    else {
      for (const args of [['hidden'], ['hidden', '--sign-off'], ['.', '--sign-off']]) await made.check(args);
      expect(made.words()).not.toMatch(/quokka/i);
    }
    expect(made.words()).toContain('falls');
  });

  test('of a folder without any document left nothing is kept', async () => {
    const { check, folder, keptFiles, write, words } = project({ 'plan.md': plan(row('Ring Quokka', '')) });
    await check();
    rmSync(join(folder, 'plan.md'));
    mkdirSync(join(folder, 'more'));
    write('more/other.md', '# Other\n');
    await check(['more']);
    expect(words()).not.toMatch(/quokka/i);
    expect(keptFiles()).toHaveLength(1);
  });

  test('what was not used for a week goes, and what a check left unfinished', async () => {
    const { check, kept, keptFiles } = project();
    await check(['plans']);
    const [old] = keptFiles();
    const left = join(kept, 'x.kept-1-2.unfinished');
    writeFileSync(left, 'words');
    const daysAgo = (days: number) => new Date(Date.now() - days * 86_400_000);
    utimesSync(old!, daysAgo(8), daysAgo(8));
    utimesSync(left, daysAgo(2), daysAgo(2));
    await check();
    expect(existsSync(old!)).toBe(false);
    expect(existsSync(left)).toBe(false);
    expect(await check()).toEqual([]);
  });

  test('--clear-cache removes it, and touches nothing else', async () => {
    const { check, kept, location, run } = project();
    const clear = async () => (await run(['--clear-cache', '--cache-location', location])).answer;
    const cleared = { code: 0, out: 'Nothing is kept of checked documents any more.\n', err: '' };
    expect(await clear()).toEqual(cleared);
    await check();
    await check(['plans']);
    expect(await clear()).toEqual(cleared);
    expect(existsSync(kept)).toBe(false);
    await check();
    writeFileSync(join(kept, 'letter.txt'), 'of somebody');
    expect(await clear()).toEqual(cleared);
    expect(readdirSync(kept)).toEqual(['letter.txt']);
    expect(await check()).toHaveLength(all.length);
    rmSync(kept, { recursive: true });
    writeFileSync(kept, 'a letter');
    expect(await clear()).toEqual({
      code: 2,
      out: '',
      err: 'What is kept of checked documents could not be removed.\n',
    });
  });

  test('--clear-cache removes what Node has made of the program as well, and nothing else beside it', async () => {
    const { check, kept, location, run } = project();
    const clear = async () => (await run(['--clear-cache', '--cache-location', location])).answer.code;
    const code = join(kept, 'code');
    const ofProgram = [`${'0a'.repeat(16)}-1k9x.code`, `${'0a'.repeat(16)}-1k9x.code-0123456789ab`];
    const keep = (names: readonly string[]) => {
      mkdirSync(code);
      for (const name of names) writeFileSync(join(code, name), '');
    };
    await check();
    keep(ofProgram);
    expect(await clear()).toBe(0);
    expect(existsSync(kept)).toBe(false);
    await check();
    keep([...ofProgram, 'plans.code-workspace', 'morse.code']);
    expect(await clear()).toBe(0);
    expect(readdirSync(kept)).toEqual(['code']);
    expect(readdirSync(code).toSorted()).toEqual(['morse.code', 'plans.code-workspace']);
  });

  test('--no-cache neither uses nor keeps anything', async () => {
    const { run, location, kept } = project();
    expect((await run(['.', '--no-cache', '--cache-location', location])).checked).toHaveLength(all.length);
    expect(existsSync(kept)).toBe(false);
  });

  test('it is kept where the system keeps such things, and on a build server only where somebody says where', async () => {
    const { run, location } = project();
    const home = place();
    const env = { HOME: home, XDG_CACHE_HOME: join(home, 'of-programs'), LOCALAPPDATA: home };
    await run(['.'], { env: { ...env, CI: 'true' } });
    expect(readdirSync(home)).toEqual([]);
    expect((await run(['.', '--cache-location', location], { env: { ...env, CI: 'true' } })).checked).toHaveLength(
      all.length,
    );
    expect((await run(['.', '--cache-location', location], { env: { ...env, CI: 'true' } })).checked).toEqual([]);
    expect(readdirSync(home)).toEqual([]);
    await run(['.'], { env: { ...env, CI: 'false' } });
    expect(readdirSync(home)).not.toEqual([]);
    expect((await run(['.'], { env })).checked).toEqual([]);
    expect((await run(['--clear-cache'], { env })).answer.code).toBe(0);
    expect((await run(['.'], { env })).checked).toHaveLength(all.length);
  });
});

describe('the program itself', () => {
  const many = Object.fromEntries(
    Array.from({ length: 90 }, (_, index) => [
      `part-${index % 3}/plan-${index}.md`,
      plan(row(`Fit rail ${index}`, ''), row('Ask families', 'Ada Reeve', 'ASAP')),
    ]),
  );
  const { folder, kept, location, write } = project(many);
  const run = (...args: string[]) =>
    promisify(execFile)(
      process.execPath,
      [program, 'check', '.', '--fail-on', 'never', '--today', '2026-11-24', ...args],
      { cwd: folder, env: { ...process.env, NO_COLOR: '1' }, maxBuffer: 1 << 26 },
    );
  const keeping = (...args: string[]) => run('--threads', '2', '--cache-location', location, ...args);
  let program: string;
  beforeAll(() => {
    program = builtProgram('cli');
  });

  test('says the same on several threads, and when two of them run at once', { timeout: 120_000 }, async () => {
    const fresh = await run('--no-cache');
    expect(await Promise.all([keeping(), keeping()])).toEqual([fresh, fresh]);
    expect(readdirSync(kept).filter((name) => /kept|unfinished/.test(name))).toHaveLength(1);
    const [one] = readdirSync(kept).filter((name) => name.endsWith('.kept'));
    const { ino } = statSync(join(kept, one!));
    expect(await keeping()).toEqual(fresh);
    expect(await keeping('--format', 'json')).toEqual(await run('--no-cache', '--format', 'json'));
    expect(statSync(join(kept, one!)).ino).toBe(ino);
    write('part-1/plan-4.md', plan(row('Fit no rail', '')));
    const [changed, after] = [await keeping(), await run('--no-cache')];
    expect(changed).toEqual(after);
    expect(after.stdout).toContain('Fit no rail');
  });
});
