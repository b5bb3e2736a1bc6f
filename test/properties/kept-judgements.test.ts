import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { createEngine } from '../../server/src/core/create-engine.ts';
import { type KindId, kindIds } from '../../server/src/core/document/kind.ts';
import { catalogue } from '../../server/src/core/rules/catalogue.ts';
import { judge } from '../../server/src/core/rules/judge.ts';
import { sectionAt } from '../../server/src/core/rules/section-at.ts';
import { defaultSettings, type Settings } from '../../server/src/core/settings/settings.ts';
import { contains, type Span, touches } from '../../server/src/core/text/span.ts';
import { SpanSet } from '../../server/src/core/text/span-set.ts';

const owners = ['Rosa Lin', 'TBC', 'All staff', 'ICB', 'Rosa Lin, Ada Reeve', '[name]', ''];
const dates = ['4 May 2026', 'ASAP', '31/02/26', '1 April 2027', 'TBC', 'within two weeks', ''];
const checks = ['Deputy samples ten', 'Attendance sheet', 'Rosa Lin looks', '[who will check what]', ''];
const states = ['Done', 'Closed 4 May 2026', 'On track', 'Open', 'Amber', 'Cancelled', ''];
const row = fc
  .tuple(
    fc.constantFrom('Rails loose', 'Lesson 2', ''),
    fc.constantFrom('Fit two rails', 'Remind staff', 'Look into alarms', 'Re-audit charts', 'Ring 07700 900 123'),
    ...[owners, dates, checks, states].map((words) => fc.constantFrom(...words)),
  )
  .map((cells) => `| ${cells.join(' | ')} |`);
const table = fc
  .array(row, { minLength: 1, maxLength: 6 })
  .map(
    (rows) =>
      `| Finding | Action | Owner | Due | How we will check | Status |\n|---|---|---|---|---|---|\n${rows.join('\n')}`,
  );
const part = fc.oneof(
  { weight: 4, arbitrary: table },
  {
    weight: 3,
    arbitrary: fc.constantFrom(
      '# Plan for Elm Court',
      '## Safeguarding',
      '### Kitchen',
      '## Lessons learned\n\n- Bells were not heard at night.\n- Charts were not added up.',
      'Date: 4 May 2026',
      'Present: Ada Reeve (AR)',
      '<!-- golden-thread-ignore action-without-owner, owner-placeholder: agreed -->',
      'Telephone 07700 900 123, [insert name].',
      '- AR to ring the builder by Friday\n- Fit a bell – Owner: TBC – Due: ASAP',
    ),
  },
);
const text = fc.array(part, { minLength: 1, maxLength: 6 }).map((parts) => `${parts.join('\n\n')}\n`);

const everything = Object.fromEntries(catalogue.map(({ id }) => [id, { severity: 'hint' as const, options: {} }]));
const settingsOfTest: readonly Settings[] = [defaultSettings, { ...defaultSettings, rules: everything }];

function judgementOf(words: string, as: KindId, settings: Settings, today: string, engine = createEngine()) {
  const document = engine.read({ text: words, path: '', settings, today, as })!;
  const { findings, notices, summary } = judge(document, { settings, today, signOff: false, records: [] });
  return { findings, notices, summary };
}

describe('what was said of an action', () => {
  test('is the same after other parts of the text and the day have changed as when nothing is known', () => {
    let findings = 0;
    const changes = fc.array(fc.tuple(fc.nat(5), part, fc.constantFrom('2026-04-01', '2026-06-20')), { maxLength: 3 });
    fc.assert(
      fc.property(
        fc.array(part, { minLength: 1, maxLength: 6 }),
        changes,
        fc.constantFrom(...kindIds),
        fc.constantFrom(...settingsOfTest),
        (parts, changed, kind, settings) => {
          const engine = createEngine();
          const now = [...parts];
          for (const [index, other, today] of [[0, parts[0]!, '2026-05-10'] as const, ...changed]) {
            now[index % now.length] = other;
            const words = `${now.join('\n\n')}\n`;
            const known = judgementOf(words, kind, settings, today, engine);
            expect(known).toEqual(judgementOf(words, kind, { ...settings }, today));
            findings += known.findings.length;
          }
        },
      ),
      { numRuns: 40 },
    );
    expect(findings).toBeGreaterThan(300);
  });

  test('holds while something else changes, in a document of any length', () => {
    const counts = [10, 100].map((rows) => {
      const settings = { ...defaultSettings };
      const engine = createEngine();
      const plan = (changed: string) =>
        `# Plan\n\nDate: 4 May 2026\n\n| Ref | Action | Owner | Due |\n|---|---|---|---|\n${Array.from({ length: rows }, (_, index) => `| ${index} | Fit rail ${index === 3 ? changed : index} | TBC | ASAP |`).join('\n')}\n`;
      judgementOf(plan('by the stairs'), 'action-plan', settings, '2026-05-10', engine);
      const calls = countCalls(() => judgementOf(plan('by the stair'), 'action-plan', settings, '2026-05-10', engine));
      return calls;
    });
    expect(counts[0]).toBeGreaterThan(0);
    expect(counts[1]).toBe(counts[0]);
  });
});

/** How often rules that judge one action are asked. */
function countCalls(work: () => void): number {
  let calls = 0;
  const spies = catalogue.flatMap((rule) => {
    if (!('checkAction' in rule)) return [];
    const { checkAction } = rule;
    return vi.spyOn(rule, 'checkAction').mockImplementation((...given) => {
      calls++;
      return checkAction.apply(rule, given);
    });
  });
  work();
  for (const spy of spies) spy.mockRestore();
  return calls;
}

const anySpan = fc.tuple(fc.nat(30), fc.nat(6)).map(([start, length]): Span => ({ start, end: start + length }));

test('a set of spans answers as if each were looked at', () => {
  fc.assert(
    fc.property(
      fc.array(
        anySpan.map((span) => ({ span })),
        { maxLength: 12 },
      ),
      anySpan,
      (all, span) => {
        const set = new SpanSet(all);
        const inOrder = all.toSorted((a, b) => a.span.start - b.span.start);
        expect(set.touches(span)).toBe(all.some((one) => touches(one.span, span)));
        expect(set.within(span)).toEqual(inOrder.filter((one) => contains(span, one.span)));
        expect(set.over(span)).toEqual(inOrder.filter((one) => one.span.end > span.start && one.span.start < span.end));
      },
    ),
  );
});

test('the section at a place is the last one that holds it', () => {
  fc.assert(
    fc.property(text, (words) => {
      const { sections } = createEngine().read({
        text: words,
        path: '',
        settings: defaultSettings,
        today: '2026-05-10',
        as: 'action-plan',
      })!;
      for (let offset = 0; offset <= words.length; offset += 7) {
        const holding = sections.findLast(({ span }) => span.start <= offset && offset < span.end);
        expect(sectionAt(sections, offset)).toBe(holding);
      }
    }),
    { numRuns: 50 },
  );
});
