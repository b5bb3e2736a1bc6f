import { describe, expect, test } from 'vitest';
import type { Files } from '../../server/src/project/files.ts';
import { SettingsFiles } from '../../server/src/project/settings-files.ts';

/** A disk that holds these files. */
function diskWith(texts: Readonly<Record<string, string>>): Files {
  return {
    read: async (path) => (path in texts ? new TextEncoder().encode(texts[path]) : undefined),
    listDocuments: async () => [],
  };
}

const found = (texts: Readonly<Record<string, string>>, document: string) =>
  new SettingsFiles(diskWith(texts)).settingsFor(document);

describe('settings that are shared in a group', () => {
  const group = `
preset: essential
rules:
  action-overdue: hint
  timescale-vague: { severity: error }
documents:
  minutes/**: meeting-minutes
  plans/**: action-plan
people:
  - { name: Ada Reeve, post: Director }
  - { name: Tom Ilunga }
vocabulary:
  partners: [Westmere Pharmacy]
  groups: [Care forum]
`;
  const home = `
extends: ../group.yaml
rules:
  action-overdue: warning
documents:
  minutes/old/**: none
people:
  - { name: Ada Reeve, initials: AR }
vocabulary:
  partners: [Elm Surgery]
`;
  const texts = { '/care/group.yaml': group, '/care/elm/golden-thread.yaml': home };

  test('hold in each folder that names them, and what is said nearer goes before', async () => {
    const { settings, file, path, faulty } = await found(texts, '/care/elm/minutes/may.md');
    expect(faulty).toEqual([]);
    expect([file, path]).toEqual(['/care/elm/golden-thread.yaml', 'minutes/may.md']);
    expect(settings.preset).toBe('essential');
    expect(settings.rules).toEqual({
      'action-overdue': { severity: 'warning', options: {} },
      'timescale-vague': { severity: 'error', options: {} },
    });
    expect(settings.documents.map(({ pattern }) => pattern)).toEqual(['minutes/old/**', 'minutes/**', 'plans/**']);
    expect(settings.people).toEqual([{ name: 'Ada Reeve', initials: 'AR' }, { name: 'Tom Ilunga' }]);
    expect(settings.vocabulary).toEqual({
      roles: [],
      groups: ['Care forum'],
      partners: ['Elm Surgery', 'Westmere Pharmacy'],
    });
  });

  test('a nearer preset and a preset alone', async () => {
    const nearer = { ...texts, '/care/elm/golden-thread.yaml': `preset: strict\n${home}` };
    expect((await found(nearer, '/care/elm/plan.md')).settings.preset).toBe('strict');
    const alone = { '/care/golden-thread.yaml': 'preset: strict\n' };
    expect((await found(alone, '/care/plan.md')).settings.preset).toBe('strict');
  });

  test('of several files the one that is named first goes before, and a file that two share counts once', async () => {
    const several = {
      '/a/golden-thread.yaml': 'extends: [one.yaml, two.yml]\n',
      '/a/one.yaml': 'extends: shared/base.yaml\nrules:\n  action-overdue: error\n',
      '/a/two.yml': 'extends: ./shared/base.yaml\nrules:\n  action-overdue: hint\n  timescale-vague: hint\n',
      '/a/shared/base.yaml': 'people: [Ada Reeve]\n',
    };
    const { settings, faulty } = await found(several, '/a/plan.md');
    expect(faulty).toEqual([]);
    expect(settings.rules['action-overdue']!.severity).toBe('error');
    expect(settings.rules['timescale-vague']!.severity).toBe('hint');
    expect(settings.people).toEqual([{ name: 'Ada Reeve' }]);
  });

  test('a folder of a virtual workspace shares settings in the same way', async () => {
    const virtual = {
      'vscode-vfs://github/team/elm/golden-thread.yaml': 'extends: ../group.yaml\n',
      'vscode-vfs://github/team/group.yaml': 'preset: strict\n',
    };
    expect((await found(virtual, 'vscode-vfs://github/team/elm/plan.md')).settings.preset).toBe('strict');
  });

  test('each change is seen once what was read is forgotten', async () => {
    const changing: Record<string, string> = { ...texts };
    const told: string[] = [];
    const files = new SettingsFiles(diskWith(changing), (file) => told.push(file));
    await files.settingsFor('/care/elm/plan.md');
    changing['/care/group.yaml'] = 'preset: strict\n';
    expect((await files.settingsFor('/care/elm/plan.md')).settings.preset).toBe('essential');
    files.forget();
    expect((await files.settingsFor('/care/elm/plan.md')).settings.preset).toBe('strict');
    expect(new Set(told)).toEqual(new Set(['/care/group.yaml']));
  });
});

