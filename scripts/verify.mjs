// Runs every check and test there is, from a fresh clone on: installs, builds, and fails where any part cannot run.
// `--no-editor` leaves out the parts that need Chromium and Neovim, and the last line says so.
import { spawnSync } from 'node:child_process';
import { installArguments, isInstalled, needNode, npm, root } from './set-up.mjs';

needNode();
const withoutEditor = process.argv.includes('--no-editor');
const node = process.execPath;
const install = 'install';

const steps = [
  ...(isInstalled() ? [] : [[install, npm, ...installArguments]]),
  ['types', npm, 'run', '--silent', 'typecheck'],
  ['lint and format', npm, 'run', '--silent', 'lint'],
  ['generated files', node, 'scripts/generate.mjs', '--check'],
  ['build', node, 'scripts/build.mjs'],
  ['tests', npm, 'test', '--silent'],
  ['package', node, 'scripts/package.mjs'],
];
const editorSteps = [
  ['the packaged extension, as a person uses it', node, 'scripts/editor-host/run-as-a-person.mjs'],
  ['the extension in the real VS Code', node, 'scripts/editor-host/run-suite.mjs'],
  ['Neovim', node, 'scripts/test-neovim.mjs'],
];
const begun = performance.now();
const failed = [];
let passed = 0;
for (const [name, program, ...args] of withoutEditor ? steps : [...steps, ...editorSteps]) {
  const start = performance.now();
  console.log(`\n── ${name}`);
  const { status, error } = spawnSync(program, args, {
    cwd: root,
    stdio: ['ignore', 'inherit', 'inherit'],
    shell: program === 'npm.cmd',
  });
  if (error) console.error(`${program} cannot be started: ${error.message}`);
  if (status === 0) passed++;
  else failed.push(name);
  console.log(`── ${name}: ${status === 0 ? 'passed' : 'FAILED'} in ${secondsSince(start)}`);
  // Nothing after a failed installation could tell anything.
  if (status !== 0 && name === install) break;
}
console.log(`\n${passed + failed.length} steps in ${secondsSince(begun)}.`);
if (failed.length > 0) console.log(`Failed: ${failed.join('; ')}.`);
console.log(`${passed} passed, ${failed.length} failed`);
if (withoutEditor) console.log(`Left out because of --no-editor: ${editorSteps.map(([name]) => name).join('; ')}.`);
process.exit(failed.length > 0 ? 1 : 0);

function secondsSince(start) {
  return `${((performance.now() - start) / 1000).toFixed(1)} s`;
}
