import { describe, expect, test } from 'vitest';
import { createEngine } from '../../server/src/core/create-engine.ts';
import { defaultSettings } from '../../server/src/core/settings/settings.ts';
import { NamesAround } from '../../server/src/lsp/names-around.ts';
import { OpenDocuments } from '../../server/src/lsp/open-documents.ts';
import type { Files } from '../../server/src/project/files.ts';
import { NameRegister } from '../../server/src/project/name-register.ts';
import { SettingsFiles } from '../../server/src/project/settings-files.ts';

const minutes = (present: string, actions = '') =>
  `# Minutes of the Quality Committee, 4 May 2026\n\nPresent: ${present}\n\n## Actions\n\n${actions}\n`;

function documentOf(text: string) {
  return createEngine().read({ text, path: '', settings: defaultSettings, today: '2026-05-10' });
}

describe('the names of a folder', () => {
  test('are those of its other documents, the most frequent first, with their posts', () => {
    const register = new NameRegister();
    register.note('/plans', '/plans/a.md', documentOf(minutes('Ada Reeve (AR, chair), Tom Ilunga')));
    register.note(
      '/plans',
      '/plans/b.md',
      documentOf(minutes('Siân Prys (Quality Lead)', '- Ring the landlord. Owner: Tom Ilunga. Due: 8 May 2026')),
    );
    register.note('/other', '/other/c.md', documentOf(minutes('Nobody Else')));
    expect(register.elsewhere('/plans', '/plans/c.md')).toEqual([
      { name: 'Tom Ilunga', times: 2 },
      { name: 'Ada Reeve', initials: 'AR', post: 'chair', times: 1 },
      { name: 'Siân Prys', post: 'Quality Lead', times: 1 },
    ]);
    expect(register.elsewhere('/plans', '/plans/a.md').map(({ name }) => name)).toEqual(['Siân Prys', 'Tom Ilunga']);
  });

  test('are full names: initials, posts and groups are left out', () => {
    const register = new NameRegister();
    const actions = ['JO', 'Registered Manager', 'All staff', 'TBC', 'Kofi Mensah'].map(
      (owner) => `- Ring them. Owner: ${owner}. Due: 8 May 2026`,
    );
    register.note('/plans', '/plans/a.md', documentOf(minutes('', actions.join('\n'))));
    expect(register.elsewhere('/plans', '').map(({ name }) => name)).toEqual(['Kofi Mensah']);
  });

  test('change with the document, and go with it', () => {
    const register = new NameRegister();
    register.note('/plans', '/plans/a.md', documentOf(minutes('Ada Reeve')));
    register.note('/plans', '/plans/a.md', documentOf(minutes('Tom Ilunga')));
    expect(register.elsewhere('/plans', '').map(({ name }) => name)).toEqual(['Tom Ilunga']);
    register.forget('/plans/a.md');
    expect(register.elsewhere('/plans', '')).toEqual([]);
  });

  test('are bounded, however many documents there are', () => {
    const register = new NameRegister();
    const one = documentOf(minutes('Ada Reeve'));
    for (let count = 0; count < 1000; count++) register.note('/plans', `/plans/${count}.md`, one);
    expect(register.elsewhere('/plans', '')).toEqual([{ name: 'Ada Reeve', times: 300 }]);
  });
});

describe('the folder around a document', () => {
  const texts: Readonly<Record<string, string>> = {
    '/plans/a.md': minutes('Ada Reeve'),
    '/plans/b.md': minutes('Tom Ilunga'),
    '/plans/shopping.md': '# Shopping\n\n- milk\n',
  };
  const uri = 'file:///plans/a.md';

  function around() {
    const read: string[] = [];
    const files: Files = {
      read: async (path) => {
        read.push(path);
        return texts[path] === undefined ? undefined : new TextEncoder().encode(texts[path]);
      },
      listDocuments: async () => Object.keys(texts),
    };
    const names: NamesAround = new NamesAround({
      files,
      judge: (address, text) => documents.judge(address, text),
      report: (error) => {
        throw error;
      },
    });
    const documents = new OpenDocuments(
      new SettingsFiles(files),
      files,
      () => '2026-05-10',
      (address, judged) => names.note(address, judged),
    );
    return { names, documents, read };
  }

  test('is read once, in the background, when its names are first asked for', async () => {
    const { names, documents, read } = around();
    const judged = await documents.judge(uri, texts['/plans/a.md']!);
    expect(names.elsewhere(uri, judged)).toEqual([]);
    await expect.poll(() => names.elsewhere(uri, judged)).toEqual([{ name: 'Tom Ilunga', times: 1 }]);
    expect(read.filter((path) => path === '/plans/b.md')).toHaveLength(1);
    expect(read).not.toContain('/plans/a.md');
  });

  test('a document that went takes its names along', async () => {
    const { names, documents } = around();
    const judged = await documents.judge(uri, texts['/plans/a.md']!);
    await documents.judge('file:///plans/c.md', minutes('Bea Cole'));
    expect(names.elsewhere(uri, judged)).toEqual([{ name: 'Bea Cole', times: 1 }]);
    names.gone('file:///plans/c.md');
    expect(names.elsewhere(uri, judged).map(({ name }) => name)).not.toContain('Bea Cole');
  });
});
