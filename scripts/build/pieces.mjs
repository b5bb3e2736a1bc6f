// A program whose parts that are imported when they are needed are files of their own beside it. Only ES modules can be cut like
// that, so that is what they are made as first.
import { basename } from 'node:path';
import { build, transform } from 'esbuild';
import { forNode } from './for-node.mjs';

/** What cuts a program into pieces, each named by its content. */
export function inPieces(name, dist) {
  const names = { entryNames: '[name]', chunkNames: `${name}.[hash]`, outExtension: { '.js': '.cjs' } };
  return { ...names, format: 'esm', splitting: true, outdir: dist, sourcemap: false };
}

/** True for the name of a file that an earlier build may have left. */
export function isPieceOf(name, file) {
  return new RegExp(`^${name}\\.\\w{8}\\.cjs$`).test(file);
}

/**
 * The files of a program, by their names, from the ES modules that it was cut into. Those that it needs whenever it starts are
 * one again, since each file takes its time to be found; the others find in it what each of them gives.
 */
export async function scriptsOf(name, outputs, minify) {
  const texts = new Map(outputs.map(({ path, text }) => [basename(path), text]));
  const first = neededAtOnce(`${name}.cjs`, texts);
  const joined = await joinedFrom(name, first, texts, minify);
  // By its name the program's own file stands for all that it loads.
  const scripts = new Map([
    [`${name}.cjs`, `#!/usr/bin/env node\nrequire("./${joined.name}");\n`],
    [joined.name, joined.text],
  ]);
  for (const [piece, text] of texts) {
    if (first.includes(piece)) continue;
    const { code } = await transform(text, { ...asScript, minify });
    const fromJoined = (whole, one) => (first.includes(one) ? `require("./${joined.name}").${nameIn(one)}` : whole);
    scripts.set(piece, code.replace(/require\("\.\/([\w.]+)"\)/g, fromJoined));
  }
  return scripts;
}

/** Node would start its loader of ES modules for a piece that is imported; `require` is there already. */
const asScript = {
  ...forNode,
  format: 'cjs',
  supported: { ...forNode.supported, 'dynamic-import': false },
  legalComments: 'none',
};

function neededAtOnce(piece, texts, found = []) {
  if (found.includes(piece) || !texts.has(piece)) return found;
  found.push(piece);
  for (const [, next] of texts.get(piece).matchAll(/\b(?:from|import)\s*"\.\/([\w.]+)"/g))
    neededAtOnce(next, texts, found);
  return found;
}

async function joinedFrom(name, pieces, texts, minify) {
  const fromMemory = {
    name: 'pieces',
    setup({ onResolve, onLoad }) {
      onResolve({ filter: /^\.\/[\w.]+\.cjs$/ }, ({ path, kind }) =>
        // Under its own name esbuild would take it for a script.
        kind === 'dynamic-import' ? { path, external: true } : { path: `${path}.js`, namespace: 'piece' },
      );
      onLoad({ filter: /.*/, namespace: 'piece' }, ({ path }) => ({ contents: texts.get(basename(path, '.js')) }));
    },
  };
  const { outputFiles } = await build({
    ...asScript,
    stdin: { contents: pieces.map((piece) => `export * as ${nameIn(piece)} from "./${piece}";`).join('\n') },
    bundle: true,
    minify,
    logLevel: 'warning',
    plugins: [fromMemory],
    entryNames: `${name}.[hash]`,
    outExtension: { '.js': '.cjs' },
    outdir: '.',
    write: false,
  });
  const [{ path, text }] = outputFiles;
  return { name: basename(path), text };
}

function nameIn(piece) {
  return piece.replaceAll('.', '_');
}
