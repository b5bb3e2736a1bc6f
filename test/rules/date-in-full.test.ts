import { describe, expect, test } from 'vitest';
import { dateInFull } from '../../server/src/core/rules/date-in-full.ts';
import { applyEdits } from '../../server/src/core/text/edit.ts';
import { engine, inputOf } from '../support/judging.ts';

const read = (text: string) => engine.read(inputOf(text, { kind: 'meeting-minutes' }))!;
const rewritten = (text: string) => {
  const document = read(text);
  const fix = dateInFull(document, document.actions[0]!);
  return fix && applyEdits(text, fix.edits);
};
const dated = (words: string) => `Date of meeting: 10 May 2026\nDate of next meeting: 8 June 2026\n\n${words}\n`;

describe('the day that words come to is written behind them', () => {
  test.each([
    ['ACTION: Jo to order rails within two weeks⟦ (24 May 2026)⟧.'],
    ['ACTION: Jo to order rails by the next meeting⟦ (8 June 2026)⟧.'],
    ['| Action | Owner | Due |\n|---|---|---|\n| Order rails | Jo | 14 days⟦ (24 May 2026)⟧ |'],
    [
      '| Action | Owner | Due |\n|---|---|---|\n| Order rails | Jo | within two weeks⟦ (24/05/26)⟧ |\n| Fit rails | Jo | 01/06/26 |',
    ],
    ['- [ ] Order rails – Owner: Jo – Due: in four weeks⟦ (7 June 2026)⟧'],
  ])('%s', (marked) => {
    const before = dated(marked.replace(/⟦.*?⟧/g, ''));
    const after = dated(marked.replace(/[⟦⟧]/g, ''));
    expect(rewritten(before)).toBe(after);
    expect(read(after).actions[0]!.timescale!.date).toBe(read(before).actions[0]!.timescale!.date);
    expect(rewritten(after), 'done twice').toBeUndefined();
  });

  test.each([
    ['a day', dated('ACTION: Jo to order rails by 24 May 2026.')],
    ['a vague word', dated('ACTION: Jo to order rails as soon as possible.')],
    ['how often', dated('ACTION: Jo to check the rails every week.')],
    ['a document without a date', 'ACTION: Jo to order rails within two weeks.\n'],
    ['what is due by a heading', dated('## Actions within two weeks\n\n- Jo to order rails')],
  ])('but not for %s', (_, text) => {
    expect(read(text).actions).toHaveLength(1);
    expect(rewritten(text)).toBeUndefined();
  });
});
