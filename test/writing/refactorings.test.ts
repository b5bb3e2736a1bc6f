import { describe, expect, test } from 'vitest';
import { offered, refactored } from '../support/refactoring.ts';

const plan = (actions: string) => `# Action plan of 1 May 2026\n\n## Actions\n\n${actions}`;
const asPlan = { kind: 'action-plan' } as const;
const lines = (...texts: string[]) => `${texts.join('\n')}\n`;
const head = '| Action | Owner | Due |';
const rule = '|---|---|---|';

describe('a table of actions is sorted by date', () => {
  const sort = (before: string) => refactored('Sort', plan(before), asPlan);

  test('rows without a date come last, rows of one day stay in their order', () => {
    expect(
      sort(
        lines(
          head,
          rule,
          '| Fit ⟦⟧rails | Ada Reeve | 9 June 2026 |',
          '| Write to families | Tom Ilunga | when the survey is back |',
          '| Test bells | Ada Reeve | 12 May 2026 |',
          '| Order slings | Tom Ilunga | 9 June 2026 |',
        ),
      ),
    ).toBe(
      plan(
        lines(
          head,
          rule,
          '| Test bells | Ada Reeve | 12 May 2026 |',
          '| Fit rails | Ada Reeve | 9 June 2026 |',
          '| Order slings | Tom Ilunga | 9 June 2026 |',
          '| Write to families | Tom Ilunga | when the survey is back |',
        ),
      ),
    );
  });

  test('headings of groups, repeated headings, blank rows and totals stay where they are', () => {
    expect(
      sort(
        lines(
          head,
          rule,
          '| **Kitchen** |  |  |',
          '| Fit ⟦⟧rails | Ada Reeve | 9 June 2026 |',
          head,
          '| Test bells | Ada Reeve | 12 May 2026 |',
          '| **Garden** |  |  |',
          '| Mend the path | Tom Ilunga | 1 May 2026 |',
          '|  |  |  |',
        ),
      ),
    ).toBe(
      plan(
        lines(
          head,
          rule,
          '| **Kitchen** |  |  |',
          '| Test bells | Ada Reeve | 12 May 2026 |',
          head,
          '| Fit rails | Ada Reeve | 9 June 2026 |',
          '| **Garden** |  |  |',
          '| Mend the path | Tom Ilunga | 1 May 2026 |',
          '|  |  |  |',
        ),
      ),
    );
  });

  test.each<[string, string]>([
    ['it is in order', lines(head, rule, '| Fit ⟦⟧rails | AR | 9 May 2026 |', '| Test bells | AR | 12 May 2026 |')],
    [
      'a row goes on from the one above',
      lines(
        '| Finding | Action | Owner | Due |',
        '|---|---|---|---|',
        '| Bells not heard | Fit ⟦⟧bells | AR | 9 June 2026 |',
        '|  | Test bells | AR | 12 May 2026 |',
      ),
    ],
    [
      'no row names the columns',
      lines('|  |  |  |', rule, '| Fit ⟦⟧rails | Ada Reeve | 9 June 2026 |', '| Test bells | Ada Reeve | 1 May 2026 |'),
    ],
  ])('never where %s', (_, before) => {
    expect(offered(plan(before), asPlan)).not.toContain('Sort these actions by date');
  });
});

describe('a column is added', () => {
  test('for each part that the table has none for, at its usual place', () => {
    const table = lines(head, rule, '| Fit ⟦⟧rails | Ada Reeve | 9 June 2026 |');
    expect(offered(plan(table), asPlan).filter((title) => title.startsWith('Add a column'))).toEqual([
      'Add a column for how it will be checked',
      'Add a column for how far it is',
    ]);
    const status = lines('| Action | Status |', '|---|---|', '| Fit ⟦⟧rails | Open |');
    expect(refactored('who leads', plan(status), asPlan)).toBe(
      plan(lines('| Action | Owner | Status |', '|---|---|---|', '| Fit rails |  | Open |')),
    );
  });
});

