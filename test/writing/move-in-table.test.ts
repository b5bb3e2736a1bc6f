import { describe, expect, test } from 'vitest';
import { moveInTable, type TableMove } from '../../server/src/core/writing/move-in-table.ts';

/** The text after a move, with a mark where the cursor stands; `$` marks where it stood. */
function moved(marked: string, move: TableMove): string | undefined {
  const at = marked.indexOf('$');
  const result = moveInTable(marked.replace('$', ''), at, move);
  return result && `${result.text.slice(0, result.span.start)}$${result.text.slice(result.span.end)}`;
}

describe('the tab key in a table', () => {
  test.each<[string, TableMove, string, string]>([
    [
      'goes to the next cell and sets the table in line',
      'next',
      '| Action | Owner |\n|---|---|\n| Fit two rails$ | AR |\n',
      '| Action        | Owner |\n|---------------|-------|\n| Fit two rails | AR$    |\n',
    ],
    [
      'goes from the last cell of a row to the next row',
      'next',
      '| Action | Owner |\n|--------|-------|\n| Fit    | A$R    |\n| Order  | TI    |\n',
      '| Action | Owner |\n|--------|-------|\n| Fit    | AR    |\n| Order$  | TI    |\n',
    ],
    [
      'makes a new row behind the last cell',
      'next',
      '| Action | Owner |\n|--------|-------|\n| Fit    | AR$    |\n\nText\n',
      '| Action | Owner |\n|--------|-------|\n| Fit    | AR    |\n| $       |       |\n\nText\n',
    ],
    [
      'goes back with Shift',
      'previous',
      '| Action | Owner |\n|--------|-------|\n| Fit    | $AR    |\n',
      '| Action | Owner |\n|--------|-------|\n| Fit$    | AR    |\n',
    ],
    [
      'works without bars at the ends and with carriage returns',
      'next',
      'Action | Owner\r\n--- | ---\r\nFit | AR$\r\n',
      'Action | Owner\r\n------ | -----\r\nFit    | AR\r\n| $       |\r\n',
    ],
    [
      'works in a list',
      'next',
      '- Rails:\n\n  | Action | Owner |\n  |---|---|\n  | Fit | AR$ |\n',
      '- Rails:\n\n  | Action | Owner |\n  |--------|-------|\n  | Fit    | AR    |\n  | $       |       |\n',
    ],
    [
      'works behind the mark of an item, and in a quotation',
      'next',
      '> - | Action | Owner |\n>   |---|---|\n>   | Fit$ | AR |\n',
      '> - | Action | Owner |\n>   |--------|-------|\n>   | Fit    | AR$    |\n',
    ],
    [
      'keeps how columns are aligned, and bars within words',
      'next',
      '| A | B |\n|:-:|--:|\n| a \\| b$ | `c \\| d` |\n',
      '|   A    |        B |\n|:------:|---------:|\n| a \\| b | `c \\| d`$ |\n',
    ],
  ])('%s', (_, move, before, after) => {
    expect(moved(before, move)).toBe(after);
  });

  test('is left alone outside tables', () => {
    expect(moved('Fit | rails$\n', 'next')).toBeUndefined();
    expect(moved('Fit rails$\n', 'next')).toBeUndefined();
    expect(moved('```\n| a | b |\n| c$ | d |\n```\n', 'next')).toBeUndefined();
  });
});

describe('the enter key', () => {
  test('makes a row behind the end of one', () => {
    expect(moved('| Action | Owner |\n|--------|-------|\n| Fit    | AR    |$\n| Order  | TI    |\n', 'below')).toBe(
      '| Action | Owner |\n|--------|-------|\n| Fit    | AR    |\n| $       |       |\n| Order  | TI    |\n',
    );
  });

  test('leaves the table from a last row that is blank', () => {
    expect(moved('| Action | Owner |\n|--------|-------|\n| Fit    | AR    |\n|        |   $    |\n', 'below')).toBe(
      '| Action | Owner |\n|--------|-------|\n| Fit    | AR    |\n\n$\n',
    );
  });

  test('is left alone within a row', () => {
    expect(moved('| Action | Owner |\n|---|---|\n| Fi$t | AR |\n', 'below')).toBeUndefined();
    expect(moved('| Action | Owner |\n|---|---|\n| Fit | A$R |\n', 'below')).toBeUndefined();
  });
});
