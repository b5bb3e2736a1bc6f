import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { CompletionItem, TextEdit } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { Schema } from '../../../server/src/core/settings/schema.ts';
import { detailCompletionsAt } from '../../../server/src/lsp/features/completion/details.ts';
import { detailHoverAt } from '../../../server/src/lsp/features/hover/details.ts';

function itemsAt(marked: string, isSettings: boolean): CompletionItem[] {
  return detailCompletionsAt(marked.replace('$0', ''), marked.indexOf('$0'), isSettings);
}

function offered(marked: string, isSettings: boolean): string[] {
  return itemsAt(marked, isSettings).map(({ label }) => label);
}

function chosen(marked: string, label: string, isSettings: boolean): string {
  const item = itemsAt(marked, isSettings).find((one) => one.label === label);
  if (!item) throw new Error(`${label} is not among ${offered(marked, isSettings).join(', ')}`);
  const text = marked.replace('$0', '');
  return TextDocument.applyEdits(TextDocument.create('', 'yaml', 1, text), [item.textEdit as TextEdit]);
}

describe('in the settings', () => {
  test.each<[string, string, string]>([
    ['the settings that there are', '$0', 'people'],
    ['files to share', 'ex$0', 'extends'],
    ['presets', 'preset: $0', 'essential'],
    ['presets, right behind the colon', 'preset:$0', 'essential'],
    ['rules', 'rules:\n  $0', 'action-overdue'],
    ['rules under others', 'rules:\n  action-overdue: off\n  owner-$0', 'owner-placeholder'],
    ['severities', 'rules:\n  action-overdue: $0', 'hint'],
    ['the parts of a rule', 'rules:\n  action-overdue:\n    $0', 'severity'],
    ['severities of a whole rule', 'rules:\n  action-overdue:\n    severity: $0', 'hint'],
    ['kinds for a path', 'documents:\n  "*.md": $0', 'meeting-minutes'],
    ['no kind for a path', 'documents:\n  drafts/**: $0', 'none'],
    ['what is known of a person', 'people:\n  - name: Ada Reeve\n    $0', 'initials'],
    ['the same in a list that stands further left', 'people:\n- name: Ada Reeve\n  $0', 'post'],
    ['the first of a person', 'people:\n  - $0', 'name'],
    ['what is known of a meeting', 'meetings:\n  - name: Board\n    ev$0', 'every'],
    ['kinds that have parts', 'kinds:\n  $0', 'incident-review'],
    ['parts to waive', 'kinds:\n  action-plan:\n    waives:\n      - $0', 'plan-review'],
    ['parts to waive, on one line', 'kinds:\n  action-plan:\n    waives: [plan-date, $0]', 'plan-review'],
    ['words of one’s own', 'vocabulary:\n  $0', 'partners'],
    ['with Windows line ends', 'rules:\r\n  action-overdue: $0\r\npreset: strict\r\n', 'off'],
  ])('%s', (_, text, label) => {
    expect(offered(text, true)).toContain(label);
  });

  test('what stands there already is not offered again', () => {
    expect(offered('preset: strict\n$0\nrules:\n  action-overdue: off\n', true)).not.toContain('preset');
    expect(offered('preset: strict\n$0\nrules:\n  action-overdue: off\n', true)).not.toContain('rules');
    expect(offered('people:\n  - name: Ada Reeve\n    $0', true)).not.toContain('name');
    expect(offered('people:\n  - name: Ada Reeve\n  - $0', true)).toContain('name');
  });

  test.each<[string, string, string, string]>([
    ['a group goes on in the next line', '$0', 'rules', 'rules:\n  '],
    ['a list begins with a dash', '$0', 'people', 'people:\n  - '],
    ['a list further in keeps its indent', 'vocabulary:\n  $0', 'roles', 'vocabulary:\n  roles:\n    - '],
    ['a word is written over another', 'preset: st$0andard', 'strict', 'preset: strict'],
    ['behind a colon without a space', 'preset:$0', 'strict', 'preset: strict'],
  ])('%s', (_, before, label, after) => {
    expect(chosen(before, label, true)).toBe(after);
  });

  test.each([['# pre$0'], ['people:\n  - name: $0'], ['extends: $0'], ['documents:\n  "*.m$0']])(
    'nothing: %s',
    (text) => {
      expect(offered(text, true)).toEqual([]);
    },
  );
});

