// Makes the pictures of the README and of the walkthrough, from the real workbench: `npm run pictures`. They show the samples
// as they are read on a fixed day only where the machine's clock says so; look at each before it is committed.
// Another theme and another folder may be named, to look at what no page shows: `npm run pictures -- "Default Dark Modern"
// test-results/dark`.
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './build-suite.mjs';
import { openSamples } from './workbench.mjs';

const [theme = 'Default Light Modern', folder = 'media/pictures'] = process.argv.slice(2);
const pictures = join(root, folder);
mkdirSync(pictures, { recursive: true });
const workbench = await openSamples({
  pictures,
  settings: {
    'workbench.colorTheme': theme,
    'workbench.reduceMotion': 'on',
    'workbench.layoutControl.enabled': false,
    'workbench.navigationControl.enabled': false,
    'window.commandCenter': false,
    'breadcrumbs.enabled': false,
    'editor.minimap.enabled': false,
    'editor.stickyScroll.enabled': false,
    'editor.fontSize': 12,
    'editor.fontFamily': 'DejaVu Sans Mono',
    'markdown.preview.fontSize': 12,
  },
});
const { page, picture, problem, openFromExplorer, squiggles, frame, statusBar, offered, run } = workbench;
const clipped = (height) => ({ clip: { x: 0, y: 0, width: 1000, height } });
try {
  // Where the samples lie on this machine tells nobody anything.
  await page.addStyleTag({ content: '.peekview-title .dirname { display: none !important; }' });
  await page.setViewportSize({ width: 1000, height: 640 });
  await page.getByRole('treeitem', { name: 'plans' }).click();
  await openFromExplorer('larkfield-house-plan.md');
  await squiggles().first().waitFor({ state: 'attached' });
  await statusBar('Action plan');
  await run('View: Toggle Primary Side Bar Visibility');

  await run('Problems: Focus on Problems View');
  await problem('“ASAP” sets no date').waitFor();
  await toTop();
  await picture('problems');

  await problem('“ASAP” sets no date').dblclick();
  const hover = page.locator('.monaco-hover:visible').filter({ hasText: '“ASAP” sets no date' });
  await until(hover, () => run('Show or Focus Hover'));
  await page.locator('.monaco-hover:visible').getByText('Quick Fix...').last().waitFor();
  await picture('hover', clipped(420));
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');

  await problem('where the owner should be').dblclick();
  await offered('Control+.', page.locator('.action-widget').getByText('Name Marian Okafor as owner').first());
  await picture('fixes');
  await page.keyboard.press('Escape');

  await run('View: Focus Active Editor Group');
  await page.keyboard.press('Control+End');
  await page.keyboard.type('| 8 | Steps to the garden slippery | Fit a rail and a lamp | ');
  await offered('Control+Space', page.locator('.suggest-widget').getByText('Marian Okafor').first());
  await picture('completion', clipped(480));
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');
  await run('File: Revert File');

  await run('View: Toggle Panel Visibility');
  await toTop();
  await page.locator('.codelens-decoration a').first().click();
  await page.locator('.reference-zone-widget .ref-tree .monaco-list-row').first().waitFor();
  await picture('lens', clipped(480));
  await page.keyboard.press('Escape');

  await run('Markdown: Open Preview');
  await frame().locator('.golden-thread-badge').first().waitFor();
  await picture('preview');

  await run('View: Close All Editors');
  await run('View: Toggle Primary Side Bar Visibility');
  await openFromExplorer('larkfield-house-plan.md');
  await squiggles().first().waitFor({ state: 'attached' });
  await run('Golden Thread: Show the actions of this document');
  await page.getByRole('treeitem', { name: /Past their date/ }).waitFor();
  await widenSideBar(470);
  await toTop();
  await picture('actions', clipped(480));

  await run('View: Toggle Primary Side Bar Visibility');
  await choice('Golden Thread: New document…', 'Action plan', 'new-document', 380);
  await choice('Golden Thread: People', 'Marian Okafor', 'people', 240);

  // Only a wide window has room for the pictures of its steps.
  await page.setViewportSize({ width: 1320, height: 640 });
  await run('Golden Thread: Get started');
  await page.getByText('See where the thread breaks').first().waitFor();
  await picture('walkthrough');
} catch (error) {
  await picture('failed').catch(() => {});
  throw error;
} finally {
  await workbench.close();
}

/** The document from its first words on, with the cursor there. */
async function toTop() {
  await run('View: Focus Active Editor Group');
  await page.keyboard.press('Control+Home');
}

/** The list that a command offers, once one of its choices is there. */
async function choice(command, words, name, height) {
  await run(command);
  await page.locator('.quick-input-list .monaco-list-row').getByText(words, { exact: true }).waitFor();
  // What the mouse points at shows a tip of its own, and the list comes in from nothing to full colour.
  await page.mouse.move(990, 560);
  await page.waitForTimeout(800);
  await picture(name, clipped(height));
  await page.keyboard.press('Escape');
}

/** Draws the edge of the side bar to a place, in pixels from the left. */
async function widenSideBar(to) {
  const { x, width } = await page.locator('.part.sidebar').boundingBox();
  await page.mouse.move(x + width + 1, 320);
  await page.mouse.down();
  await page.mouse.move(to, 320, { steps: 5 });
  await page.mouse.up();
}

/** Asks again for what closes by itself while the page still moves. */
async function until(wanted, ask) {
  for (let attempt = 0; attempt < 6 && !(await wanted.isVisible()); attempt++) {
    await ask();
    await wanted.waitFor({ timeout: 3000 }).catch(() => {});
  }
  await wanted.waitFor();
}
