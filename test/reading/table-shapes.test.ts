import { describe, expect, test } from 'vitest';
import { createEngine } from '../../server/src/core/create-engine.ts';
import { defaultSettings } from '../../server/src/core/settings/settings.ts';
import { actionsOf, type Habit, type Understood } from '../support/habits.ts';

// The shapes that tables have once they were converted, turned or pasted, each with one example.

const bells: Understood = { what: 'Order new call bells', who: 'Deputy Manager', when: '2026-12-12' };
const hoists: Understood = { what: 'Label each hoist', who: 'JO', when: '2026-12-18' };

const withoutHeadings: readonly Habit[] = [
  [
    'a blank row where the headings would be',
    '|  |  |  |  |\n|---|---|---|---|\n| 1 | Order new call bells | Deputy Manager | 12/12/2026 |\n| 2 | Label each hoist | JO | 18 December 2026 |\n',
    [bells, hoists],
  ],
  [
    'the first action where the headings would be',
    '| Order new call bells | Deputy Manager | 12/12/2026 |\n|---|---|---|\n| Label each hoist | JO | 18 December 2026 |\n',
    [bells, hoists],
  ],
  [
    'columns in another order',
    '|  |  |  |\n|---|---|---|\n| 12/12/2026 | Deputy Manager | Order new call bells |\n| 18 December 2026 | JO | Label each hoist |\n',
    [bells, hoists],
  ],
  ['one row alone says too little', '|  |  |  |\n|---|---|---|\n| Label each hoist | JO | 18 December 2026 |\n', []],
  [
    'two columns of dates say nothing of which is meant',
    '|  |  |  |  |\n|---|---|---|---|\n| Order new call bells | RM | 1/12/2026 | 12/12/2026 |\n| Label each hoist | JO | 1/12/2026 | 18/12/2026 |\n',
    [],
  ],
  [
    'a chronology without headings',
    '| 4 May 2026 | Called the GP | AR |\n|---|---|---|\n| 5 May 2026 | Took bloods | TI |\n',
    [],
  ],
  ['a rota without headings', '| Mon 4 May | AR | Early |\n|---|---|---|\n| Tue 5 May | TI | Late |\n', []],
];

const lowerHeadings: readonly Habit[] = [
  [
    'headings in the first row below a blank one',
    '|  |  |  |\n|---|---|---|\n| **Action** | **Lead** | **By when** |\n| Label each hoist | JO | 18 December 2026 |\n',
    [hoists],
  ],
  [
    'a title over the whole table',
    '| Falls plan, Beech Ward |  |  |  |\n|---|---|---|---|\n| Issue | Action | Lead | Target date |\n| Slings mixed up | Label each hoist | JO | 18/12/26 |\n',
    [hoists],
  ],
  [
    'a group of columns over two of them',
    '|  |  | Who and when |  |\n|---|---|---|---|\n| Ref | Action | Lead | Date |\n| 1 | Label each hoist | JO | 18 December 2026 |\n',
    [hoists],
  ],
  [
    'groups that the row below divides',
    '| Ref | Action | Responsibility |  | Timescale |  |\n|---|---|---|---|---|---|\n|  |  | Lead | Support | Start | Finish |\n| 1 | Label each hoist | JO | PR | 1 Dec 2026 | 18 December 2026 |\n',
    [hoists],
  ],
];