describe('a list becomes a table', () => {
  test('labelled values go into their columns, all other words stay with the action', () => {
    const list = lines(
      '- Fit ⟦⟧rails in both bathrooms – Owner: Ada Reeve – Due: 9 June 2026 – Verified by: Tom Ilunga checks both on 12 June 2026',
      '- **Order slings** (league of friends pays) – Owner: Tom Ilunga – Due: 12 May 2026',
    );
    expect(refactored('into a table', plan(list), asPlan)).toBe(
      plan(
        lines(
          '| Action                                    | Owner      | Due         | How we will check                      |',
          '|-------------------------------------------|------------|-------------|----------------------------------------|',
          '| Fit rails in both bathrooms               | Ada Reeve  | 9 June 2026 | Tom Ilunga checks both on 12 June 2026 |',
          '| **Order slings** (league of friends pays) | Tom Ilunga | 12 May 2026 |                                        |',
        ),
      ),
    );
  });

  test('so do values in lines below, tick boxes, and names and dates within the words', () => {
    const list = lines(
      '- [x] Fit ⟦⟧rails',
      '  - Owner: Ada Reeve',
      '  - Due: 9 May 2026',
      '  - Completed: 8 May 2026',
      '- [ ] Tom Ilunga to order slings by 12 May 2026',
    );
    expect(refactored('into a table', plan(list), asPlan)).toBe(
      plan(
        lines(
          '| Action                                    | Owner      | Due         | Status   | Completed  |',
          '|-------------------------------------------|------------|-------------|----------|------------|',
          '| Fit rails                                 | Ada Reeve  | 9 May 2026  | Complete | 8 May 2026 |',
          '| Tom Ilunga to order slings by 12 May 2026 | Tom Ilunga | 12 May 2026 | Open     |            |',
        ),
      ),
    );
  });

  test.each<[string, string]>([
    [
      'an item is no action',
      lines('- Fit ⟦⟧rails – Owner: Ada Reeve – Due: 9 June 2026', '- See the plan of last year.'),
    ],
    [
      'an item has further items',
      lines('- Fit ⟦⟧rails – Owner: Ada Reeve – Due: 9 June 2026', '  - both bathrooms', '  - the hall'),
    ],
  ])('never where %s', (_, list) => {
    expect(offered(`# Minutes of 1 May 2026\n\n## Falls\n\n${list}`, { kind: 'meeting-minutes' })).not.toContain(
      'Turn this list into a table',
    );
  });
});

describe('a table becomes a list', () => {
  test('and nothing that it says is lost', () => {
    const table = lines(
      '| Ref | Theme | Action | Lead | Due | Status |',
      '|---|---|---|---|---|---|',
      '| A1 | Falls | Fit ⟦⟧rails | Ada Reeve | 9 June 2026 | Open |',
      '| A2 |  | Order slings | Tom Ilunga | 12 May 2026 |  |',
    );
    expect(refactored('into a list', plan(table), asPlan)).toBe(
      plan(
        lines(
          '- A1 Fit rails – Theme: Falls – Lead: Ada Reeve – Due: 9 June 2026 – Status: Open',
          '- A2 Order slings – Lead: Tom Ilunga – Due: 12 May 2026',
        ),
      ),
    );
  });
});

describe('the actions of minutes are gathered in a log', () => {
  const minutes = (rest: string) =>
    `# Quality meeting, 4 May 2026\n\nPresent: Ada Reeve (AR), Tom Ilunga (TI)\n\n## 1. Falls\n\n${rest}`;

  test('at the end, where they have none', () => {
    const text = minutes('ACTION: AR to ⟦⟧fit rails by 9 June 2026.\n\nACTION: TI to order slings.\n');
    expect(refactored('Gather', text, { kind: 'meeting-minutes' })).toBe(
      `${text.replace('⟦⟧', '').trimEnd()}\n\n## Action log\n\n| Action | Owner | Due | Status |\n|---|---|---|---|\n| AR to fit rails by 9 June 2026. | AR | 9 June 2026 | Open |\n| TI to order slings. | TI | [date] | Open |\n`,
    );
  });

  test('in the log that they have, whose numbers go on, and nothing twice', () => {
    const text = minutes(
      lines(
        'ACTION: AR to ⟦⟧fit rails by 9 June 2026.',
        '',
        'ACTION: TI to order slings by 12 May 2026.',
        '',
        '## Action log',
        '',
        '| Ref | Action | Owner | Due |',
        '|---|---|---|---|',
        '| 26/08 | Test the night bells | TI | 1 June 2026 |',
        '| 26/09 | Fit rails | AR | 9 June 2026 |',
      ),
    );
    const gathered = refactored('Gather', text, { kind: 'meeting-minutes' });
    expect(gathered).toBe(
      `${text.replace('⟦⟧', '')}| 26/10 | TI to order slings by 12 May 2026. | TI | 12 May 2026 |\n`,
    );
    expect(offered(gathered.replace('AR to fit', 'AR to ⟦⟧fit'), { kind: 'meeting-minutes' })).not.toContain(
      'Gather the actions of these minutes in their log',
    );
  });
});

describe('nothing is offered', () => {
  const table = lines(head, rule, '| Fit ⟦⟧rails | Ada Reeve | 9 June 2026 |', '| Test bells | AR | 1 May 2026 |');
  test.each<[string, string]>([
    ['in a template', `---\ntemplate: true\n---\n\n${plan(table)}`],
    ['in an approved document', `---\nstatus: approved\n---\n\n${plan(table)}`],
    ['beside a table', plan(table).replace('⟦⟧', '').replace('## Actions', '## ⟦⟧Actions')],
  ])('%s', (_, text) => {
    expect(offered(text, asPlan)).toEqual([]);
  });
});
