import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createEngine } from '../../server/src/core/create-engine.ts';
import type { GovernanceDocument } from '../../server/src/core/document/governance-document.ts';
import { kindIds } from '../../server/src/core/document/kind.ts';
import type { DocumentInput } from '../../server/src/core/engine.ts';
import { defaultSettings } from '../../server/src/core/settings/settings.ts';

const words = fc.constantFrom(
  ...['Fit two rails', 'TI to ring the fitter', 'Ada Reeve', 'all staff', 'TBC', '4 May 2026', 'Friday 31/02/26'],
  ...[
    'ASAP',
    'weekly from June',
    '~~30 April~~ 4 June',
    'deputy samples ten charts',
    'Done',
    '🟢',
    '☑',
    '**Lead:** AR',
  ],
  ...[
    'We learned that bells are not heard',
    'falls fell from 9 to 3',
    '[insert name]',
    '',
    ' ',
    '\u00a0',
    'a\\|b',
    '`|`',
  ],
  ...[
    'Zoe\u0308 O’Neill',
    '\u202eright to left',
    '👩🏽‍⚕️ nurse',
    '\u200b',
    '\ud83d',
    'ﬁt',
    '١٢ مايو',
    '<br>',
    '&nbsp;',
    'x'.repeat(5000),
  ],
);
const heading = fc.tuple(fc.integer({ min: 1, max: 7 }), words).map(([level, text]) => `${'#'.repeat(level)} ${text}`);

/** Tables of any shape: with too few cells and too many, without a heading, with a second one. */
const table = fc
  .tuple(
    fc.array(fc.constantFrom('Ref', 'Finding', 'Action', 'Owner', 'By when', 'Evidence', 'RAG', 'Impact', ''), {
      minLength: 1,
      maxLength: 7,
    }),
    fc.array(fc.array(words, { maxLength: 9 }), { maxLength: 6 }),
    fc.constantFrom('|---', '|:-:', '|-', ''),
    fc.boolean(),
  )
  .map(([header, rows, rule, edges]) =>
    [
      header.join(' | '),
      rule === '' ? '' : `${rule.repeat(header.length)}|`,
      ...rows.map((cells) => (edges ? `| ${cells.join(' | ')} |` : cells.join(' | '))),
    ].join('\n'),
  );
const htmlTable = fc
  .array(fc.array(words, { minLength: 1, maxLength: 4 }), { maxLength: 4 })
  .map(
    (rows) =>
      `<table>${rows.map((cells) => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`).join('\n')}</table>`,
  );
const list = fc
  .array(
    fc.tuple(
      fc.integer({ min: 0, max: 4 }),
      fc.constantFrom('- ', '* ', '1. ', '2) ', '- [ ] ', '- [x] ', '\t- '),
      words,
    ),
    {
      minLength: 1,
      maxLength: 8,
    },
  )
  .map((items) => items.map(([depth, mark, text]) => `${'  '.repeat(depth)}${mark}${text}`).join('\n'));
const minutes = fc
  .array(fc.tuple(words, words), { minLength: 1, maxLength: 4 })
  .map((items) =>
    [
      'Present: Ada Reeve (AR), Tom Ilunga (TI)',
      ...items.map(
        ([said, done], index) => `${index + 1}.${index} ${said}\n\n**ACTION:** TI to ${done} by 9 June (AR)`,
      ),
    ].join('\n\n'),
  );
const headingActions = fc
  .array(fc.tuple(words, words, words), { minLength: 1, maxLength: 3 })
  .map((actions) =>
    actions.map(([what, who, when]) => `### Action: ${what}\n\n- Owner: ${who}\n- Due: ${when}`).join('\n\n'),
  );
const fence = words.map((text) => `\`\`\`\n| Action | Owner |\n|---|---|\n| ${text} | |\n\`\`\``);
const details = fc
  .tuple(fc.constantFrom(...kindIds), words)
  .map(([type, date]) => `---\ntype: ${type}\ndate: ${date.trim().slice(0, 40)}\n---`);
