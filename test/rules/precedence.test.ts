import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { kindIds } from '../../server/src/core/document/kind.ts';
import type { Finding } from '../../server/src/core/findings/finding.ts';
import { catalogue } from '../../server/src/core/rules/catalogue.ts';
import { grid } from '../support/breadth.ts';
import { judge } from '../support/judging.ts';

const on = Object.fromEntries(catalogue.map(({ id }) => [id, { severity: 'hint' as const, options: {} }]));
const settings = { rules: on };

/** What RULES say of one fault: what the left of the two says, the right must not say again of the same action. */
const pairs = catalogue.flatMap(({ id, silences }) => silences.map((silenced) => [id, silenced] as const));

function toldTwice(findings: readonly Finding[]): string[] {
  return pairs.flatMap(([loud, quiet]) =>
    findings
      .filter(({ rule, action }) => rule === loud && action !== undefined)
      .flatMap(({ action }) =>
        findings.some((other) => other.rule === quiet && other.action === action)
          ? [`${loud} and ${quiet} on ${action}`]
          : [],
      ),
  );
}

function markdownIn(folder: string): string[] {
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    return statSync(path).isDirectory() ? markdownIn(path) : name.endsWith('.md') ? [path] : [];
  });
}

test('no sample is told one fault twice, as whatever kind it is read', () => {
  for (const path of markdownIn(new URL('../../samples', import.meta.url).pathname)) {
    const text = readFileSync(path, 'utf8');
    for (const kind of kindIds) expect(toldTwice(judge(text, { kind, settings }).findings), path).toEqual([]);
  }
});

const cell = (...words: readonly string[]) => fc.constantFrom('', ...words);
const row = fc
  .tuple(
    cell('Rails loose', 'Lesson 2'),
    cell('Fit rails', 'Remind staff', 'Consider a rail', 'Rosa to fit rails; Lin to paint'),
    cell('TBC', 'All staff', 'Rosa, Lin', 'Rosa', '[name]', 'ICB'),
    cell('ASAP', 'TBC', '31/02/26', '1 April 2026', 'next meeting', '4 May 2026', 'dd/mm/yyyy'),
    cell('Attendance sheet', 'Audit', 'Rosa', 'Deputy samples ten', '[how]'),
    cell('Done', 'Complete, awaiting key', 'On track', 'Amber', 'Closed 4 May 2026', 'Open'),
  )
  .map((cells) => cells.join(' | '));

test('no combination of faults is told twice', () => {
  expect(pairs.length).toBeGreaterThan(10);
  fc.assert(
    fc.property(fc.array(row, { minLength: 1, maxLength: 5 }), fc.constantFrom(...kindIds), (rows, kind) => {
      const text = `Date: 4 May 2026\n\n${grid('Finding | Action | Owner | Due | How we will check | Status', ...rows)}`;
      expect(toldTwice(judge(text, { kind, settings, today: '2026-06-20' }).findings)).toEqual([]);
    }),
    { numRuns: 200 },
  );
});
