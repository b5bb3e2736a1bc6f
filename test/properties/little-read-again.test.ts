import { describe, expect, test, vi } from 'vitest';
import { ActionReader } from '../../server/src/core/assembly/part-actions.ts';
import { createEngine } from '../../server/src/core/create-engine.ts';
import type { DocumentInput } from '../../server/src/core/engine.ts';
import { catalogue } from '../../server/src/core/rules/catalogue.ts';
import { defaultSettings } from '../../server/src/core/settings/settings.ts';

// What a key costs must not grow with the file, the table or the list. Time is for `npm run bench`; here it is counted
// what is parsed and read again, and the counts for a short document and for a long one have to be the same.

const counts = vi.hoisted(() => ({
  /** Characters that the Markdown library parsed. */
  library: 0,
  /** Characters whose marks our own reader looked for. */
  own: 0,
  /** Stretches of words (cells, items, paragraphs, sentences) that were read for what they say. */
  statements: 0,
  /** Actions that were put together from their parts. */
  actions: 0,
  /** Rows, items and paragraphs that were looked at for their actions, whether these were known or not. */
  parts: 0,
  /** Times that a rule was asked about one action. */
  rules: 0,
}));
type Counts = typeof counts;

// What is counted goes on to the real function, and nothing else changes.
vi.mock('../../server/src/core/markdown/library.ts', async (original) => {
  const library = await original<typeof import('../../server/src/core/markdown/library.ts')>();
  return {
    ...library,
    parseWithLibrary: (...given: Parameters<typeof library.parseWithLibrary>) => {
      counts.library += given[0].length;
      return library.parseWithLibrary(...given);
    },
    definitionsWithLibrary: (stretch: string) => {
      counts.library += stretch.length;
      return library.definitionsWithLibrary(stretch);
    },
  };
});
vi.mock('../../server/src/core/markdown/plain-words.ts', async (original) => {
  const words = await original<typeof import('../../server/src/core/markdown/plain-words.ts')>();
  return {
    ...words,
    plainProse: (...given: Parameters<typeof words.plainProse>) => {
      for (const { start, end } of given[1]) counts.own += end - start;
      return words.plainProse(...given);
    },
  };
});
vi.mock('../../server/src/core/reading/statement.ts', async (original) => {
  const statement = await original<typeof import('../../server/src/core/reading/statement.ts')>();
  return {
    ...statement,
    readStatement: (...given: Parameters<typeof statement.readStatement>) => {
      counts.statements++;
      return statement.readStatement(...given);
    },
  };
});
vi.mock('../../server/src/core/assembly/resolve-action.ts', async (original) => {
  const resolving = await original<typeof import('../../server/src/core/assembly/resolve-action.ts')>();
  return {
    ...resolving,
    resolveAction: (...given: Parameters<typeof resolving.resolveAction>) => {
      counts.actions++;
      return resolving.resolveAction(...given);
    },
  };
});
const { ofPart } = ActionReader.prototype;
ActionReader.prototype.ofPart = function (...given) {
  counts.parts++;
  return ofPart.apply(this, given);
};
for (const rule of catalogue) {
  if (!('checkAction' in rule)) continue;
  const { checkAction } = rule;
  rule.checkAction = (...given) => {
    counts.rules++;
    return checkAction(...given);
  };
}

/** The counts of what happens meanwhile. */
function countsOf(work: () => void): Counts {
  Object.assign(counts, { library: 0, own: 0, statements: 0, actions: 0, parts: 0, rules: 0 });
  work();
  return { ...counts };
}

const top = '# Improvement plan\n\nDate: 2 November 2026\n\nAR = Ada Reeve\n\n';

/** Documents of so many actions, the same words in the middle of each; numbers are as long in a short one. */
const shapes = {
  table: (count: number) =>
    `${top}| Action | Owner | Due | How we will check |\n|---|---|---|---|\n${actions(count, (task) => `| ${task} | AR | 4 May 2027 | Deputy looks |\n`)}\nEnd.\n`,
  list: (count: number) =>
    `${top}## Actions\n\n${actions(count, (task) => `- ${task} – Owner: AR – Due: 4 May 2027\n`)}\nEnd.\n`,
  'numbered list': (count: number) =>
    `${top}## Actions\n\n${actions(count, (task, number) => `${number}. ${task} – Owner: AR – Due: 4 May 2027\n`)}\nEnd.\n`,
  paragraphs: (count: number) =>
    `${top}## Actions\n\n${actions(count, (task) => `Action: AR to ${task} by 4 May 2027.\n\n`)}End.\n`,
  minutes: (count: number) =>
    `# Minutes of the quality meeting\n\nDate: 2 November 2026\n\nPresent: Ada Reeve (AR)\n\n${actions(count, (task, number) => `## ${number}. Item\n\nThe board heard how it went.\n\n**Action:** AR to ${task} by 4 May 2027.\n\n`)}End.\n`,
} as const;
type Shape = keyof typeof shapes;

const target = 'sluice door';
/** Each length has words of its own: what was remembered of a short document would make a long one cheap. */
const marks: Readonly<Record<number, string>> = { 10: 'bath', 1000: 'bell', 5000: 'lift' };

function actions(count: number, write: (task: string, number: number) => string): string {
  const middle = Math.floor(count / 2);
  return Array.from({ length: count }, (_, index) =>
    write(
      `${index === middle ? `mend the ${marks[count]} ${target}` : `fit rail ${1001 + index}`} of house ${marks[count]}`,
      1001 + index,
    ),
  ).join('');
}

