import { describe, expect, it } from 'vitest';
import { catalogue } from '../../server/src/core/rules/catalogue.ts';
import { contextOf } from '../../server/src/core/rules/judge.ts';
import { defaultSettings } from '../../server/src/core/settings/settings.ts';
import { examples, samples } from '../support/documents.ts';
import { engine, inputOf } from '../support/judging.ts';

const documents = [...samples, ...examples].flatMap(
  ({ text, kind }) => engine.read(inputOf(text, kind ? { kind } : {})) ?? [],
);
const inputs = { settings: defaultSettings, today: '2026-11-24', records: [] };

describe('a rule about some facts', () => {
  for (const rule of catalogue) {
    if (!('check' in rule) || !rule.about) continue;
    const { about } = rule;
    it(`${rule.id} has nothing to say of a document without them`, () => {
      for (const document of documents) {
        const without = { ...document, ...Object.fromEntries(about.map((facts) => [facts, []])) };
        expect([...rule.check(without, contextOf(rule, without, inputs))]).toEqual([]);
      }
    });
  }
});
