import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { connect, createServer, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { built, builtProgram } from '../support/built.ts';

let program: string;
beforeAll(() => {
  program = builtProgram('cli');
});

function run(
  args: readonly string[],
  options: { cwd?: string; input?: string | Buffer; env?: Record<string, string> } = {},
) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [program, ...args], {
    cwd: options.cwd ?? process.cwd(),
    input: options.input ?? '',
    encoding: 'utf8',
    env: { ...process.env, NO_COLOR: '1', ...options.env },
  });
  return { code: status, out: stdout, err: stderr };
}

const folders: string[] = [];
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

function folderWith(files: Record<string, string | Buffer>): string {
  const folder = mkdtempSync(join(tmpdir(), 'golden-thread-cli-'));
  folders.push(folder);
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(join(folder, path, '..'), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
  return folder;
}

const flawed =
  '---\ntype: action-plan\ndate: 2026-11-02\n---\n\n| Finding | Action | Owner | Due | How we will check |\n|---|---|---|---|---|\n| Rails loose | Fit new rails |  | 4 May 2090 | Deputy tests both rails |\n';
const sound = flawed.replace('|  | 4 May', '| Ada Reeve | 4 May');

describe('check', () => {
  test('prints the findings of the samples as people read them', async () => {
    const { code, out } = run(['check', 'samples', '--today', '2026-11-24']);
    await expect(out).toMatchFileSnapshot('samples-check.txt');
    expect(code).toBe(1);
  });

  test('exit codes: 0 where there is nothing to mend, 1 where there is, 2 where it could not be done', () => {
    const folder = folderWith({ 'flawed.md': flawed, 'sound.md': sound });
    expect(run(['check', 'sound.md'], { cwd: folder }).code).toBe(0);
    expect(run(['check', 'flawed.md'], { cwd: folder }).code).toBe(1);
    expect(run(['check', 'missing.md'], { cwd: folder })).toMatchObject({
      code: 2,
      out: '',
      err: 'Nothing found at "missing.md". Check the name, or give a folder that holds Markdown files.\n',
    });
    expect(run(['check', 'nothing-*.md'], { cwd: folder }).code).toBe(2);
    expect(run(['check', '--format', 'xml'], { cwd: folder }).code).toBe(2);
    expect(run(['check', '--today', 'yesterday', 'sound.md'], { cwd: folder })).toMatchObject({
      code: 2,
      err: '"yesterday" is not a date. Write --today as YYYY-MM-DD, for example 2026-05-04.\n',
    });
    expect(run(['check', '--as', 'poem', 'sound.md'], { cwd: folder }).err).toContain(
      'There is no kind of document called "poem".',
    );
    expect(run(['frobnicate']).code).toBe(2);
    expect(run(['read'], { cwd: folder })).toMatchObject({
      code: 2,
      err: 'Name the files to read: golden-thread read FILE…\n',
    });
  });

  test.each([
    ['error', 0],
    ['warning', 1],
    ['hint', 1],
    ['never', 0],
  ])('--fail-on %s gives %i', (severity, code) => {
    const folder = folderWith({ 'flawed.md': flawed });
    expect(run(['check', '--fail-on', severity, '.'], { cwd: folder }).code).toBe(code);
  });

  test('a run that checked nothing does not look like a pass', () => {
    const folder = folderWith({ 'README.md': '# About\n', 'notes.md': 'Milk\n' });
    expect(run(['check', '.'], { cwd: folder }).out).toBe(
      'Nothing was checked: none of the 2 files is a governance document.\n',
    );
    expect(run(['check', 'README.md'], { cwd: folder }).out).toBe(
      'Nothing was checked: the one file is not a governance document.\n',
    );
    const { counts } = JSON.parse(run(['check', '--format', 'json', '.'], { cwd: folder }).out);
    expect(counts).toMatchObject({ governance: 0, other: 2 });
  });

  test.each<[string, Record<string, string>, string]>([
    ['one sound plan', { 'plan.md': sound }, 'No findings in 1 governance document; no other files.'],
    [
      'one of two plans is flawed, and a README stands beside them',
      { 'flawed.md': flawed, 'sound.md': sound, 'README.md': '# About\n' },
      '1 finding (1 warning) in 2 governance documents; 1 other file was not checked.',
    ],
    [
      'a draft',
      { 'plan.md': flawed.replace('date:', 'status: draft\ndate:') },
      '1 finding (1 hint not listed) in 1 governance document; no other files.',
    ],
  ])('the last line says what was checked and what was not: %s', (_, files, line) => {
    expect(
      run(['check', '.'], { cwd: folderWith(files) })
        .out.trimEnd()
        .split('\n')
        .at(-1),
    ).toBe(line);
  });

  test('hints are listed where they make the check fail', () => {
    const folder = folderWith({ 'plan.md': flawed.replace('date:', 'status: draft\ndate:') });
    expect(run(['check', '.'], { cwd: folder })).toMatchObject({ code: 0, out: expect.not.stringMatching(/^ +9:/m) });
    expect(run(['check', '--fail-on', 'hint', '.'], { cwd: folder })).toMatchObject({
      code: 1,
      out: expect.stringMatching(/^ +9:17 +hint +This action has no owner\./m),
    });
  });

  test('the missing parts of one action are one line for people, and separate in JSON', () => {
    const folder = folderWith({ 'plan.md': sound.replace(/Ada Reeve.*tests both rails/, '|  | ') });
    expect(run(['check', '.'], { cwd: folder }).out).toContain(
      'No owner, timescale or check is given for this action.',
    );
    const { findings } = JSON.parse(run(['check', '--format', 'json', '.'], { cwd: folder }).out);
    expect(findings.map(({ rule, action }: { rule: string; action: number }) => [rule, action])).toEqual([
      ['action-without-owner', 0],
      ['action-without-timescale', 0],
      ['action-without-verification', 0],
    ]);
  });

  test('what a note silences never fails, and is told', () => {
    const folder = folderWith({
      'plan.md': flawed.replace(
        'Fit new rails',
        'Fit new rails <!-- golden-thread-ignore action-without-owner: landlord chooses -->',
      ),
    });
    const { code, out } = run(['check', '--fail-on', 'hint', '.'], { cwd: folder });
    expect(code).toBe(0);
    expect(out).toBe('No findings in 1 governance document; no other files. 1 finding is silenced with a reason.\n');
    const json = JSON.parse(run(['check', '--format', 'json', '.'], { cwd: folder }).out);
    expect(json.findings[0].suppressed).toEqual({ reason: 'landlord chooses' });
  });

  test('folders are read with all that is in them, but for what .gitignore leaves out', () => {
    const folder = folderWith({
      '.gitignore': 'old/\n',
      '.git/HEAD': '',
      'a/plan.md': flawed,
      'old/plan.md': flawed,
      'node_modules/x/plan.md': flawed,
    });
    const { documents } = JSON.parse(run(['check', '--format', 'json', '.'], { cwd: folder }).out);
    expect(documents.map(({ path }: { path: string }) => path)).toEqual(['a/plan.md']);
  });

  test('patterns and several arguments name each file once', () => {
    const folder = folderWith({ 'a/plan.md': flawed, 'b/plan.md': sound });
    const { documents } = JSON.parse(
      run(['check', '--format', 'json', '*/plan.md', 'a', 'b/plan.md'], { cwd: folder }).out,
    );
    expect(documents.map(({ path }: { path: string }) => path)).toEqual(['a/plan.md', 'b/plan.md']);
  });

  test('settings decide, unless they are told not to', () => {
    const folder = folderWith({
      'golden-thread.yaml': 'rules:\n  action-without-owner: off\ndocuments:\n  "*.md": action-plan\n',
      'plan.md': flawed,
    });
    expect(run(['check', 'plan.md'], { cwd: folder }).code).toBe(0);
    expect(run(['check', '--no-config', 'plan.md'], { cwd: folder }).code).toBe(1);
  });

  test('settings that cannot be used are told, and fail', () => {
    const folder = folderWith({ 'golden-thread.yaml': 'rules:\n  action-without-ownr: off\n', 'plan.md': sound });
    const { code, out } = run(['check', '.'], { cwd: folder });
    expect(out).toBe(
      'golden-thread.yaml\n  2:3     warning  There is no rule called “action-without-ownr”. Did you mean “action-without-owner”?\n\n' +
        'No findings in 1 governance document; no other files. 1 setting cannot be used.\n',
    );
    expect(code).toBe(1);
    const { settingsProblems } = JSON.parse(run(['check', '--format', 'json', '.'], { cwd: folder }).out);
    expect(settingsProblems).toEqual([
      {
        path: 'golden-thread.yaml',
        message: expect.stringContaining('no rule called'),
        range: { start: { line: 1, character: 2 }, end: { line: 1, character: 21 } },
      },
    ]);
  });

  test('standard input is read under the name that it is given', () => {
    const folder = folderWith({});
    const { code, out } = run(['check', '--stdin-filename', 'plans/plan.md'], { cwd: folder, input: flawed });
    expect(code).toBe(1);
    expect(out).toContain('plans/plan.md  Action plan');
    expect(run(['check', '-', '--stdin-filename', 'plans/plan.md'], { cwd: folder, input: flawed }).out).toBe(out);
    expect(run(['check', '-'], { cwd: folder, input: flawed }).out).toBe(out.replace('plans/plan.md', 'stdin.md'));
    expect(run(['check', 'other.md', '--stdin-filename', 'plan.md'], { cwd: folder, input: flawed })).toMatchObject({
      code: 2,
      err: 'Give either files or standard input ("-" or --stdin-filename), not both.\n',
    });
  });

  test('every file can be told to be of one kind', () => {
    const folder = folderWith({ 'notes.md': '# Notes\n\n- Jo to ring the supplier by 4 May 2090\n' });
    expect(run(['check', '.'], { cwd: folder }).out).toContain('Nothing was checked');
    expect(run(['check', '--as', 'meeting-minutes', '.'], { cwd: folder }).out).toContain('in 1 governance document');
  });

  test('a reader that has seen enough is no failure', () => {
    const folder = folderWith(Object.fromEntries(Array.from({ length: 400 }, (_, n) => [`plan-${n}.md`, flawed])));
    const command = `"${process.execPath}" "${program}" check --fail-on never . | head -1; echo "\${PIPESTATUS[0]}"`;
    const { stdout, stderr } = spawnSync('bash', ['-c', command], { cwd: folder, encoding: 'utf8' });
    expect(stderr).toBe('');
    expect(stdout).toMatch(/^plan-0\.md .*\n0\n$/);
  });

  // Windows has no such sockets, and there nothing is written but by Node's own stream.
  test.skipIf(process.platform === 'win32')('a slow reader for whom nobody may wait gets all of it', async () => {
    const row = (n: number) =>
      `| Bed ${n} is loose | Mend bed ${n} in room ${n} |  | 4 May 2090 | Deputy tests bed ${n} |\n`;
    const folder = folderWith({ 'many.md': flawed + Array.from({ length: 1500 }, (_, n) => row(n)).join('') });
    const listening = createServer({ pauseOnConnect: true }).listen(join(folder, 'slow.sock'));
    await once(listening, 'listening');
    const toReader = connect(join(folder, 'slow.sock'));
    const [reader] = (await once(listening, 'connection')) as [Socket];
    // A socket of Node is one that says at once when no more can be written.
    const checking = spawn(process.execPath, [program, 'check', '--format', 'json', '.'], {
      cwd: folder,
      stdio: ['ignore', toReader, 'inherit'],
      env: { ...process.env, NO_COLOR: '1' },
    });
    toReader.destroy();
    let ended = false;
    checking.on('exit', () => {
      ended = true;
    });
    await new Promise((wait) => setTimeout(wait, 3000));
    expect(ended).toBe(false);
    let printed = '';
    reader.setEncoding('utf8').on('data', (piece) => {
      printed += piece;
    });
    await once(reader.resume(), 'end');
    listening.close();
    expect(printed.length).toBeGreaterThan(300_000);
    expect(printed).toBe(run(['check', '--format', 'json', '.'], { cwd: folder }).out);
  });

  test('colour only where it is wanted', () => {
    const folder = folderWith({ 'flawed.md': flawed });
    const colour = String.fromCharCode(27);
    expect(run(['check', '.'], { cwd: folder }).out).not.toContain(colour);
    expect(run(['check', '.'], { cwd: folder, env: { NO_COLOR: '', FORCE_COLOR: '1' } }).out).toContain(colour);
    // A build server says CI, and its log is no terminal.
    expect(run(['check', '.'], { cwd: folder, env: { NO_COLOR: '', CI: 'true' } }).out).not.toContain(colour);
  });

  const withAccents = flawed.replace('Rails', 'Café’s rails');
  test.each<[string, Buffer]>([
    [
      'an older word processor’s bytes',
      Buffer.from(withAccents.replace('é', '\u00e9').replace('’', '\u0092'), 'latin1'),
    ],
    ['a byte order mark', Buffer.concat([Buffer.from([0xef, 0xbb, 0xbf]), Buffer.from(withAccents)])],
    ['UTF-16', Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(withAccents, 'utf16le')])],
    ['carriage returns', Buffer.from(withAccents.replace(/\n/g, '\r\n'))],
  ])('%s: the words are those that the author wrote', (_, bytes) => {
    const folder = folderWith({ 'plan.md': bytes });
    const { documents } = JSON.parse(run(['read', '--format', 'json', '.'], { cwd: folder }).out);
    expect(documents[0]).toMatchObject({ kind: 'action-plan', actions: [{ source: 'Café’s rails loose' }] });
    expect(run(['check', '.'], { cwd: folder })).toMatchObject({ code: 1, err: '' });
  });

  test('random bytes are no reason to fail', () => {
    const bytes = Buffer.from(Array.from({ length: 4000 }, (_, index) => (index * 7919 + (index >> 3)) % 256));
    const folder = folderWith({ 'noise.md': bytes });
    expect(run(['check', '--as', 'action-plan', '--fail-on', 'never', '.'], { cwd: folder })).toMatchObject({
      code: 0,
      err: '',
    });
  });
});

