import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createEngine } from '../../server/src/core/create-engine.ts';
import { kindIds } from '../../server/src/core/document/kind.ts';
import type { DocumentInput } from '../../server/src/core/engine.ts';
import { defaultSettings } from '../../server/src/core/settings/settings.ts';
import { topNotices } from '../../server/src/core/top-notices.ts';
import '../support/fixed-seed.ts';
import { samples } from '../support/documents.ts';
import { anyDocument } from '../support/written-documents.ts';

// What is told of the top of a long document before the rest is read is never taken back: each notice is among those of the
// whole. Tops are short here, so that many are tried.

const lengths = { document: 1000, least: 700, most: 20_000 };

function holds(input: DocumentInput): number {
  const early = topNotices(input, lengths);
  if (early.length === 0) return 0;
  const { notices } = createEngine().judge(input);
  for (const notice of early) expect(notices).toContainEqual(notice);
  return early.length;
}

const any = <T>(values: readonly T[]) => fc.constantFrom(...values);
const inputOf = (text: string): DocumentInput => ({
  text,
  path: 'plans/elm.md',
  settings: defaultSettings,
  today: '2026-11-24',
});

const rows = fc.array(
  fc.tuple(
    any(['Rails loose', 'Bells slow', 'NHS number 943 476 5919', 'ICB', '']),
    any(['Fit rails', 'Order gates', 'Ask Ada to wash slings', 'Ring [the council]', '~~Old~~', 'Tidy the red room']),
    any(['Ada Reeve', 'TBC', 'All staff', 'ICB', 'GP', 'AR', '', '[name]', 'TI, all nurses', 'N/A']),
    any(['4 May 2027', 'ASAP', 'TBC', 'ongoing', '', 'next meeting', '31/02/27', 'in due course', 'Amber']),
    any(['Audit in July 2027', '', 'TBC', 'Green']),
  ),
  { minLength: 2, maxLength: 6 },
);
const table = fc.tuple(
  any(['## Part one', '## Actions', '## Improvement plan: Elm Court', '## Action log of last month', '### To do ASAP']),
  any([
    'Ref | Action | Owner | Due | Check',
    'Finding | Action | Lead | When | Status',
    'Issue | What | Who | By | RAG',
  ]),
  rows,
);
const tableText = table.map(([heading, head, cells]) => {
  const line = (words: string) => `| ${words} |\n`;
  return `${heading}\n\n${line(head)}${line('---|---|---|---|---')}${cells.map((row) => line(row.join(' | '))).join('')}`;
});

const ends = [
  '',
  'TBC = Tom Barrie Cole',
  'Present: Asa Lap (ASAP), All Staff (AS)',
  'Status: Approved',
  '**Draft**',
  'This plan has been superseded by version 3.',
  'Key: Red = done; Amber = closed; Green = done',
  '# Appendix\n\nNothing more.',
  '# Attendance\n\nAda Reeve (AR)',
  'All actions are to be done by 4 May 2027.',
  '[the council]: http://example.org\n[name]: http://example.org',
  '<!-- golden-thread-ignore-file owner-placeholder, timescale-vague: agreed with the board -->',
  '| Action | How we will check |\n|---|---|\n| 1 | Audit in July 2027 |\n| 2 | Ada samples 12 charts |',
  'The Registered Manager owns all actions that have no owner.',
];

const openings = [
  ...kindIds.map((kind) => `---\ntype: ${kind}\ndate: 2026-11-02\n---\n\n# Plan for Elm Court\n`),
  '---\ntype: action-plan\n---\n',
  '---\ntype: action-plan\nstatus: draft\n---\n\n# Action plan\n',
  '---\ntype: incident-review\n---\n\n# Attendance\n',
  '---\ntype: remediation-plan\n---\n\n# Remediation\n\n## Improvement plan after the monitoring visit of 4 May\n',
  '# Improvement plan: Elm Court\n\nDate: 2 November 2026\n',
];

const longDocument = fc
  .tuple(
    any(openings),
    fc.array(tableText, { minLength: 2, maxLength: 4 }),
    fc.array(anyDocument, { maxLength: 1 }),
    fc.array(fc.oneof({ weight: 3, arbitrary: tableText }, { weight: 1, arbitrary: anyDocument }), {
      minLength: 2,
      maxLength: 4,
    }),
    any(ends),
  )
  .map(([opening, tables, between, rest, end]) => [opening, ...tables, ...between, ...rest, end].join('\n\n'));

describe('what is told before all is read', () => {
  test('stands, whatever follows', { timeout: 120_000 }, () => {
    let told = 0;
    fc.assert(
      fc.property(longDocument, (text) => {
        told += holds(inputOf(text));
      }),
      { numRuns: Number(process.env.RUNS ?? 600) },
    );
    expect(told).toBeGreaterThan(150);
  });

  test('stands in the samples, one after the other', { timeout: 60_000 }, () => {
    for (const { text } of samples)
      for (const other of samples) {
        if (other === samples[0] || other.text.length > 3000) holds(inputOf(`${text}\n\n${other.text}`));
      }
  });

  const top = `---\ntype: action-plan\ndate: 2026-11-02\n---\n\n# Plan\n\n## First\n\n| Action | Owner | Due | Check |\n|---|---|---|---|\n| Fit rails | TBC | ASAP | Audit in July 2027 |\n\n## Second\n\n${'The board heard how it went.\n\n'.repeat(60)}`;

  test('is what a row says by itself', () => {
    expect(topNotices(inputOf(top), lengths).map(({ findings }) => findings[0]!.rule)).toEqual([
      'owner-placeholder',
      'timescale-vague',
    ]);
  });

  test.each([
    'Status: Approved',
    '[rails]: http://example.org',
    '<!-- golden-thread-ignore-file owner-placeholder: agreed -->',
  ])('is nothing where this stands at the end: %s', (end) => {
    expect(topNotices(inputOf(`${top}\n\n${end}`), lengths)).toEqual([]);
  });

  test('is nothing of a document that is not long', () => {
    expect(topNotices(inputOf(top))).toEqual([]);
  });
});
