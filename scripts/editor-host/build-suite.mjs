// Bundles the editor suite for the Node extension host and for the web worker one.
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

export const root = join(dirname(fileURLToPath(import.meta.url)), '../..');
export const suites = { node: join(root, 'dist/test/suite.cjs'), web: join(root, 'dist/test/suite.web.cjs') };

export async function buildSuite() {
  const shared = { absWorkingDir: root, bundle: true, logLevel: 'warning', external: ['vscode'] };
  await build({
    ...shared,
    entryPoints: ['test/editor/suite/on-node.ts'],
    outfile: suites.node,
    platform: 'node',
    format: 'cjs',
    external: ['vscode', 'mocha'],
  });
  await build({
    ...shared,
    entryPoints: ['test/editor/suite/in-worker.ts'],
    outfile: suites.web,
    platform: 'browser',
    format: 'cjs',
    mainFields: ['browser', 'module', 'main'],
    define: { global: 'globalThis' },
    banner: { js: 'var process = globalThis.process ?? { env: {} };' },
  });
}
