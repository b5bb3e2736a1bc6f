import * as vscode from 'vscode';
import type { BaseLanguageClient, LanguageClientOptions } from 'vscode-languageclient';
import type { StartOptions } from '../../server/src/protocol/requests.ts';
import { registerActionsView } from './actions-view/actions-view.ts';
import { registerCheckDocument } from './check-document.ts';
import { registerCheckFolder } from './check-folder.ts';
import { DocumentActions } from './document-actions.ts';
import { DocumentStatus } from './document-status.ts';
import { registerEntryCommands } from './entry/entry-commands.ts';
import { registerPeople } from './entry/people.ts';
import { registerTableKeys } from './entry/table-keys.ts';
import { registerFirstSteps } from './first-steps.ts';
import { registerFixAll } from './fix-all.ts';
import { Focus } from './focus.ts';
import { registerKept } from './kept.ts';
import { type MarkdownIt, showMarks } from './preview/markdown-it-marks.ts';
import { PreviewMarks } from './preview/preview-marks.ts';
import { answerFileRequests } from './project-files.ts';
import { ReadingAids } from './reading-aids.ts';
import { registerRulePages } from './rule-pages.ts';
import { registerSamples } from './samples.ts';
import { registerServerCommands } from './server-commands.ts';
import { registerStatusBar } from './status-bar.ts';
import { registerTemplates } from './templates/templates.ts';
import { registerTreatAs } from './treat-as.ts';

/** Where documents are worked on. Never the sides of a comparison or the past of a repository. */
const schemes = ['file', 'untitled', 'vscode-remote', 'vscode-vfs', 'vscode-test-web', 'memfs'];

/** How the editor asks for the findings of a document. */
const pullMethod = 'textDocument/diagnostic';

/** What VS Code's own preview of Markdown asks of an extension. */
export interface PreviewExtension {
  extendMarkdownIt(markdown: MarkdownIt): MarkdownIt;
}

/** Starts the client that a host makes, and everything around it that people see. */
export async function activateWith(
  context: vscode.ExtensionContext,
  makeClient: (options: LanguageClientOptions) => BaseLanguageClient,
): Promise<PreviewExtension> {
  const log = vscode.window.createOutputChannel('Golden Thread', { log: true });
  const storage = context.globalStorageUri.toString();
  const start: StartOptions = { pages: 'virtual', commands: true, status: true, storage };
  const focus = new Focus();
  const aids = new ReadingAids();
  const client = makeClient({
    documentSelector: schemes.flatMap((scheme) => [
      { scheme, language: 'markdown' },
      { scheme, pattern: '**/golden-thread.yaml' },
    ]),
    initializationOptions: start,
    outputChannel: log,
    diagnosticCollectionName: 'golden-thread',
    diagnosticPullOptions: { onChange: true },
    middleware: { ...focus.middleware, ...aids.middleware },
  });
  const statuses = new DocumentStatus(client);
  const actions = new DocumentActions(client, statuses);
  const marks = new PreviewMarks(actions);
  focus.askAgain = () => {
    const feature = client.getFeature(pullMethod);
    for (const document of vscode.workspace.textDocuments)
      feature.getProvider(document)?.onDidChangeDiagnosticsEmitter.fire();
  };
  context.subscriptions.push(log, statuses, focus, actions, marks, { dispose: () => void client.dispose() });
  answerFileRequests(client);
  registerRulePages(context, client);
  registerStatusBar(context, statuses);
  registerTemplates(context, client);
  registerTreatAs(context, client, statuses);
  registerActionsView(context, actions);
  registerEntryCommands(context, client);
  registerPeople(context, client);
  registerTableKeys(context, client, statuses);
  registerCheckDocument(context, client, statuses);
  registerCheckFolder(context, client);
  registerKept(context, client);
  aids.register(context, client);
  registerFixAll(context);
  registerSamples(context);
  registerFirstSteps(context);
  registerServerCommands(context, client, log);
  await client.start();
  return {
    extendMarkdownIt(markdown) {
      showMarks(markdown, (uri) => marks.marksOf(uri));
      return markdown;
    },
  };
}
