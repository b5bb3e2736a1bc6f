import { describe, expect, test } from 'vitest';
import type { Block } from '../../server/src/core/markdown/block.ts';
import { frontMatterBlock } from '../../server/src/core/markdown/front-matter-block.ts';
import { parseText } from '../../server/src/core/markdown/parse.ts';
import { flowing, type Prose, sourceSpan, wholly } from '../../server/src/core/markdown/prose.ts';

function blocksOf(text: string) {
  return parseText(text, frontMatterBlock(text)?.end ?? 0).blocks;
}

function firstProse(text: string): { prose: Prose; source: string } {
  const block = blocksOf(text)[0]!.unit;
  const source = block.type === 'table' ? block.rows[0]!.unit.source : block.source;
  return { prose: proseOf(block), source };
}

function proseOf(block: Block): Prose {
  if (block.type === 'heading' || block.type === 'paragraph') return block.prose;
  if (block.type === 'list') return block.items[0]!.unit.prose!;
  if (block.type === 'table') return block.rows[0]!.unit.cells[0]!.prose;
  throw new Error(`no prose in ${block.type}`);
}

/** The source of the cleaned words. */
function sourceOf(text: string, words: string): string {
  const { prose, source } = firstProse(text);
  const start = prose.text.indexOf(words);
  expect(start, `"${words}" in "${prose.text}"`).toBeGreaterThanOrEqual(0);
  const span = sourceSpan(prose, { start, end: start + words.length });
  return source.slice(span.start, span.end);
}

describe('what a reader sees of running words', () => {
  test.each([
    ['emphasis is dropped', 'Fit **two** _new_ rails', 'Fit two new rails'],
    ['entities and escapes become what they stand for', 'Ada&nbsp;R &amp; Tom \\*lead\\*', 'Ada\u00a0R & Tom *lead*'],
    ['links keep their words', 'See [the audit](audit.md) first', 'See the audit first'],
    ['a tag for a line break is one', 'Order rails<br>Fit rails', 'Order rails\nFit rails'],
    ['other tags and comments go', 'Fit <u>two</u> rails <!-- why -->', 'Fit two rails '],
    ['a continued line loses its indent', '- Order the rails\n  and fit them', 'Order the rails\nand fit them'],
    ['carriage returns go', 'Order the rails\r\nand fit them', 'Order the rails\nand fit them'],
    ['brackets that define no link stay', 'Owner: [name]', 'Owner: [name]'],
    ['a ticked box is no word', '- [x] Order the rails', 'Order the rails'],
  ])('%s', (_, text, words) => {
    expect(firstProse(text).prose.text).toBe(words);
  });

  test.each([
    ['across emphasis', 'Fit **two** rails', 'two rails', 'two** rails'],
    ['after an entity', 'Ada &eacute; Reeve', 'Reeve', 'Reeve'],
    ['after an ampersand', 'Ada &amp; Tom Reeve', 'Tom', 'Tom'],
    ['an ampersand itself', 'Ada &amp; Tom', '&', '&amp;'],
    ['an entity itself', 'Sian&eacute; Hart', 'é', '&eacute;'],
    ['after an emoji', '😀🟢 Jo to ring', 'Jo to ring', 'Jo to ring'],
    ['with a combining mark', 'Zoe\u0308 to ring', 'to ring', 'to ring'],
    ['an escaped pipe in a cell', '| A |\n|---|\n| Red \\| amber |', 'Red | amber', 'Red \\| amber'],
    ['over a line break in a list', '- Order the\n  rails', 'the\nrails', 'the\n  rails'],
  ])('words are found again in the source: %s', (_, text, words, source) => {
    expect(sourceOf(text, words)).toBe(source);
  });

  test('soft breaks read as spaces, hard ones do not', () => {
    expect(flowing(firstProse('Order\nrails<br>Fit').prose)).toBe('Order rails\nFit');
  });

  test('bold and struck words are known', () => {
    const { prose } = firstProse('**Night checks**: ~~30 April~~ 4 June');
    expect(prose.strong.map((one) => prose.text.slice(one.start, one.end))).toEqual(['Night checks']);
    expect(prose.struck.map((one) => prose.text.slice(one.start, one.end))).toEqual(['30 April']);
    expect(wholly(prose.strong, prose.text)).toBe(false);
    expect(wholly(prose.strong, prose.text, { start: 0, end: 13 })).toBe(true);
  });
});

describe('blocks', () => {
  test('a row knows its cells, padding and all, and short rows have fewer', () => {
    const [table] = blocksOf('| Action | Owner |\n|---|---|\n| Fit rails |  |\n| Order |\n');
    if (table?.unit.type !== 'table') throw new Error('no table');
    const cells = table.unit.rows.map(({ unit }) =>
      unit.cells.map((cell) => unit.source.slice(cell.span.start, cell.span.end)),
    );
    expect(cells).toEqual([[' Fit rails ', '  '], [' Order ']]);
  });

  test('words below details that are not yet closed are read as ever', () => {
    const blocks = blocksOf('---\ntype: action-plan\n\n- Fit rails\n');
    expect(blocks.map(({ unit }) => unit.type)).toContain('list');
  });

  test('details between lines of dashes are no words of the document', () => {
    expect(blocksOf('---\ntype: action-plan\n---\n\nFit rails\n').map(({ unit }) => unit.type)).toEqual(['paragraph']);
  });

  test.each([
    '\uFEFF# Plan',
    '\uFEFF\n- [x] ~~Old one~~\n    indented',
    'Rails\n\n\uFEFF`a` gate',
    '\uFEFF| `A` |\n|---|\n| b |',
  ])('stand where their words stand, with a byte order mark: %j', (text) => {
    const blocks = blocksOf(text);
    expect(blocks.length).toBeGreaterThan(0);
    for (const { at, unit } of blocks) expect(text.slice(at, at + unit.source.length)).toBe(unit.source);
  });
});
