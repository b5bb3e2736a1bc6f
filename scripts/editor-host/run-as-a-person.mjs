// Packages the extension, installs it in the real VS Code and does with mouse and keyboard what a person does: opens a README
// and a plan, sees the underlined words, reads a problem and its page, mends it, saves, and says what a document is.
// Keeps pictures in test-results/.
import assert from 'node:assert/strict';
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './build-suite.mjs';
import { openSamples } from './workbench.mjs';

const pictures = join(root, 'test-results');
const problemWords = '“TBC” stands where the owner should be';
mkdirSync(pictures, { recursive: true });
// Those of an earlier run would look like this one's.
for (const old of readdirSync(pictures)) if (/^(?:\d+-[a-z-]+|failed)\.png$/.test(old)) rmSync(join(pictures, old));
// A person's own machine asks for trust; in Restricted Mode the extension must do all the same things.
const workbench = await openSamples({
  pictures,
  restricted: true,
  prepare: (folder) => writeFileSync(join(folder, 'notes.md'), '# Notes\n\n- [ ] Order the rails\n'),
});
const { page, picture, problem, openFromExplorer, squiggles, rulePage, statusBar, choose, run, folder, refused } =
  workbench;
try {
  await openFromExplorer('README.md');
  await statusBar('Not a governance document');
  assert.equal(await squiggles().count(), 0);
  await picture('1-readme');
  console.log('An ordinary README is left alone.');

  await page.getByRole('treeitem', { name: 'plans' }).click();
  await openFromExplorer('larkfield-house-plan.md');
  await squiggles().first().waitFor({ state: 'attached' });
  await statusBar('Action plan · owners 6/7 · dates 6/7 · checks 5/7');
  await picture('2-plan');
  console.log('The words are underlined, and the status bar says what the document is.');

  await page.keyboard.press('Control+Shift+M');
  await problem(problemWords).waitFor();
  await picture('3-problems');
  console.log('The Problems panel says it in plain words.');

  await problem('Owner still to be named')
    .first()
    .click({ modifiers: ['Control'] });
  await rulePage('Owner still to be named');
  assert.equal(await page.getByRole('tab', { name: 'owner-placeholder.md' }).count(), 0);
  await statusBar('Action plan · owners 6/7');
  await picture('4-page');
  console.log('The link of the problem opens the page of the rule, rendered, beside the plan.');

  await problem('“ASAP” sets no date').dblclick();
  await linkInHover('ASAP', '“ASAP” sets no date', 'No real date');
  await rulePage('No real date');
  assert.equal(await page.getByRole('tab', { name: 'timescale-vague.md' }).count(), 0);
  console.log('So does the link in what is shown over the underlined words.');

  await problem(problemWords).dblclick();
  await choose('Control+.', page.locator('.action-widget').getByText('Name Marian Okafor as owner').first(), '6-fixes');
  await problem(problemWords).waitFor({ state: 'detached' });
  await statusBar('Action plan · owners 7/7');
  await page.keyboard.press('Control+S');
  const before = readFileSync(join(root, 'samples/plans/larkfield-house-plan.md'), 'utf8');
  await onDisk('plans/larkfield-house-plan.md', before.replace('| TBC |', '| Marian Okafor |'));
  await picture('7-mended');
  console.log('The fix is in the file, and nothing else has changed.');

  await openFromExplorer('notes.md');
  await (await statusBar('Not a governance document')).click();
  await page.locator('.quick-input-widget').getByText('Action plan', { exact: true }).waitFor();
  await picture('8-kinds');
  await page.keyboard.type('action plan');
  await page.keyboard.press('Enter');
  await statusBar('Action plan · owners 0/1 · dates 0/1 · checks 0/1');
  await page.keyboard.press('Control+S');
  await onDisk('notes.md', '---\ntype: action-plan\n---\n\n# Notes\n\n- [ ] Order the rails\n');
  await squiggles().first().waitFor({ state: 'attached' });
  await picture('9-kind-chosen');
  console.log('A click in the status bar says what a document is.');

  await page.locator('.monaco-editor .view-lines').first().click();
  await page.keyboard.press('Control+End');
  await page.keyboard.type('gt-action');
  const item = page.locator('.suggest-widget .monaco-list-row').getByText('Action as a list item').first();
  await choose('Control+Space', item, '10-snippet', 'Enter');
  await page.locator('.view-line', { hasText: '{{what will be done}}' }).waitFor();
  await problem('{{who leads}}').first().waitFor();
  await picture('11-form');
  console.log('A snippet puts in the form of an action, and what is open in it is a problem.');

  await openFromExplorer('larkfield-house-plan.md');
  await run('Golden Thread: Show the actions of this document');
  await page.getByRole('treeitem', { name: /^Past their date: [1-9]/ }).waitFor();
  await picture('12-actions');
  console.log('The list beside a plan begins with the actions that are past their date.');

  // What the workbench itself looks for elsewhere is not the extension's doing.
  const ofTheWorkbench = /vscode-cdn|vscode-unpkg|openvsx|open-vsx|microsoft\.com|visualstudio/;
  assert.deepEqual(
    refused.filter((url) => !ofTheWorkbench.test(url)),
    [],
  );
  console.log('Nothing asked for another machine on behalf of the extension.');

  /** Points at a word until what is shown over it stays for long enough to press its link. */
  async function linkInHover(word, told, link) {
    const hover = page.locator('.monaco-hover:visible').filter({ hasText: told });
    for (let attempt = 0; ; attempt++) {
      await page.mouse.move(5, 5);
      await page.locator('.view-line').getByText(word).hover();
      try {
        await hover.waitFor({ timeout: 4000 });
        await picture('5-hover');
        await hover.getByText(link).click({ timeout: 4000 });
        return;
      } catch (error) {
        if (attempt > 6) throw error;
      }
    }
  }

  async function onDisk(path, expected) {
    const text = () => readFileSync(join(folder, path), 'utf8');
    for (let waited = 0; waited < 100 && text() !== expected; waited++) await page.waitForTimeout(50);
    assert.equal(text(), expected);
  }
} catch (error) {
  await picture('failed').catch(() => {});
  throw error;
} finally {
  await workbench.close();
}
