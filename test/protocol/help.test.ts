import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { built, builtProgram } from '../support/built.ts';
import { bareRow, plan, rowWithoutOwner, wholeRow } from '../support/plans.ts';
import { applied, pulling, type ScriptedClient, withForms } from '../support/scripted-client.ts';
import { attach, attachForSeveral } from '../support/servers.ts';

let program: string;
let clockProgram: string;
beforeAll(() => {
  program = builtProgram('server');
  clockProgram = built('test/protocol/host-with-clock.ts');
});

const uri = 'file:///plans/plan.md';
const titles = (actions: { title: string }[]) => actions.map(({ title }) => title);
const someone = '\nMO = Marian Okafor\n';

/** The texts after each of the fixes at the first finding, by their titles. */
async function textsAfterFixes(editor: ScriptedClient, text: string): Promise<Record<string, string>> {
  editor.open(uri, text);
  const { items } = await editor.pull(uri);
  const fixes = await editor.fixes(uri, items[0]!, { diagnostics: items });
  const texts: Record<string, string> = {};
  for (const fix of fixes) texts[fix.title] = applied(text, await editor.request('codeAction/resolve', fix));
  return texts;
}

describe('fixes', () => {
  test('are offered best first, leaving things as they are last, and worked out when one is chosen', async () => {
    const editor = await attach(program, withForms, { commands: true });
    editor.open(uri, plan(rowWithoutOwner));
    const { items } = await editor.pull(uri);
    const fixes = await editor.fixes(uri, items[0]!, { diagnostics: items });
    expect(titles(fixes)).toEqual([
      'Write who owns this action',
      'Explain this problem',
      'Leave this as it is and say why',
      'Do not show “No owner named” in this document, and say why',
    ]);
    expect(fixes.map(({ isPreferred }) => isPreferred ?? false)).toEqual([true, false, false, false]);
    expect(fixes[0].diagnostics).toEqual([items[0]]);
    expect(fixes[0].edit).toBeUndefined();
    expect(fixes[1].command).toMatchObject({ command: 'goldenThread.explain', arguments: ['action-without-owner'] });
    const { edit } = await editor.request('codeAction/resolve', fixes[0]);
    expect(edit.documentChanges[0].textDocument).toEqual({ uri, version: 1 });
    expect(edit.documentChanges[0].edits[0].snippet).toEqual({ kind: 'snippet', value: ' $' + '{1:[name]} ' });
  });

  test('come whole and in plain words to an editor that knows neither forms nor a second question', async () => {
    const editor = await attach(program, {});
    editor.open(uri, plan(rowWithoutOwner));
    const [finding] = await editor.hearFindings(uri);
    const [fix] = await editor.fixes(uri, finding!);
    expect(applied(plan(rowWithoutOwner), fix)).toBe(plan(rowWithoutOwner.replace('|  |', '| [name] |')));
  });

  test('name the people of the document', async () => {
    const editor = await attach(program);
    const text = plan(rowWithoutOwner.replace('|  |', '| TBC |')).replace('---\n\n|', `---\n${someone}\n|`);
    const after = await textsAfterFixes(editor, text);
    expect(Object.values(after)[0]).toBe(text.replace('TBC', 'Marian Okafor'));
  });

  test('of an action with several gaps are one for each, and one note for all of them', async () => {
    const editor = await attach(program);
    const after = await textsAfterFixes(editor, plan(bareRow));
    const silencing = [
      'Leave this as it is and say why',
      'Do not show “No owner named”, “No date given” and “No check that it worked” in this document, and say why',
    ];
    expect(Object.keys(after)).toEqual([
      'Write who owns this action',
      expect.stringMatching(/^Due .+ \(in two weeks\)$/),
      expect.stringMatching(/^Due .+ \(end of the month\)$/),
      'Write when this is due',
      'Write how this will be checked',
      ...silencing,
    ]);
    for (const [index, title] of silencing.entries()) {
      // Until a reason is written, the note is told to lack one.
      for (const [text, left] of [
        [after[title]!, ['This note gives no reason']],
        [after[title]!.replace(/: (?:\[reason\]|reason) -->/, ': the landlord decides -->'), []],
      ] as const) {
        editor.change(uri, 2 * index + 2 + left.length, { text });
        const { items } = await editor.pull(uri);
        expect(items.map(({ code }) => code)).toEqual(left);
      }
    }
  });

  test('of a gap that most actions share do not silence only the first of them', async () => {
    const editor = await attach(program);
    editor.open(uri, plan(rowWithoutOwner.repeat(5)));
    const shared = (await editor.pull(uri)).items.find(({ message }) => message.startsWith('5 of 5'));
    expect(shared).toBeDefined();
    const fixes = await editor.fixes(uri, { range: { start: shared!.range.start, end: shared!.range.start } });
    expect(titles(fixes)).not.toContain('Leave this as it is and say why');
    expect(titles(fixes).at(-1)).toBe('Do not show “No owner named” in this document, and say why');
  });

  test('that were offered before the text changed do nothing once their finding is gone', async () => {
    const editor = await attach(program);
    editor.open(uri, plan(rowWithoutOwner));
    const [finding] = (await editor.pull(uri)).items;
    const [fix] = await editor.fixes(uri, finding!);
    editor.change(uri, 2, { text: plan(wholeRow) });
    expect((await editor.request('codeAction/resolve', fix)).edit).toBeUndefined();
  });

  test('all safe ones are applied at once, when a person or saving asks for it', async () => {
    const editor = await attach(program);
    const text = plan(
      '| Lift stops | Book the engineer | Ada Reeve | 12/31/2090 | Deputy reads the report |\n'.repeat(2),
    );
    editor.open(uri, text);
    const start = { line: 0, character: 0 };
    const [all] = await editor.fixes(
      uri,
      { range: { start, end: start } },
      { diagnostics: [], only: ['source.fixAll'] },
    );
    expect(all.kind).toBe('source.fixAll.goldenThread');
    expect(applied(text, all)).toBe(text.replaceAll('12/31/2090', '31/12/2090'));
    const [finding] = (await editor.pull(uri)).items;
    const ofKind = (await editor.fixes(uri, finding!)).find(({ title }) => title.startsWith('Fix all'));
    expect(ofKind.title).toBe('Fix all “The date cannot be right” in this document');
    expect(applied(text, await editor.request('codeAction/resolve', ofKind))).toBe(
      text.replaceAll('12/31/2090', '31/12/2090'),
    );
    const bulb = await editor.fixes(uri, { range: { start, end: start } }, { diagnostics: [], triggerKind: 2 });
    expect(bulb).toEqual([]);
    const other = await editor.fixes(uri, { range: { start, end: start } }, { diagnostics: [], only: ['refactor'] });
    expect(other).toEqual([]);
  });

  test('the day that words come to is offered where they stand, though nothing is wrong with them', async () => {
    const editor = await attach(program);
    const text = plan('| Lift stops | Book the engineer | Ada Reeve | within two weeks | Deputy reads the report |\n');
    editor.open(uri, text);
    const start = { line: 7, character: text.split('\n')[7]!.indexOf('within') + 3 };
    const [rewrite] = await editor.fixes(
      uri,
      { range: { start, end: start } },
      { diagnostics: [], only: ['refactor.rewrite'] },
    );
    expect([rewrite.title, rewrite.kind]).toEqual(['Write the date: 16 November 2026', 'refactor.rewrite']);
    expect(applied(text, rewrite)).toBe(text.replace('two weeks', 'two weeks (16 November 2026)'));
    const elsewhere = { range: { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } } };
    expect(await editor.fixes(uri, elsewhere, { diagnostics: [], only: ['refactor.rewrite'] })).toEqual([]);
  });
});

