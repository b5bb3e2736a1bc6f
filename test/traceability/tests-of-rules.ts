import { readdirSync, readFileSync } from 'node:fs';
import type { Rule } from '../../server/src/core/rules/rule.ts';

/** By the rule's id, the test files in its own folder that name it, as paths from the top of the project. */
export function testsOfRules(rules: readonly Rule[], top: string): ReadonlyMap<string, readonly string[]> {
  const texts = new Map<string, string>();
  for (const folder of new Set(rules.map(({ family }) => `test/rules/${family}`))) {
    for (const name of readdirSync(`${top}/${folder}`).toSorted()) {
      if (name.endsWith('.test.ts')) texts.set(`${folder}/${name}`, readFileSync(`${top}/${folder}/${name}`, 'utf8'));
    }
  }
  const naming = ({ id, family }: Rule) =>
    [...texts].flatMap(([path, text]) =>
      path.startsWith(`test/rules/${family}/`) && text.includes(`'${id}'`) ? [path] : [],
    );
  return new Map(rules.map((rule) => [rule.id, naming(rule)]));
}
