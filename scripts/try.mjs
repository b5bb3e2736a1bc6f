// For newcomers: installs, builds, checks the samples and prints what was found. Needs Node 20.19 or later and npm.
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const [major, minor] = process.versions.node.split('.').map(Number);
if (major < 20 || (major === 20 && minor < 19)) {
  console.error(`Golden Thread needs Node 20.19 or later; this is Node ${process.versions.node}.`);
  process.exit(2);
}
const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
const run = (program, ...args) =>
  execFileSync(program, args, { cwd: root, stdio: 'inherit', shell: program === 'npm.cmd' });

if (!existsSync(join(root, 'node_modules/.package-lock.json'))) {
  console.log('Installing what is needed to build …');
  run(npm, 'ci', '--no-fund', '--no-audit', '--loglevel=error');
}
console.log('Building …');
run(process.execPath, 'scripts/build.mjs');
console.log('Checking the samples of an invented care provider:\n');
run(process.execPath, 'dist/cli.cjs', 'check', 'samples', '--fail-on', 'never');
console.log('\nNext: node dist/cli.cjs check YOUR-FOLDER, or npm run package for the VS Code extension.');