describe('in the details at the top', () => {
  test.each<[string, string, string]>([
    ['what they can say', '---\n$0\n---\n', 'status'],
    ['while they are typed', '---\ntitle: Plan\n$0', 'type'],
    ['kinds', '---\ntype: $0\n---\n', 'incident-review'],
    ['kinds, where another tool uses "type"', '---\ngolden-thread: $0\n---\n', 'none'],
    ['states', '---\nstatus: $0\n---\n', 'draft'],
    ['yes or no', '---\ntemplate: $0\n---\n', 'true'],
    ['what is known of a person', '---\npeople:\n  - name: Ada Reeve\n    $0\n---\n', 'initials'],
    ['with Windows line ends', '---\r\nstatus: $0\r\n---\r\n', 'live'],
  ])('%s', (_, text, label) => {
    expect(offered(text, false)).toContain(label);
  });

  test.each(['# Plan\n$0', '---\ntitle: a\n---\n\ntype: $0', 'Owner: $0', '---\ntitle: $0\n---\n'])(
    'nothing elsewhere: %s',
    (text) => {
      expect(offered(text, false)).toEqual([]);
    },
  );
});

/** Each key of a schema with the lines of YAML that lead to it. */
function* keysOf(root: Schema, schema: Schema, lines: readonly string[], indent: string): Iterable<[string, string]> {
  const one = schema.$ref ? root.$defs![schema.$ref.replace('#/$defs/', '')]! : schema;
  for (const [key, below] of Object.entries(one.properties ?? {})) {
    yield [key, [...lines, `${indent}$0`].join('\n')];
    yield* keysOf(root, below, [...lines, `${indent}${key}:`], `${indent}  `);
  }
  for (const form of [...(one.anyOf ?? []), ...(one.oneOf ?? [])]) yield* keysOf(root, form, lines, indent);
  if (one.items) {
    // The dash stands where the first key of the entry would.
    const entry: [string, string][] = [...keysOf(root, one.items, lines, `${indent}  `)];
    for (const [key, text] of entry) {
      const [head, tail] = [text.slice(0, lines.join('\n').length), text.slice(lines.join('\n').length)];
      yield [key, head + tail.replace(`\n${indent}  `, `\n${indent}- `)];
    }
  }
}

describe('every key of the schemas is offered where it belongs, with what it is for', () => {
  test.each([
    ['settings', true],
    ['front-matter', false],
  ] as const)('%s', (name, isSettings) => {
    const schema: Schema = JSON.parse(readFileSync(`schemas/${name}.schema.json`, 'utf8'));
    const keys = [...keysOf(schema, schema, [], '')];
    expect(keys.length).toBeGreaterThan(isSettings ? 150 : 10);
    for (const [key, text] of keys) {
      const inPlace = isSettings ? text : `---\n${text}\n---\n`;
      const item = itemsAt(inPlace, isSettings).find(({ label }) => label === key);
      expect(item, `${key} in\n${text}`).toBeDefined();
      expect(item!.detail ?? '', `${key} in\n${text}`).toMatch(/\w/);
    }
  });
});

describe('hover', () => {
  test.each<[string, string, boolean]>([
    ['rules:\n  action-over$0due: off\n', '**Past its date**', true],
    ['rules:\n  action-overdue: o$0ff\n', 'Not looked for', true],
    ['pre$0set: strict\n', 'How much is looked for', true],
    ['preset: str$0ict\n', 'Hints are shown', true],
    ['people:\n  - name: Ada Reeve\n    ini$0tials: AR\n', 'call them', true],
    ['---\nstatus: dr$0aft\n---\n', 'gaps are counted', false],
    ['---\naudi$0ence: public\n---\n', 'Who reads it', false],
    ['---\ntype: incident-rev$0iew\n---\n', 'Incident review', false],
  ])('on %s says “%s”', (marked, said, isSettings) => {
    const hover = detailHoverAt(marked.replace('$0', ''), marked.indexOf('$0'), isSettings);
    expect(hover!.contents).toMatchObject({ value: expect.stringContaining(said) });
  });

  test.each(['# status: dr$0aft\n', '---\ntitle: dr$0aft\n---\n', '---\nlayout: po$0st\n---\n'])(
    'says nothing on %s',
    (marked) => {
      expect(detailHoverAt(marked.replace('$0', ''), marked.indexOf('$0'), false)).toBeNull();
    },
  );
});
