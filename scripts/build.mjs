// Builds everything that runs into dist/: the command line, the language server for Node and for browsers, and the VS Code
// extension's two hosts. `--production` makes them small; `--only NAME` builds one of them; `--to FOLDER` puts them
// elsewhere.
import { createHash } from 'node:crypto';
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { forNode } from './build/for-node.mjs';
import { inPieces, isPieceOf, scriptsOf } from './build/pieces.mjs';
import { plainExports } from './build/plain-exports.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const production = process.argv.includes('--production');
const option = (name) => (process.argv.includes(name) ? process.argv[process.argv.indexOf(name) + 1] : undefined);
const only = option('--only');
const dist = resolve(option('--to') ?? join(root, 'dist'));
const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));

const shared = {
  absWorkingDir: root,
  bundle: true,
  minify: production,
  sourcemap: production ? false : 'linked',
  legalComments: 'none',
  logLevel: 'warning',
  loader: { '.md': 'text' },
  define: {
    'process.env.GOLDEN_THREAD_VERSION': JSON.stringify(version),
    'process.env.GOLDEN_THREAD_PRODUCTION': JSON.stringify(String(production)),
  },
};
const alias = {
  // The ES module of tinyglobby asks for its own address, which a bundle does not have.
  tinyglobby: './node_modules/tinyglobby/dist/index.cjs',
  // Of what is no ES module each file that imports from it makes a copy when the program starts.
  yaml: './node_modules/yaml/browser/index.js',
};
// Libraries would load what starts other programs, which none of ours does, and that takes a good part of the time to start.
const nowhere = './scripts/build/no-programs.cjs';
const noPrograms = { child_process: nowhere, 'node:child_process': nowhere };
const crypto = './scripts/build/crypto-when-asked.cjs';
const cryptoWhenAsked = { crypto, 'node:crypto': crypto };
const later = './scripts/build/when-asked.cjs';
const librariesWhenAsked = { 'character-entities': later, parse5: later, picomatch: later };
const schemasWhenAsked = {
  name: 'schemas when asked',
  setup: ({ onResolve }) => onResolve({ filter: /\/schemas\.ts$/ }, () => ({ path: join(root, later) })),
};
const library = './scripts/build/language-server.mjs';
const oneLibrary = { 'vscode-languageserver': library, 'vscode-languageserver/node': library };
const node = { ...shared, ...forNode, format: 'cjs', mainFields: ['module', 'main'], alias };
// Without `worker`, a package that decodes entities picks a build that needs a page around it.
const browser = { ...shared, platform: 'browser', target: 'es2022', conditions: ['worker', 'browser'] };

const bundles = {
  cli: {
    ...node,
    ...inPieces('cli', dist),
    entryPoints: { cli: 'server/src/hosts/cli.ts' },
    alias: { ...alias, ...noPrograms },
  },
  'server.later': {
    ...node,
    entryPoints: ['scripts/build/later.mjs'],
    outfile: join(dist, 'server.later.cjs'),
  },
  'server.main': {
    ...node,
    entryPoints: ['server/src/hosts/server.ts'],
    outfile: join(dist, 'server.main.cjs'),
    alias: { ...alias, ...noPrograms, ...cryptoWhenAsked, ...oneLibrary, ...librariesWhenAsked },
    external: ['./server.later.cjs'],
    plugins: [plainExports, schemasWhenAsked],
    banner: { js: '(function (exports, require, module, __filename, __dirname) {' },
    footer: { js: '})' },
  },
  server: {
    ...node,
    entryPoints: ['server/src/hosts/node.ts'],
    outfile: join(dist, 'server.cjs'),
    alias: { ...alias, ...cryptoWhenAsked },
  },
  'server-browser': {
    ...browser,
    entryPoints: ['server/src/hosts/browser.ts'],
    outfile: join(dist, 'server.browser.js'),
    format: 'iife',
  },
  client: { ...node, entryPoints: ['client/src/node.ts'], outfile: join(dist, 'client.cjs'), external: ['vscode'] },
  'client-browser': {
    ...browser,
    entryPoints: ['client/src/browser.ts'],
    outfile: join(dist, 'client.browser.cjs'),
    format: 'cjs',
    external: ['vscode'],
  },
};

/** The digest of what the server's own file starts, and of what that loads later. */
let server = '';

if (only === undefined) rmSync(dist, { recursive: true, force: true });
mkdirSync(dist, { recursive: true });
for (const [name, options] of Object.entries(bundles)) {
  if (only !== undefined && only !== name && !name.startsWith(`${only}.`)) continue;
  const define = { ...shared.define, 'process.env.GOLDEN_THREAD_SERVER': JSON.stringify(server) };
  const { outputFiles } = await build({ ...options, define, write: false });
  if (options.splitting) await writePieces(name, outputFiles);
  else for (const { path, text } of outputFiles) write(path, text);
  if (name === 'server.later' || name === 'server.main')
    server = digestOf(server + outputFiles.find(({ path }) => path.endsWith('.cjs')).text);
}
copyPages();

async function writePieces(name, outputs) {
  for (const old of readdirSync(dist)) if (isPieceOf(name, old)) rmSync(join(dist, old));
  for (const [file, text] of await scriptsOf(name, outputs, production)) write(join(dist, file), text);
}

/**
 * Writes a program in plain letters: with any other in it, its text takes twice the memory, and longer to read. Such are left
 * in regular expressions alone, where a number says the same.
 */
function write(path, text) {
  const plain = (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`;
  writeFileSync(path, path.endsWith('.map') ? text : text.replace(/[^\0-\x7f]/g, plain));
}

function digestOf(text) {
  return createHash('sha256').update(text).digest('hex').slice(0, 32);
}

/** The rules' pages go beside the server, so that a finding's link opens without a network. */
function copyPages() {
  const from = join(root, 'server/src/core/rules');
  const to = join(dist, 'rules');
  mkdirSync(to, { recursive: true });
  for (const family of readdirSync(from)) {
    const folder = join(from, family);
    if (!statSync(folder).isDirectory()) continue;
    for (const page of readdirSync(folder).filter((name) => name.endsWith('.md')))
      cpSync(join(folder, page), join(to, basename(page)));
  }
}
