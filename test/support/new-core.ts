import { createRequire } from 'node:module';
import { Script } from 'node:vm';
import { buildSync } from 'esbuild';
import type { Engine } from '../../server/src/core/engine.ts';

/**
 * Makes engines of a core that has read nothing yet. Two engines of one core share what is remembered of words; against
 * one of a new core it shows when something remembered is no longer true.
 */
export function newCores(): () => Engine {
  const built = buildSync({
    stdin: {
      contents: `export { createEngine } from './server/src/core/create-engine.ts';`,
      resolveDir: process.cwd(),
    },
    bundle: true,
    write: false,
    format: 'cjs',
    platform: 'node',
    target: 'node20',
    loader: { '.md': 'text' },
    define: { 'process.env.NODE_ENV': '"production"' },
  });
  const script = new Script(`(function (module, exports, require) {${built.outputFiles[0]!.text}\n})`);
  const require = createRequire(import.meta.url);
  return () => {
    const module = { exports: {} as { createEngine(): Engine } };
    script.runInThisContext()(module, module.exports, require);
    return module.exports.createEngine();
  };
}
