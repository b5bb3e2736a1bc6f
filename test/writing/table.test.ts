import { describe, expect, test } from 'vitest';
import type { GovernanceDocument } from '../../server/src/core/document/governance-document.ts';
import type { Filling } from '../../server/src/core/findings/fill-slot.ts';
import type { FixEdit } from '../../server/src/core/findings/fix.ts';
import { applyEdits } from '../../server/src/core/text/edit.ts';
import { addColumn, alignTable, insertRow, type TableForm, writeCells } from '../../server/src/core/writing/table.ts';
import { cellAt, cellWords, nextCell, previousCell } from '../../server/src/core/writing/table-cells.ts';
import { engine, inputOf } from '../support/judging.ts';

function read(table: string): GovernanceDocument {
  return engine.read(inputOf(`# Fire plan\n\n${table}`, { kind: 'action-plan' }))!;
}

/** What becomes of a table that is all of a document. */
function changed(table: string, edit: (document: GovernanceDocument) => FixEdit[]): string {
  const document = read(table);
  return applyEdits(document.text, edit(document)).slice('# Fire plan\n\n'.length);
}

const words = (...texts: string[]) => texts.map((text) => ({ text }));
const lines = (...texts: string[]) => `${texts.join('\n')}\n`;

describe('a table is aligned', () => {
  const cases: readonly [string, string, string][] = [
    [
      'its bars stand one below the other',
      lines('| Action | Owner |', '|---|---|', '| Fit rails | Ada Reeve |', '|x|  |'),
      lines(
        '| Action    | Owner     |',
        '|-----------|-----------|',
        '| Fit rails | Ada Reeve |',
        '| x         |           |',
      ),
    ],
    [
      'its columns stay to the left, the right and the middle',
      lines('| Action | No | Due |', '| :-- | --: | :-: |', '| Fit rails | 1 | May |', '| Go | 12 | 4 June 2026 |'),
      lines(
        '| Action    |  No |     Due     |',
        '| :-------- | --: | :---------: |',
        '| Fit rails |   1 |     May     |',
        '| Go        |  12 | 4 June 2026 |',
      ),
    ],
    [
      'escaped bars and code are words like others',
      lines('| Action | Owner |', '|---|---|', '| Fit A \\| B | `AR` |', '| Go | **TI** |'),
      lines(
        '| Action     | Owner  |',
        '|------------|--------|',
        '| Fit A \\| B | `AR`   |',
        '| Go         | **TI** |',
      ),
    ],
    [
      'lines without a bar at their ends get none',
      lines('Action | Owner', '--|--', 'Fit rails | Ada Reeve', 'Go | TI'),
      lines('Action    | Owner', '----------|----------', 'Fit rails | Ada Reeve', 'Go        | TI'),
    ],
    [
      'East Asian characters and emoji take two columns, marks on letters none',
      lines('| Action | Owner |', '|---|---|', '| 火災 | Zoë |', '| 🔥👩‍🚒 | Zoe\u0308 |'),
      lines('| Action | Owner |', '|--------|-------|', '| 火災   | Zoë   |', '| 🔥👩‍🚒   | Zoe\u0308   |'),
    ],
    [
      'rows that lack cells or have too many keep them',
      lines('| Action | Owner |', '|---|---|', '| Fit rails |', '| Go | TI | soon |'),
      lines('| Action    | Owner |', '|-----------|-------|', '| Fit rails |', '| Go        | TI    | soon |'),
    ],
    [
      'its indent stays',
      lines('  | Action | Owner |', '  |---|---|', ' | Fit rails | AR |'),
      lines('  | Action    | Owner |', '  |-----------|-------|', ' | Fit rails | AR    |'),
    ],
    [
      'carriage returns stay',
      '| Action | Owner |\r\n|---|---|\r\n| Fit rails | AR |  \r\n',
      '| Action    | Owner |\r\n|-----------|-------|\r\n| Fit rails | AR    |  \r\n',
    ],
  ];
  test.each(cases)('%s', (_, before, aligned) => {
    const align = (document: GovernanceDocument) => alignTable(document, document.tables[0]!);
    expect(changed(before, align)).toBe(aligned);
    expect(changed(aligned, align)).toBe(aligned);
  });

  test('a table of HTML is left alone', () => {
    const html = '<table><tr><th>Action</th><th>Owner</th></tr><tr><td>Fit rails</td><td>AR</td></tr></table>\n';
    expect(changed(html, (document) => alignTable(document, document.tables[0]!))).toBe(html);
  });
});

