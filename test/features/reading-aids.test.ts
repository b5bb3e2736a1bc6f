import { describe, expect, test } from 'vitest';
import { codeLensesOf } from '../../server/src/lsp/features/code-lens.ts';
import { inlayHintsIn } from '../../server/src/lsp/features/inlay-hints.ts';
import { semanticTokensLegend, semanticTokensOf } from '../../server/src/lsp/features/semantic-tokens.ts';
import { judgedText } from '../support/judged-text.ts';
import { unmark } from '../support/judging.ts';

const uri = 'file:///plan.md';
const asPlan = { kind: 'action-plan', today: '2026-05-20' } as const;
const everything = { start: { line: 0, character: 0 }, end: { line: 10_000, character: 0 } };

describe('above the actions stands how many there are and what they lack', () => {
  const lenses = (text: string, circumstances: Parameters<typeof judgedText>[1] = asPlan) =>
    codeLensesOf(judgedText(text, circumstances), uri, true).map(
      ({ range, command }) => `${text.split('\n')[range.start.line]} ← ${command!.title}`,
    );
  const head = '| Action | Owner | Due | How we will check |\n|---|---|---|---|\n';

  test('what there is none of is left out', () => {
    const row = '| Fit rails | Ada Reeve | 9 June 2026 | Deputy tests both rails on 12 June 2026 |\n';
    const late = '| Order two slings | Tom Ilunga | 12 May 2026 |  |\n';
    const text = (rows: string) => `# Action plan of 1 May 2026\n\n## Actions\n\n${head}${rows}`;
    expect(lenses(text(row))).toEqual(['| Action | Owner | Due | How we will check | ← 1 action']);
    expect(lenses(text(row + late + late))).toEqual([
      '| Action | Owner | Due | How we will check | ← 3 actions · 2 overdue · 2 without a check',
    ]);
  });

  test('above a list, its heading; above a lesson, the actions that answer it', () => {
    const text = `# Incident review of 1 May 2026

## Lessons learned

- L1: bells are not heard in the far wing at night.

## Actions

- Fit a second bell in the far wing (L1) – Owner: Ada Reeve – Due: 12 May 2026 – Verified by: Tom Ilunga tests it on 14 May 2026
`;
    expect(lenses(text, { kind: 'incident-review', today: '2026-05-20' })).toEqual([
      '- L1: bells are not heard in the far wing at night. ← 1 action · 1 overdue',
      '## Actions ← 1 action · 1 overdue',
    ]);
  });

  test('and it opens the list in the client, where others show it only', () => {
    const judged = judgedText(`# Action plan of 1 May 2026\n\n${head}| Fit rails | AR | 9 June 2026 |  |\n`, asPlan);
    expect(codeLensesOf(judged, uri, true)[0]!.command).toMatchObject({
      command: 'goldenThread.showPlaces',
      arguments: [uri, { line: 2, character: 0 }, [{ start: { line: 4, character: 0 } }]],
    });
    expect(codeLensesOf(judged, uri, false)[0]!.command).toMatchObject({ command: '' });
  });

  test('nothing above what is no document of ours', () => {
    expect(lenses('# Soup\n\n- Peel the carrots.\n', { today: '2026-05-20' })).toEqual([]);
  });
});

describe('behind the words stands what was worked out', () => {
  /** The text with each hint written where it is shown. */
  const hinted = (text: string, range = everything) => {
    const lines = text.split('\n');
    for (const { position, label } of inlayHintsIn(judgedText(text, asPlan), range).toReversed()) {
      const line = lines[position.line]!;
      lines[position.line] = `${line.slice(0, position.character)} «${label}»${line.slice(position.character)}`;
    }
    return lines.join('\n');
  };
  const top = '# Action plan of 1 May 2026\n\nPresent: Ada Reeve (AR), Tom Ilunga (TI)\n\n';
  const head = '| Action | Owner | Due | Status |\n|---|---|---|---|\n';

  test.each<[string, string]>([
    [
      'the day of a time that is counted, and for how long it has been overdue',
      '| Fit rails | Ada Reeve | within two weeks «(15 May 2026, 5 days overdue)» | Open |\n',
    ],
    ['the name of initials', '| Fit rails | AR «(Ada Reeve)» | 9 June 2026 | Open |\n'],
    ['one day late', '| Fit rails | Ada Reeve | 19 May 2026 «(1 day overdue)» | Open |\n'],
    ['nothing where the words say it all', '| Fit rails | Ada Reeve | 9 June 2026 | Open |\n'],
    ['nothing is late that is done', '| Fit rails | Ada Reeve | 12 May 2026 | Complete 11 May 2026 |\n'],
  ])('%s', (_, row) => {
    expect(hinted(top + head + row.replace(/ «[^»]*»/g, ''))).toBe(top + head + row);
  });

  test('within the lines that are asked for', () => {
    const rows = '| Fit rails | AR | 9 June 2026 | Open |\n'.repeat(3);
    const second = { start: { line: 7, character: 0 }, end: { line: 7, character: 99 } };
    expect(hinted(top + head + rows, second).match(/«/g)).toHaveLength(1);
    expect(hinted(top + head + rows, second).split('\n')[7]).toContain('«(Ada Reeve)»');
  });
});

describe('the parts of an action have colours', () => {
  /** Each token as its words and its names. */
  const coloured = (text: string, range?: typeof everything) => {
    const { data } = semanticTokensOf(judgedText(text, asPlan), range);
    const found: string[] = [];
    let line = 0;
    let character = 0;
    for (let at = 0; at < data.length; at += 5) {
      line += data[at]!;
      character = data[at] === 0 ? character + data[at + 1]! : data[at + 1]!;
      const words = text.split(/\r?\n/)[line]!.slice(character, character + data[at + 2]!);
      const names = semanticTokensLegend.tokenModifiers.filter((_, bit) => data[at + 4]! & (1 << bit));
      found.push(`${words}: ${[semanticTokensLegend.tokenTypes[data[at + 3]!], ...names].join('.')}`);
    }
    return found;
  };
  const head =
    '# Action plan of 1 May 2026\n\n| Action | Owner | Due | How we will check | Status |\n|---|---|---|---|---|\n';

  test('owner, date, check and status, in the order of the text', () => {
    expect(coloured(`${head}| Fit rails | AR | 12 May 2026 | Deputy tests both rails | Open |\n`)).toEqual([
      'AR: class.owner',
      '12 May 2026: number.timescale.overdue',
      'Deputy tests both rails: function.check',
      'Open: enumMember.status',
    ]);
  });

  test('in words, over two lines, with carriage returns, and never one over the other', () => {
    const { text } = unmark(
      '# Minutes of 1 May 2026\r\n\r\n## Actions\r\n\r\n- Ada\r\n  Reeve to fit rails by 9 June 2026.\r\n',
    );
    expect(coloured(text)).toEqual(['Ada: class.owner', 'Reeve: class.owner', '9 June 2026: number.timescale']);
  });

  test('within the lines that are asked for', () => {
    const rows = '| Fit rails | AR | 9 June 2026 |  |  |\n'.repeat(3);
    const second = { start: { line: 5, character: 0 }, end: { line: 5, character: 99 } };
    expect(coloured(head + rows, second)).toHaveLength(2);
    expect(coloured(head + rows)).toHaveLength(6);
  });
});
