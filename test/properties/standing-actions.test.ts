import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createEngine } from '../../server/src/core/create-engine.ts';
import type { Engine } from '../../server/src/core/engine.ts';
import { firstNoticesOf, JudgementWhenAsked, type NoticeAt } from '../../server/src/core/findings/judgement.ts';
import { defaultSettings } from '../../server/src/core/settings/settings.ts';
import { shift } from '../../server/src/core/text/span.ts';
import { differenceBetween, plainOf } from '../support/plain-value.ts';

// Actions before and behind an edit are taken over as they stand. Here whole lines are taken out, put in and exchanged, since
// those change what stands around the others: the finding that a row goes on with, the heading, the date given to all.

const any = (...words: readonly string[]) => fc.constantFrom(...words);
const row = fc
  .tuple(
    any('1.1', '1.2', ''),
    any('Rails loose', 'Bells answered late', '', ''),
    any('Fit new rails', 'Train staff; audit charts', 'Ask AR', ''),
    any('Ada Reeve', 'TBC', 'All staff', ''),
    any('4 May 2027', 'ASAP', 'by end of June 2027', ''),
  )
  .map((cells) => `| ${cells.join(' | ')} |`);
const rows = fc.array(fc.oneof({ weight: 9, arbitrary: row }, fc.constant('| **Kitchen** | | | | |')), {
  minLength: 3,
  maxLength: 12,
});
const item = fc
  .tuple(any('', '[ ] '), any('Fit a bell', 'Look at room 4'), any('', ' – Owner: AR', ' – Due: ASAP'))
  .map((words) => `- ${words.join('')}`);
const heading = any(
  '## Actions',
  '## Short term actions',
  '## Actions for Ada Reeve',
  '## Trust recommendations',
  '## By 30 June 2027',
  '### Falls in the lounge',
  '**Actions**',
  'Actions:',
);
const paragraph = any(
  'All actions are due by 4 May 2027 unless stated.',
  'Action: AR to fit rails by 4 May 2027.',
  '**Action:** mend the door',
  'Owner: Ada Reeve',
  'Due: 4 May 2027',
  '- Owner: AR\n- Due: 4 May 2027',
  'Present: Ada Reeve (AR), Tom Ilunga (TI)',
  'The visit found this. Staff fell ill because of the heat.',
);
const part = fc.oneof(
  rows.map((some) => ['| Ref | Finding | Action | Owner | Due |', '|---|---|---|---|---|', ...some, '']),
  fc.array(item, { minLength: 2, maxLength: 8 }).map((items) => [...items, '']),
  paragraph.map((words) => [...words.split('\n'), '']),
);
const start = fc
  .array(fc.tuple(heading, part), { minLength: 2, maxLength: 8 })
  .map((parts) => [
    '# Improvement plan',
    '',
    'Date: 2 November 2026',
    '',
    ...parts.flatMap(([head, some]) => [head, '', ...some]),
  ]);

type Edit = (lines: readonly string[]) => readonly string[];
const put = (words: fc.Arbitrary<readonly string[]>) =>
  fc.tuple(fc.nat(), words).map(
    ([at, some]): Edit =>
      (lines) =>
        lines.toSpliced(at % lines.length, 0, ...some),
  );
const edit: fc.Arbitrary<Edit> = fc.oneof(
  put(row.map((one) => [one])),
  put(fc.tuple(fc.constant(''), fc.oneof(heading, paragraph), fc.constant(''))),
  put(fc.constant([''])),
  fc.nat().map(
    (at): Edit =>
      (lines) =>
        lines.toSpliced(at % lines.length, 1),
  ),
  fc.tuple(fc.nat(), fc.nat()).map(
    ([one, other]): Edit =>
      (lines) => {
        const [here, there] = [one % lines.length, other % lines.length];
        return lines.with(here, lines[there]!).with(there, lines[here]!);
      },
  ),
  fc.tuple(fc.nat(), any('x', ' ', '|', '- ')).map(
    ([at, key]): Edit =>
      (lines) => {
        const index = at % lines.length;
        const line = lines[index]!;
        return lines.with(index, line.slice(0, at % 7) + key + line.slice(at % 7));
      },
  ),
);

const around = { path: 'plan.md', settings: defaultSettings, today: '2026-11-24' } as const;

function said(engine: Engine, text: string, as: 'action-plan' | 'meeting-minutes'): unknown {
  return plainOf(engine.judge({ ...around, text, as }));
}

/** What an editor shows of notices, with offsets in the text. */
function shownOf(notices: readonly NoticeAt[]): unknown {
  return notices.map(({ notice: { severity, title, message, span, findings }, at }) => ({
    ...{ severity, title, message, span: shift(at, span) },
    findings: findings.map(({ rule, span }) => ({ rule, span: shift(at, span) })),
  }));
}

test('what is said after each edit is what a fresh engine says', { timeout: 300_000 }, () => {
  let actions = 0;
  /** How often the first notices were told without all of them. */
  let alone = 0;
  fc.assert(
    fc.property(
      start,
      fc.array(edit, { minLength: 8, maxLength: 8 }),
      any('action-plan', 'meeting-minutes') as fc.Arbitrary<'action-plan' | 'meeting-minutes'>,
      (lines, edits, as) => {
        const kept = createEngine();
        let now: readonly string[] = lines;
        said(kept, now.join('\n'), as);
        for (const change of edits) {
          now = change(now);
          const text = now.join('\n');
          expect(differenceBetween(said(kept, text, as), said(createEngine(), text, as)), text).toBeUndefined();
          const judgement = kept.judge({ ...around, text, as });
          const all = judgement.notices.map((notice) => ({ notice, at: 0 }));
          for (const most of [1, 4, all.length]) {
            const { notices, count } = firstNoticesOf(judgement, most);
            expect(shownOf(notices), text).toEqual(shownOf(all.slice(0, most)));
            expect(count, text).toBe(all.length);
          }
          if (judgement instanceof JudgementWhenAsked && judgement.first(1)) alone++;
          actions += judgement.document?.actions.length ?? 0;
        }
      },
    ),
    { numRuns: 30 },
  );
  expect(actions).toBeGreaterThan(1000);
  expect(alone).toBeGreaterThan(50);
});

test('a date that a line at the end gives to every action moves with that line', () => {
  const text = (words: string) =>
    `# Plan\n\n| Action | Owner |\n|---|---|\n| Fit rails | AR |\n| Move ${words} | AR |\n\nAll actions are due by 4 May 2027 unless stated.\n`;
  const engine = createEngine();
  said(engine, text('beds'), 'action-plan');
  expect(said(engine, text('the beds'), 'action-plan')).toEqual(said(createEngine(), text('the beds'), 'action-plan'));
});
