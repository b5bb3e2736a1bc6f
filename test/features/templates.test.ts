import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { kinds } from '../../server/src/core/kinds/catalogue.ts';
import { kindTemplates } from '../../server/src/core/kinds/templates.ts';
import { readGaps } from '../../server/src/core/reading/template-gaps.ts';
import { newDocument } from '../../server/src/core/writing/new-document.ts';
import { judge } from '../support/judging.ts';

// Every template of ours, as it comes, checked for sign-off, and filled as the example beside it shows.

const templates = kindTemplates.map((template) => ({
  ...template,
  example: parse(readFileSync(`server/src/core/kinds/templates/${template.name}.example.yaml`, 'utf8')) as Record<
    string,
    string
  >,
}));

function fill(text: string, example: Readonly<Record<string, string>>): string {
  return text.replace(/\{\{(.*?)\}\}/g, (_, words: string) => example[words] ?? `{{${words}}}`);
}

test('there is a template for each kind, and for each level of a kind that has levels', () => {
  const wanted = kinds.flatMap(({ id, levels }) =>
    levels ? Object.keys(levels).map((level) => `${id} ${level}`) : [`${id} `],
  );
  expect(kindTemplates.map(({ kind, level }) => `${kind} ${level ?? ''}`).sort()).toEqual(wanted.sort());
});

describe.each(templates)('$name', ({ kind, level, text, example, ...template }) => {
  const fresh = newDocument({ text, ...template }, {}).text;

  test('has a place for every part that its kind and level ask for', () => {
    const { document, findings } = judge(text);
    expect(document).toMatchObject({ kind, template: true });
    expect(document!.concern.level?.value).toBe(level);
    const [whole] = document!.wholes;
    expect(whole!.parts.filter(({ evidence }) => evidence.length === 0).map(({ part }) => part.name)).toEqual([]);
    expect(findings).toEqual([]);
  });

  test('the example answers each of its gaps once, and nothing else', () => {
    const gaps = readGaps(text).map(({ words }) => words);
    expect(gaps).toEqual([...new Set(gaps)]);
    expect(Object.keys(example).sort()).toEqual(gaps.toSorted());
  });

  test('fresh, it is a draft with one line that sums up, and nothing to mend', () => {
    const { document, notices, summary } = judge(fresh);
    expect(document).toMatchObject({ kind, template: false, state: { value: 'draft' } });
    expect(summary?.message).toMatch(/^Draft: \d+ of \d+ fields still to fill\.$/);
    expect(notices.filter(({ severity }) => severity !== 'hint')).toEqual([]);
  });

  test('checked for sign-off, it shows exactly what is still to be filled', () => {
    const { findings } = judge(fresh, { signOff: true });
    const gaps = readGaps(fresh).map(({ span }) => fresh.slice(span.start, span.end));
    expect(findings.map(({ span }) => fresh.slice(span.start, span.end))).toEqual(gaps);
    expect(findings.every(({ severity }) => severity === 'warning')).toBe(true);
  });

  test('filled as the example shows, there is nothing to say', () => {
    const { findings, summary } = judge(fill(fresh, example), { signOff: true });
    expect(findings.map(({ rule, severity, message }) => [rule, severity, message])).toEqual([]);
    expect(summary).toBeUndefined();
  });
});
