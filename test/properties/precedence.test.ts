import fc from 'fast-check';
import { expect, test } from 'vitest';
import { catalogue } from '../../server/src/core/rules/catalogue.ts';
import { touches } from '../../server/src/core/text/span.ts';
import { examples, generated, samples, type Tried } from '../support/documents.ts';
import { engine, inputOf } from '../support/judging.ts';

const pairs = catalogue.flatMap((rule) => rule.silences.map((silenced) => [rule.id, silenced] as const));

/** One fault, one finding: what a rule silences never stands with it on the same action or the same words. */
function oneFaultOnce({ name, text, kind, today }: Tried): void {
  const { findings } = engine.judge(inputOf(text, { ...(kind ? { kind } : {}), ...(today ? { today } : {}) }));
  for (const [louder, silenced] of pairs) {
    const same = findings.filter(({ rule }) => rule === silenced);
    for (const one of same.length > 0 ? findings.filter(({ rule }) => rule === louder) : []) {
      for (const other of same) {
        const together =
          one.action !== undefined && other.action !== undefined
            ? one.action === other.action
            : other.action === undefined && touches(one.span, other.span);
        expect(together, `${name}: ${louder} and ${silenced}`).toBe(false);
      }
    }
  }
}

test('in the samples and in every example of a page', () => {
  expect(pairs.length).toBeGreaterThan(0);
  for (const document of [...samples, ...examples]) oneFaultOnce(document);
});

test('in any plan or minutes', () => {
  fc.assert(fc.property(generated, oneFaultOnce), { numRuns: 80 });
});
