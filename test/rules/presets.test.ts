import { describe, expect, test } from 'vitest';
import { catalogue, ruleOf } from '../../server/src/core/rules/catalogue.ts';
import { presets, severityOf } from '../../server/src/core/rules/presets.ts';
import type { Rule } from '../../server/src/core/rules/rule.ts';
import { presetIds } from '../../server/src/core/settings/presets.ts';
import { defaultSettings } from '../../server/src/core/settings/settings.ts';
import { judge } from '../support/judging.ts';

const settingsOf = (preset: (typeof presetIds)[number], rules = {}) => ({ ...defaultSettings, preset, rules });

describe('presets', () => {
  test('there is one description for each', () => {
    expect(presets.map(({ id }) => id)).toEqual([...presetIds]);
  });

  test('they name rules and options that there are', () => {
    for (const { only = new Set<string>(), options } of presets) {
      expect([...only].filter((id) => !ruleOf(id))).toEqual([]);
      for (const [id, values] of Object.entries(options))
        expect(Object.keys(ruleOf(id)?.options ?? {})).toEqual(expect.arrayContaining(Object.keys(values)));
    }
  });

  test('essential holds the mission’s own rules and leaves the others out', () => {
    const text =
      '---\ntype: action-plan\ndate: 2026-05-04\n---\n\n# Plan: [name of service]\n\n| Action | Owner | Due | How we will check |\n|---|---|---|---|\n| Fit rails |  | 29 May 2026 | Deputy tests them |\n';
    const rules = (preset?: (typeof presetIds)[number]) =>
      judge(text, { settings: preset ? { preset } : {} }).findings.map(({ rule }) => rule);
    expect(rules('essential')).toEqual(['action-without-owner']);
    expect(rules()).toContain('placeholder-unfilled');
    expect(rules('standard')).toEqual(rules());
  });

  test('strict shows hints as notes', () => {
    const minutes =
      '# Minutes of 4 May 2026\n\nPresent: Ada Reeve (AR)\n\n- ACTION: AR to order rails by 29 May 2026\n';
    const severities = (preset: 'standard' | 'strict') =>
      judge(minutes, { kind: 'meeting-minutes', settings: { preset } })
        .findings.filter(({ rule }) => rule === 'action-without-verification')
        .map(({ severity }) => severity);
    expect(severities('standard')).toEqual(['hint']);
    expect(severities('strict')).toEqual(['information']);
  });

  test.each([...presetIds])('%s: a rule of unproven precision is off, and a severity of its own goes first', (id) => {
    const rule: Rule = { ...catalogue[0]!, id: 'some-preview', preview: true };
    expect(severityOf(rule, 'warning', settingsOf(id))).toBe('off');
    const chosen = settingsOf(id, { 'some-preview': { severity: 'hint', options: {} } });
    expect(severityOf(rule, 'warning', chosen)).toBe('hint');
    const optionsOnly = settingsOf(id, { 'some-preview': { options: { days: 3 } } });
    expect(severityOf(rule, 'warning', optionsOnly)).toBe('off');
  });
});
