import { expect, test } from 'vitest';
import { parseText } from '../../server/src/core/markdown/parse.ts';
import { readUnit } from '../../server/src/core/reading/units.ts';

const rows = (count: number) =>
  Array.from({ length: count }, (_, row) => `| ${row + 1} | Check the sling of room ${row + 1} | Ada Reeve |`).join(
    '\n',
  );

function wordsOf(text: string): string {
  const facts = readUnit(parseText(text, 0).blocks[0]!.unit);
  if (facts.type === 'paragraph') return facts.statement.text;
  return facts.type === 'list' ? (facts.items[0]!.unit.statement?.text ?? '') : '';
}

test.each(['', 'The lift was out of use.\n', '- ', '- The lift was out of use.\n  '])(
  'of many rows without a table only the first are read as words: %j',
  (before) => {
    const words = wordsOf(before + rows(400));
    expect(words).toContain('room 20 ');
    expect(words).not.toContain('room 30 ');
    expect(words.startsWith(before.replace(/^- /, '').trimEnd())).toBe(true);
  },
);

test.each(['', '- '])('of a few all are: %j', (before) => {
  expect(wordsOf(before + rows(24))).toContain('room 24 | Ada Reeve |');
});

test('the words of a long paragraph are read whole', () => {
  const lines = Array.from({ length: 60 }, (_, line) => `The sling of room ${line + 1} was checked.`);
  expect(wordsOf(lines.join('\n'))).toContain('room 60 ');
});
