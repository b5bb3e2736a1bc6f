import * as vscode from 'vscode';
import type { BaseLanguageClient, LanguageClientOptions } from 'vscode-languageclient';
import type { StartOptions } from '../../server/src/protocol/requests.ts';
import { registerCommands } from './commands.ts';
import { registerRulePages } from './rule-pages.ts';
import { registerStatusBar } from './status-bar.ts';
import { registerTreatAs } from './treat-as.ts';

/** Where documents are worked on. Never the sides of a comparison or the past of a repository. */
const schemes = ['file', 'untitled', 'vscode-remote', 'vscode-vfs', 'vscode-test-web', 'memfs'];

/** Starts the client that a host makes, and everything around it that people see. */
export async function activateWith(
  context: vscode.ExtensionContext,
  makeClient: (options: LanguageClientOptions, log: vscode.LogOutputChannel) => BaseLanguageClient,
): Promise<void> {
  const log = vscode.window.createOutputChannel('Golden Thread', { log: true });
  const start: StartOptions = { pages: 'virtual', commands: true };
  const client = makeClient(
    {
      documentSelector: schemes.flatMap((scheme) => [
        { scheme, language: 'markdown' },
        { scheme, pattern: '**/golden-thread.yaml' },
      ]),
      initializationOptions: start,
      outputChannel: log,
      diagnosticCollectionName: 'golden-thread',
      diagnosticPullOptions: { onChange: true, onTabs: true },
    },
    log,
  );
  context.subscriptions.push(log);
  registerRulePages(context, client);
  registerStatusBar(context, client);
  registerTreatAs(context, client);
  registerCommands(context, client, log);
  context.subscriptions.push({ dispose: () => void client.dispose() });
  await client.start();
}
