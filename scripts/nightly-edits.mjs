// Holds reading again after an edit against reading afresh, for far more edits than the tests of every day do: at random, in
// rounds, each with a seed of its own. A round that fails prints the smallest edit that shows it and how to try it again.
//
//   npm run test:nightly                              a hundred thousand edits, about an hour and a half
//   npm run test:nightly -- --edits 5000 --seed 7     that many, from that seed on
import { spawnSync } from 'node:child_process';
import { randomInt } from 'node:crypto';
import { join } from 'node:path';
import { root } from './set-up.mjs';

const editsOfARound = 5000;
const edits = optionOf('--edits', 100_000);
const firstSeed = optionOf('--seed', randomInt(1_000_000));
/** These hold blocks, facts, findings and notices after each edit against those of a fresh engine. */
const tests = ['test/properties/incremental.test.ts', 'test/properties/markdown.test.ts'];

const failed = [];
for (let done = 0, seed = firstSeed; done < edits; done += editsOfARound, seed++) {
  const now = Math.min(editsOfARound, edits - done);
  console.log(`\n── edits ${done + 1} to ${done + now} of ${edits}, seed ${seed}`);
  const { status } = spawnSync(
    process.execPath,
    [join(root, 'node_modules/vitest/vitest.mjs'), 'run', '--reporter=dot', '--no-file-parallelism', ...tests],
    {
      cwd: root,
      stdio: ['ignore', 'inherit', 'inherit'],
      env: { ...process.env, GOLDEN_THREAD_EDITS: `${now}`, GOLDEN_THREAD_SEED: `${seed}` },
    },
  );
  if (status !== 0) failed.push(`npm run test:nightly -- --edits ${now} --seed ${seed}`);
}
console.log(failed.length === 0 ? `\n${edits} edits, and none was noticed.` : `\nFailed. To try it again:`);
for (const command of failed) console.log(`  ${command}`);
process.exit(failed.length > 0 ? 1 : 0);

function optionOf(name, otherwise) {
  const at = process.argv.indexOf(name);
  const value = at < 0 ? otherwise : Number(process.argv[at + 1]);
  if (Number.isInteger(value) && value >= 0) return value;
  console.error(`${name} needs a whole number.`);
  process.exit(2);
}
