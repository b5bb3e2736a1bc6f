import { describe, expect, test } from 'vitest';
import { kinds } from '../../server/src/core/kinds/catalogue.ts';
import { catalogue } from '../../server/src/core/rules/catalogue.ts';
import { presets } from '../../server/src/core/rules/presets.ts';
import { otherExpectations, regulations } from '../../server/src/core/vocabulary/regulations.ts';
import { jargon, proseOf, readingEase } from '../support/page-prose.ts';

const law = regulations[0]!.source;

const monthOf = (date: string) =>
  new Date(`${date}T00:00:00Z`).toLocaleDateString('en-GB', { month: 'long', year: 'numeric', timeZone: 'UTC' });

/** What a page says of the law: each “Regulation 17 (good governance)”, and which it names without a title. */
function regulationsIn(prose: string) {
  const named = prose.replaceAll(law, '').matchAll(/\bRegulations? (\d+)(?: \(([^)]*)\))?/g);
  return Array.from(named, ([words, number, title]) => ({
    words,
    known: regulations.find((one) => one.number === Number(number)),
    title,
  }));
}

/** Rules that only tell a document's own marks from its words: no reader outside the service expects them. */
const ofTheTool = [
  'front-matter-invalid',
  'suppression-unknown',
  'suppression-without-reason',
  'suppression-expired',
  'suppression-unused',
  'placeholder-unfilled',
  'template-incomplete',
];

describe.each(catalogue)('$id', (rule) => {
  const prose = proseOf(rule.page);

  test('reads easily', () => {
    expect(readingEase(prose)).toBeGreaterThanOrEqual(55);
  });

  test('has no jargon on its page or in what its options say', () => {
    const said = Object.values(rule.options ?? {}).map(({ description }) => description);
    for (const words of [prose.replace(/`[^`]*`/g, ''), ...said]) expect(words).not.toMatch(jargon);
  });

  test('names regulations by the titles that are known, and says when they were looked up', () => {
    for (const { words, known, title } of regulationsIn(prose)) {
      expect(known, words).toBeDefined();
      expect(title?.toLowerCase(), words).toBe(known!.title.toLowerCase());
      expect(prose).toContain(known!.source);
      expect(prose.toLowerCase()).toContain(`checked ${monthOf(known!.checked)}`.toLowerCase());
    }
  });
});

describe.each(catalogue.filter(({ id }) => !ofTheTool.includes(id)))('$id', (rule) => {
  test('says where the expectation comes from, and when that was looked up', () => {
    const why = rule.page.split('\n## Why it matters\n')[1]!.split('\n## ')[0]!;
    const named = [
      ...(regulationsIn(why).length > 0 && why.includes(law) ? [regulations[0]!] : []),
      ...otherExpectations.filter(({ name }) => why.toLowerCase().includes(name.toLowerCase())),
    ];
    expect(named.length).toBeGreaterThan(0);
    for (const { checked } of named) {
      expect(why.toLowerCase()).toContain(`checked ${monthOf(checked)}`.toLowerCase());
    }
  });
});

test('kinds, their parts and the presets are named without jargon', () => {
  const parts = kinds.flatMap(({ requires, levels }) => [...requires, ...Object.values(levels ?? {}).flat()]);
  const said = [
    ...kinds.flatMap(({ title, description }) => [title, description]),
    ...parts.flatMap(({ name, meaning, form }) => [name, meaning, form.heading, form.words]),
    ...presets.map(({ description }) => description),
  ];
  expect(said.filter((words) => jargon.test(words))).toEqual([]);
});

test('the measure of reading ease tells plain prose from heavy prose', () => {
  expect(readingEase('The bell was not heard. Nobody came. Move the panel to the landing.')).toBeGreaterThan(90);
  expect(
    readingEase(
      'Organisational accountability necessitates comprehensive operationalisation of multidisciplinary governance arrangements.',
    ),
  ).toBeLessThan(0);
});

test('a rule that is only about the tool’s own marks is a rule that there is', () => {
  const ids = catalogue.map(({ id }) => id);
  expect(ofTheTool.filter((id) => !ids.includes(id))).toEqual([]);
});
