import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { documentsBelow } from '../../server/src/project/documents-below.ts';
import { filesMatching } from '../../server/src/project/files-matching.ts';

const folder = mkdtempSync(join(tmpdir(), 'golden-thread-below-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const below = async (top: string) => (await documentsBelow(top)).map((path) => path.slice(top.length + 1)).toSorted();

test('the documents below a folder are those that the pattern for them matches', async () => {
  const top = join(folder, 'plain');
  for (const path of [
    'a.md',
    'B.MD',
    'c.markdown',
    'notes.mdx',
    'md',
    'plans/2026/falls.md',
    'plans/.hidden.md',
    '.hidden/plan.md',
    'node_modules/pack/README.md',
    'plans/Node_Modules/pack/README.md',
    'plans.md/inside.md',
  ]) {
    mkdirSync(join(top, path, '..'), { recursive: true });
    writeFileSync(join(top, path), '# Plan\n');
  }
  const expected = ['B.MD', 'a.md', 'c.markdown', 'plans.md/inside.md', 'plans/2026/falls.md'];
  expect(await below(top)).toEqual(expected);
  const matching = await filesMatching('**/*.{md,markdown}', top);
  expect(matching.map((path) => path.slice(top.length + 1)).toSorted()).toEqual(expected);
  expect(await documentsBelow(join(folder, 'nowhere'))).toEqual([]);
});

test.skipIf(process.platform === 'win32')('links are followed, but never round in a circle', async () => {
  const top = join(folder, 'linked');
  const elsewhere = join(folder, 'elsewhere');
  mkdirSync(join(top, 'plans'), { recursive: true });
  mkdirSync(elsewhere);
  writeFileSync(join(top, 'plans/falls.md'), '# Plan\n');
  writeFileSync(join(elsewhere, 'food.md'), '# Plan\n');
  symlinkSync(elsewhere, join(top, 'other'));
  symlinkSync(join(elsewhere, 'food.md'), join(top, 'one.md'));
  symlinkSync(join(elsewhere, 'gone.md'), join(top, 'gone.md'));
  symlinkSync(top, join(top, 'plans/round'));
  symlinkSync(top, join(elsewhere, 'back'));
  expect(await below(top)).toEqual(['one.md', 'other/food.md', 'plans/falls.md']);
});
