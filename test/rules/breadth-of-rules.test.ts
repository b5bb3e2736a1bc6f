import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { catalogue } from '../../server/src/core/rules/catalogue.ts';
import { testsOfRules } from '../traceability/tests-of-rules.ts';

/** Eight documents that a rule flags and eight that it leaves alone. */
const fewest = 16;
const tests = testsOfRules(catalogue, '.');

/** Rows of the tables that cases are written in; `breadth` counts those of each sort where it is used. */
function casesIn(path: string): number {
  return readFileSync(path, 'utf8').match(/^ +(?:\[$|\['|\["|\[`|'[^']+',$)/gm)?.length ?? 0;
}

test.each(catalogue.map(({ id, family }) => [id, family] as const))(
  '%s has a file of its own, or shares one, with cases enough',
  (id, family) => {
    const own = `test/rules/${family}/${id}.test.ts`;
    const files = tests.get(id) ?? [];
    expect(files, 'no test file in the folder of its family names it').not.toEqual([]);
    const counted = files.includes(own) ? [own] : files;
    expect(counted.reduce((sum, file) => sum + casesIn(file), 0)).toBeGreaterThanOrEqual(fewest);
  },
);