describe('hover', () => {
  let editor: ScriptedClient;
  beforeAll(async () => {
    editor = await attachForSeveral(clockProgram);
  });
  afterAll(() => editor.stop());

  const review = `---
type: incident-review
date: 2026-11-02
---

# Review: missed evening doses

Key: AR = Ada Reeve

## Learning

| Lesson | Impact |
|---|---|
| Two nurses check the chart at handover | Missed doses fell from 9 in July to September to 3 in October to December |

## Actions

| Action | Owner | Due | How we will check | Status |
|---|---|---|---|---|
| Move the round to 8 pm | AR | 4 December 2026 | Deputy audits 10 charts | Open |
| Teach the night team | Senior nurse | within two weeks | Attendance list | |
| Ask the pharmacy | The team | 23 November 2026 | Deputy audits 10 orders | |
`;
  test.each([
    ['AR', '**Owner**: Ada Reeve (AR)  \n1 open action here'],
    ['Senior nurse', '**Owner**: Senior nurse – a post  \n1 open action here, 1 overdue'],
    ['The team', '**Owner**: The team – a group, nobody in particular  \n1 open action here, 1 overdue'],
    ['4 December 2026', '**Due** Friday 4 December 2026, in 10 days'],
    [
      'within two weeks',
      '**Due** Monday 16 November 2026, 8 days overdue  \n2 weeks after the date of this document, 2 November 2026',
    ],
    ['23 November 2026', '**Due** Monday 23 November 2026, 1 day overdue'],
    ['Deputy audits 10 charts', '**Check**: audits, done by Deputy'],
    ['Attendance list', '**Proof of activity only**'],
    ['Open', '**Status**: open'],
    ['Missed doses fell', '**Impact**: figures before and after'],
    ['Move the round', undefined],
    ['Key', undefined],
  ])('on “%s” says %s', async (words, said) => {
    editor.open(uri, review);
    const lines = review.split('\n');
    const line = lines.findLastIndex((one) => one.includes(words));
    const position = { line, character: lines[line]!.lastIndexOf(words) + 1 };
    const hover = await editor.request('textDocument/hover', { textDocument: { uri }, position });
    expect(hover?.contents.value).toBe(said);
    if (hover) expect(hover.range.start.line).toBe(line);
    editor.close(uri);
  });
});

