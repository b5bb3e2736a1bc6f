// The programs that Golden Thread is measured beside. They are installed in this folder when the measurements run, never with
// the project, and where that is not possible the measurements go on without them.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const here = dirname(fileURLToPath(import.meta.url));
const require = createRequire(import.meta.url);
const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';

/** True where the peers are there now; says why where they are not. */
export function installPeers() {
  const installed = join(here, 'node_modules/.package-lock.json');
  const lock = join(here, 'package-lock.json');
  if (existsSync(installed) && statSync(installed).mtimeMs >= statSync(lock).mtimeMs) return true;
  console.log('Installing what Golden Thread is compared with …');
  const { status, stderr } = spawnSync(npm, ['ci', '--prefix', here, '--no-fund', '--no-audit', '--loglevel=error'], {
    encoding: 'utf8',
    shell: npm === 'npm.cmd',
  });
  if (status === 0) return true;
  console.log(`They cannot be installed here, so Golden Thread is measured alone. ${stderr?.split('\n')[0] ?? ''}`);
  return false;
}

/** The peers' names and versions. */
export function peerVersions() {
  const { dependencies, optionalDependencies } = JSON.parse(readFileSync(join(here, 'package.json'), 'utf8'));
  return { ...dependencies, ...(rumdlProgram() ? { rumdl: Object.values(optionalDependencies)[0] } : {}) };
}

/** Their language servers, for `startServer`. */
export function peerServers() {
  const rumdl = rumdlProgram();
  return [
    ...(rumdl ? [{ name: 'rumdl', command: rumdl, args: ['server'] }] : []),
    {
      name: 'remark',
      command: process.execPath,
      args: [join(here, 'remark-server.mjs'), '--stdio'],
    },
    {
      name: 'VS Code’s Markdown server',
      command: process.execPath,
      args: [require.resolve('vscode-markdown-languageserver'), '--stdio'],
      pulls: true,
      incremental: true,
      options: { markdownFileExtensions: ['md'] },
      settings: { markdown: validation },
      answers: answersOfVsCode(),
    },
  ];
}

/** Their command lines: how each checks all Markdown in a folder, without and with what it kept from the last time. */
export function peerCommands(cacheFolder) {
  const rumdl = rumdlProgram();
  return [
    ...(rumdl
      ? [
          {
            name: 'rumdl',
            cold: [rumdl, 'check', '--no-cache', '.'],
            warm: [rumdl, 'check', '--cache-dir', join(cacheFolder, 'rumdl'), '.'],
          },
        ]
      : []),
    {
      name: 'markdownlint-cli2',
      cold: [process.execPath, join(here, 'node_modules/markdownlint-cli2/markdownlint-cli2-bin.mjs'), '**/*.md'],
    },
  ];
}

/** The program itself, which is there for Linux; undefined on other systems. */
function rumdlProgram() {
  try {
    return require.resolve(
      `@rumdl/cli-${process.platform}-${process.arch}/rumdl${process.platform === 'win32' ? '.exe' : ''}`,
    );
  } catch {
    return undefined;
  }
}

/** As VS Code has it when a person turns the checking of links on. */
const validation = {
  suggest: { paths: { enabled: true } },
  occurrencesHighlight: { enabled: false },
  validate: {
    enabled: true,
    referenceLinks: { enabled: 'warning' },
    fragmentLinks: { enabled: 'warning' },
    fileLinks: { enabled: 'warning', markdownFragmentLinks: 'inherit' },
    ignoredLinks: [],
    unusedLinkDefinitions: { enabled: 'hint' },
    duplicateLinkDefinitions: { enabled: 'warning' },
  },
};

/** VS Code itself parses the text for this server, with markdown-it, and sends it the tokens. */
function answersOfVsCode() {
  const MarkdownIt = require('markdown-it');
  const parser = new MarkdownIt({ html: true });
  return {
    'markdown/parse': ({ uri }, texts) => parser.parse(texts.get(uri) ?? '', {}),
    'markdown/fs/readDirectory': () => [],
    'markdown/findMarkdownFilesInWorkspace': () => [],
  };
}