describe('what cannot be shared is told in plain words, at its place', () => {
  test.each<[string, Record<string, string>, string]>([
    ['no such file', { a: 'extends: ⟦../group.yaml⟧\n' }, 'There is no file “../group.yaml”, seen from this folder.'],
    ['an address', { a: 'extends: ⟦https://example.org/group.yaml⟧\n' }, 'a path from this folder'],
    ['a drive', { a: 'extends: ⟦C:\\group.yaml⟧\n' }, 'a path from this folder'],
    ['the root', { a: 'extends: ⟦/etc/group.yaml⟧\n' }, 'a path from this folder'],
    ['another sort of file', { a: 'extends: ⟦../group.txt⟧\n' }, 'Name a file that ends in .yaml.'],
    ['out of the disk', { a: 'extends: ⟦../../../../../group.yaml⟧\n' }, 'leads out of the disk'],
    ['itself', { a: 'extends: ⟦golden-thread.yaml⟧\n' }, 'leads back to a file that is in use already'],
    ['no path', { a: 'extends:\n  - ⟦{ file: group.yaml }⟧\n' }, 'Name the file whose settings are shared'],
    [
      'a circle, told where it closes',
      { a: 'extends: one.yaml\n', 'one.yaml': 'extends: two.yaml\n', 'two.yaml': 'extends: ⟦./one.yaml⟧\n' },
      'leads back to a file that is in use already',
    ],
    [
      'a mistake in the file itself',
      { a: 'extends: one.yaml\n', 'one.yaml': 'rules:\n  ⟦action-overdu⟧: off\n' },
      'There is no rule called “action-overdu”.',
    ],
    ['a preset that there is not', { a: 'preset: ⟦calm⟧\n' }, 'A preset is one of essential, standard or strict.'],
  ])('%s', async (_, marked, message) => {
    const texts = Object.fromEntries(
      Object.entries(marked).map(([name, text]) => [
        `/care/elm/${name === 'a' ? 'golden-thread.yaml' : name}`,
        text.replace(/[⟦⟧]/g, ''),
      ]),
    );
    const { settings, faulty } = await found(texts, '/care/elm/plan.md');
    expect(settings.fingerprint).toBeTruthy();
    expect(faulty).toHaveLength(1);
    const [{ file, problems }] = faulty as [(typeof faulty)[number]];
    expect(problems).toHaveLength(1);
    const [name, text] = Object.entries(marked).find(([, words]) => words.includes('⟦'))!;
    expect(file).toBe(`/care/elm/${name === 'a' ? 'golden-thread.yaml' : name}`);
    expect(problems[0]!.message).toContain(message);
    expect(problems[0]!.span).toEqual({ start: text.indexOf('⟦'), end: text.indexOf('⟧') - 1 });
  });

  test('in the editor, at the line that names the file', async () => {
    const files = new SettingsFiles(diskWith({ '/care/group.yaml': 'rules:\n  nonsense: off\n  other: off\n' }));
    expect(await files.problemsIn('/care/elm/golden-thread.yaml', 'extends: ../group.yaml\n')).toEqual([
      {
        message: '“../group.yaml” holds something that cannot be used: There is no rule called “nonsense”. And 1 more.',
        span: { start: 9, end: 22 },
      },
    ]);
  });
});
