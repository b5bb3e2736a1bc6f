// For newcomers: installs, builds, checks the samples and prints what was found. Needs Node 20.19 or later and npm.
import { spawnSync } from 'node:child_process';
import { installArguments, isInstalled, needNode, npm, root } from './set-up.mjs';

needNode();
if (!isInstalled()) {
  console.log('Installing what is needed to build …');
  run(npm, ...installArguments);
}
console.log('Building …');
run(process.execPath, 'scripts/build.mjs');
console.log('Checking the samples of an invented care provider:\n');
run(process.execPath, 'dist/cli.cjs', 'check', 'samples', '--fail-on', 'never');
console.log('\nNext: node dist/cli.cjs check YOUR-FOLDER, or npm run package for the VS Code extension.');

/** Runs one step; a step that fails has said why, and ends the rest. */
function run(program, ...args) {
  const { status, error } = spawnSync(program, args, { cwd: root, stdio: 'inherit', shell: program === 'npm.cmd' });
  if (error) console.error(`${program} cannot be started: ${error.message}`);
  if (status !== 0) process.exit(status ?? 1);
}
