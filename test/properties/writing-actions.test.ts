import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { KindId } from '../../server/src/core/document/kind.ts';
import { parseText } from '../../server/src/core/markdown/parse.ts';
import { applyEdits } from '../../server/src/core/text/edit.ts';
import { addAction } from '../../server/src/core/writing/add-action.ts';
import type { ActionAnswers } from '../../server/src/core/writing/answers.ts';
import { difference } from '../../server/src/core/writing/read-back.ts';
import { generated, samples } from '../support/documents.ts';
import { engine, inputOf, judge } from '../support/judging.ts';
import { isSubsequence, lettersOf } from '../support/words-kept.ts';

const actionKinds: readonly KindId[] = [
  'action-plan',
  'report-on-actions',
  'remediation-plan',
  'notice-response',
  'meeting-minutes',
  'incident-review',
  'thematic-review',
  'organisational-concern',
];

/** Layouts in which people write their actions, each with one that is whole. */
const layouts: readonly (readonly [string, string])[] = [
  [
    'a table',
    '| Finding | Action | Owner | Due | How we will check |\n|---|---|---|---|---|\n| No rail | Order gloves | Ada Reeve | 9 May 2026 | Deputy counts the stock |\n',
  ],
  [
    'a log',
    '| Ref | Action | Lead | By when | Status |\n|:--|:--|---|--:|---|\n| A1 | Order gloves | Ada Reeve | 9 May 2026 | Open |\n',
  ],
  ['open bars', 'Action | Owner | Due\n--- | --- | ---\nOrder gloves | Ada Reeve | 9 May 2026\n'],
  ['labels', '- Order gloves – Owner: Ada Reeve – Due: 9 May 2026\n'],
  [
    'boxes',
    '- [ ] Order gloves – **Lead:** Ada Reeve – **By when:** 9 May 2026\n- [x] Count gloves – **Lead:** Ada Reeve – **By when:** 3 May 2026\n',
  ],
  ['brackets', '1. Order gloves (Ada Reeve, 9 May 2026)\n'],
  ['lines', '- Order gloves\n  - Owner: Ada Reeve\n  - Due: 9 May 2026\n'],
  ['a quoted list', '> - Order gloves – Owner: Ada Reeve – Due: 9 May 2026\n'],
  ['marks', '**ACTION:** Ada Reeve to order gloves by 9 May 2026.\n'],
  ['nothing', 'Nobody has agreed anything yet.\n'],
];

const doing = fc.constantFrom(
  'Fit two grab rails in the upstairs bathroom',
  'Order a second hoist',
  'Audit 20 medicine charts',
  'Review the night rota',
  'Update the falls risk assessments',
  'Book refresher training for all seniors',
);
const owner = fc.constantFrom(
  'Tom Ilunga',
  'Síle O’Neill',
  'Nkechi Adeyemi-Okoro',
  'Registered Manager',
  'Priya D’Souza',
  'Llŷr ap Rhys',
);
const due = fc.constantFrom('12 June 2026', '30/06/2026', '1 July 2026');
const how = fc.constantFrom('Spot check of five charts', 'Observe two transfers', 'Sample of ten care plans');
const maybe = <T>(words: fc.Arbitrary<T>) => fc.option(words, { nil: undefined });
const usual: fc.Arbitrary<ActionAnswers> = fc
  .record({
    doing,
    owner: maybe(owner),
    due: maybe(due),
    how: maybe(how),
    found: maybe(fc.constant('Two falls in the bathroom')),
  })
  .map(
    ({ how: check, ...answers }) =>
      ({
        ...withoutBlanks(answers),
        check: check ? { how: check, who: 'Ada Reeve', when: '1 August 2026' } : {},
      }) as ActionAnswers,
  );

function withoutBlanks(answers: object): object {
  return Object.fromEntries(Object.entries(answers).filter(([, value]) => value !== undefined));
}

/** What nobody means and somebody pastes. */
const hostile = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        '|',
        '\\',
        '\\|',
        '`',
        '*',
        '_',
        '~',
        '<b>',
        '<!--',
        '-->',
        '&amp;',
        '[x](y)',
        '[ ]',
        '# ',
        '\n',
        '\r\n',
        '- ',
        '1. ',
        '{{',
        '$0',
        '::',
        '\u0000',
        '\t',
        '> ',
        '=',
        '🙂',
        '李娜',
        '~~',
        '**',
        'a',
        'Word ',
        '<br>',
      ),
      fc.string({ maxLength: 6 }),
    ),
    { minLength: 1, maxLength: 10 },
  )
  .map((parts) => `Fit ${parts.join('')}`);

