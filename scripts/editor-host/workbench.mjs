// What a person does in the workbench, as a script can say it.
import { execFileSync } from 'node:child_process';
import { cpSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './build-suite.mjs';
import { installEditorHost } from './install.mjs';
import { openBrowser, startHost, workbenchAddress } from './vscode-host.mjs';

const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));

/**
 * Packages the extension, installs it in the real VS Code and opens a copy of the samples there. `prepare` may change the
 * copy first; `settings` are the editor's. `close` takes everything down again.
 */
export async function openSamples({ pictures, restricted = false, settings = {}, prepare = () => {} }) {
  installEditorHost();
  execFileSync(process.execPath, [join(root, 'scripts/package.mjs')], { stdio: 'inherit' });
  const host = await startHost({ vsix: [join(root, `golden-thread-${version}.vsix`)], restricted, settings });
  let browser;
  const close = async () => {
    await browser?.close();
    await host.stop();
  };
  try {
    const folder = join(host.profile, 'Larkfield Care');
    cpSync(join(root, 'samples'), folder, { recursive: true });
    prepare(folder);
    const opened = await openBrowser(host);
    browser = opened.browser;
    opened.page.setDefaultTimeout(30_000);
    await opened.page.goto(workbenchAddress(host, folder));
    return { ...workbenchOf(opened.page, pictures), folder, refused: opened.refused, close };
  } catch (error) {
    await close();
    throw error;
  }
}

function workbenchOf(page, pictures) {
  const picture = (name, options = {}) => page.screenshot({ path: join(pictures, `${name}.png`), ...options });

  const problem = (words) => page.locator('.markers-panel').getByText(words);

  const openFromExplorer = (name) => page.locator('.explorer-folders-view').getByRole('treeitem', { name }).dblclick();

  const squiggles = () => page.locator('.monaco-editor .squiggly-warning');

  /** The page inside a view that the workbench draws in a frame of its own, as it does with rendered Markdown. */
  const frame = () => page.frameLocator('iframe.webview.ready').frameLocator('#active-frame');

  /** Waits until a rule's page is there as people read it, and not as its source. */
  async function rulePage(title) {
    await frame().getByRole('heading', { name: title }).waitFor();
    await page.getByRole('tab', { name: `${title}.md` }).waitFor();
  }

  async function statusBar(words) {
    const item = page.getByRole('button', { name: `Golden Thread: ${words}` });
    await item.waitFor();
    return item;
  }

  /** Asks by keyboard until a choice is offered, then takes it. Menus close by themselves while the page still moves. */
  async function choose(keys, choice, name, take) {
    await offered(keys, choice);
    await picture(name);
    if (take) await page.keyboard.press(take);
    else await choice.click();
  }

  async function offered(keys, choice) {
    for (let attempt = 0; attempt < 6 && !(await choice.isVisible()); attempt++) {
      await page.keyboard.press(keys);
      await choice.waitFor({ timeout: 2000 }).catch(() => page.keyboard.press('Escape'));
    }
  }

  /** Runs a command by its title, as from the palette, which closes by itself while the page still moves. */
  async function run(title) {
    const input = page.locator('.quick-input-widget .quick-input-box input');
    const row = page.locator('.quick-input-list .monaco-list-row').getByText(title, { exact: true }).first();
    for (let attempt = 0; ; attempt++) {
      await page.keyboard.press('F1');
      const chosen = await input
        .fill(`>${title}`, { timeout: 3000 })
        .then(() => row.click({ timeout: 5000 }))
        .then(
          () => true,
          () => false,
        );
      if (chosen) break;
      if (attempt > 5) throw new Error(`The palette does not offer “${title}”.`);
      await page.keyboard.press('Escape');
    }
  }

  return { page, picture, problem, openFromExplorer, squiggles, frame, rulePage, statusBar, choose, offered, run };
}
