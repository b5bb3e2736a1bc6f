import { beforeAll, describe, expect, test } from 'vitest';
import { kindTemplates } from '../../server/src/core/kinds/templates.ts';
import { builtProgram } from '../support/built.ts';
import { attach, folderOf } from '../support/servers.ts';

let program: string;
beforeAll(() => {
  program = builtProgram('server');
});

const form = `---
type: candour-letter
template: true
template-version: 2
description: For the families of all our homes
---

# Duty of candour letter

Dear {{name}}

## What happened

{{what happened}} at {{service}}, on {{date}}

## We are sorry

{{your apology}}
`;
const files = {
  'golden-thread.yaml': 'templates: forms\n',
  'forms/letter.md': form,
  'letters/old.md': '---\ntype: candour-letter\nfrom-template: letter\ntemplate-version: 1\n---\n\n# Letter\n',
  'letters/new.md': '---\ntype: candour-letter\nfrom-template: letter\ntemplate-version: 2\n---\n\n# Letter\n',
  'letters/own.md': '---\ntype: candour-letter\n---\n\n# Letter\n',
};

describe('templates', () => {
  test('are offered with what they are for and what they ask, one’s own before ours', async () => {
    const { uri } = folderOf(files);
    const editor = await attach(program);
    const [first, ...rest] = await editor.request('golden-thread/templates', { folder: uri('letters') });
    expect(first).toEqual({
      name: 'letter',
      title: 'Letter',
      description: 'For the families of all our homes',
      own: true,
      asks: ['service', 'date'],
    });
    expect(rest.map(({ name }: { name: string }) => name)).toEqual(kindTemplates.map(({ name }) => name));
    const ours = await editor.request('golden-thread/templates', { folder: null });
    expect(ours).toEqual(rest);
    expect(ours.find(({ name }: { name: string }) => name === 'meeting-minutes')).toMatchObject({
      asks: ['title', 'service', 'date', 'series'],
      own: false,
    });
    for (const { description } of ours) expect(description).not.toBe('');
  });

  test('begin a document, as text and as a snippet', async () => {
    const { uri } = folderOf(files);
    const editor = await attach(program);
    const answers = { service: 'Elm Court', date: '2026-05-04', title: '' };
    const folder = uri('letters');
    const { text, snippet } = await editor.request('golden-thread/newDocument', {
      folder,
      template: 'letter',
      answers,
    });
    const details = '---\ntype: candour-letter\nstatus: draft\nfrom-template: letter\ntemplate-version: 2\n---\n';
    expect(text.startsWith(`${details}\n# Duty of candour letter\n\nDear {{name}}\n`)).toBe(true);
    expect(text).toContain('Elm Court, on 4 May 2026');
    expect(snippet).toContain(`Dear \${1:{{name\\}\\}}\n`);
    expect(await editor.request('golden-thread/newDocument', { folder, template: 'poem', answers })).toBeNull();
  });

  test('of a folder that only the editor can reach', async () => {
    const editor = await attach(program);
    const at = (path: string) => `vscode-vfs://github/homes/${path}`;
    const there = new Map(Object.entries(files).map(([path, text]) => [at(path), text]));
    editor.answers.set('golden-thread/readFile', ({ uri }) => {
      const text = there.get(uri);
      return text === undefined ? null : { base64: Buffer.from(text).toString('base64') };
    });
    editor.answers.set('golden-thread/listDocuments', ({ folder }) =>
      [...there.keys()].filter((uri) => uri.startsWith(`${folder}/`) && uri.endsWith('.md')),
    );
    const [first] = await editor.request('golden-thread/templates', { folder: at('letters') });
    expect(first).toMatchObject({ name: 'letter', own: true });
    const params = { folder: at('letters'), template: 'letter', answers: {} };
    expect((await editor.request('golden-thread/newDocument', params)).text).toContain('from-template: letter\n');
    const uses = await editor.request('golden-thread/templateUses', { folder: at('letters') });
    expect(uses.map(({ uri }: { uri: string }) => uri)).toEqual([at('letters/old.md'), at('letters/new.md')]);
  });

  test('and the documents made from them are listed, what is open as it stands in the editor', async () => {
    const { folder, uri } = folderOf(files);
    const editor = await attach(program);
    editor.open(uri('letters/own.md'), files['letters/own.md'].replace('---\n\n', 'from-template: gone\n---\n\n'));
    const found = await editor.request('golden-thread/templateUses', { folder: new URL(`file://${folder}`).href });
    expect(found).toEqual([
      { uri: uri('letters/new.md'), path: 'letters/new.md', state: 'current', words: 'letter, version 2' },
      {
        uri: uri('letters/old.md'),
        path: 'letters/old.md',
        state: 'older',
        words: 'letter, version 1: an older version, the template is at version 2 now',
      },
      {
        uri: uri('letters/own.md'),
        path: 'letters/own.md',
        state: 'unknown',
        words: 'gone: there is no template of this name here',
      },
    ]);
  });
});

describe('a template of one’s own', () => {
  const bare = form.replace('template: true\n', '');
  const lacks = 'This form has no place for: what will be looked into next. Whoever copies it will leave that out.';

  test('is checked as a form when a person asks, until it is checked as a document again', async () => {
    const { uri } = folderOf({ 'letter.md': '' });
    const editor = await attach(program);
    editor.open(uri('letter.md'), bare);
    const messages = async () => (await editor.pull(uri('letter.md'))).items.map(({ message }) => message);
    expect(await messages()).not.toContain(lacks);
    const found = await editor.request('golden-thread/checkTemplate', { uri: uri('letter.md') });
    expect(found).toEqual({ kind: 'Duty of candour letter', findings: 1, gaps: 5 });
    expect(await messages()).toEqual([lacks]);
    await editor.request('golden-thread/signOff', { uri: uri('letter.md'), on: false });
    expect(await messages()).not.toContain(lacks);
  });

  test('that lacks nothing, that nobody knows the kind of, and that is not open', async () => {
    const { uri } = folderOf({ 'letter.md': '', 'notes.md': '' });
    const editor = await attach(program);
    const check = (path: string) => editor.request('golden-thread/checkTemplate', { uri: uri(path) });
    editor.open(uri('letter.md'), `${bare}\n## What happens next\n\n{{what you will look into}}\n`);
    expect(await check('letter.md')).toMatchObject({ kind: 'Duty of candour letter', findings: 0 });
    editor.open(uri('notes.md'), '# Shopping for {{who}}\n');
    expect(await check('notes.md')).toEqual({ kind: null, findings: 0, gaps: 1 });
    expect(await check('elsewhere.md')).toBeNull();
  });

  test('in the folder that the settings name is a form without a word', async () => {
    const { uri } = folderOf({ ...files, 'forms/bare.md': '' });
    const editor = await attach(program);
    editor.open(uri('forms/bare.md'), bare);
    expect((await editor.pull(uri('forms/bare.md'))).items.map(({ message }) => message)).toEqual([lacks]);
  });
});
