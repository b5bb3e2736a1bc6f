import { describe, expect, test } from 'vitest';
import { actionsIn } from '../../bench/documents.mjs';
import { assemble } from '../../server/src/core/assembly/assemble.ts';
import { parseText } from '../../server/src/core/markdown/parse.ts';
import { placeUnit } from '../../server/src/core/reading/units.ts';
import { judge } from '../../server/src/core/rules/judge.ts';
import { defaultSettings } from '../../server/src/core/settings/settings.ts';

/** What walks a whole list each time it is called. */
const walks = [
  'filter',
  'find',
  'findLast',
  'findIndex',
  'some',
  'every',
  'map',
  'flatMap',
  'includes',
  'indexOf',
] as const;

/** How many items of lists and characters of copied text the engine looks at after the Markdown library is done. */
function stepsFor(text: string, actions: number): number {
  const { blocks } = parseText(text, 0);
  let steps = 0;
  const lists = Array.prototype as unknown as Record<string, (...given: unknown[]) => unknown>;
  const strings = String.prototype as { slice(start?: number, end?: number): string };
  const own = walks.map((name) => lists[name]!);
  const slice = strings.slice;
  walks.forEach((name, index) => {
    const original = own[index]!;
    lists[name] = function (this: unknown[], ...given: unknown[]) {
      steps += this.length;
      return original.apply(this, given);
    };
  });
  strings.slice = function (this: string, ...given) {
    const part = slice.apply(this, given);
    steps += part.length;
    return part;
  };
  try {
    const units = blocks.map((block) => placeUnit(block));
    const document = assemble({ text, units, frontMatter: undefined, path: 'bench.md', settings: defaultSettings })!;
    const { findings } = judge(document, {
      settings: defaultSettings,
      today: '2026-11-24',
      signOff: false,
      records: [],
    });
    if (document.actions.length !== actions || findings.length === 0) throw new Error('The document was not read.');
    return steps;
  } finally {
    for (let index = 0; index < walks.length; index++) lists[walks[index]!] = own[index]!;
    strings.slice = slice;
  }
}

describe('the work for one action does not grow with the document', () => {
  test.each(['table', 'list', 'minutes'] as const)('%s', (shape) => {
    const [few, many] = [60, 480].map((count) => stepsFor(actionsIn(shape, count), count) / count);
    expect(many! / few!).toBeLessThan(1.5);
  });
});
