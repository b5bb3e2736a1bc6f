import * as vscode from 'vscode';
import { activate, addressOf, closeAll, expectEqual, expectTo, plan, until } from './editor.ts';

interface Contributions {
  readonly walkthroughs: readonly {
    readonly id: string;
    readonly steps: readonly { readonly description: string; readonly media: { readonly image: string } }[];
  }[];
  readonly viewsWelcome: readonly { readonly contents: string }[];
}

function contributions(): Contributions {
  return vscode.extensions.getExtension('golden-thread.golden-thread')!.packageJSON.contributes;
}

suite('First steps', () => {
  suiteSetup(activate);
  teardown(closeAll);

  test('every command that the walkthrough and the empty list offer is there', async () => {
    const known = new Set(await vscode.commands.getCommands(true));
    const { walkthroughs, viewsWelcome } = contributions();
    const words = [
      ...walkthroughs[0]!.steps.map(({ description }) => description),
      ...viewsWelcome.map((one) => one.contents),
    ];
    const offered = words.flatMap((one) => [...one.matchAll(/\(command:([\w.]+)\)/g)].map(([, command]) => command!));
    expectTo(offered.length >= 7, `${offered.length} commands`);
    for (const command of offered) expectTo(known.has(command), `there is a command ${command}`);
  });

  test('every step of the walkthrough has its picture', async () => {
    const { extensionUri } = vscode.extensions.getExtension('golden-thread.golden-thread')!;
    for (const { media } of contributions().walkthroughs[0]!.steps)
      await vscode.workspace.fs.stat(vscode.Uri.joinPath(extensionUri, media.image));
  });

  test('the sample plan opens where the samples are open', async () => {
    await vscode.commands.executeCommand('goldenThread.openSamplePlan');
    const shown = await until('the plan', () => vscode.window.activeTextEditor);
    expectEqual(shown.document.uri.toString(), addressOf(plan).toString());
  });

  test('the walkthrough opens', async () => {
    await vscode.commands.executeCommand('goldenThread.getStarted');
    await until('its tab', () =>
      vscode.window.tabGroups.all
        .flatMap(({ tabs }) => tabs)
        .find(({ label }) => /Welcome|Walkthrough|Get started/i.test(label)),
    );
  });
});
