import { describe, expect, test } from 'vitest';
import { defaultSettings } from '../../server/src/core/settings/settings.ts';
import { levelTerms, terms } from '../../server/src/core/vocabulary/terms.ts';
import { saidOf } from '../support/hovering.ts';
import { foundingDocuments } from '../traceability/founding-documents.ts';

const minutes = `# Minutes of the Quality Committee, 4 May 2026

Present: Ada Reeve (AR, Registered Manager), Tom Ilunga (TI). Next meeting: 8 June 2026

Red = not begun; Amber = begun; Green = done and checked

| Action | Owner | Due | Status |
|---|---|---|---|
| Order the sensor | AR | within two weeks | Amber |
| Ring the landlord | AR | 29 May 2026 | Red |
| Change the rota | TI | in 10 working days | Green |
| Report on falls | TI | next meeting | Open |
| Ask the pharmacy | Night seniors | end of June 2026 | Purple |
| Walk the corridors | Ada Reeve | 20 June | Done 5 May 2026 |
`;
const today = '2026-05-22';

describe('on an owner', () => {
  test.each([
    ['AR |', '**Owner**: Ada Reeve (AR), Registered Manager  \n2 open actions here, 1 overdue'],
    ['TI | next', '**Owner**: Tom Ilunga (TI)  \n1 open action here'],
    ['Night seniors', '**Owner**: Night seniors – a group, nobody in particular  \n1 open action here'],
  ])('“%s”: who, in which post, and how many actions are open here', (words, said) => {
    expect(saidOf(words, minutes, { today })).toBe(said);
  });

  test('names the post that the settings give', () => {
    const people = [{ name: 'Siân Prys', initials: 'SP', post: 'Quality Lead' }];
    const text = '# Action plan\n\n## Actions\n\n- Fit rails. Owner: SP. Due: 4 June 2026\n';
    expect(saidOf('SP', text, { settings: { ...defaultSettings, people } })).toBe(
      '**Owner**: Siân Prys (SP), Quality Lead  \n1 open action here',
    );
  });
});

describe('on a timescale', () => {
  test.each([
    ['within two weeks', '**Due** Monday 18 May 2026, 4 days overdue  \n2 weeks after the meeting of 4 May 2026'],
    ['29 May 2026', '**Due** Friday 29 May 2026, in 7 days'],
    [
      'in 10 working days',
      '**Due** Monday 18 May 2026  \n10 working days (without weekends and bank holidays in England and Wales) after the meeting of 4 May 2026',
    ],
    ['next meeting', '**Due** Monday 8 June 2026, in 17 days  \nThe next meeting, as this document gives it'],
    ['end of June 2026', '**Due** Tuesday 30 June 2026, in 39 days  \nThe last day of the time that is named'],
    [
      '20 June |',
      '**Due** Saturday 20 June 2026  \nThe year is that of the meeting of 4 May 2026, or the one that fits best',
    ],
  ])('“%s”: the day, how far off it is and how it was worked out', (words, said) => {
    expect(saidOf(words, minutes, { today })).toBe(said);
  });

  test('without a date of the document, what is missing', () => {
    const text = '# Action plan\n\n## Actions\n\n- Fit rails. Owner: Ada Reeve. Due: within two weeks\n';
    expect(saidOf('within', text)).toBe('**Due**: counted from a date that the document does not state');
  });
});

test.each([
  ['Amber |', '**Status**: open  \nThe key says: amber = begun'],
  ['Green |', '**Status**: closed  \nThe key says: green = done and checked'],
  ['Open |', '**Status**: open'],
])('on the status “%s”: what the key says', (words, said) => {
  expect(saidOf(words, minutes, { today })).toBe(said);
});

