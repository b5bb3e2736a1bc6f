import * as vscode from 'vscode';
import type { DocumentActions } from '../document-actions.ts';
import { type LineMarks, lineMarksOf } from './line-marks.ts';

/** Knows what the preview shows of each open document, and has previews drawn again where it changed. */
export class PreviewMarks implements vscode.Disposable {
  readonly #actions: DocumentActions;
  readonly #listening: vscode.Disposable[];
  #drawn = '';

  constructor(actions: DocumentActions) {
    this.#actions = actions;
    actions.shownWhile(isPreviewShown);
    this.#listening = [
      actions.onDidChange(() => void this.#drawAgain()),
      vscode.languages.onDidChangeDiagnostics(() => actions.refresh()),
      vscode.window.tabGroups.onDidChangeTabs(() => actions.refresh()),
    ];
  }

  /** What is known of a document now, by its address. */
  marksOf(uri: string): LineMarks | undefined {
    const actions = this.#actions.of(uri);
    if (!actions) return undefined;
    const problems = vscode.languages
      .getDiagnostics(vscode.Uri.parse(uri))
      .filter(({ source, severity }) => source === 'golden-thread' && severity !== vscode.DiagnosticSeverity.Hint)
      .map(({ range, message }) => ({ line: range.start.line, message }));
    return lineMarksOf(actions, problems);
  }

  dispose(): void {
    for (const each of this.#listening) each.dispose();
  }

  async #drawAgain(): Promise<void> {
    if (!isPreviewShown()) return;
    const open = vscode.workspace.textDocuments.map(({ uri }) => uri.toString());
    const shown = JSON.stringify(open.map((uri) => [uri, [...(this.marksOf(uri) ?? [])]]));
    if (shown === this.#drawn) return;
    this.#drawn = shown;
    await vscode.commands.executeCommand('markdown.preview.refresh');
  }
}

function isPreviewShown(): boolean {
  return vscode.window.tabGroups.all.some(({ tabs }) =>
    tabs.some(
      ({ input }) =>
        (input instanceof vscode.TabInputWebview && input.viewType.endsWith('markdown.preview')) ||
        (input instanceof vscode.TabInputCustom && input.viewType === 'vscode.markdown.preview.editor'),
    ),
  );
}
