import { execFileSync } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BuildOptions, buildSync } from 'esbuild';

const folder = mkdtempSync(join(tmpdir(), 'golden-thread-built-'));

/** Builds one of the product's programs as it ships, with the pages beside it, and returns its path. */
export function builtProgram(name: 'cli' | 'server' | 'server-browser', ...options: readonly string[]): string {
  const to = options.length === 0 ? folder : mkdtempSync(join(tmpdir(), 'golden-thread-built-'));
  execFileSync(process.execPath, ['scripts/build.mjs', '--only', name, '--to', to, ...options]);
  return join(to, name === 'server-browser' ? 'server.browser.js' : `${name}.cjs`);
}

/** Bundles a program as the build does and returns its path. */
export function built(entry: string, options: BuildOptions = {}): string {
  const outfile = join(folder, `${entry.replace(/[^a-z]+/gi, '-')}.cjs`);
  buildSync({
    entryPoints: [entry],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'cjs',
    target: 'node20',
    mainFields: ['module', 'main'],
    loader: { '.md': 'text' },
    alias: { tinyglobby: './node_modules/tinyglobby/dist/index.cjs' },
    define: { 'process.env.GOLDEN_THREAD_VERSION': '"0.0.0-test"' },
    logLevel: 'silent',
    ...options,
  });
  return outfile;
}