describe('on a statement of impact', () => {
  const review = (impact: string) =>
    `# Incident review, 4 May 2026\n\n## Learning\n\n- Prompts are missed at night\n\n## Impact\n\n${impact}\n`;

  test.each([
    ['Staff are more confident now.', 'a claim without evidence', 'Name what shows it'],
    ['The re-audit showed that charts are signed.', 'names its evidence', 'over what time'],
    ['Missed doses fell over three months.', 'says which way, and when', 'the figure before'],
  ])('“%s”: what it tells, and what would make it stronger', (words, told, advice) => {
    const said = saidOf(words, review(words), { kind: 'incident-review' })!;
    expect(said).toContain(`**Impact**: ${told}`);
    expect(said).toContain(advice);
    expect(said).toMatch(/For example: “.+”$/);
    expect(said).not.toContain('rung');
  });

  test('nothing is wished for where the figures stand', () => {
    const words = 'Missed doses fell from 9 in January to March to 3 in April to June.';
    expect(saidOf('Missed', review(words), { kind: 'incident-review' })).toBe('**Impact**: figures before and after');
  });
});

test('on a heading of the kind: what belongs there and why, and how it may begin', () => {
  const text = '# Incident review, 4 May 2026\n\n## What happened\n\nA fall.\n\n## Lessons\n\n- Prompts are missed\n';
  const said = saidOf('What happened', text, { kind: 'incident-review' })!;
  expect(said).toMatch(/^\*\*What belongs here\*\*: \w.+\n\nIt may begin: .*\\\[/s);
  expect(saidOf('A fall', text, { kind: 'incident-review' })).toBeUndefined();
});

describe('on a regulation', () => {
  const plan = (words: string) =>
    `# Action plan, 4 May 2026\n\n${words}\n\n## Actions\n\n- Fit rails. Owner: Ada Reeve\n`;

  test.each([
    ['We were in breach of Reg 17.', 'Reg 17', 'Good governance'],
    ['We were in breach of regulation 12(2)(b).', 'regulation 12', 'Safe care and treatment'],
    ['We were in breach of Regulations 9, 11 and 18.', '11', 'Need for consent'],
    ['We were in breach of Regs 9 & 18.', '18', 'Staffing'],
  ])('%s', (line, words, title) => {
    expect(saidOf(words, plan(line))).toMatch(
      new RegExp(`^\\*\\*Regulation \\d+\\*\\*: ${title}\n\n.+2014, as looked up on`),
    );
  });

  test.each([
    ['Regulation 16 of the Care Quality Commission (Registration) Regulations 2009', 'Regulation 16'],
    ['The coroner sent a Regulation 28 report.', 'Regulation 28'],
    ['Fire regulation 14 was read out.', 'regulation 14'],
    ['Regulation 4 and the rest', 'Regulation 4'],
  ])('none of other law, or of a number that is not known: %s', (line, words) => {
    expect(saidOf(words, plan(line))).toBeUndefined();
  });
});

describe('on terms that need judgement', () => {
  test.each(terms.flatMap(({ name, words }) => words.map((word) => [word, name])))('%s', (word, name) => {
    const text = `# Action plan, 4 May 2026\n\nThe board spoke of ${word} today.\n\n## Actions\n\n- Fit rails. Owner: Ada Reeve\n`;
    expect(saidOf(word, text)).toMatch(new RegExp(`^\\*\\*${name}\\*\\*: \\w`));
  });

  test('levels are explained in the records that have them, and nowhere else', () => {
    const concern =
      '# Organisational concern: Fernbank\n\nDate: 4 May 2026\n\nThe concern is held at Level 2 now. It may rise to level 4 if nothing changes.\n';
    expect(saidOf('Level 2', concern, { kind: 'organisational-concern' })).toMatch(
      /^\*\*Level 2\*\*: .*lead professional.*\n\nIts record says .*who the lead professional is/s,
    );
    expect(saidOf('level 4', concern, { kind: 'organisational-concern' })).toMatch(/^\*\*Level 4\*\*: /);
    const plan =
      '# Action plan, 4 May 2026\n\nTwo carers hold a level 3 diploma.\n\n## Actions\n\n- Fit rails. Owner: AR\n';
    expect(saidOf('level 3', plan)).toBeUndefined();
  });

  test('rest on statements of the founding documents', () => {
    const known = new Set(foundingDocuments.flatMap(({ statements }) => statements.map(({ id }) => id)));
    for (const { name, rests } of [...terms, ...Object.values(levelTerms)])
      for (const id of rests) expect(known, `${name}: ${id}`).toContain(id);
  });

  test('nothing is said in a text that is no governance document', () => {
    expect(saidOf('enforcement', '# Shopping\n\nAsk about enforcement.\n')).toBeUndefined();
  });
});
