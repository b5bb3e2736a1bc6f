import { beforeAll, describe, expect, test } from 'vitest';
import { builtProgram } from '../support/built.ts';
import { plan } from '../support/plans.ts';
import { pulling } from '../support/scripted-client.ts';
import { attach } from '../support/servers.ts';

let program: string;
beforeAll(() => {
  program = builtProgram('server');
});

const uri = 'file:///plans/long.md';

/** Sections of a table each, of which one row has an owner still to be named and one lacks a check. */
const long = plan('').replace(
  /\| Finding[\s\S]*/,
  Array.from(
    { length: 400 },
    (_, index) =>
      `## Part ${index}\n\n| Finding | Action | Owner | Due | How we will check |\n|---|---|---|---|---|\n| Rails loose | Fit rails in room ${index} | TBC | 4 May 2090 | Deputy tests both rails |\n| Lift stops | Book the engineer | Ada Reeve | 6 May 2090 | |\n\n`,
  ).join(''),
);

describe('of a long document', () => {
  test('an editor is told first what is certain of its top, and then all', { timeout: 60_000 }, async () => {
    const editor = await attach(program, pulling);
    editor.open(uri, long);
    const first = await editor.pull(uri);
    expect(first.items.length).toBeGreaterThan(5);
    expect(new Set(first.items.map(({ code }) => code))).toEqual(new Set(['Owner still to be named']));
    await editor.hear(({ method }) => method === 'workspace/diagnostic/refresh', 30_000);
    const { items } = await editor.pull(uri, first.resultId);
    expect(items.length).toBeGreaterThan(700);
    for (const one of first.items) expect(items).toContainEqual(one);
  });

  test('the same goes for an editor that takes what is pushed', { timeout: 60_000 }, async () => {
    const editor = await attach(program, {});
    editor.open(uri, long);
    const first = await editor.hearFindings(uri);
    const all = await editor.hearFindings(uri);
    expect(first.length).toBeGreaterThan(5);
    expect(all.length).toBeGreaterThan(700);
    for (const one of first) expect(all).toContainEqual(one);
  });

  test('an editor that would not ask again is told all at once', { timeout: 60_000 }, async () => {
    const editor = await attach(program, { textDocument: { diagnostic: {} } });
    editor.open(uri, long);
    expect((await editor.pull(uri)).items.length).toBeGreaterThan(700);
  });

  test('what is typed meanwhile counts', { timeout: 60_000 }, async () => {
    const editor = await attach(program, pulling);
    editor.open(uri, long);
    editor.change(uri, 2, { text: long.replaceAll('TBC', 'Tom Ilunga') });
    await editor.pull(uri);
    await editor.pull(uri);
    const { items } = await editor.pull(uri);
    expect(items.length).toBeGreaterThan(300);
    expect(items.filter(({ code }) => code === 'Owner still to be named')).toEqual([]);
  });
});
