import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { built, builtProgram } from '../support/built.ts';
import { bareRow, plan, rowWithoutOwner, wholeRow } from '../support/plans.ts';
import { pulling, type ScriptedClient, wordsUnder } from '../support/scripted-client.ts';
import { attach, attachForSeveral } from '../support/servers.ts';

let program: string;
let clockProgram: string;
beforeAll(() => {
  program = builtProgram('server');
  clockProgram = built('test/protocol/host-with-clock.ts');
});

const uri = 'file:///plans/plan.md';

describe('to an editor that asks for findings', () => {
  test('each stands at the exact words, with a plain title and a link to its page', async () => {
    const editor = await attach(program, pulling, { pages: 'virtual' });
    const text = plan(rowWithoutOwner);
    editor.open(uri, text);
    const { items, kind } = await editor.pull(uri);
    expect(kind).toBe('full');
    expect(items).toEqual([
      {
        range: expect.anything(),
        severity: 2,
        source: 'golden-thread',
        code: 'No owner named',
        codeDescription: { href: 'golden-thread-page:/action-without-owner.md' },
        message: 'This action has no owner. Name one person who is accountable for it.',
        data: expect.anything(),
      },
    ]);
    expect(wordsUnder(text, items[0]!)).toBe('Fit new rails');
  });

  test('the page is a file that ships with the server where the editor shows no pages of its own', async () => {
    const editor = await attach(program);
    editor.open(uri, plan(rowWithoutOwner));
    const { href } = (await editor.pull(uri)).items[0]!.codeDescription!;
    expect(href).toMatch(/^file:\/\/\/.*\/rules\/action-without-owner\.md$/);
    expect(existsSync(fileURLToPath(href))).toBe(true);
  });

  test('the missing parts of one action are one line', async () => {
    const editor = await attach(program);
    editor.open(uri, plan(bareRow));
    expect((await editor.pull(uri)).items.map(({ message }) => message)).toEqual([
      'No owner, timescale or check is given for this action.',
    ]);
  });

  test('they are not sent again while text, settings and day stay the same', async () => {
    const editor = await attach(program);
    editor.open(uri, plan(rowWithoutOwner));
    const first = await editor.pull(uri);
    expect(await editor.pull(uri, first.resultId)).toEqual({ kind: 'unchanged', resultId: first.resultId });
    const range = { start: { line: 7, character: 16 }, end: { line: 7, character: 19 } };
    editor.change(uri, 2, { range, text: 'Put up' });
    const second = await editor.pull(uri, first.resultId);
    expect(second.kind).toBe('full');
    expect(wordsUnder(plan(rowWithoutOwner).replace('Fit', 'Put up'), second.items[0]!)).toBe('Put up new rails');
  });

  test('an ordinary file has none', async () => {
    const editor = await attach(program);
    editor.open('file:///project/README.md', '# Tool\n\n## Next steps\n\n- Install it\n');
    expect((await editor.pull('file:///project/README.md')).items).toEqual([]);
  });

  test('more than 900 are cut off with a line that says so', async () => {
    const editor = await attach(program);
    editor.open(
      uri,
      plan('| Rails loose | Fit new rails | TBC | 4 May 2090 | Deputy tests both rails |\n'.repeat(1000)),
    );
    const { items } = await editor.pull(uri);
    expect(items).toHaveLength(901);
    expect(items.at(-1)!.message).toBe(
      'There are 100 more findings in this document. They show when these are mended.',
    );
  });

  test('long answers that are asked for at once do not meet each other', async () => {
    const editor = await attach(program);
    const documents = ['“TBC”', 'All staff'].map((owner, index) => {
      const row = `| Rails loose | Fit new rails | ${owner} | ASAP – “soon” | |\n`;
      return { uri: `file:///plans/${index}.md`, text: plan(row.repeat(900 + index)) };
    });
    for (const { uri, text } of documents) editor.open(uri, text);
    const answers = async () => {
      const [one, other] = documents.map(({ uri }) => editor.pull(uri));
      return [(await one!).items, (await other!).items];
    };
    const [one, other] = await answers();
    expect([one!.length, other!.length]).toEqual([901, 901]);
    expect(one).not.toEqual(other);
    for (const again of await Promise.all([answers(), answers(), answers()])) expect(again).toEqual([one, other]);
  });

  test('a draft says in one line how much is still to fill, and shows it all for sign-off', async () => {
    const editor = await attach(program);
    editor.open(uri, plan(rowWithoutOwner, 'type: action-plan\nstatus: draft'));
    const draft = await editor.pull(uri);
    expect(draft.items.filter(({ severity }) => severity < 4).map(({ message }) => message)).toEqual([
      'Draft: 1 of 3 fields still to fill.',
    ]);
    await editor.request('golden-thread/signOff', { uri, on: true });
    const signing = await editor.pull(uri, draft.resultId);
    expect(signing.items.map(({ severity, code }) => [severity, code])).toEqual([[2, 'No owner named']]);
    await editor.request('golden-thread/signOff', { uri, on: false });
    expect((await editor.pull(uri)).items).toEqual(draft.items);
  });

  test('the day after its date, an action is overdue', async () => {
    const editor = await attach(clockProgram);
    editor.open(uri, plan('| Rails loose | Fit rails | Ada Reeve | 24 November 2026 | Deputy tests both rails |\n'));
    const before = await editor.pull(uri);
    expect(before.items).toEqual([]);
    editor.notify('test/today', '2026-11-25');
    await editor.hear(({ method }) => method === 'workspace/diagnostic/refresh');
    const after = await editor.pull(uri, before.resultId);
    expect(after.items.map(({ code }) => code)).toEqual(['Past its date']);
  });

  test('looking at the clock on the same day asks for nothing', async () => {
    const editor = await attach(clockProgram);
    editor.open(uri, plan(rowWithoutOwner));
    editor.notify('test/today', '2026-11-24');
    await editor.pull(uri);
    expect(editor.heard.map(({ method }) => method)).not.toContain('workspace/diagnostic/refresh');
  });
});