const turned: readonly Habit[] = [
  [
    'a field to each row',
    '| Action | Label each hoist |\n|---|---|\n| Owner | JO |\n| Due | 18 December 2026 |\n',
    [hoists],
  ],
  [
    'several such tables below each other, under a heading of their own',
    '| Field | Detail |\n|---|---|\n| Action | Label each hoist |\n| Lead | JO |\n| Deadline | 18/12/2026 |\n\n| Field | Detail |\n|---|---|\n| Action | Order new call bells |\n| Lead | Deputy Manager |\n| Deadline | 12/12/2026 |\n',
    [hoists, bells],
  ],
  [
    'one after the other in one table',
    '|  |  |\n|---|---|\n| Action | Label each hoist |\n| Lead | JO |\n| By when | 18/12/2026 |\n| Action | Order new call bells |\n| Lead | Deputy Manager |\n| By when | 12/12/2026 |\n',
    [hoists, bells],
  ],
  [
    'a column for each action',
    '|  | Action 1 | Action 2 | Action 3 |\n|---|---|---|---|\n| What | Label each hoist | Order new call bells | |\n| Who | JO | Deputy Manager | |\n| When | 18/12/2026 | 12/12/2026 | |\n',
    [hoists, bells],
  ],
  [
    'a form with questions',
    '| Regulation 17 | Good governance |\n|---|---|\n| How the regulation was not being met | Slings were mixed up |\n| Please describe the action you are going to take | Label each hoist |\n| Who is responsible for the action? | JO |\n| How are you going to ensure it is sustained? | Deputy samples four slings weekly |\n| Date actions will be completed | 18 December 2026 |\n',
    [{ ...hoists, check: 'present' }],
  ],
  [
    'details of the document',
    '| Service | Elm Court |\n|---|---|\n| Owner | Ada Reeve |\n| Review date | 4 June 2026 |\n',
    [],
  ],
  [
    'a glossary of the columns',
    '| Term | Meaning |\n|---|---|\n| Action | What will be done |\n| Owner | Who does it |\n',
    [],
  ],
];

const pasted: readonly Habit[] = [
  [
    'paragraphs, entities and hard spaces in each cell',
    '<table class=MsoTable border=1>\n <tr>\n  <td><p><b>Action</b></p></td>\n  <td><p>Lead</p></td><td><p>By&nbsp;when</p></td>\n </tr>\n <tr>\n  <td><p class="MsoNormal">Label&nbsp;each\n   hoist<o:p></o:p></p></td><td><p>JO</p></td><td><p>18/12/2026</p></td>\n </tr>\n</table>\n',
    [hoists],
  ],
  [
    'blank lines between the tags',
    '<table>\n\n<tr>\n\n<th>Action</th>\n\n<th>Owner</th>\n\n<th>Due</th>\n\n</tr>\n\n<tr>\n<td>Label each hoist</td>\n\n<td>JO</td>\n\n<td>18 December 2026</td>\n</tr>\n</table>\n\nWords after it.\n',
    [hoists],
  ],
  [
    'a cell over several rows gives its words to each',
    '<table><tr><th>Finding</th><th>Action</th><th>Lead</th><th>Due</th></tr>\n<tr><td rowspan=2>Slings</td><td>Label each hoist</td><td rowspan="2">JO</td><td>18/12/2026</td></tr>\n<tr><td>Wash the slings</td><td>19/12/2026</td></tr></table>\n',
    [hoists, { what: 'Wash the slings', who: 'JO', when: '2026-12-19' }],
  ],
  [
    'an action over several rows is one',
    '<table><tr><th>Action</th><th>Lead</th><th>Due</th></tr>\n<tr><td rowspan=2>Label each hoist</td><td>JO</td><td>18/12/2026</td></tr>\n<tr><td>PR</td><td>18/12/2026</td></tr></table>\n',
    [hoists],
  ],
  [
    'a heading across the table',
    '<table><tr><th>Action</th><th>Lead</th><th>Due</th></tr>\n<tr><td colspan="3">Equipment</td></tr>\n<tr><td>Label each hoist</td><td>JO</td><td>18/12/2026</td></tr></table>\n',
    [hoists],
  ],
  [
    'no closing tags, and the table never ends',
    '<table>\n<tr><th>Action<th>Lead<th>Due\n<tr><td>Label each hoist<td>JO<td>18/12/2026\n',
    [hoists],
  ],
  [
    'lines in a cell, and words struck through',
    '<table><tr><th>Action</th><th>Lead</th><th>Due</th></tr><tr><td>Label<br>each hoist</td><td>JO</td><td><s>1/12/2026</s> 18/12/2026</td></tr></table>\n',
    [hoists],
  ],
  [
    'a field to each row',
    '<table><tr><td>Action</td><td>Label each hoist</td></tr><tr><td>Owner</td><td>JO</td></tr><tr><td>Due</td><td>18/12/2026</td></tr></table>\n',
    [hoists],
  ],
  ['a table for the layout', '<table><tr><td>Elm Court</td><td>Date: 4 May 2026</td></tr></table>\n', []],
];

