import * as vscode from 'vscode';
import type { CheckFolderResult } from '../../../server/src/protocol/requests.ts';
import {
  activate,
  addressOf,
  closeAll,
  expectEqual,
  expectTo,
  findings,
  findingsAt,
  open,
  plan,
  until,
  write,
} from './editor.ts';

suite('Documents and folders', () => {
  suiteSetup(activate);
  teardown(closeAll);

  test('a person is taken at their word on the kind', async () => {
    const document = await write('# Notes\n\n- [ ] Order the rails\n');
    await vscode.commands.executeCommand('goldenThread.treatAs', 'action-plan');
    await findings(document);
    expectEqual(document.getText(), '---\ntype: action-plan\n---\n\n# Notes\n\n- [ ] Order the rails\n');
    await vscode.commands.executeCommand('goldenThread.treatAs', 'none');
    await findings(document, (all) => all.length === 0);
  });

  test('a folder is checked with the documents that are not open', async () => {
    await findings(await open('plans/homecare-plan-draft.md'));
    const review = addressOf('reviews/2026-08-missed-escalation.md');
    const found = await vscode.commands.executeCommand<CheckFolderResult>('goldenThread.checkFolder');
    expectTo(found.documents > 4, `${found.documents} documents`);
    expectTo(found.others > 0, `${found.others} other files`);
    await until('findings in a document that is not open', () => findingsAt(review)[0]);
    expectEqual(findingsAt(addressOf('README.md')).length, 0);
  });

  test('a folder is checked again with the same answer, and so when nothing is kept of the first check any more', async () => {
    const check = () => vscode.commands.executeCommand<CheckFolderResult>('goldenThread.checkFolder');
    const review = addressOf('reviews/2026-08-missed-escalation.md');
    const shown = async () => (await until('findings', () => findingsAt(review)[0] && findingsAt(review))).length;
    const [first, before] = [JSON.stringify(await check()), await shown()];
    expectEqual(JSON.stringify(await check()), first);
    expectEqual(await vscode.commands.executeCommand('goldenThread.clearKept'), true);
    expectEqual(JSON.stringify(await check()), first);
    expectEqual(await shown(), before);
  });

  test('a document that is opened after that shows nothing twice', async () => {
    await vscode.commands.executeCommand<CheckFolderResult>('goldenThread.checkFolder');
    const minutes = 'minutes/2026-11-09-quality-committee.md';
    await until('findings before it is open', () => findingsAt(addressOf(minutes))[0]);
    const said = (await settled((await open(minutes)).uri)).map(
      ({ message, range }) => `${range.start.line} ${message}`,
    );
    expectTo(said.length > 0, 'it has findings');
    expectEqual(new Set(said).size, said.length);
  });

  test('a document that is deleted leaves nothing behind', async () => {
    const copy = addressOf('plans/copy-of-the-plan.md');
    await vscode.workspace.fs.copy(addressOf(plan), copy);
    await vscode.commands.executeCommand<CheckFolderResult>('goldenThread.checkFolder');
    await until('findings in the copy', () => findingsAt(copy)[0]);
    await vscode.workspace.fs.delete(copy);
    await until('no findings', () => (findingsAt(copy).length === 0 ? true : undefined));
  });
});

/** The findings once they have stopped to change. */
async function settled(uri: vscode.Uri): Promise<vscode.Diagnostic[]> {
  let last = findingsAt(uri);
  for (let quiet = 0; quiet < 10; ) {
    await new Promise((again) => setTimeout(again, 100));
    const now = findingsAt(uri);
    quiet = now.length === last.length && now[0] === last[0] ? quiet + 1 : 0;
    last = now;
  }
  return last;
}
