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
 * The microseconds of the processor for one action of a document read from the start, apart for Markdown and for what the
 * engine does after it: a table, and for each shape the slowest size beside a hundred. A document of ten has a fixed cost
 * that no action causes.
 */
export async function timePerAction(root, place, quick) {
  const { createEngine, defaultSettings, parseText } = await coreOf(root, place);
  const lines = [];
  const worst = [];
  for (const shape of shapes) {
    const taken = sizes.map((count, size) => {
      // No two of these tell of the same rooms, so that nothing remembered of one helps with the next.
      let edition = Math.ceil((size * 4 * actionsRead) / count);
      const wanted = quick ? 1 : Math.max(4, Math.ceil(actionsRead / count));
      const inputs = (length) =>
        Array.from({ length }, () => ({
          text: actionsIn(shape, count, edition++),
          path: 'bench.md',
          settings: defaultSettings,
          today: '2026-11-24',
        }));
      const [first] = inputs(1);
      const found = createEngine().judge(first).findings.length;
      const read = createEngine().read(first)?.actions.length;
      if (found === 0 || read !== count) throw new Error(`${shape}: ${read} of ${count} actions were read.`);
      const parsing = mean(inputs(wanted), ({ text }) => parseText(text, 0));
      const all = mean(inputs(wanted), (input) => createEngine().judge(input));
      return { Markdown: (1000 * parsing) / count, 'after Markdown': (1000 * (all - parsing)) / count };
    });
    for (const part of ['Markdown', 'after Markdown'])
      lines.push([`${shape}, ${part}`, ...taken.map((one) => one[part].toFixed(0))]);
    const each = taken.map((one) => one['after Markdown']);
    worst.push([shape, Math.max(...each.slice(1)) / each[1]]);
  }
  const title = 'Microseconds of the processor for one action, by the actions of a document';
  return { table: { title, header: ['actions in a', ...sizes.map(String)], lines }, worst };
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
