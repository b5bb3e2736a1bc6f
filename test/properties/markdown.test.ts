import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { frontMatterBlock } from '../../server/src/core/markdown/front-matter-block.ts';
import { parseWithLibrary } from '../../server/src/core/markdown/library.ts';
import { parseText } from '../../server/src/core/markdown/parse.ts';
import type { ParsedText } from '../../server/src/core/markdown/parsed-text.ts';
import { hostileEdit, hostileText, randomFrom } from '../support/torture.ts';

// Text is read in stretches, most of them without the library, and an edit reads only its own stretch again. Nobody
// may ever notice: these tests hold both against the library's reading of the whole text.

/** A longer run, as at night, multiplies the counts, and begins elsewhere. */
const many = Number(process.env.GOLDEN_THREAD_TORTURE ?? 1);
const seed = Number(process.env.GOLDEN_THREAD_SEED ?? 0);
const from = (text: string) => frontMatterBlock(text)?.end ?? 0;
/** Large structures are compared as text, which is quick; only where they differ are they shown. */
function expectSame(got: unknown, wanted: unknown, about: string): void {
  const plain = (value: unknown) => JSON.stringify(value, (_, one) => (one instanceof Set ? [...one] : one));
  if (plain(got) !== plain(wanted)) expect(got, about).toEqual(wanted);
}

const blocksOf = (text: string) => parseText(text, from(text)).blocks;

/**
 * After indented code the library keeps a state that makes it read an empty item, or a number other than one, as a
 * paragraph. Read by itself, as here, the stretch behind it means what CommonMark says.
 */
const meetsDefect = (text: string) => /^[> ]*(?: {4}|\t)/m.test(text);

const samples = readdirSync('samples', { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.md'))
  .map((path) => readFileSync(`samples/${path}`, 'utf8'));

describe('text read in stretches says what the library reads in the whole', () => {
  test.each(samples.map((text, index) => [index, text] as const))('in sample %i', (_, text) => {
    const body = text.slice(from(text));
    expect(parseText(body, 0).blocks).toEqual(parseWithLibrary(body));
  });

  test('in hostile texts', { timeout: 120_000 * many }, () => {
    const random = randomFrom(20261125 + seed);
    let compared = 0;
    for (let count = 0; count < 1500 * many; count++) {
      const text = hostileText(random);
      const body = text.slice(from(text));
      if (meetsDefect(body)) continue;
      compared++;
      expectSame(parseText(body, 0).blocks, parseWithLibrary(body), JSON.stringify(body));
    }
    expect(compared).toBeGreaterThan(800);
  });
});

describe('reading again after an edit says what reading afresh says', () => {
  test('in hostile texts', { timeout: 120_000 * many }, () => {
    const random = randomFrom(7 + seed);
    for (let text = hostileText(random, 24), edits = 0, parsed: ParsedText | undefined; edits < 2000 * many; edits++) {
      if (edits % 25 === 0) text = hostileText(random, 24);
      text = hostileEdit(text, random);
      parsed = parseText(text, from(text), parsed);
      expectSame(parsed.blocks, blocksOf(text), JSON.stringify(text));
    }
  });
});

describe('after indented code an empty item in a quotation is an item, as CommonMark has it', () => {
  // The library, given the whole, takes the dash for words and the line below it for more of them.
  test.each([
    ['> -', ['    code', '> -', 'words']],
    ['> - x', ['    code', '> - x\nwords']],
  ])('%s', (quote, blocks) => {
    const text = (line: string) => `    code\n\n${line}\nwords\n`;
    const sources = ({ blocks }: ParsedText) => blocks.map(({ unit }) => unit.source);
    expect(sources(parseText(text(quote), 0))).toEqual(blocks);
    for (const other of ['> - y', '> -', '> words', '']) {
      expect(sources(parseText(text(quote), 0, parseText(text(other), 0)))).toEqual(blocks);
    }
  });
});

describe('an edit reads little again', () => {
  const rows = Array.from({ length: 1000 }, (_, row) => `| ${row} | Fit rail ${row} | Ada | 4 May 2027 |`).join('\n');
  const items = Array.from({ length: 5000 }, (_, item) => `- Fit rail ${item} – Ada – 4 May 2027`).join('\n');

  test.each([
    ['a long table', `# Plan\n\n| No | Action | Owner | Due |\n|---|---|---|---|\n${rows}\n\nEnd\n`, 'Fit rail 500 '],
    ['a long list', `# Plan\n\n${items}\n\nEnd\n`, 'Fit rail 2500 '],
  ])('a letter typed in %s makes one new row or item', (_, text, words) => {
    const at = text.indexOf(words) + 4;
    const before = parseText(text, 0);
    const after = parseText(`${text.slice(0, at)}x${text.slice(at)}`, 0, before);
    const units = (parsed: ParsedText) =>
      new Set<object>(
        parsed.blocks.flatMap(({ unit }): object[] =>
          unit.type === 'table'
            ? unit.rows.map((row) => row.unit)
            : unit.type === 'list'
              ? unit.items.map((item) => item.unit)
              : [unit],
        ),
      );
    const known = units(before);
    expect([...units(after)].filter((unit) => !known.has(unit))).toHaveLength(1);
  });
});