function writes(text: string, kind: KindId, at: number, answers: ActionAnswers) {
  const before = judge(text, { kind }).document!;
  const reads = (words: string) => engine.read(inputOf(words, { kind }));
  const result = addAction(before, at, answers, '2026-05-10', reads)!;
  return { before, result, after: reads(result.text)! };
}

function documentIn(layout: string, end: string): string {
  return `# Notes of 4 May 2026\n\nPresent: Ada Reeve (AR)\n\n## Actions\n\n${layout}\n## Further\n\nNothing.\n`.replace(
    /\n/g,
    end,
  );
}

/** What a reader sees in each cell of the tables. */
function shownIn(text: string): string[] {
  return parseText(text, 0).blocks.flatMap(({ unit }) =>
    unit.type === 'table' ? unit.rows.flatMap((row) => row.unit.cells.map(({ prose }) => oneSpace(prose.text))) : [],
  );
}

function oneSpace(words: string): string {
  return words.replace(/[\s\p{Cc}]+/gu, ' ').trim();
}

describe('an action that is added', () => {
  test('reads back as what was answered, whatever the kind and the layout', () => {
    fc.assert(
      fc.property(
        usual,
        fc.constantFrom(...layouts),
        fc.constantFrom(...actionKinds),
        fc.constantFrom('\n', '\r\n'),
        fc.nat(),
        (answers, [, layout], kind, end, at) => {
          const text = documentIn(layout, end);
          const { before, result, after } = writes(
            text,
            kind,
            text.indexOf(layout.slice(0, 3)) + (at % layout.length),
            answers,
          );
          const told = `${kind}\n${result.text}`;
          expect(after.actions.length, told).toBe(before.actions.length + 1);
          const action = after.actions.find(({ text: words }) =>
            words.value.toLowerCase().includes(answers.doing.toLowerCase()),
          )!;
          expect(action, told).toBeDefined();
          if (answers.owner) expect(action.owner?.value, told).toBe(answers.owner);
          else expect(action.owner?.class ?? 'placeholder', told).toBe('placeholder');
          if (answers.due) expect(action.timescale?.value, told).toBe(answers.due);
          else expect(action.timescale?.class ?? 'placeholder', told).toBe('placeholder');
          if (answers.check?.how) expect(action.verification?.value, told).toContain(answers.check.how);
          expect(result.text.slice(result.span.start, result.span.end).toLowerCase(), told).toContain(
            answers.doing.toLowerCase(),
          );
          // The one edit that an editor makes of it.
          expect(applyEdits(text, [difference(text, result.text)])).toBe(result.text);
        },
      ),
      { numRuns: 180 },
    );
  });

  test('shows hostile answers in a table exactly as they were typed', () => {
    fc.assert(
      fc.property(hostile, hostile, fc.constantFrom(...layouts.slice(0, 3)), (doing, owner, [, layout]) => {
        const text = documentIn(layout, '\n');
        const { before, result, after } = writes(text, 'action-plan', text.indexOf('gloves'), { doing, owner });
        expect(after.tables.length, result.text).toBe(before.tables.length);
        const source = after.tables[0]!.source!;
        expect(source.rows.length, result.text).toBe(before.tables[0]!.source!.rows.length + 1);
        expect(new Set(source.rows.map(({ cells }) => cells.length)).size, result.text).toBe(1);
        const shown = shownIn(result.text);
        expect(shown, result.text).toContain(oneSpace(doing));
        expect(shown, result.text).toContain(oneSpace(owner));
      }),
      { numRuns: 180 },
    );
  });

  test('loses no word of the document and none of the answers', () => {
    fc.assert(
      fc.property(
        fc.oneof(generated, fc.constantFrom(...samples)),
        hostile,
        fc.nat(),
        ({ text, kind }, doing, place) => {
          const { document } = judge(text, kind ? { kind } : {});
          if (!document) return;
          const answers = { doing, owner: 'Tom Ilunga', due: '12 June 2026', found: 'A fall' };
          const { result } = writes(text, document.kind, place % (text.length + 1), answers);
          expect(isSubsequence(lettersOf(text), lettersOf(result.text)), result.text).toBe(true);
          const span = lettersOf(result.text.slice(result.span.start, result.span.end)).toLowerCase();
          expect(isSubsequence(lettersOf(doing).toLowerCase(), span), `${doing}\n${span}`).toBe(true);
        },
      ),
      { numRuns: 80 },
    );
  });
});