describe('JSON is as its schemas say', () => {
  test.each(['check', 'read'])('%s', (command) => {
    const schema = JSON.parse(readFileSync(`schemas/${command}-output.schema.json`, 'utf8'));
    const validate = new Ajv2020({ strict: true, allErrors: true }).compile(schema);
    const output = JSON.parse(run([command, '--format', 'json', '--today', '2026-11-24', 'samples']).out);
    validate(output);
    expect(validate.errors ?? []).toEqual([]);
    expect((output.documents as unknown[]).length).toBeGreaterThan(5);
  });
});

describe('read', () => {
  test('prints what was understood', async () => {
    const { out, code } = run([
      'read',
      '--today',
      '2026-11-24',
      'samples/minutes/2026-11-09-quality-committee.md',
      'samples/README.md',
    ]);
    await expect(out).toMatchFileSnapshot('samples-read.txt');
    expect(code).toBe(0);
  });
});

describe('suppressions', () => {
  const noted = (words: string) =>
    flawed.replace('Fit new rails', `Fit new rails <!-- golden-thread-ignore${words} -->`);
  const files = {
    'b.md': noted(' action-without-owner until 2026-11-30: landlord chooses'),
    'a/plan.md': noted('-file action-without-owner, timescale-vague until 2026-10-31:'),
    'c.md': noted(': kept'),
    'd.md': sound,
    'README.md': '<!-- golden-thread-ignore action-overdue: not judged here -->\n',
  };

  test('lists every note with its place, rule, reason and end', () => {
    const folder = folderWith(files);
    expect(run(['suppressions', '--today', '2026-11-24'], { cwd: folder })).toEqual({
      code: 0,
      err: '',
      out: `a/plan.md
  8     action-without-owner, whole document, ran out after 31 October 2026
        No reason is given.
  8     timescale-vague, whole document, ran out after 31 October 2026
        No reason is given.

b.md
  8     action-without-owner, until 30 November 2026
        landlord chooses

c.md
  8     no rule
        kept

4 notes.
`,
    });
    expect(run(['suppressions', 'd.md'], { cwd: folder })).toEqual({
      code: 0,
      err: '',
      out: 'No note silences anything.\n',
    });
    expect(run(['suppressions', 'missing.md'], { cwd: folder }).code).toBe(2);
  });

  test('and the same for programs, as its schema says', () => {
    const folder = folderWith(files);
    const output = JSON.parse(run(['suppressions', '--format', 'json', '--today', '2026-11-24'], { cwd: folder }).out);
    const schema = JSON.parse(readFileSync('schemas/suppressions-output.schema.json', 'utf8'));
    const validate = new Ajv2020({ strict: true, allErrors: true }).compile(schema);
    validate(output);
    expect(validate.errors ?? []).toEqual([]);
    expect(output.notes[2]).toEqual({
      path: 'b.md',
      range: { start: { line: 7, character: 30 }, end: expect.anything() },
      rule: 'action-without-owner',
      title: 'No owner named',
      reason: 'landlord chooses',
      until: '2026-11-30',
      expired: false,
      wholeDocument: false,
    });
    expect(output.notes.map(({ expired }: { expired: boolean }) => expired)).toEqual([true, true, false, false]);
  });
});

