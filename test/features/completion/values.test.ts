import { describe, expect, test } from 'vitest';
import { defaultSettings } from '../../../server/src/core/settings/settings.ts';
import { chosen, itemsAt, labelsAt } from '../../support/completing.ts';

/** A plan of 4 May 2026, seen on 10 May, with one action that is whole and one row that is being written. */
function plan(row: string): string {
  return `# Improvement plan: Ashgrove House

Date: 4 May 2026. Key: AR = Ada Reeve; TI = Tom Ilunga

| Ref | Finding | Action | Owner | Due | How we will check | Status |
|---|---|---|---|---|---|---|
| 1 | Rails loose | Fit two rails | Ada Reeve | 29 May 2026 | Deputy checks both rails on 1 June | In hand |
${row}
`;
}

describe('owners', () => {
  test('are offered in a blank cell, as soon as it is opened', () => {
    expect(labelsAt(plan('| 2 | Bells slow | Mend the panel |$0 | | | |'), { typing: true })).toEqual([
      'Ada Reeve',
      'Tom Ilunga',
    ]);
  });

  test.each<[string, string, string]>([
    ['in a blank cell', '| 2 | Bells | Mend it | $0 | | | |', '| 2 | Bells | Mend it | Tom Ilunga | | | |'],
    ['right behind the pipe', '| 2 | Bells | Mend it |$0| | | |', '| 2 | Bells | Mend it | Tom Ilunga | | | |'],
    [
      'without moving the next pipe',
      '| 2 | Bells | Mend it | $0            | | | |',
      '| 2 | Bells | Mend it | Tom Ilunga  | | | |',
    ],
    ['in a row that is only begun', '| 2 | Bells | Mend it | $0', '| 2 | Bells | Mend it | Tom Ilunga'],
    ['behind the closing pipe of a short row', '| 2 | Bells | Mend it |$0', '| 2 | Bells | Mend it | Tom Ilunga'],
    ['over a name half typed', '| 2 | Bells | Mend it | to$0 | | | |', '| 2 | Bells | Mend it | Tom Ilunga | | | |'],
    ['found by initials', '| 2 | Bells | Mend it | TI$0 | | | |', '| 2 | Bells | Mend it | Tom Ilunga | | | |'],
    ['found by surname', '| 2 | Bells | Mend it | ilu$0 | | | |', '| 2 | Bells | Mend it | Tom Ilunga | | | |'],
    [
      'in the place of another',
      '| 2 | Bells | Mend it | $0All staff | | | |',
      '| 2 | Bells | Mend it | Tom Ilunga | | | |',
    ],
    [
      'beside another',
      '| 2 | Bells | Mend it | Ada Reeve, T$0 | | | |',
      '| 2 | Bells | Mend it | Ada Reeve, Tom Ilunga | | | |',
    ],
    [
      'before another',
      '| 2 | Bells | Mend it | T$0, Ada Reeve | | | |',
      '| 2 | Bells | Mend it | Tom Ilunga, Ada Reeve | | | |',
    ],
  ])('are written %s', (_, before, after) => {
    expect(chosen(plan(before), 'Tom')).toBe(plan(after));
  });

  test('are written in a table without pipes at its ends, and in one with Windows line ends', () => {
    const open =
      '# Action plan\n\nTI = Tom Ilunga; AR = Ada Reeve\n\nAction | Owner | Due\n---|---|---\nMend it | $0 | 4 May 2026\n';
    expect(chosen(open, 'Tom')).toBe(open.replace('$0', 'Tom Ilunga'));
    const windows = plan('| 2 | Bells | Mend it | t$0 | | | |').replaceAll('\n', '\r\n');
    expect(chosen(windows, 'Tom')).toBe(windows.replace('t$0', 'Tom Ilunga'));
  });

  test.each<[string, string, string]>([
    ['an item', '- [ ] Mend the panel – Owner: $0', '- [ ] Mend the panel – Owner: Tom Ilunga'],
    ['an item, right behind the colon', '- [ ] Mend the panel – Owner:$0', '- [ ] Mend the panel – Owner: Tom Ilunga'],
    [
      'an item with more behind it',
      '- [ ] Mend it – Owner: $0 – Due: 4 June 2026',
      '- [ ] Mend it – Owner: Tom Ilunga – Due: 4 June 2026',
    ],
    ['a label in bold', '- [ ] Mend the panel\n  **Owner:** $0', '- [ ] Mend the panel\n  **Owner:** Tom Ilunga'],
    ['a line of a form', 'Action: Mend the panel\nLead: to$0', 'Action: Mend the panel\nLead: Tom Ilunga'],
    ['a list in a block quote', '> - [ ] Mend the panel – Owner: $0', '> - [ ] Mend the panel – Owner: Tom Ilunga'],
    [
      'a table that names the fields down its first column',
      '| Action | Mend it |\n|---|---|\n| **Owner** | $0 |\n| Due | 4 June 2026 |',
      '| Action | Mend it |\n|---|---|\n| **Owner** | Tom Ilunga |\n| Due | 4 June 2026 |',
    ],
    ['a mention', '- [ ] Mend the panel (@t$0)', '- [ ] Mend the panel (Tom Ilunga)'],
  ])('are written behind the label of %s', (_, before, after) => {
    const text = (item: string) => `# Action plan\n\nTI = Tom Ilunga; AR = Ada Reeve\n\n## Actions\n\n${item}\n`;
    expect(chosen(text(before), 'Tom')).toBe(text(after));
  });

  test('are named by initials where the document does so', () => {
    const minutes = (item: string) =>
      `# Minutes of the Quality Committee, 4 May 2026\n\nPresent: Ada Reeve (AR, chair), Tom Ilunga (TI)\n\n## Actions\n\n- Order the sensor. Owner: AR. Due: 8 May 2026\n- Ring the landlord. Owner: ${item}\n`;
    expect(chosen(minutes('$0'), 'Tom')).toBe(minutes('TI'));
    expect(chosen(minutes('tom$0'), 'Tom')).toBe(minutes('TI'));
  });

  test('come from the document, then the settings, then other documents, each with what is known of them', () => {
    const people = [{ name: 'Siân Prys', initials: 'SP', post: 'Quality Lead' }];
    const elsewhere = [
      { name: 'Kofi Mensah', post: 'Estates lead', times: 4 },
      { name: 'Ada Reeve', times: 9 },
    ];
    const asking = { settings: { ...defaultSettings, people }, elsewhere };
    const row = '| 2 | Bells | Mend it | $0 | | | |';
    expect(itemsAt(plan(row), asking).map(({ label, detail }) => `${label}: ${detail}`)).toEqual([
      'Ada Reeve: AR · 1 action here',
      'Tom Ilunga: TI · named here',
      'Siân Prys: SP · Quality Lead · from your settings',
      'Kofi Mensah: Estates lead · named in other documents',
    ]);
    expect(labelsAt(plan(row.replace('$0', 'sian$0')), asking)).toEqual(['Siân Prys']);
    expect(labelsAt(plan(row.replace('$0', 'quality$0')), asking)).toEqual(['Siân Prys']);
  });

  test('with a long post do not lose their name beside it: how they are known is told beside the list', () => {
    const people = [{ name: 'Marian Okafor', initials: 'MO', post: 'Registered Manager, Larkfield House' }];
    const items = itemsAt(plan('| 2 | Bells | Mend it | mari$0 | | | |'), { settings: { ...defaultSettings, people } });
    expect(items.map(({ label, detail, documentation }) => [label, detail, documentation])).toEqual([
      [
        'Marian Okafor',
        'MO · Registered Manager, Larkfield House',
        'MO · Registered Manager, Larkfield House · from your settings',
      ],
    ]);
  });

  test('posts that own other actions are offered, groups and placeholders are not', () => {
    const row = (owner: string) => `| 1 | Rails | Fit them | ${owner} | 29 May 2026 | Deputy checks | |\n`;
    const rows = `${row('Registered Manager')}${row('All staff')}${row('TBC')}${row('$0')}`;
    expect(labelsAt(plan(rows.trimEnd()))).toEqual(['Ada Reeve', 'Tom Ilunga', 'Registered Manager']);
  });
});