const anything = fc.string({ unit: 'binary', maxLength: 60 });
const block = fc.oneof(heading, table, htmlTable, list, minutes, headingActions, fence, words, anything);

const document = fc
  .tuple(
    fc.constantFrom('', '\uFEFF', '\n\n'),
    fc.option(details, { nil: '' }),
    fc.array(block, { maxLength: 8 }),
    fc.constantFrom('\n\n', '\n', '\r\n\r\n', '\r', '\n\t\n'),
  )
  .map(([start, top, blocks, between]) => start + [top, ...blocks].filter((part) => part !== '').join(between));
const kind = fc.option(fc.constantFrom(...kindIds), { nil: undefined });

const inputOf = (text: string, as: DocumentInput['as'], path = 'plan.md'): DocumentInput => ({
  text,
  path,
  settings: defaultSettings,
  today: '2026-11-24',
  ...(as ? { as } : {}),
});
const runs = { numRuns: 100 };

/** Every fact of a document, wherever it hangs: an object with its words and its place. */
function* factsIn(
  value: unknown,
  seen = new Set<unknown>(),
): Iterable<{ text: string; span: { start: number; end: number } }> {
  if (typeof value !== 'object' || value === null || seen.has(value)) return;
  seen.add(value);
  const { text, span } = value as { text?: unknown; span?: { start: number; end: number } };
  if (typeof text === 'string' && span && !('kind' in value)) yield { text, span };
  for (const inner of Object.values(value)) yield* factsIn(inner, seen);
}

describe('for any mixture of writing', () => {
  test('every fact knows its exact words', () => {
    fc.assert(
      fc.property(document, kind, (text, as) => {
        const read: GovernanceDocument | undefined = createEngine().read(inputOf(text, as));
        for (const fact of factsIn(read?.actions)) {
          if (fact.span.end > fact.span.start) expect(text.slice(fact.span.start, fact.span.end)).toBe(fact.text);
        }
      }),
      runs,
    );
  });

  test('judging never throws, stays within the text, and twice gives the same', () => {
    fc.assert(
      fc.property(document, kind, (text, as) => {
        const engine = createEngine();
        const { findings } = engine.judge(inputOf(text, as));
        for (const { span, rule } of findings) {
          expect(rule).not.toBe('internal-error');
          expect(0 <= span.start && span.start <= span.end && span.end <= text.length).toBe(true);
        }
        expect(engine.judge(inputOf(text, as)).findings).toEqual(findings);
      }),
      runs,
    );
  });

  test('after an edit, what was kept gives the same as a fresh start', () => {
    fc.assert(
      fc.property(document, block, fc.nat(), fc.nat({ max: 200 }), kind, (text, insert, at, length, as) => {
        const engine = createEngine();
        engine.judge(inputOf(text, as));
        const start = at % (text.length + 1);
        const edited = text.slice(0, start) + insert + text.slice(start + length);
        expect(engine.judge(inputOf(edited, as)).findings).toEqual(createEngine().judge(inputOf(edited, as)).findings);
        expect(engine.judge(inputOf(text, as)).findings).toEqual(createEngine().judge(inputOf(text, as)).findings);
      }),
      { numRuns: 50 },
    );
  });

  test('the order in which documents are read does not matter', () => {
    fc.assert(
      fc.property(fc.array(document, { minLength: 2, maxLength: 4 }), kind, (texts, as) => {
        const read = (engine: ReturnType<typeof createEngine>, index: number) =>
          engine.judge(inputOf(texts[index]!, as, `${index}.md`)).findings;
        const [forwards, backwards] = [createEngine(), createEngine()];
        const there = texts.map((_, index) => read(forwards, index));
        const back = texts.map((_, index) => read(backwards, texts.length - 1 - index)).reverse();
        expect(back).toEqual(there);
      }),
      { numRuns: 30 },
    );
  });
});
