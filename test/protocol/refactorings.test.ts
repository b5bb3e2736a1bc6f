import { beforeAll, expect, test } from 'vitest';
import { builtProgram } from '../support/built.ts';
import { applied, pulling, withForms } from '../support/scripted-client.ts';
import { attach } from '../support/servers.ts';

let program: string;
beforeAll(() => {
  program = builtProgram('server');
});

const uri = 'file:///plans/plan.md';
const head = '# Action plan of 1 May 2026\n\n## Actions\n\n| Action | Owner | Due | Status |\n|---|---|---|---|\n';
const late = '| Fit rails | Ada Reeve | 9 June 2090 | Open |\n';
const early = '| Test bells | Tom Ilunga | 12 May 2090 | Open |\n';
const place = { line: 6, character: 3 };

test('refactorings are offered where they apply, worked out when one is chosen, and each is one edit of the document', async () => {
  const editor = await attach(program, pulling);
  editor.open(uri, head + late + early);
  const range = { start: place, end: place };
  const ask = (only: string) =>
    editor.request('textDocument/codeAction', {
      textDocument: { uri },
      range,
      context: { diagnostics: [], only: [only] },
    });
  const offered: { title: string; kind: string; edit?: unknown }[] = await ask('refactor');
  expect(offered.map(({ title }) => title)).toEqual([
    'Mark as complete',
    'Sort these actions by date',
    'Add a column for how it will be checked',
    'Line up the columns of this table',
    'Turn this table into a list',
  ]);
  expect(offered.every(({ kind, edit }) => kind === 'refactor.rewrite' && edit === undefined)).toBe(true);
  expect(await ask('refactor.extract')).toEqual([]);
  const sorted = await editor.request('codeAction/resolve', offered[1]);
  expect(applied(head + late + early, sorted)).toBe(head + early + late);
});

test('an editor without the client’s commands gets a form that asks for the outcome, with a stop for each gap', async () => {
  const editor = await attach(program, withForms);
  editor.open(uri, head + late);
  const range = { start: place, end: place };
  const context = { diagnostics: [], only: ['refactor.rewrite'] };
  const [first] = await editor.request('textDocument/codeAction', { textDocument: { uri }, range, context });
  const { edit } = await editor.request('codeAction/resolve', first);
  const written = edit.documentChanges[0].edits.map((one: any) => one.snippet?.value ?? one.newText).join('');
  expect(written).toContain('Complete $' + '{1:[date]}');
  expect(written).toContain('$' + '{2:[what was found, by whom and when]}');
});

test('a client that asks first is given the command that does', async () => {
  const editor = await attach(program, pulling, { commands: true });
  editor.open(uri, head + late);
  const range = { start: place, end: place };
  const context = { diagnostics: [], only: ['refactor.rewrite'] };
  const [first] = await editor.request('textDocument/codeAction', { textDocument: { uri }, range, context });
  expect(first).toMatchObject({ title: 'Mark as complete…', command: { command: 'goldenThread.closeAction' } });
  expect(first.edit).toBeUndefined();
});