describe('dates', () => {
  const row = (due: string) => `| 2 | Bells | Mend it | AR | ${due} | | |`;

  test('are counted from today or the document’s date, whichever is later, the nearest first', () => {
    const offered = (today: string) =>
      itemsAt(plan(row('$0')), { today }).map(({ label, detail }) => `${label} (${detail})`);
    expect(offered('2026-05-12')).toEqual([
      'tomorrow → 13 May 2026 (Wednesday)',
      'next Friday → 15 May 2026 (Friday, 3 days away)',
      'in a week → 19 May 2026 (Tuesday, 7 days away)',
      'in two weeks → 26 May 2026 (Tuesday, 14 days away)',
      'end of the month → 31 May 2026 (Sunday, 19 days away)',
      'in four weeks → 9 June 2026 (Tuesday, 28 days away)',
      'end of next month → 30 June 2026 (Tuesday, 49 days away)',
      'in three months → 12 August 2026 (Wednesday, 92 days away)',
    ]);
    expect(offered('2026-04-01')[3]).toBe('in two weeks → 18 May 2026 (Monday, 14 days away)');
  });

  test.each<[string, string, string]>([
    ['in words', '29 May 2026', '24 May 2026'],
    ['with slashes', '29/05/2026', '24/05/2026'],
    ['with short years', '29/05/26', '24/05/26'],
    ['the year first', '2026-05-29', '2026-05-24'],
  ])('are written in the document’s own form: %s', (_, given, expected) => {
    const before = plan(row('$0')).replace('29 May 2026', given);
    expect(chosen(before, 'in two weeks')).toBe(before.replace('$0', expected));
  });

  test.each<[string, string, string]>([
    ['in 10 working days', 'in 10 working days', '22 May 2026'],
    ['in ten days', 'in ten days', '20 May 2026'],
    ['end of June', 'end of June', '30 June 2026'],
    ['next tuesday', 'next tuesday', '12 May 2026'],
    ['12 June', '12 June', '12 June 2026'],
    ['within 6 weeks', 'within 6 weeks', '21 June 2026'],
  ])('“%s” is understood as it is typed', (typed, label, date) => {
    const before = plan(row(`${typed}$0`));
    expect(labelsAt(before)[0]).toBe(`${label} → ${date}`);
    expect(chosen(before, label)).toBe(plan(row(date)));
  });

  test('the next meeting is offered, the document’s own and those of the settings', () => {
    const meetings = [{ name: 'Quality Committee', dates: ['2026-06-17'] }];
    const text = plan(row('$0')).replace('Date: 4 May 2026.', 'Date: 4 May 2026. Next meeting: 3 June 2026.');
    expect(labelsAt(text, { settings: { ...defaultSettings, meetings } })).toEqual(
      expect.arrayContaining(['at the next meeting → 3 June 2026', 'at the next Quality Committee → 17 June 2026']),
    );
  });

  test('what is vague or tied to an event is left alone while it is typed', () => {
    for (const typed of ['before duties restart$0', 'ASAP$0', '31 February$0'])
      expect(labelsAt(plan(row(typed)).replace('$0', ' $0'), { typing: true })).toEqual([]);
  });

  test('in the place of what is vague they are offered to somebody who asks', () => {
    expect(chosen(plan(row('ASAP$0')), 'in two weeks')).toBe(plan(row('24 May 2026')));
  });

  test('behind a label', () => {
    const text = (due: string) =>
      `# Action plan\n\n## Actions\n\n- [ ] Mend the panel – Owner: Ada Reeve – Due: ${due}\n`;
    expect(chosen(text('$0'), 'in two weeks', { typing: true })).toBe(text('24 May 2026'));
  });
});