const aligned = lines('| Action    | Owner |', '|-----------|-------|', '| Fit rails | AR    |');
const loose = lines('| Action | Owner |', '|---|---|', '| Fit rails | AR |');

describe('a row is added', () => {
  const added = words('Test the bells', 'Tom Ilunga');
  const below = (cells: readonly Filling[], form?: TableForm) => (document: GovernanceDocument) => {
    const table = document.tables[0]!;
    return insertRow(document, table, (table.source?.rows.length ?? 0) - 1, cells, form);
  };
  test.each<[string, string, string]>([
    [
      'to an aligned table, which stays aligned',
      aligned,
      lines(
        '| Action         | Owner      |',
        '|----------------|------------|',
        '| Fit rails      | AR         |',
        '| Test the bells | Tom Ilunga |',
      ),
    ],
    ['to a table that is not, which stays as it is', loose, `${loose}| Test the bells | Tom Ilunga |\n`],
    [
      'without space where there is none',
      '|Action|Owner|\n|-|-|\n|Go|AR|\n',
      '|Action|Owner|\n|-|-|\n|Go|AR|\n|Test the bells|Tom Ilunga|\n',
    ],
    [
      'without bars at the ends where there are none',
      'Action | Owner\n--|--\nGo | AR',
      'Action | Owner\n--|--\nGo | AR\nTest the bells | Tom Ilunga',
    ],
    [
      'behind spaces at the end of a line',
      `${loose.trimEnd()}  \n`,
      `${loose.trimEnd()}  \n| Test the bells | Tom Ilunga |\n`,
    ],
    [
      'with the indent of the row above',
      '  | Action | Owner |\n  |---|---|\n  | Go | AR |\n',
      '  | Action | Owner |\n  |---|---|\n  | Go | AR |\n  | Test the bells | Tom Ilunga |\n',
    ],
    [
      'to a table that has none yet',
      '| Action | Owner |\n|---|---|\n',
      '| Action         | Owner      |\n|---|---|\n| Test the bells | Tom Ilunga |\n'.replace(
        '| Action         | Owner      |',
        '| Action | Owner |',
      ),
    ],
  ])('%s', (_, before, expected) => {
    expect(changed(before, below(added))).toBe(expected);
  });

  test('between others, and with a form to fill', () => {
    const edits = (document: GovernanceDocument) =>
      insertRow(document, document.tables[0]!, 0, [{ text: 'Go' }, { text: '[name]', snippet: '$' + '{1:[name]}' }]);
    expect(changed(loose, edits)).toBe(
      lines('| Action | Owner |', '|---|---|', '| Go | [name] |', '| Fit rails | AR |'),
    );
    expect(edits(read(loose))[0]!.snippet).toBe('\n| Go | $' + '{1:[name]} |');
  });

  test('whose words hold a bar or a line break keeps its cells', () => {
    const text = changed(loose, below(words('A|B', 'one\ntwo')));
    expect(text.split('\n')[3]).toBe('| A\\|B | one<br>two |');
    expect(read(text).tables[0]!.source!.rows[2]!.cells).toHaveLength(2);
  });

  test('aligned where that is wanted', () => {
    expect(changed(loose, below(added, 'aligned'))).toBe(changed(aligned, below(added)));
  });
});

