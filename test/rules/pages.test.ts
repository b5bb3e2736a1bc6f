import { describe, expect, test } from 'vitest';
import type { KindId } from '../../server/src/core/document/kind.ts';
import { catalogue } from '../../server/src/core/rules/catalogue.ts';
import type { Rule } from '../../server/src/core/rules/rule.ts';
import { type Circumstances, findingsOf, fixes, judge } from '../support/judging.ts';
import { jargon } from '../support/page-prose.ts';

interface Example extends Circumstances {
  readonly sort: 'flagged' | 'clean' | 'fixed';
  readonly text: string;
}

function examplesOf(rule: Rule): Example[] {
  return Array.from(rule.page.matchAll(/^```markdown (flagged|clean|fixed)([^\n]*)\n([\s\S]*?)^```$/gm), (match) => {
    const said = Object.fromEntries(
      match[2]!
        .trim()
        .split(/\s+/)
        .filter(Boolean)
        .map((one) => one.split('=')),
    );
    const dated = said.date && !match[3]!.startsWith('---') ? `${match[3]}\nDate: ${said.date}\n` : match[3]!;
    return {
      sort: match[1] as Example['sort'],
      text: dated,
      ...(said.kind ? { kind: said.kind as KindId } : {}),
      ...(said.today ? { today: said.today } : {}),
    };
  });
}

describe.each(catalogue)('$id', (rule) => {
  const settings = rule.preview
    ? { settings: { rules: { [rule.id]: { severity: 'hint' as const, options: {} } } } }
    : {};
  const examples = examplesOf(rule).map((example): Example => ({ ...example, ...settings }));

  test('the page shows what is flagged and what is not', () => {
    expect(examples.filter(({ sort }) => sort === 'flagged').length).toBeGreaterThan(0);
    expect(examples.filter(({ sort }) => sort === 'clean').length).toBeGreaterThan(0);
    expect(rule.page).toMatch(/^# .+\n\n\S/);
    for (const part of ['Why it matters', 'Examples', 'How to put it right', 'When to leave it']) {
      expect(rule.page).toContain(`\n## ${part}\n`);
    }
    expect(rule.page.split('\n')[0]).toBe(`# ${rule.title}`);
  });

  test.each(examples.filter(({ sort }) => sort === 'flagged'))('flagged: $text', ({ text, ...circumstances }) => {
    const { findings, document } = judge(text, circumstances);
    expect(document).toBeDefined();
    const loud = findings.filter(
      ({ severity, suppressed }) => !suppressed && (severity === 'warning' || severity === 'error'),
    );
    expect(loud.map((finding) => finding.rule).filter((id) => id !== rule.id)).toEqual([]);
    expect(findingsOf(rule.id, text, circumstances).length).toBeGreaterThan(0);
  });

  test.each(examples.filter(({ sort }) => sort === 'clean'))('clean: $text', ({ text, ...circumstances }) => {
    const { findings, document } = judge(text, circumstances);
    expect(document).toBeDefined();
    expect(
      findings
        .filter(({ severity, suppressed }) => severity !== 'hint' && !suppressed)
        .map(({ rule: id, message }) => `${id}: ${message}`),
    ).toEqual([]);
  });

  const pairs = examples.flatMap((example, index) =>
    example.sort === 'fixed' ? [{ before: examples[index - 1]!, after: example }] : [],
  );
  if (pairs.length > 0) {
    test.each(pairs)('fixed: $after.text', ({ before, after }) => {
      expect(before.sort).toBe('flagged');
      const { text, ...circumstances } = before;
      fixes(rule.id, text, text.replace(text.split('\nDate: ')[0]!, after.text), circumstances);
    });
  }

  test('title and messages are plain words', () => {
    for (const words of [rule.title, ...Object.values(rule.messages)]) expect(words).not.toMatch(jargon);
    expect(rule.title.length).toBeLessThanOrEqual(45);
  });
});

test('ids are unique, and a rule silences only rules that there are', () => {
  const ids = catalogue.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  const all = [...ids, 'action-without-verification'];
  for (const rule of catalogue) expect(rule.silences.filter((id) => !all.includes(id))).toEqual([]);
});
