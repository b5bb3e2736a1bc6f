import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { PhraseFinder } from '../../server/src/core/text/phrases.ts';
import { rememberedText } from '../../server/src/core/text/remembered-text.ts';
import { marksOfWord, wordsOf } from '../../server/src/core/text/words.ts';

const letters = fc.constantFrom(...'aZé9 ŵ-’.\n_ß٣́𝒜😀·');
const text = fc.array(fc.oneof(letters, fc.string({ maxLength: 3 })), { maxLength: 60 }).map((parts) => parts.join(''));

describe('the words of a text', () => {
  test('are runs of letters, marks and digits that start with a letter or a digit', () => {
    fc.assert(
      fc.property(text, (words) => {
        const { marks } = wordsOf(words);
        const found: string[] = [];
        for (let at = 0; at < marks.length; at += marksOfWord) found.push(words.slice(marks[at], marks[at + 1]));
        expect(found).toEqual(words.match(/[\p{L}\p{N}][\p{L}\p{M}\p{N}]*/gu) ?? []);
      }),
    );
  });

  test('are known to a list that comes after the text was first looked at', () => {
    const words = 'The zygomorphic committee met';
    expect(new PhraseFinder([['committee', 1]]).find(words)?.value).toBe(1);
    const later = new PhraseFinder([['zygomorphic committee', 2]]);
    expect(later.findAll(words)).toEqual([{ value: 2, span: { start: 4, end: 25 } }]);
  });
});

describe('what is remembered of a text', () => {
  test('is worked out once for as long as it is among the last', () => {
    const asked: string[] = [];
    const length = rememberedText((words) => asked.push(words));
    for (const words of ['one', 'two', 'one', 'two']) length(words);
    expect(asked).toEqual(['one', 'two']);
  });

  test('is bounded, however much is asked about', () => {
    let times = 0;
    const remember = rememberedText(() => ++times);
    const long = (index: number) => `${index} ${'x'.repeat(100_000)}`;
    for (let index = 0; index < 40; index++) remember(long(index));
    remember(long(39));
    expect(times).toBe(40);
    remember(long(0));
    expect(times).toBe(41);
  });
});