const lineStart = (text: string) => text.lastIndexOf('\n', text.indexOf(target)) + 1;
const lineEnd = (text: string) => text.indexOf('\n', text.indexOf(target));
const typed = (words: string, at: (text: string) => number) => (text: string) =>
  text.slice(0, at(text)) + words + text.slice(at(text));
const between = (text: string) => text.indexOf('sluice');
const within = (text: string) => text.indexOf('uice');

/** What is typed somewhere in the middle of the document. */
const keys = {
  'a letter': typed('x', within),
  'a space': typed(' ', between),
  'a line break': typed('\n', between),
  'a pipe': typed('| ', between),
  'a list marker': typed('- ', lineStart),
  'a dash before the line': typed('-', lineStart),
  'a hash before the line': typed('#', lineStart),
  'a bracket before the line': typed('[', lineStart),
  'a star before the line': typed('*', lineStart),
  'the same line again': (text: string) => typed(text.slice(lineStart(text), lineEnd(text) + 1), lineStart)(text),
} as const;
type Key = keyof typeof keys;

/** A marker in front of a row ends its table: the rows below it become the words of the item, as Markdown has it. */
const restructures: readonly `${Shape}, ${Key}`[] = ['table, a list marker', 'numbered list, a list marker'];

const cases = (Object.keys(shapes) as Shape[]).flatMap((shape) =>
  (Object.keys(keys) as Key[]).flatMap((key) =>
    restructures.includes(`${shape}, ${key}`) ? [] : ([[shape, key]] as const),
  ),
);

class Typing {
  readonly #engine = createEngine();
  readonly #costs = new Map<Key, readonly Counts[]>();
  readonly opening: Counts;

  constructor(readonly text: string) {
    this.opening = this.#countsOf(text);
  }

  /** What a key costs when it is typed for the first time, and taking it back. */
  key(key: Key): readonly Counts[] {
    const costs = this.#costs.get(key) ?? [this.#countsOf(keys[key](this.text)), this.#countsOf(this.text)];
    this.#costs.set(key, costs);
    return costs;
  }

  #countsOf(text: string): Counts {
    const input: DocumentInput = { text, path: 'plan.md', settings: defaultSettings, today: '2026-11-24' };
    return countsOf(() => this.#engine.judge(input));
  }
}

const started = new Map<string, Typing>();
function typingIn(shape: Shape, count: number): Typing {
  const name = `${shape} ${count}`;
  const typing = started.get(name) ?? new Typing(shapes[shape](count));
  started.set(name, typing);
  return typing;
}

const long = { timeout: 120_000 };

describe('what is read at opening grows with the document', () => {
  test.each(Object.keys(shapes) as Shape[])('%s', long, (shape) => {
    const [short, large] = [typingIn(shape, 10).opening, typingIn(shape, 1000).opening];
    expect(large.own + large.library).toBeGreaterThan(25 * (short.own + short.library));
    expect(large.statements).toBeGreaterThanOrEqual(1000);
    expect(large.actions).toBeGreaterThanOrEqual(1000);
    expect(large.rules).toBeGreaterThan(1000);
  });
});

/**
 * What a key may cost in a document of any length: what it costs in a short one, and a row or two beside, since of a long
 * one less of what was read lately is remembered.
 */
function expectNoMore(shape: Shape, count: number, key: Key): void {
  const [short] = typingIn(shape, 10).key(key);
  const [letter] = typingIn(shape, 10).key('a letter');
  for (const cost of typingIn(shape, count).key(key)) {
    for (const what of Object.keys(counts) as (keyof Counts)[])
      expect(cost[what], what).toBeLessThanOrEqual(short![what] + 2 * letter![what]);
  }
}

describe('what is read again for a key does not', () => {
  test.each(cases)('%s: %s', long, (shape, key) => {
    const [short] = typingIn(shape, 10).key(key);
    // A row without a statement that anybody asks for is still read from its text.
    if (key !== 'the same line again') expect(short!.own + short!.library).toBeGreaterThanOrEqual(1);
    expectNoMore(shape, 1000, key);
  });

  test.each([
    ['a line break behind a row, and back', lineEnd, '\n'],
    ['a list marker before a row, and back', lineStart, '- '],
  ] as const)('table: %s reads no row again', long, (_, at, words) => {
    const text = shapes.table(1000).replaceAll('bell', 'attic');
    const engine = createEngine();
    const judge = (text: string) =>
      engine.judge({ text, path: 'plan.md', settings: defaultSettings, today: '2026-11-24' });
    judge(text);
    judge(typed(words, at)(text));
    expect(countsOf(() => judge(text))).toMatchObject({ library: 0, actions: 0, rules: 0 });
  });

  test.each([
    ['a line break behind a row', lineEnd, '\n'],
    ['a list marker before a row', lineStart, '- '],
  ] as const)('table: %s reads few of the rows below as words', long, (_, at, words) => {
    const read = [1000, 5000].map((count) => {
      const text = shapes.table(count).replaceAll(/of house \w+/g, `of barn ${count}`);
      const engine = createEngine();
      const judge = (text: string) =>
        engine.judge({ text, path: 'plan.md', settings: defaultSettings, today: '2026-11-24' });
      judge(text);
      return countsOf(() => judge(typed(words, at)(text))).statements;
    });
    expect(read[0]).toBeLessThan(100);
    expect(read[1]).toBeLessThanOrEqual(read[0]!);
  });

  test.each(['table', 'list'] as const)('five thousand in a %s', long, (shape) => {
    expectNoMore(shape, 5000, 'a letter');
  });
});
