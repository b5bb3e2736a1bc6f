// Runs every check and test there is, from a fresh clone on: installs, builds, and fails where any part cannot run.
// `--no-editor` leaves out the parts that need Chromium and Neovim, and says so in the last lines.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const withoutEditor = process.argv.includes('--no-editor');
const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';

const steps = [
  ...(existsSync(join(root, 'node_modules/.package-lock.json'))
    ? []
    : [['install', npm, 'ci', '--no-fund', '--no-audit', '--loglevel=error']]),
  ['types', npm, 'run', '--silent', 'typecheck'],
  ['lint and format', npm, 'run', '--silent', 'lint'],
  ['generated files', process.execPath, 'scripts/generate.mjs', '--check'],
  ['build', process.execPath, 'scripts/build.mjs'],
  ['tests', npm, 'test', '--silent'],
  ['package', process.execPath, 'scripts/package.mjs'],
  ...(withoutEditor
    ? []
    : [
        ['the packaged extension, as a person uses it', process.execPath, 'scripts/editor-host/run-as-a-person.mjs'],
        ['the extension in the real VS Code', process.execPath, 'scripts/editor-host/run-suite.mjs'],
        ['Neovim', process.execPath, 'scripts/test-neovim.mjs'],
      ]),
];

let passed = 0;
const failed = [];
for (const [name, program, ...args] of steps) {
  const start = Date.now();
  console.log(`\n── ${name}`);
  const { status } = spawnSync(program, args, {
    cwd: root,
    stdio: ['ignore', 'inherit', 'inherit'],
    shell: program === 'npm.cmd',
  });
  const seconds = ((Date.now() - start) / 1000).toFixed(1);
  if (status === 0) passed++;
  else failed.push(name);
  console.log(`── ${name}: ${status === 0 ? 'passed' : 'FAILED'} in ${seconds} s`);
  // Nothing after a failed installation could tell anything.
  if (status !== 0 && name === 'install') break;
}
console.log('');
if (failed.length > 0) console.log(`Failed: ${failed.join(', ')}.`);
if (withoutEditor) console.log('Left out because of --no-editor: the parts that need Chromium and Neovim.');
console.log(`steps: ${passed} passed, ${failed.length} failed`);
process.exit(failed.length > 0 ? 1 : 0);
