import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import {
  explainCommandId,
  type PageParams,
  type PageResult,
  pageRequest,
  pageScheme,
} from '../../server/src/protocol/requests.ts';

/** VS Code's own rendered view of a Markdown document, as an editor that cannot change it. */
const renderedView = 'vscode.markdown.preview.editor';

/** Shows the pages of the rules, rendered and read-only, out of the server and without a network. */
export function registerRulePages(context: vscode.ExtensionContext, client: BaseLanguageClient): void {
  const read = async (rule: string): Promise<string> => {
    const params: PageParams = { rule };
    const page = await client.sendRequest<PageResult | null>(pageRequest, params);
    return page?.markdown ?? '# There is no such page\n';
  };
  const show = async (rule: string): Promise<void> => {
    // People see the title of a rule, on the tab too; its id is for settings.
    const title = /^# (.+)/.exec(await read(rule))?.[1]?.replace(/[/\\]/g, ' ') ?? rule;
    const address = vscode.Uri.from({ scheme: pageScheme, path: `/${rule}/${title}.md` });
    const beside = { viewColumn: vscode.ViewColumn.Beside, preserveFocus: true, preview: true };
    await vscode.commands.executeCommand('vscode.openWith', address, renderedView, beside);
  };
  context.subscriptions.push(
    vscode.workspace.registerTextDocumentContentProvider(pageScheme, {
      provideTextDocumentContent: (uri) => read(ruleOf(uri)),
    }),
    vscode.commands.registerCommand(explainCommandId, async (named?: unknown) => {
      const rule = typeof named === 'string' ? named : ruleAtCursor();
      if (rule !== undefined) return show(rule);
      void vscode.window.showInformationMessage('Put the cursor on an underlined word first.');
    }),
    // A finding's link opens its page as plain text over the document; people are shown it rendered beside the document.
    vscode.window.tabGroups.onDidChangeTabs(async ({ opened }) => {
      for (const tab of opened) {
        if (!(tab.input instanceof vscode.TabInputText) || tab.input.uri.scheme !== pageScheme) continue;
        const rule = ruleOf(tab.input.uri);
        await vscode.window.tabGroups.close(tab);
        await show(rule);
      }
    }),
  );
}

/** `/owner-placeholder.md` and `/owner-placeholder/Owner still to be named.md` are both the page of `owner-placeholder`. */
function ruleOf({ path }: vscode.Uri): string {
  return /^\/?([a-z-]+)/.exec(path)?.[1] ?? '';
}

/** The rule of the finding that the cursor stands on, the shortest where several lie over one another. */
function ruleAtCursor(): string | undefined {
  const editor = vscode.window.activeTextEditor;
  if (!editor) return undefined;
  const { document, selection } = editor;
  const length = (range: vscode.Range) => document.offsetAt(range.end) - document.offsetAt(range.start);
  const [problem] = vscode.languages
    .getDiagnostics(document.uri)
    .filter(({ source, range }) => source === 'golden-thread' && range.contains(selection.active))
    .sort((one, other) => length(one.range) - length(other.range));
  return typeof problem?.code === 'object' ? ruleOf(problem.code.target) : undefined;
}