describe('baseline', () => {
  const second = '| Lift stops | Call the engineer |  | 4 May 2090 | Deputy reads the report |\n';

  test('records what is found, so that only what is new stands out', () => {
    const folder = folderWith({ 'golden-thread.yaml': '', 'plans/plan.md': flawed, 'README.md': '# About\n' });
    expect(run(['baseline'], { cwd: folder })).toEqual({
      code: 0,
      err: '',
      out: '1 finding recorded in golden-thread-baseline.json.\n',
    });
    const list = readFileSync(join(folder, 'golden-thread-baseline.json'), 'utf8');
    expect(list).toMatch(/"plans\/plan\.md": \{\s+"action-without-owner": \{\s+"[0-9a-f]{16}": 1\s/);
    expect(list).not.toMatch(/rails|deputy/i);
    expect(run(['check'], { cwd: folder })).toMatchObject({
      code: 0,
      out: 'No findings in 1 governance document; 1 other file was not checked. 1 finding was known before.\n',
    });
    expect(run(['check', '--fail-on', 'hint'], { cwd: folder }).code).toBe(0);
    const { findings, counts } = JSON.parse(run(['check', '--format', 'json'], { cwd: folder }).out);
    expect(findings).toMatchObject([{ rule: 'action-without-owner', severity: 'warning', baselined: true }]);
    expect(counts).toMatchObject({ warning: 0, baselined: 1 });
    expect(run(['check', '--no-baseline'], { cwd: folder })).toMatchObject({
      code: 1,
      out: expect.not.stringContaining('known before'),
    });

    const edited = `${flawed.replace('# ', '# Our ').replace('| Rails loose | Fit new rails |', '|  Rails loose again|**Fit  new** rails|')}${second}`;
    writeFileSync(
      join(folder, 'plans/plan.md'),
      `Some words before.\n\n${edited}`.replace(/^(Some.*\n\n)(---[\s\S]*?---\n)/, '$2\n$1'),
    );
    const { code, out } = run(['check'], { cwd: folder });
    expect(code).toBe(1);
    expect(out).toContain('“Call the engineer”');
    expect(out).not.toContain('“Fit');
    expect(out).toContain('1 finding (1 warning) in 1 governance document;');
    expect(out).toContain('1 finding was known before.');
  });

  test('--prune drops what is found no longer, and records nothing new', () => {
    const folder = folderWith({ 'a.md': flawed, 'b.md': flawed, 'gone.md': flawed });
    expect(run(['baseline', '.'], { cwd: folder }).out).toBe('3 findings recorded in golden-thread-baseline.json.\n');
    writeFileSync(join(folder, 'a.md'), sound + second);
    rmSync(join(folder, 'gone.md'));
    expect(run(['baseline', '--prune', '.'], { cwd: folder })).toMatchObject({
      code: 0,
      out: '2 findings dropped, 1 left in golden-thread-baseline.json.\n',
    });
    expect(run(['check', 'a.md'], { cwd: folder }).code).toBe(1);
    expect(run(['check', 'b.md'], { cwd: folder }).code).toBe(0);
  });

  test('documents that are not named stay as they were recorded', () => {
    const folder = folderWith({ 'a.md': flawed, 'b.md': flawed });
    run(['baseline', 'a.md'], { cwd: folder });
    run(['baseline', 'b.md'], { cwd: folder });
    expect(run(['check', '.'], { cwd: folder }).code).toBe(0);
  });

  test('says so where there is nothing to record, or where it cannot be done', () => {
    const folder = folderWith({ 'a.md': sound, 'README.md': '# About\n' });
    expect(run(['baseline', 'a.md'], { cwd: folder }).out).toBe('Nothing is found, so there is nothing to record.\n');
    expect(run(['baseline', 'README.md'], { cwd: folder }).out).toBe(
      'There are no governance documents there, so nothing is recorded.\n',
    );
    expect(run(['baseline', '-'], { cwd: folder, input: flawed })).toMatchObject({
      code: 2,
      err: 'Only files can be recorded, not standard input.\n',
    });
    writeFileSync(join(folder, 'golden-thread-baseline.json'), '{ "version": 1, "documents": [] }');
    const { code, out } = run(['check', 'a.md'], { cwd: folder });
    expect(code).toBe(1);
    expect(out).toContain('This list of what was known before cannot be read, so everything is shown.');
  });
});

describe('explain', () => {
  test('prints the page of a rule, and the list of all', () => {
    const page = run(['explain', 'timescale-vague']).out;
    expect(page).toMatch(/^# No real date\n/);
    expect(run(['explain', 'no real date']).out).toBe(page);
    expect(run(['explain']).out).toContain('action-without-owner            No owner named\n');
    expect(run(['explain', 'timescale-vage'])).toMatchObject({
      code: 2,
      err: expect.stringContaining('Did you mean "timescale-vague"?'),
    });
  });
});

describe('no word of a document reaches standard error, nor a number that says who somebody is the output', () => {
  const secret = 'Quokka xylophone';
  const plan = `---\ntype: action-plan\ndate: 2026-11-02\naudience: shared\n---\n\n| Action | Owner | Due | How we will check |\n|---|---|---|---|\n| ${secret} NHS number 943 476 5919 | | 4 May 2090 | Deputy tests it |\n| Ring Mr H, DOB 14/02/1938 |  | ASAP | Deputy asks |\n`;

  test('where a rule fails, where the engine fails, and where the settings cannot be read', () => {
    const broken = built('test/cli/host-with-broken-rules.ts');
    const folder = folderWith({ 'plan.md': plan, 'golden-thread.yaml': `${secret}: [\n` });
    const runBroken = (env: Record<string, string>) =>
      spawnSync(process.execPath, [broken, 'check', '.'], {
        cwd: folder,
        encoding: 'utf8',
        env: { ...process.env, ...env },
      });
    const rule = runBroken({});
    expect(rule.status).toBe(2);
    expect(rule.stdout).toContain('The check “No owner named” failed in this document.');
    expect(rule.stderr).toBe('');
    const engine = runBroken({ GOLDEN_THREAD_TEST_WORDS: secret });
    expect(engine.status).toBe(2);
    expect(engine.stderr).toMatch(/^Something went wrong inside Golden Thread: Error at /);
    expect(engine.stderr).not.toContain('Quokka');
  });

  test('neither as text nor as JSON, though the words around it are quoted', () => {
    const folder = folderWith({ 'plan.md': plan });
    const text = run(['check', '--fail-on', 'hint', '.'], { cwd: folder }).out;
    expect(text).toContain('“Quokka xylophone NHS number …”');
    expect(text).toContain('This gives an NHS number');
    for (const out of [text, run(['check', '--format', 'json', '.'], { cwd: folder }).out])
      expect(out).not.toMatch(/943 ?476|14\/02/);
  });
});

test('help and version', () => {
  const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
  expect(version).toMatch(/^\d+\.\d+\.\d+$/);
  expect(run(['--version'])).toMatchObject({ code: 0, out: `${version}\n` });
  for (const command of ['check', 'read', 'suppressions', 'baseline', 'explain', 'lsp']) {
    const { code, out } = run([command, '--help']);
    expect(code).toBe(0);
    expect(out).toContain(`Usage: golden-thread ${command}`);
  }
});

describe('the records of one concern', () => {
  const record = (date: string, level: number) =>
    `---\ntype: organisational-concern\ndate: ${date}\n---\n\n# Organisational concern record: Pine Lodge\n\n**Level:** ${level}\n`;
  const skipped = (folder: string, ...paths: string[]) =>
    JSON.parse(run(['check', '--format', 'json', '--fail-on', 'never', ...paths], { cwd: folder }).out).findings.filter(
      ({ rule }: { rule: string }) => rule === 'concern-level-skipped',
    );

  test('are read together where they lie side by side under one name', () => {
    const folder = folderWith({
      '2026-03-02-pine-lodge.md': record('2026-03-02', 1),
      '2026-05-04-pine-lodge-level-3.md': record('2026-05-04', 3),
      '2026-05-04-elm-court.md': record('2026-05-04', 3),
      'elsewhere/2026-05-04-pine-lodge.md': record('2026-05-04', 3),
    });
    expect(skipped(folder).map(({ path }: { path: string }) => path)).toEqual(['2026-05-04-pine-lodge-level-3.md']);
    expect(skipped(folder, '2026-05-04-pine-lodge-level-3.md')[0].message).toContain('from Level 1 to Level 3');
    writeFileSync(join(folder, '2026-04-06 Pine Lodge, level 2.md'), record('2026-04-06', 2));
    expect(skipped(folder)).toEqual([]);
  });
});
