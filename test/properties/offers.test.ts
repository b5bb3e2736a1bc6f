import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readLinePlace } from '../../server/src/core/reading/line-place.ts';
import { readYamlPlace } from '../../server/src/core/reading/yaml-place.ts';
import { Lines } from '../../server/src/core/text/lines.ts';
import { detailCompletionsAt } from '../../server/src/lsp/features/completion/details.ts';
import { detailHoverAt } from '../../server/src/lsp/features/hover/details.ts';
import { itemsAt } from '../support/completing.ts';
import { saidAt } from '../support/hovering.ts';

const samples = readdirSync('samples', { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.md'))
  .map((path) => readFileSync(join('samples', path), 'utf8'));

/** A sample cut off somewhere, as while it is being written, or with something typed in its midst. */
const written = fc
  .tuple(
    fc.constantFrom(...samples),
    fc.nat(),
    fc.boolean(),
    fc.constantFrom('', '|', ' | ', '- ', '## ', '@', ': ', '(see ', 'Owner: ', '\r\n', '😀'),
  )
  .map(([text, seed, cut, typed]) => {
    const at = seed % (text.length + 1);
    return `${text.slice(0, at)}${typed}$0${cut ? '' : text.slice(at)}`.replace(/\$(?!0)/g, '');
  });

test('wherever somebody writes, an offer is an edit of one line around the cursor that begins with what was typed', () => {
  fc.assert(
    fc.property(written, fc.boolean(), (marked, typing) => {
      if (!marked.includes('$0') || (typing && marked.startsWith('$0'))) return;
      for (const item of itemsAt(marked, typing ? { typing } : { snippets: true })) {
        expect(item.label.trim()).not.toBe('');
        expect(item.filterText).toBeDefined();
      }
    }),
    { numRuns: 150 },
  );
}, 60_000);

test('wherever the pointer rests, what is said is words', () => {
  fc.assert(
    fc.property(written, (marked) => {
      expect(saidAt(marked) ?? 'nothing').toMatch(/\p{L}/u);
    }),
    { numRuns: 80 },
  );
}, 60_000);

test('a place in a line lies in the line', () => {
  const line = fc.string({
    unit: fc.constantFrom('|', ' ', '#', '*', '-', ':', '(', '@', 'Owner', 'see ', 'Due', 'é', '\\', '>', '1.', '[ ]'),
    maxLength: 30,
  });
  fc.assert(
    fc.property(line, fc.nat(), fc.boolean(), (text, seed, tabled) => {
      const column = seed % (text.length + 1);
      const place = readLinePlace(text, column, tabled);
      if (!('words' in place)) return;
      expect(place.words.start).toBeGreaterThanOrEqual(0);
      expect(place.words.start).toBeLessThanOrEqual(column);
      expect(place.words.end).toBeLessThanOrEqual(text.length);
    }),
  );
});

test('any words in the settings and the details are offered and explained without a fault', () => {
  const yaml = fc.string({
    unit: fc.constantFrom(
      'rules',
      'people',
      ':',
      ' ',
      '\n',
      '- ',
      '#',
      '"',
      "'",
      '[',
      ',',
      ']',
      '---',
      '\r\n',
      'name',
      'x',
    ),
    maxLength: 40,
  });
  fc.assert(
    fc.property(yaml, fc.nat(), fc.boolean(), (text, seed, isSettings) => {
      const offset = seed % (text.length + 1);
      const place = readYamlPlace(text, offset);
      if (place) expect(place.span.start <= offset && offset <= place.span.end).toBe(true);
      const lines = new Lines(text);
      for (const { textEdit } of detailCompletionsAt(text, offset, isSettings)) {
        const { start, end } = (textEdit as { range: { start: { line: number }; end: { line: number } } }).range;
        expect([start.line, end.line]).toEqual([lines.lineAt(offset), lines.lineAt(offset)]);
      }
      detailHoverAt(text, offset, isSettings);
    }),
  );
});
