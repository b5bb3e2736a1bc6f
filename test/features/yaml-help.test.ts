import { describe, expect, test } from 'vitest';
import { completionsAt, yamlHoverAt } from '../../server/src/lsp/features/yaml-help.ts';

function offered(marked: string, isSettings: boolean): string[] {
  return completionsAt(marked.replace('$0', ''), marked.indexOf('$0'), isSettings).map(({ label }) => label);
}

describe('completion', () => {
  test.each<[string, string, string]>([
    ['the settings that there are', '$0', 'people'],
    ['files to share', '$0', 'extends'],
    ['presets', 'preset: $0', 'essential'],
    ['rules', 'rules:\n  $0', 'action-overdue'],
    ['severities', 'rules:\n  action-overdue: $0', 'hint'],
    ['kinds for a path', 'documents:\n  "*.md": $0', 'meeting-minutes'],
    ['words of one’s own', 'vocabulary:\n  $0', 'partners'],
  ])('in the settings: %s', (_, text, label) => {
    expect(offered(text, true)).toContain(label);
  });

  test.each<[string, string, string]>([
    ['details', '---\n$0\n---\n', 'status'],
    ['while they are typed', '---\ntitle: Plan\n$0', 'type'],
    ['kinds', '---\ntype: $0\n---\n', 'incident-review'],
    ['states', '---\nstatus: $0\n---\n', 'draft'],
  ])('at the top of a document: %s', (_, text, label) => {
    expect(offered(text, false)).toContain(label);
  });

  test.each(['# Plan\n$0', '---\ntitle: a\n---\n\ntype: $0', 'Owner: $0'])('nothing elsewhere: %s', (text) => {
    expect(offered(text, false)).toEqual([]);
  });
});

test('hover says what a rule is for, and what a detail means', () => {
  const settings = 'rules:\n  action-overdue: off\n';
  expect(yamlHoverAt(settings, settings.indexOf('overdue'), true)!.contents).toMatchObject({
    value: expect.stringMatching(/^\*\*Past its date\*\*/),
  });
  expect(yamlHoverAt('---\nstatus: draft\n---\n', 13, false)!.contents).toMatchObject({
    value: expect.stringContaining('gaps are counted'),
  });
  expect(yamlHoverAt('# status: draft\n', 3, false)).toBeNull();
});
