import { expect, test } from 'vitest';
import { applyEdits } from '../../server/src/core/text/edit.ts';
import { treatAs } from '../../server/src/lsp/features/treat-as.ts';

test.each<[string, string, string, string]>([
  ['no details', '# Notes\n', 'action-plan', '---\ntype: action-plan\n---\n\n# Notes\n'],
  ['an empty text', '', 'none', '---\ngolden-thread: none\n---\n\n'],
  [
    'details without a kind',
    '---\ntitle: Notes\n---\n',
    'meeting-minutes',
    '---\ntype: meeting-minutes\ntitle: Notes\n---\n',
  ],
  [
    'another kind',
    '---\ntype: action-plan # ours\n---\n',
    'incident-review',
    '---\ntype: incident-review # ours\n---\n',
  ],
  ['no more a document of ours', '---\ntype: post\n---\n', 'none', '---\ngolden-thread: none\ntype: post\n---\n'],
  [
    'a document of ours again',
    '---\ngolden-thread: none\ntype: post\n---\n',
    'action-plan',
    '---\ngolden-thread: action-plan\ntype: post\n---\n',
  ],
  [
    'carriage returns',
    '---\r\ntitle: Notes\r\n---\r\n',
    'action-plan',
    '---\r\ntype: action-plan\r\ntitle: Notes\r\n---\r\n',
  ],
  ['a byte order mark', '\uFEFF# Notes\n', 'action-plan', '\uFEFF---\ntype: action-plan\n---\n\n# Notes\n'],
])('%s', (_, before, kind, after) => {
  const edit = treatAs(before, kind);
  expect(applyEdits(before, [edit])).toBe(after);
});
