import { describe, expect, test } from 'vitest';
import { Lines } from '../../server/src/core/text/lines.ts';
import { actionsOf } from '../../server/src/lsp/features/actions.ts';
import { type Circumstances, inputOf, judge } from '../support/judging.ts';

function overview(text: string, circumstances: Circumstances = {}) {
  const input = inputOf(text, circumstances);
  const found = { settings: input.settings, path: '', problems: [] };
  return actionsOf({ input, judgement: judge(text, circumstances), lines: new Lines(text), found } as never);
}

const plan = (...rows: string[]) =>
  [
    '# Action plan',
    '',
    'Date: 4 May 2026',
    '',
    '| Ref | Action | Owner | Due | Check | Status |',
    '|---|---|---|---|---|---|',
    ...rows,
    '',
  ].join('\n');

describe('a list of the actions of a document', () => {
  test('says whose each is, when it falls due, and by how much it is late', () => {
    const text = plan(
      '| 7 | Fit both rails | Ada Reeve | 29 May 2026 | Tom Ilunga tests both rails on 1 June 2026 | Open |',
    );
    expect(overview(text, { today: '2026-06-07' })).toEqual([
      {
        words: 'Fit both rails',
        reference: '7',
        owner: 'Ada Reeve',
        due: '29 May 2026',
        state: 'open',
        daysOverdue: 9,
        lacks: [],
        range: { start: { line: 6, character: 0 }, end: { line: 6, character: text.split('\n')[6]!.length } },
      },
    ]);
  });

  test('says what each lacks, just as the underlined words do', () => {
    const [first, second, third] = overview(
      plan(
        '| 1 | Fit both rails |  |  |  | Open |',
        '| 2 | Wash up | All staff | ASAP | Tom Ilunga looks in weekly | Open |',
        '| 3 | Dry up | TBC | TBC | Tom Ilunga looks in weekly | Open |',
      ),
    );
    expect(third!.lacks, 'words that only keep a place').toEqual(['owner', 'timescale']);
    expect(first!.lacks).toEqual(['owner', 'timescale', 'verification']);
    expect(second!.lacks).toEqual([]);
  });

  test('leaves out what was cancelled, and counts no closed action as late', () => {
    const all = overview(
      plan(
        '| 1 | Fit both rails | Ada Reeve | 29 May 2026 | Tom Ilunga tests both rails | Cancelled |',
        '| 2 | Change the lock | Ada Reeve | 1 May 2026 | Lock tried by Tom Ilunga on 2 May 2026 | Closed 2 May 2026 |',
      ),
      { today: '2026-06-07' },
    );
    expect(all.map(({ words, state, daysOverdue }) => ({ words, state, daysOverdue }))).toEqual([
      { words: 'Change the lock', state: 'closed', daysOverdue: undefined },
    ]);
  });

  test('names each action of minutes once, though the log repeats the text', () => {
    const text = [
      '# Minutes of the Quality Committee, 4 May 2026',
      '',
      'Present: Ada Reeve (AR), Tom Ilunga (TI)',
      '',
      '## Falls',
      '',
      'ACTION: AR to fit both rails by 29 May 2026.',
      '',
      '## Action log',
      '',
      '| Ref | Action | Lead | Due |',
      '|---|---|---|---|',
      '| 1 | Fit both rails | AR | 29 May 2026 |',
      '',
    ].join('\n');
    expect(overview(text).map(({ words }) => words)).toEqual(['Fit both rails']);
  });

  test('is empty for a text that is none of ours', () => {
    expect(overview('# Shopping\n\n- [ ] Bread\n')).toEqual([]);
  });
});
