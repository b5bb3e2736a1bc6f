// Makes the pictures of the README and of the walkthrough, from the real workbench: `npm run pictures`. They show the samples
// as they are read on a fixed day only where the machine's clock says so; look at each before it is committed.
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './build-suite.mjs';
import { openSamples } from './workbench.mjs';

const pictures = join(root, 'media/pictures');
mkdirSync(pictures, { recursive: true });
const workbench = await openSamples({
  pictures,
  settings: {
    'workbench.colorTheme': 'Default Light Modern',
    'editor.minimap.enabled': false,
    'editor.wordWrap': 'off',
  },
});
const { page, picture, problem, openFromExplorer, squiggles, frame, statusBar, offered, run } = workbench;
try {
  await page.getByRole('treeitem', { name: 'plans' }).click();
  await openFromExplorer('larkfield-house-plan.md');
  await squiggles().first().waitFor({ state: 'attached' });
  await statusBar('Action plan');

  await run('Problems: Focus on Problems View');
  await problem('“ASAP” sets no date').waitFor();
  await picture('problems');

  await problem('“ASAP” sets no date').dblclick();
  await run('Show or Focus Hover');
  await page.locator('.monaco-hover:visible').getByText('“ASAP” sets no date').waitFor();
  await picture('hover');

  await problem('where the owner should be').dblclick();
  await offered('Control+.', page.locator('.action-widget').getByText('Name Marian Okafor as owner').first());
  await picture('fixes');
  await page.keyboard.press('Escape');

  await run('View: Toggle Panel Visibility');
  await run('Markdown: Open Preview to the Side');
  await frame().locator('.golden-thread-badge').first().waitFor();
  await picture('preview');

  await run('Golden Thread: Show the actions of this document');
  await page.getByRole('treeitem', { name: /Past their date/ }).waitFor();
  await picture('actions');

  await run('Golden Thread: Get started');
  await page.getByText('See where the thread breaks').first().waitFor();
  await picture('walkthrough');
} catch (error) {
  await picture('failed').catch(() => {});
  throw error;
} finally {
  await workbench.close();
}