describe('to an editor that waits for findings', () => {
  test('they are sent when a document is opened', async () => {
    const editor = await attach(program, {});
    editor.open(uri, plan(rowWithoutOwner));
    expect((await editor.hearFindings(uri)).map(({ code }) => code)).toEqual(['No owner named']);
  });

  test('typing is followed by one answer, to the last words', async () => {
    const editor = await attach(program, {});
    editor.open(uri, plan(rowWithoutOwner));
    await editor.hearFindings(uri);
    const at = { line: 7, character: 32 };
    for (const [index, letter] of [...'Ada Reeve'].entries()) {
      const place = { line: 7, character: at.character + index };
      editor.change(uri, index + 2, { range: { start: place, end: place }, text: letter });
    }
    expect(await editor.hearFindings(uri)).toEqual([]);
    await new Promise((later) => setTimeout(later, 300));
    expect(editor.heard.filter(({ method }) => method === 'textDocument/publishDiagnostics')).toEqual([]);
  });

  test('they are sent again at midnight', async () => {
    const editor = await attach(clockProgram, {});
    editor.open(uri, plan('| Rails loose | Fit rails | Ada Reeve | 24 November 2026 | Deputy tests both rails |\n'));
    expect(await editor.hearFindings(uri)).toEqual([]);
    editor.notify('test/today', '2026-11-25');
    expect((await editor.hearFindings(uri)).map(({ code }) => code)).toEqual(['Past its date']);
  });
});

describe('of which texts', () => {
  let editor: ScriptedClient;
  beforeAll(async () => {
    editor = await attachForSeveral(program);
  });
  afterAll(() => editor.stop());

  test.each<[string, string, string, number]>([
    ['a document that is not saved yet', 'untitled:Untitled-1', 'markdown', 1],
    ['a document on a Windows drive', 'file:///c%3A/Plans/Larkfield%20plan.md', 'markdown', 1],
    ['a document in a virtual workspace', 'vscode-vfs://github/team/plans/plan.md', 'markdown', 1],
    ['Markdown by its name', 'file:///plans/plan.md', 'plaintext', 1],
    ['another language', 'file:///plans/plan.txt', 'plaintext', 0],
    ['the past of a file', 'git:/plans/plan.md?%7B%7D', 'markdown', 0],
    ['one side of a comparison', 'gitlens://1a2b3c/plans/plan.md', 'markdown', 0],
  ])('%s', async (_, address, language, count) => {
    editor.open(address, plan(rowWithoutOwner), language);
    expect((await editor.pull(address)).items).toHaveLength(count);
  });
});

describe('after a document is closed', () => {
  test('what was shown of it is taken away', async () => {
    const editor = await attach(program, {});
    editor.open(uri, plan(rowWithoutOwner));
    await editor.hearFindings(uri);
    editor.close(uri);
    expect(await editor.hearFindings(uri)).toEqual([]);
  });

  test('an answer to typing just before comes no more', async () => {
    const editor = await attach(program, {});
    editor.open(uri, plan(rowWithoutOwner));
    await editor.hearFindings(uri);
    editor.change(uri, 2, { text: plan(bareRow) });
    editor.close(uri);
    expect(await editor.hearFindings(uri)).toEqual([]);
    await new Promise((later) => setTimeout(later, 300));
    expect(editor.heard.filter(({ method }) => method === 'textDocument/publishDiagnostics')).toEqual([]);
  });

  test('it has none and nothing to offer, whatever is asked, and never "as before"', async () => {
    const editor = await attach(program);
    editor.open(uri, plan(rowWithoutOwner));
    const { resultId, items } = await editor.pull(uri);
    editor.close(uri);
    expect(await editor.pull(uri, resultId)).toEqual({ kind: 'full', items: [] });
    expect(await editor.fixes(uri, items[0]!)).toEqual([]);
    const at = { textDocument: { uri }, position: { line: 7, character: 20 } };
    expect(await editor.request('textDocument/hover', at)).toBeNull();
    expect(await editor.request('textDocument/documentSymbol', at)).toEqual([]);
  });

  test('the same words opened again are judged anew, without the sign-off asked for before', async () => {
    const editor = await attach(program);
    const draft = plan(rowWithoutOwner, 'type: action-plan\nstatus: draft');
    editor.open(uri, draft);
    await editor.request('golden-thread/signOff', { uri, on: true });
    editor.close(uri);
    editor.open(uri, draft);
    expect((await editor.pull(uri)).items.some(({ message }) => message.startsWith('Draft:'))).toBe(true);
  });
});

test('a whole plan is silent, so that the tests above can fail', async () => {
  const editor = await attach(program);
  editor.open(uri, plan(wholeRow));
  expect((await editor.pull(uri)).items).toEqual([]);
});
