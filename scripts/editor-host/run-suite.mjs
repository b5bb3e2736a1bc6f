// Runs the editor suite in the real VS Code without a desktop: first in its Node extension host, then in the web worker one.
// Exit code 0 when all tests pass in both.

import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { buildSuite, root, suites } from './build-suite.mjs';
import { installEditorHost } from './install.mjs';
import { developInWorker, openBrowser, startHost, workbenchAddress } from './vscode-host.mjs';

const limit = 600_000;

installEditorHost();
execFileSync(process.execPath, [join(root, 'scripts/build.mjs')], { stdio: 'inherit' });
await buildSuite();
let failed = false;
for (const where of ['node', 'web']) {
  console.log(`In the ${where === 'node' ? 'Node' : 'web worker'} extension host:`);
  const code = await runIn(where);
  if (code !== 0) failed = true;
}
process.exit(failed ? 1 : 0);

async function runIn(where) {
  const host = await startHost();
  let browser;
  try {
    const workspace = join(host.profile, 'workspace');
    cpSync(join(root, 'samples'), workspace, { recursive: true });
    const opened = await openBrowser(host);
    browser = opened.browser;
    const { page, refused } = opened;
    const result = new Promise((finish) => {
      // The workbench calls these two functions where a page has them.
      page.exposeFunction('codeAutomationLog', (_type, words) => {
        const line = words.join(' ');
        if (process.env.VERBOSE || isOfTheSuite(line)) console.log(line);
      });
      page.exposeFunction('codeAutomationExit', finish);
      page.on('crash', () => finish(2));
      setTimeout(() => finish(2), limit).unref();
    });
    if (where === 'web') await developInWorker(page, host, root, suites.web);
    const development = where === 'node' ? { extension: root, tests: suites.node } : undefined;
    await page.goto(workbenchAddress(host, workspace, development));
    const code = await result;
    if (code === 2) {
      mkdirSync(join(root, 'test-results'), { recursive: true });
      await page.screenshot({ path: join(root, 'test-results', `no-result-${where}.png`) });
      console.error(`No result within ${limit / 1000} seconds; see test-results/no-result-${where}.png.`);
    }
    const elsewhere = refused.filter((url) => !/vscode-cdn|vscode-unpkg|openvsx|open-vsx|microsoft|github/.test(url));
    if (elsewhere.length > 0) console.log(`Requests to other machines, refused: ${elsewhere.join(', ')}`);
    return code;
  } finally {
    await browser?.close();
    await host.stop();
  }
}

/** The suite's own lines among what the workbench says; it misses native modules that nothing here needs. */
function isOfTheSuite(line) {
  if (/bindings|code-server|spdlog/.test(line)) return false;
  return /^\s*(?:✔|✓|✅|\d+\)|\d+ (?:passing|failing)|Error: Not so|Not so|Waited)/.test(line) || /failed$/.test(line);
}
