// What every script for newcomers needs first: a Node that is new enough, and the packages that the lock file names.
// No dependencies: it runs before anything is installed.
import { existsSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = join(dirname(fileURLToPath(import.meta.url)), '..');

export const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';

/** Installs exactly what the lock file names. */
export const installArguments = ['ci', '--no-fund', '--no-audit', '--loglevel=error'];

/** Ends the program with a plain sentence where Node is too old. */
export function needNode() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major > 20 || (major === 20 && minor >= 19)) return;
  console.error(`Golden Thread needs Node 20.19 or later, and this is Node ${process.versions.node}.`);
  console.error('Please install a newer one (https://nodejs.org) and try again.');
  process.exit(2);
}

/** False in a fresh clone, and after a change of the lock file. */
export function isInstalled() {
  const installed = join(root, 'node_modules/.package-lock.json');
  return existsSync(installed) && statSync(installed).mtimeMs >= statSync(join(root, 'package-lock.json')).mtimeMs;
}
