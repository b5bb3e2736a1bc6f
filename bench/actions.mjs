// The time for one action in documents of ten to five thousand of them: linear work takes the same for each.
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { buildSync } from 'esbuild';
import { actionsIn } from './documents.mjs';

const sizes = [10, 100, 1000, 5000];
/** How many actions are read of each size, in documents that differ; of the largest, four documents. */
const actionsRead = 10_000;
const shapes = ['table', 'list', 'minutes'];

/**
 * Prints the microseconds of the processor for one action of a document read from the start, apart for the Markdown
 * library and for what the engine does after it. The goal for the latter is that the slowest size takes at most 1.5 times
 * what a hundred take; a document of ten has a fixed cost that no action causes.
 */
export async function timePerAction(root, place) {
  const { createEngine, defaultSettings, parseText } = await coreOf(root, place);
  console.log('\nmicroseconds for one action');
  console.log(
    ['actions in a', ...sizes, 'slowest to 100']
      .map((cell, index) => (index ? `${cell}`.padStart(12) : cell.padEnd(24)))
      .join(''),
  );
  for (const shape of shapes) {
    const taken = sizes.map((count) => {
      const inputs = Array.from({ length: Math.max(4, Math.ceil(actionsRead / count)) }, (_, edition) => ({
        text: actionsIn(shape, count, edition),
        path: 'bench.md',
        settings: defaultSettings,
        today: '2026-11-24',
      }));
      const engine = createEngine();
      const found = engine.judge(inputs[0]).findings.length;
      const read = engine.read(inputs[0])?.actions.length;
      if (found === 0 || read !== count) throw new Error(`${shape}: ${read} of ${count} actions were read.`);
      const parsing = mean(inputs, ({ text }) => parseText(text, 0));
      const all = mean(inputs, (input) => createEngine().judge(input));
      return { parsing: (1000 * parsing) / count, engine: (1000 * (all - parsing)) / count };
    });
    for (const part of ['parsing', 'engine']) {
      const each = taken.map((one) => one[part]);
      const worst = Math.max(...each.slice(1)) / each[1];
      console.log(
        [
          `${shape}, ${part === 'engine' ? 'after Markdown' : 'Markdown'}`.padEnd(24),
          ...each.map((one) => one.toFixed(0).padStart(12)),
          worst.toFixed(2).padStart(12),
        ].join(''),
      );
    }
  }
}

async function coreOf(root, place) {
  const outfile = join(place, 'core.cjs');
  buildSync({
    stdin: {
      contents: `export { createEngine } from './server/src/core/create-engine.ts';
        export { parseText } from './server/src/core/markdown/parse.ts';
        export { defaultSettings } from './server/src/core/settings/settings.ts';`,
      resolveDir: root,
    },
    bundle: true,
    format: 'cjs',
    platform: 'node',
    loader: { '.md': 'text' },
    outfile,
    logLevel: 'error',
  });
  const core = await import(pathToFileURL(outfile).href);
  rmSync(outfile);
  return core;
}

/** Milliseconds of processor time for one input, collecting garbage included: other programs on the machine do not count. */
function mean(inputs, work) {
  const start = process.cpuUsage();
  for (const input of inputs) work(input);
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000 / inputs.length;
}
