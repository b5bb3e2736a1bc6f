// Brings what the editor tests need: Chromium, and the real VS Code with a Node of its own, both in .editor-host/.
// Does nothing where it is all there. CHROMIUM names another Chromium than that of the system.
import { execFileSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const here = dirname(fileURLToPath(import.meta.url));
export const hostFolder = join(here, '../../.editor-host');
const vscode = join(hostFolder, 'node_modules/code-server/lib/vscode');

export function installEditorHost() {
  if (process.platform !== 'linux' || process.arch !== 'x64')
    throw new Error('These editor tests run on 64-bit Linux only. Elsewhere, use: npm run test:electron');
  if (!process.env.CHROMIUM) installProgram('chromium', ['chromium', 'fonts-dejavu-core']);
  const ready = join(vscode, 'node_modules/.package-lock.json');
  const wanted = readFileSync(join(here, 'package.json'), 'utf8');
  const installed = join(hostFolder, 'package.json');
  if (existsSync(ready) && existsSync(installed) && readFileSync(installed, 'utf8') === wanted) return;
  mkdirSync(hostFolder, { recursive: true });
  copyFileSync(join(here, 'package.json'), installed);
  if (existsSync(join(here, 'package-lock.json')))
    copyFileSync(join(here, 'package-lock.json'), join(hostFolder, 'package-lock.json'));
  console.log('Installing the VS Code server for the editor tests …');
  npm(existsSync(join(hostFolder, 'package-lock.json')) ? ['ci'] : ['install'], hostFolder);
  // The server's own modules are listed in a shrink-wrap of its own. Those with native code that are not shipped built
  // (log files, a watchdog) are not needed here.
  npm(['install', '--omit=dev'], vscode);
}

/** Installs a Debian package where that is allowed, and says how to do it where it is not. */
export function installProgram(program, packages) {
  if (spawnable(program)) return;
  const command = `apt-get install -y --no-install-recommends ${packages.join(' ')}`;
  if (process.getuid?.() !== 0 || !spawnable('apt-get')) {
    throw new Error(`${program} is missing. Install it with:\n  sudo apt-get update && sudo ${command}`);
  }
  console.log(`Installing ${program} …`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  execFileSync('apt-get', ['update', '-qq'], { stdio: 'inherit', env });
  execFileSync('sh', ['-c', `${command} -qq >/dev/null`], { stdio: 'inherit', env });
}

function npm(args, cwd) {
  const settings = ['--ignore-scripts', '--no-fund', '--no-audit', '--loglevel=error', '--no-update-notifier'];
  execFileSync('npm', [...args, ...settings], { cwd, stdio: ['ignore', 'inherit', 'inherit'] });
}

function spawnable(program) {
  try {
    execFileSync('which', [program], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) installEditorHost();