describe('statuses', () => {
  const row = (status: string) => `| 2 | Bells | Mend it | AR | 4 June 2026 | | ${status} |`;

  test('are the document’s own first, then usual ones', () => {
    expect(labelsAt(plan(row('$0')))).toEqual([
      'In hand',
      'Not started',
      'In progress',
      'On hold',
      'Complete',
      'Cancelled',
    ]);
  });

  test('are the colours of a key, with what it says of them', () => {
    const text = plan(row('$0'))
      .replace('In hand', 'Amber')
      .replace('Key:', 'Red = not begun; Amber = begun; Green = done and checked. Key:');
    expect(
      itemsAt(text)
        .slice(0, 3)
        .map(({ label, detail }) => [label, detail]),
    ).toEqual([
      ['Red', 'The key says: not begun'],
      ['Amber', 'The key says: begun'],
      ['Green', 'The key says: done and checked'],
    ]);
    expect(chosen(text, 'Green')).toBe(text.replace('$0', 'Green'));
  });

  test('one is written over another', () => {
    expect(chosen(plan(row('In progress$0')), 'Complete')).toBe(plan(row('Complete')));
  });
});

describe('ways of checking', () => {
  const row = (check: string) => `| 2 | Bells | Mend it | AR | 4 June 2026 | ${check} | |`;

  test('are forms to fill, with tab stops for editors that know them', () => {
    const form = '[who] samples [how many] [records] in the week of [date]';
    expect(chosen(plan(row('$0')), 'Sample of records')).toBe(plan(row(form)));
    const [item] = itemsAt(plan(row('sample$0')), { snippets: true });
    expect(item!.insertTextFormat).toBe(2);
    expect((item!.textEdit as { newText: string }).newText).toBe(
      ['1:[who]} samples ', '2:[how many]} ', '3:[records]} in the week of ', '4:[date]}']
        .map((part) => `\${${part}`)
        .join(''),
    );
  });

  test('one of an item stands behind its label', () => {
    const text = '# Action plan\n\n## Actions\n\n- [ ] Mend the panel. Owner: Ada Reeve. Verified by: $0\n';
    expect(labelsAt(text, { typing: true })).toContain('Spot checks');
  });
});

describe('nothing is offered', () => {
  test.each([
    ['in running words', '# Action plan\n\n## Actions\n\nThe panel is slow and $0 the bell rings.\n'],
    ['at the end of a sentence', '# Action plan\n\n## Background\n\nThe panel is slow $0\n'],
    ['in what is to be done', '# Action plan\n\n| Action | Owner |\n|---|---|\n| Mend $0 | Ada Reeve |\n'],
    ['under the headings', '# Action plan\n\n| Action | Owner |\n|---|-$0-|\n| Mend it | Ada Reeve |\n'],
    ['in a document that is not one of governance', '# Shopping\n\n- milk\n- Owner: $0\n'],
    ['in the details at the top', '---\ntype: action-plan\ntitle: $0\n---\n\n# Plan\n'],
  ])('%s', (_, text) => {
    expect(labelsAt(text)).toEqual([]);
    expect(labelsAt(text, { typing: true })).toEqual([]);
  });

  test('by a space within a name or a date', () => {
    expect(labelsAt(plan('| 2 | Bells | Mend it | Ada $0 | | | |'), { typing: true })).toEqual([]);
    expect(labelsAt(plan('| 2 | Bells | Mend it | AR | 4 $0 | | |'), { typing: true })).toEqual([]);
  });
});
