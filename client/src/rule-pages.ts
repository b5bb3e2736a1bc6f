import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import {
  explainCommandId,
  type PageParams,
  type PageResult,
  pageRequest,
  pageScheme,
} from '../../server/src/protocol/requests.ts';

/** Shows the pages of the rules, rendered and read-only, out of the server and without a network. */
export function registerRulePages(context: vscode.ExtensionContext, client: BaseLanguageClient): void {
  const provider: vscode.TextDocumentContentProvider = {
    async provideTextDocumentContent(uri) {
      const params: PageParams = { rule: uri.path.replace(/^\//, '').replace(/\.md$/, '') };
      const page = await client.sendRequest<PageResult | null>(pageRequest, params);
      return page?.markdown ?? '# There is no such page\n';
    },
  };
  context.subscriptions.push(
    vscode.workspace.registerTextDocumentContentProvider(pageScheme, provider),
    vscode.commands.registerCommand(explainCommandId, (rule?: unknown) => explain(rule)),
    // A link on a finding opens the page as text; people are shown the page itself instead.
    vscode.window.onDidChangeActiveTextEditor(async (editor) => {
      const uri = editor?.document.uri;
      if (uri?.scheme !== pageScheme) return;
      await vscode.commands.executeCommand('workbench.action.closeActiveEditor');
      await show(uri);
    }),
  );
}

async function explain(rule: unknown): Promise<void> {
  const id = typeof rule === 'string' ? rule : ruleAtCursor();
  if (id === undefined) {
    void vscode.window.showInformationMessage(
      'Put the cursor on an underlined word first, then ask to explain the problem.',
    );
    return;
  }
  await show(vscode.Uri.from({ scheme: pageScheme, path: `/${id}.md` }));
}

async function show(uri: vscode.Uri): Promise<void> {
  await vscode.commands.executeCommand('markdown.showLockedPreviewToSide', uri);
}

function ruleAtCursor(): string | undefined {
  const editor = vscode.window.activeTextEditor;
  if (!editor) return undefined;
  const problem = vscode.languages
    .getDiagnostics(editor.document.uri)
    .find(({ source, range }) => source === 'golden-thread' && range.contains(editor.selection.active));
  const target = typeof problem?.code === 'object' ? problem.code.target : undefined;
  return target?.path.replace(/^\//, '').replace(/\.md$/, '');
}
