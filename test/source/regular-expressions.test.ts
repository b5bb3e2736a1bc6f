import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { analyse } from 'scslre';
import { describe, expect, test } from 'vitest';
import { parseAst } from 'vitest/node';

/** A regular expression of the source and where it stands, as "file:line". */
interface Expression {
  readonly at: string;
  readonly source: string;
  readonly flags: string;
}

const expressions = ['server/src', 'client/src'].flatMap(filesBelow).flatMap(expressionsOf);

function filesBelow(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return filesBelow(path);
    return path.endsWith('.ts') && !path.endsWith('.d.ts') ? [path] : [];
  });
}

function expressionsOf(path: string): Expression[] {
  const text = readFileSync(path, 'utf8');
  return expressionsIn(text, path);
}

/** Every literal, and every `RegExp(…)` whose arguments are constant; any other is reported by its place alone. */
function expressionsIn(text: string, path: string): Expression[] {
  const found: Expression[] = [];
  const visit = (node: unknown): void => {
    if (typeof node !== 'object' || node === null) return;
    const { type, start = 0, regex, callee, arguments: given } = node as SyntaxNode;
    const at = `${path}:${text.slice(0, start).split('\n').length}`;
    if (type === 'Literal' && regex) found.push({ at, source: regex.pattern, flags: regex.flags });
    if ((type === 'NewExpression' || type === 'CallExpression') && callee?.name === 'RegExp') {
      const [source, flags] = given ?? [];
      if (typeof source?.value !== 'string') throw new Error(`${at}: a regular expression is put together as it runs`);
      found.push({ at, source: source.value, flags: typeof flags?.value === 'string' ? flags.value : '' });
    }
    for (const child of Object.values(node)) visit(child);
  };
  visit(parseAst(text, { lang: 'ts' }));
  return found;
}

interface SyntaxNode {
  readonly type?: string;
  readonly start?: number;
  readonly regex?: { readonly pattern: string; readonly flags: string };
  readonly callee?: { readonly name?: string };
  readonly arguments?: readonly { readonly value?: unknown }[];
}

/** What the analysis says of one that takes more than linear time: which repetitions compete for the same characters. */
function reportOf({ at, source, flags }: Expression): string[] {
  return analyse({ source, flags }).reports.map((report) => {
    const parts = report.type === 'Trade' ? [report.startQuant.raw, report.endQuant.raw] : [report.quant.raw];
    return `${at} /${source}/${flags}: ${report.type} of ${parts.join(' and ')}`;
  });
}

/** Repeated many times over, these are the documents on which a regular expression would run away. */
const repeated = [
  ...[' ', '\n', '\t ', 'a', 'A', '1', '.', ',', ';', ':', '(', '[', '<', '|', '/', '-', '–', '_', '*', "'", '@', '?'],
  ...['a ', 'A ', 'Aa ', 'A. ', 'AB/', 'a, ', 'A, ', 'A and ', 'a and ', '1 ', '1.1', '1/', '(a', '[a', 'a-', ' - '],
  ...['to be ', 'will be ', 'A to ', 'from 1 to ', 'no a ', 'by a ', '\nA: ', ' (a) ', ': ', 'and ', 'the A ', '1 of '],
];
const length = 30_000;
/** A quadratic one needs several seconds for so much text, a linear one less than a hundredth of this. */
const longestMilliseconds = 1_000;

function millisecondsFor({ source, flags }: Expression, text: string): number {
  const expression = new RegExp(source, flags.includes('g') ? flags : `${flags}g`);
  const begun = performance.now();
  for (const _ of text.matchAll(expression));
  return performance.now() - begun;
}

describe('every regular expression of the source takes time in proportion to its text', () => {
  test('all of them are found, and one that runs away is reported', () => {
    expect(expressions.length).toBeGreaterThan(300);
    const [bad, made] = expressionsIn(
      "const a: RegExp = /x/.test('') ? /,\\s+$/u : /\\s*\\s*,/u;\nRegExp('(a|a)*b');",
      'a.ts',
    )
      .filter(({ source }) => reportOf({ at: '', source, flags: 'u' }).length > 0)
      .map(({ at }) => at);
    expect([bad, made]).toEqual(['a.ts:1', 'a.ts:2']);
    expect(() => expressionsIn('new RegExp(word)', 'a.ts')).toThrow('a.ts:1');
  });

  test('by analysis', () => {
    expect(expressions.flatMap(reportOf)).toEqual([]);
  });

  test('by trying', () => {
    const slow = expressions.flatMap((expression) =>
      repeated
        .filter((words) => {
          const text = `a${words.repeat(length / words.length)}\0`;
          // A busy machine is not the expression's fault: the best of three counts.
          return [1, 2, 3].every(() => millisecondsFor(expression, text) > longestMilliseconds);
        })
        .map((words) => `${expression.at} on ${JSON.stringify(words)}`),
    );
    expect(slow).toEqual([]);
  }, 120_000);
});
