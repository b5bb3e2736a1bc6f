import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { newDocument } from '../../server/src/core/writing/new-document.ts';
import { readSettingsText } from '../../server/src/project/settings-files.ts';
import { judge } from '../support/judging.ts';
import { jargon, proseOf, readingEase } from '../support/page-prose.ts';

const page = readFileSync('docs/templates.md', 'utf8');
const fence = (words: string) =>
  [...page.matchAll(/^ *```\w+\n([\s\S]*?)^ *```$/gm)].map(([, text]) => text!).find((text) => text.includes(words))!;

describe('the page for those who write templates', () => {
  test('reads easily, in the words of the field', () => {
    expect(readingEase(proseOf(page))).toBeGreaterThanOrEqual(55);
    expect(proseOf(page)).not.toMatch(jargon);
  });

  test('shows a template that has a place for every part', () => {
    const { document, findings } = judge(fence('# Falls review'));
    expect(document).toMatchObject({ kind: 'incident-review', template: true });
    expect(findings).toEqual([]);
  });

  test('shows the top of a document as it is made', () => {
    const text = fence('# Falls review');
    const made = newDocument({ name: 'falls-review', title: 'Falls review', description: '', text }, {}).text;
    expect(made.slice(0, made.indexOf('\n\n#'))).toBe(fence('from-template').trimEnd());
  });

  test('shows settings that can be used', () => {
    expect(readSettingsText(fence('templates: '))).toMatchObject({
      problems: [],
      settings: { templates: 'templates' },
    });
  });
});