describe('symbols', () => {
  test('list the sections, and in each its actions', async () => {
    const editor = await attach(program);
    editor.open(
      uri,
      '---\ntype: action-plan\n---\n\n# Plan\n\n## Actions: bathrooms\n\n- [ ] Fit rails. Owner: Ada Reeve. Due: 4 May 2090\n\n## Actions: kitchen\n\n- [ ] Mend the hob\n',
    );
    const [top] = await editor.request('textDocument/documentSymbol', { textDocument: { uri } });
    const names = ({ name, children }: any): any => (children?.length ? { [name]: children.map(names) } : name);
    expect(names(top)).toEqual({
      Plan: [
        { 'Actions: bathrooms': [expect.stringContaining('Fit rails')] },
        { 'Actions: kitchen': ['Mend the hob'] },
      ],
    });
    expect(top.children[0].children[0].detail).toBe('Ada Reeve · 4 May 2090');
  });

  test('of a text that is no governance document there are none', async () => {
    const editor = await attach(program);
    editor.open(uri, '# Shopping\n\n- milk\n');
    expect(await editor.request('textDocument/documentSymbol', { textDocument: { uri } })).toEqual([]);
  });
});

describe('for the status bar', () => {
  test('an editor that shows it is told how far a document is', async () => {
    const editor = await attach(program, pulling, { status: true });
    editor.open(uri, plan(rowWithoutOwner + wholeRow));
    const { params } = await editor.hear(({ method }) => method === 'golden-thread/status');
    expect(params).toEqual({
      uri,
      kind: 'action-plan',
      title: 'Action plan',
      owners: [1, 2],
      dates: [2, 2],
      checks: [2, 2],
      draft: false,
    });
    editor.change(uri, 2, { text: '# Shopping\n' });
    const later = await editor.hear(({ method }) => method === 'golden-thread/status');
    expect(later.params).toMatchObject({ uri, kind: null, title: null });
  });

  test('others hear nothing that they do not know', async () => {
    const editor = await attach(program, {});
    editor.open(uri, plan(rowWithoutOwner));
    await editor.hearFindings(uri);
    expect(editor.heard).toEqual([]);
  });
});

describe('treating a document as another kind', () => {
  test('offers the kinds that there are', async () => {
    const editor = await attach(program);
    const kinds = await editor.request('golden-thread/kinds', undefined);
    expect(kinds).toContainEqual({
      id: 'incident-review',
      title: 'Incident review',
      description: expect.stringMatching(/\w/),
    });
    expect(new Set(kinds.map(({ id }: { id: string }) => id)).size).toBe(kinds.length);
  });

  test('writes it down, and it is so', async () => {
    const editor = await attach(program);
    let text = '# Things to do\n\n- [ ] Fit rails\n';
    editor.open(uri, text);
    expect((await editor.pull(uri)).items).toEqual([]);
    for (const [index, [kind, found]] of (
      [
        ['action-plan', 2],
        ['none', 0],
      ] as const
    ).entries()) {
      const edits = await editor.request('golden-thread/treatAs', { uri, kind });
      text = applied(text, { edit: { changes: { [uri]: edits } } });
      editor.change(uri, index + 2, { text });
      expect((await editor.pull(uri)).items).toHaveLength(found);
    }
  });
});

test('the page of a rule comes without a network', async () => {
  const editor = await attach(program);
  const { markdown } = await editor.request('golden-thread/page', { rule: 'timescale-vague' });
  expect(markdown).toMatch(/^# No real date\n/);
  expect(markdown).toContain('✓ Fine');
  expect(await editor.request('golden-thread/page', { rule: 'no-such-rule' })).toBeNull();
});