describe('cells are written', () => {
  test('in place of a blank or of others, and where the line lacks them', () => {
    const write = (row: number) => (document: GovernanceDocument) =>
      writeCells(document, document.tables[0]!, row, new Map([[1, { text: 'Tom Ilunga' }]]));
    expect(changed(aligned, write(1))).toBe(
      lines('| Action    | Owner      |', '|-----------|------------|', '| Fit rails | Tom Ilunga |'),
    );
    const short = lines('| Action | Owner |', '|---|---|', '| Fit rails |');
    expect(changed(short, write(1))).toBe(lines('| Action | Owner |', '|---|---|', '| Fit rails | Tom Ilunga |'));
    expect(changed('Action | Owner\n--|--\nGo', write(1))).toBe('Action | Owner\n--|--\nGo | Tom Ilunga');
  });
});

describe('a column is added', () => {
  const column = (at?: number) => (document: GovernanceDocument) =>
    addColumn(document, document.tables[0]!, {
      heading: 'Due',
      ...(at === undefined ? {} : { at }),
      cell: () => ({ text: '[date]' }),
    });
  test.each<[string, string, number | undefined, string]>([
    [
      'at the end of an aligned table',
      aligned,
      undefined,
      lines('| Action    | Owner | Due    |', '|-----------|-------|--------|', '| Fit rails | AR    | [date] |'),
    ],
    [
      'at the end of one that is not',
      loose,
      undefined,
      lines('| Action | Owner | Due |', '|---|---|---|', '| Fit rails | AR | [date] |'),
    ],
    ['between others', loose, 1, lines('| Action | Due | Owner |', '|---|---|---|', '| Fit rails | [date] | AR |')],
    ['before the first', loose, 0, lines('| Due | Action | Owner |', '|---|---|---|', '| [date] | Fit rails | AR |')],
    [
      'without bars at the ends',
      'Action | Owner\n--|--\nGo | AR\n',
      undefined,
      'Action | Owner | Due\n--|--|---\nGo | AR | [date]\n',
    ],
    [
      'before the first, without bars',
      'Action | Owner\n--|--\nGo | AR\n',
      0,
      'Due | Action | Owner\n---|--|--\n[date] | Go | AR\n',
    ],
    [
      'behind a cell that a row lacks',
      '| Action | Owner |\n|---|---|\n| Go |\n',
      undefined,
      '| Action | Owner | Due |\n|---|---|---|\n| Go |  | [date] |\n',
    ],
  ])('%s', (_, before, at, expected) => {
    expect(changed(before, column(at))).toBe(expected);
  });
});

describe('cells', () => {
  const document = read(loose);
  const wordsAt = (place: ReturnType<typeof cellAt>) => {
    const span = place && cellWords(document, place);
    return span && document.text.slice(span.start, span.end);
  };
  test('are found by a place, one after the other', () => {
    const first = cellAt(document, document.text.indexOf('Action'))!;
    expect(wordsAt(first)).toBe('Action');
    expect(wordsAt(nextCell(document, first))).toBe('Owner');
    expect(wordsAt(nextCell(document, nextCell(document, first)!))).toBe('Fit rails');
    expect(wordsAt(previousCell(document, cellAt(document, document.text.indexOf('Fit'))!))).toBe('Owner');
    const last = cellAt(document, document.text.indexOf('AR'))!;
    expect([previousCell(document, first), nextCell(document, last)]).toEqual([undefined, undefined]);
    expect([cellAt(document, 2), cellAt(document, document.text.indexOf('---'))]).toEqual([undefined, undefined]);
  });

  test('that are blank have a place for words', () => {
    const blank = read('| Action | Owner |\n|---|---|\n| Go |  |\n');
    const at = blank.text.indexOf('|  |') + 2;
    expect(cellWords(blank, cellAt(blank, at)!)).toEqual({ start: at, end: at });
  });
});
