import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { builtProgram } from '../support/built.ts';
import { applied, type ScriptedClient } from '../support/scripted-client.ts';
import { attach, folderOf } from '../support/servers.ts';

let program: string;
beforeAll(() => {
  program = builtProgram('server');
});

const plan =
  '---\ntype: action-plan\ndate: 2026-05-04\n---\n\n# Plan\n\n| Action | Owner | Due |\n|---|---|---|\n| Order gloves | Ada Reeve | 9 May 2026 |\n';
const inTable = { line: 9, character: 4 };

/** The text after an answer. */
async function asked(
  editor: ScriptedClient,
  request: string,
  uri: string,
  text: string,
  params: object,
): Promise<string> {
  const { edits } = await editor.request(`golden-thread/${request}`, { uri, ...params });
  return applied(text, { edit: { changes: { [uri]: edits } } });
}

describe('guided entry', () => {
  test('is a round of requests: what to offer, how a date is understood, what is written', async () => {
    const { uri } = folderOf({
      'golden-thread.yaml': 'people:\n  - { name: Tom Ilunga, post: Deputy }\n',
      'plan.md': plan,
    });
    const editor = await attach(program);
    editor.open(uri('plan.md'), plan);
    const offers = await editor.request('golden-thread/entryOffers', { uri: uri('plan.md'), position: inTable });
    expect(offers).toMatchObject({ version: 1, place: 'as a row of the table below “Plan”', asksForFinding: false });
    expect(offers.people.map(({ name }: { name: string }) => name)).toEqual(['Ada Reeve', 'Tom Ilunga']);
    const date = { uri: uri('plan.md'), words: '31 June' };
    expect(await editor.request('golden-thread/understandDate', date)).toMatchObject({ verdict: 'refused' });
    const entry = { doing: 'Fit rails', owner: 'Tom Ilunga', due: '12 June 2026' };
    const row = '| Fit rails | Tom Ilunga | 12 June 2026 |\n';
    expect(await asked(editor, 'addAction', uri('plan.md'), plan, { position: inTable, entry })).toBe(plan + row);
    const [{ at }] = offers.actions;
    expect(
      await asked(editor, 'editAction', uri('plan.md'), plan, {
        at,
        entry: { ...offers.actions[0].entry, owner: 'Tom Ilunga' },
      }),
    ).toBe(plan.replace('Ada Reeve', 'Tom Ilunga'));
    expect(
      await asked(editor, 'closeAction', uri('plan.md'), plan, {
        at,
        date: '8 May 2026',
        evidence: '40 boxes counted',
      }),
    ).toContain('40 boxes counted');
    expect(
      await asked(editor, 'addLesson', uri('plan.md'), plan, { position: inTable, learned: 'Stock is not counted' }),
    ).toContain('Stock is not counted');
    expect(await asked(editor, 'moveInTable', uri('plan.md'), plan, { position: inTable, move: 'next' })).toContain(
      '| Order gloves | Ada Reeve | 9 May 2026 |',
    );
  });

  test('is answered with nothing for other documents and those that are not open', async () => {
    const { uri } = folderOf({ 'notes.md': '# Shopping\n\nMilk.\n' });
    const editor = await attach(program);
    editor.open(uri('notes.md'), '# Shopping\n\nMilk.\n');
    const position = { line: 0, character: 0 };
    for (const name of ['notes.md', 'closed.md'])
      for (const request of [
        'entryOffers',
        'addAction',
        'editAction',
        'closeAction',
        'addLesson',
        'moveInTable',
        'understandDate',
      ])
        expect(
          await editor.request(`golden-thread/${request}`, {
            uri: uri(name),
            position,
            at: position,
            words: 'friday',
            learned: 'x',
            date: 'x',
            evidence: 'x',
            move: 'next',
            entry: { doing: 'x' },
          }),
        ).toBeNull();
  });
});

describe('the people of the settings', () => {
  test('are listed, changed in the file and offered at once', async () => {
    const group = 'people:\n  - Jo Owusu\n';
    const settings = '# ours\nextends: ../group.yaml\npeople:\n  - name: Ada Reeve # chair\n';
    const { folder, uri } = folderOf({ 'group.yaml': group, 'elm/golden-thread.yaml': settings, 'elm/plan.md': plan });
    const editor = await attach(program);
    const people = await editor.request('golden-thread/people', { uri: uri('elm/plan.md') });
    expect(people).toEqual({
      file: uri('elm/golden-thread.yaml'),
      people: [{ at: 0, person: { name: 'Ada Reeve' } }],
      shared: [{ name: 'Jo Owusu' }],
    });
    const change = { add: { name: 'Tom Ilunga', services: ['Elm Court'] } };
    const edits = await editor.request('golden-thread/changePeople', { file: people.file, change });
    const after = applied(settings, { edit: { changes: { [people.file]: edits } } });
    expect(after).toBe(`${settings}  - name: Tom Ilunga\n    services: [Elm Court]\n`);
    writeFileSync(join(folder, 'elm/golden-thread.yaml'), after);
    editor.notify('workspace/didChangeWatchedFiles', { changes: [{ uri: people.file, type: 2 }] });
    editor.open(uri('elm/plan.md'), plan);
    const offers = await editor.request('golden-thread/entryOffers', { uri: uri('elm/plan.md'), position: inTable });
    expect(offers.people.map(({ name, detail }: { name: string; detail: string }) => [name, detail])).toContainEqual([
      'Tom Ilunga',
      'Elm Court · from the settings',
    ]);
  });

  test('get a file of their own where there is none, and one that cannot be read is left alone', async () => {
    const { folder, uri } = folderOf({ 'elm/golden-thread.yaml': 'people: [\n' });
    const editor = await attach(program);
    expect(await editor.request('golden-thread/people', { uri: uri('plan.md') })).toMatchObject({ file: null });
    const add = { add: { name: 'Tom Ilunga' } };
    const [edit] = await editor.request('golden-thread/changePeople', { file: uri('golden-thread.yaml'), change: add });
    expect(edit.newText).toBe('people:\n  - name: Tom Ilunga\n');
    expect(existsSync(join(folder, 'golden-thread.yaml'))).toBe(false);
    expect(await editor.request('golden-thread/people', { uri: uri('elm/plan.md') })).toMatchObject({ people: null });
    expect(
      await editor.request('golden-thread/changePeople', { file: uri('elm/golden-thread.yaml'), change: add }),
    ).toBeNull();
    expect(readFileSync(join(folder, 'elm/golden-thread.yaml'), 'utf8')).toBe('people: [\n');
  });
});
