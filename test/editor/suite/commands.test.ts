import * as vscode from 'vscode';
import { activate, closeAll, expectEqual, findings, open, plan } from './editor.ts';

/** How each command is run: `asks` are those whose questions are closed unanswered, the others get their answers at once. */
const ways: Readonly<Record<string, 'runs' | 'asks'>> = {
  'goldenThread.checkForSignOff': 'runs',
  'goldenThread.checkDocument': 'runs',
  'goldenThread.checkFolder': 'runs',
  'goldenThread.fixAll': 'runs',
  'goldenThread.explain': 'runs',
  'goldenThread.treatAs': 'asks',
  'goldenThread.newDocument': 'asks',
  'goldenThread.checkTemplate': 'runs',
  'goldenThread.templateUses': 'runs',
  'goldenThread.showLog': 'runs',
  'goldenThread.showActions': 'runs',
  'goldenThread.openSamples': 'asks',
  'goldenThread.openSamplePlan': 'runs',
  'goldenThread.getStarted': 'runs',
  'goldenThread.addAction': 'asks',
  'goldenThread.editAction': 'asks',
  'goldenThread.addLesson': 'asks',
  'goldenThread.closeAction': 'asks',
  'goldenThread.people': 'asks',
  'goldenThread.clearKept': 'runs',
  'goldenThread.restart': 'runs',
};

suite('Commands', () => {
  suiteSetup(activate);
  teardown(closeAll);

  test('all that the palette shows are tried here', () => {
    const { commands } = vscode.extensions.getExtension('golden-thread.golden-thread')!.packageJSON.contributes;
    const shown = (commands as { command: string }[]).map(({ command }) => command).toSorted();
    expectEqual(shown.join(' '), Object.keys(ways).toSorted().join(' '));
  });

  for (const [command, way] of Object.entries(ways)) {
    test(`${command} ${way === 'runs' ? 'runs on the plan' : 'writes nothing for somebody who gives up'}`, async () => {
      const document = await open(plan);
      await findings(document);
      const before = document.getText();
      const running = settled(vscode.commands.executeCommand(command));
      if (way === 'asks') {
        // A box that is slow to appear is closed as soon as it is there; one more closing does nothing.
        while (!(await Promise.race([running.then(() => true), pause(500)])))
          await vscode.commands.executeCommand('workbench.action.closeQuickOpen');
      }
      const failure = await running;
      expectEqual(failure, undefined);
      await vscode.commands.executeCommand('workbench.action.closeQuickOpen');
      if (command !== 'goldenThread.fixAll') expectEqual(document.getText(), before);
      await vscode.window.showTextDocument(document);
      await vscode.commands.executeCommand('workbench.action.files.revert');
    });
  }
});

/** What went wrong, or undefined. */
function settled(running: Thenable<unknown>): Promise<string | undefined> {
  return Promise.resolve(running).then(
    () => undefined,
    (error: unknown) => String(error),
  );
}

function pause(milliseconds: number): Promise<false> {
  return new Promise((done) => setTimeout(() => done(false), milliseconds));
}
