import { describe, expect, test } from 'vitest';
import { readVerification } from '../../../server/src/core/reading/verification.ts';
import { checkForms } from '../../../server/src/core/vocabulary/check-forms.ts';
import { chosen, itemsAt, labelsAt } from '../../support/completing.ts';
import { judge } from '../../support/judging.ts';

describe('headings that the document still lacks', () => {
  const review = (end: string) => `# Incident review: fall at Larkfield House, 4 May 2026

## What happened

A resident of the care home fell in the corridor at 02:10 on 1 May 2026.

## Why it happened

The lamp had been broken for two days.

${end}`;

  test('come in the order in which the kind has them, what comes next first', () => {
    const labels = labelsAt(review('## $0'), { kind: 'incident-review' });
    expect(labels[0]).toBe('Decisions');
    expect(labels).toContain('What we learned');
    expect(labels).not.toContain('What happened');
    // What is missing further up is offered last.
    expect(labels.slice(0, -1)).not.toContain('Immediate protection');
    expect(labels).toContain('Immediate protection');
  });

  test('are offered as soon as the marks are typed, and fit what is typed behind them', () => {
    expect(labelsAt(review('##$0'), { kind: 'incident-review', typing: true })).toContain('What we learned');
    expect(labelsAt(review('## what we l$0'), { kind: 'incident-review' })).toEqual(['What we learned']);
  });

  test('are written at the level of the others, whatever was begun', () => {
    for (const begun of ['## what we l$0', '#$0', '### $0', '## What we l$0'])
      expect(chosen(review(begun), 'What we learned', { kind: 'incident-review' })).toBe(review('## What we learned'));
  });

  test('bring the words to fill for editors with tab stops', () => {
    const item = itemsAt(review('## what we l$0'), { kind: 'incident-review', snippets: true })[0]!;
    expect((item.textEdit as { newText: string }).newText).toMatch(/^## What we learned\n\n.*\$\{1:\[/);
    expect(item.documentation).toMatch(/\w/);
  });

  test.each([
    ['# Action plan: Ashgrove House\n\n## $0', 'Review date'],
    ['# Incident review: fall at Larkfield House\n\n##$0', 'What happened'],
    ['---\ntype: incident-review\n---\n\n# Fall at Larkfield House\n\n## $0', 'What happened'],
    ['# Minutes of the Quality Committee, 4 May 2026\n\n## $0', 'Present'],
    ['# Incident review: fall at Larkfield House\r\n\r\n## what h$0\r\n', 'What happened'],
  ])('are known for a document with nothing but a title: %s', (text, heading) => {
    expect(labelsAt(text)).toContain(heading);
    expect(chosen(text, heading)).toBe(text.replace(/##.{0,7}\$0/, `## ${heading}`));
  });

  test.each([
    ['a title that names no kind', '# Shopping\n\n## $0'],
    ['a guide', '# How to write an incident review\n\n## $0'],
    ['a text of another tool', '---\ntype: post\n---\n\n# Incident review\n\n## $0'],
    ['a text that says that it is none', '---\ngolden-thread: none\n---\n\n# Incident review\n\n## $0'],
    ['a text with headings of its own', '# Action plan\n\n## Aims\n\n## Scope\n\n## Method\n\n## Terms\n\n## $0'],
  ])('none for %s', (_, text) => {
    expect(labelsAt(text)).toEqual([]);
  });
});

describe('columns that a table still lacks', () => {
  test.each<[string, string, string[]]>([
    [
      'before its second line is written',
      '| Action | $0',
      ['Ref', 'Finding', 'Owner', 'Due', 'How we will check', 'Status', 'Completed'],
    ],
    [
      'in a table that has rows',
      '| Action | Owner |$0|\n|---|---|---|\n| Fit rails | Ada Reeve | |',
      ['Ref', 'Finding', 'Due', 'How we will check', 'Status', 'Completed'],
    ],
    [
      'by whatever name it has them',
      '| What we will do | Who | By when | $0 |\n|---|---|---|---|',
      ['Ref', 'Finding', 'How we will check', 'Status', 'Completed'],
    ],
    ['of what was learned', '| Lesson | $0', ['Ref', 'Action', 'Impact']],
    ['that begins like what is typed', '| Action | ow$0', ['Owner']],
  ])('%s', (_, table, expected) => {
    expect(labelsAt(`# Action plan\n\n## Actions\n\n${table}\n`, { kind: 'action-plan' })).toEqual(expected);
  });

  test('are called what the document’s other tables call them', () => {
    const text =
      '# Plan\n\n| Action | By whom | By when |\n|---|---|---|\n| Fit rails | Ada Reeve | 4 June 2026 |\n\n| Action | $0';
    expect(labelsAt(text, { kind: 'action-plan' })).toEqual([
      'Ref',
      'Finding',
      'By whom',
      'By when',
      'How we will check',
      'Status',
      'Completed',
    ]);
    expect(chosen(text, 'By whom', { kind: 'action-plan' })).toBe(text.replace('$0', 'By whom'));
  });
});

describe('labels that an action item lacks', () => {
  const text = (item: string) => `# Action plan\n\n## Actions\n\n${item}\n`;

  test.each<[string, string[]]>([
    ['- [ ] Fit two rails $0', ['Owner: ', 'Due: ', 'Verified by: ']],
    ['- Fit two rails – Owner: Ada Reeve – $0', ['Due: ', 'Verified by: ']],
    ['1. Fit two rails. Owner: Ada Reeve. Due: 4 June 2026; $0', ['Verified by: ']],
    ['- Fit two rails – Owner: Ada Reeve – Due: 4 June 2026 – Verified by: Tom Ilunga checks both $0', []],
  ])('%s', (item, labels) => {
    expect(labelsAt(text(item))).toEqual(labels);
  });

  test.each<[string, string]>([
    ['- [ ] Fit two rails$0', '- [ ] Fit two rails – Owner: '],
    ['- [ ] Fit two rails - $0', '- [ ] Fit two rails – Owner: '],
    ['- [ ] Fit two rails; $0', '- [ ] Fit two rails – Owner: '],
  ])('“%s” goes on in the document’s form', (before, after) => {
    expect(chosen(text(before), 'Owner')).toBe(text(after));
  });

  test('are offered without being asked for only behind a dash or a stop', () => {
    expect(labelsAt(text('- [ ] Fit two rails $0'), { typing: true })).toEqual([]);
    expect(labelsAt(text('- [ ] Fit two rails – $0'), { typing: true })).toContain('Owner: ');
    expect(labelsAt('# Action plan\n\n## Background\n\nThe home is old – $0\n', { typing: true })).toEqual([]);
  });
});

describe('what an action can name', () => {
  const review = (row: string) => `# Incident review, 4 May 2026

## Learning

- L1: Prompts on the tablet are missed at night
- L2: Agency staff do not know the door code

## Finding 3: the lamp was broken

It had been out for two days.

## Actions

| Finding | Action | Owner | Due |
|---|---|---|---|
| L1 | Move the prompt | Ada Reeve | 4 June 2026 |
${row}
`;

  test('are lessons and findings by their numbers', () => {
    const items = itemsAt(review('| $0 | Mend the lamp | | |'), { kind: 'incident-review' });
    expect(items.map(({ label, detail }) => [label, detail])).toEqual([
      ['L1', expect.stringContaining('Prompts on the tablet')],
      ['L2', expect.stringContaining('Agency staff')],
      ['Finding 3', 'the lamp was broken'],
    ]);
    expect(chosen(review('| $0 | Mend the lamp | | |'), 'Finding 3', { kind: 'incident-review' })).toBe(
      review('| Finding 3 | Mend the lamp | | |'),
    );
  });

  test.each<[string, string]>([
    ['- Mend the lamp (see $0)', '- Mend the lamp (see Finding 3)'],
    ['- Mend the lamp. Finding: $0', '- Mend the lamp. Finding: Finding 3'],
    ['- Mend the lamp (see lamp$0', '- Mend the lamp (see Finding 3'],
  ])('%s', (before, after) => {
    expect(chosen(review(`\n${before}`), 'Finding 3', { kind: 'incident-review' })).toBe(review(`\n${after}`));
  });
});

describe('each way of checking that is offered', () => {
  test.each(checkForms.map(({ name, form }) => [name, form]))('%s is a check once it is filled', (_, form) => {
    const filled = form
      .replace(/\[[^\]]*date[^\]]*\]/g, '4 June 2026')
      .replace(/\[how many\]/g, 'ten')
      .replace(/\[who\]/g, 'Tom Ilunga')
      .replace(/\[([^\]]*)\]/g, '$1');
    expect(readVerification(filled, 'field')?.class).toBe('present');
    const text = `# Action plan, 4 May 2026\n\n| Finding | Action | Owner | Due | How we will check |\n|---|---|---|---|---|\n| Rails | Fit two rails | Ada Reeve | 29 May 2026 | ${filled} |\n`;
    expect(judge(text).findings.filter(({ rule }) => rule.includes('verification'))).toEqual([]);
  });
});