describe.each<[string, readonly Habit[]]>([
  ['without headings', withoutHeadings],
  ['with the headings further down', lowerHeadings],
  ['turned on their side', turned],
  ['pasted as HTML', pasted],
])('tables %s', (_, habits) => {
  test.each(habits)('%s', (_habit, text, understood) => {
    expect(actionsOf(text, 'action-plan')).toEqual(understood);
  });
});

describe('facts of a table', () => {
  const read = (text: string) =>
    createEngine().read({ text, path: '', settings: defaultSettings, today: '2026-11-24', as: 'action-plan' })!.actions;

  test('words in HTML stand where the source has them', () => {
    const text =
      'Before.\n\n<table><tr><th>Action</th><th>Lead</th><th>Due</th></tr>\n<tr><td><p>Wash &amp; dry\n  slings &#8211; each one</p></td><td><b>J&ouml;rg</b> O</td><td>18/12/2026</td></tr></table>\n';
    const [action] = read(text);
    expect(action!.text).toMatchObject({
      value: 'Wash & dry slings – each one',
      text: 'Wash &amp; dry\n  slings &#8211; each one',
    });
    expect(action!.owner).toMatchObject({ value: 'Jörg O', text: 'J&ouml;rg</b> O' });
    expect(text.slice(action!.timescale!.span.start, action!.timescale!.span.end)).toBe('18/12/2026');
  });

  test('what a cell above states is inherited, and offers no place to write', () => {
    const actions = read(
      '<table><tr><th>Action</th><th>Lead</th><th>Due</th></tr><tr><td>Label each hoist</td><td rowspan=2>TBC</td><td></td></tr><tr><td>Wash the slings</td><td></td></tr></table>\n',
    );
    expect(actions.map(({ owner }) => owner?.source)).toEqual(['stated', 'inherited']);
    expect(actions[1]!.slots.owner).toBeUndefined();
    expect(actions[1]!.slots.timescale).toMatchObject({ in: 'text', lead: '' });
  });

  test('a new date in the update keeps the old one as history', () => {
    const [action] = read(
      '| Action | Lead | Due | Update |\n|---|---|---|---|\n| Label each hoist | JO | 18 December 2026 | Slipped to 8 January 2027 |\n',
    );
    expect(action!.timescale).toMatchObject({ value: '8 January 2027', date: '2027-01-08', history: ['2026-12-18'] });
  });

  test('parts that pair are told as such, those that do not as what the cells hold', () => {
    const parts = (row: string) =>
      read(`| Action | Owner | Due |\n|---|---|---|\n${row}\n`).map((action) => ({
        index: action.parts?.index,
        counts: action.parts?.cells.map(({ field, parts: found }) => `${field} ${found.length}`),
      }));
    const counts = ['action 2', 'owner 2', 'timescale 2'];
    expect(parts('| Label hoists<br>Wash slings | JO<br>PR | 4/12/26<br>5/12/26 |')).toEqual([
      { index: 0, counts },
      { index: 1, counts },
    ]);
    expect(parts('| 1) Label hoists 2) Wash slings 3) Dry slings | JO<br>PR | 4/12/26 |')).toEqual([
      { index: undefined, counts: ['action 3', 'owner 2'] },
    ]);
    expect(parts('| Label hoists<br>in both bathrooms | JO | 4/12/26 |')).toEqual([
      { index: undefined, counts: undefined },
    ]);
  });
});
