import * as vscode from 'vscode';
import { pageScheme } from '../../../server/src/protocol/requests.ts';
import type { DocumentActions } from '../document-actions.ts';
import { type LineMarks, lineMarksOf } from './line-marks.ts';

/** How long a new preview may take to load, in milliseconds; one that is told of its marks before that may not show them. */
const loading = 1500;

/** Knows what the preview shows of each open document, and has previews drawn again where it changed. */
export class PreviewMarks implements vscode.Disposable {
  readonly #actions: DocumentActions;
  readonly #listening: vscode.Disposable[];
  #drawn = '';
  #opening: ReturnType<typeof setTimeout> | undefined;

  constructor(actions: DocumentActions) {
    this.#actions = actions;
    actions.shownWhile(isPreviewShown);
    this.#listening = [
      actions.onDidChange(() => void this.#drawAgain()),
      vscode.languages.onDidChangeDiagnostics(() => actions.refresh()),
      vscode.window.tabGroups.onDidChangeTabs(({ opened }) => {
        if (opened.some((tab) => isPreview(tab) && !isRulePage(tab))) this.#drawOnceLoaded();
        actions.refresh();
      }),
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
    clearTimeout(this.#opening);
    for (const each of this.#listening) each.dispose();
  }

  /** A new preview has drawn nothing yet, whatever one before it has drawn. */
  #drawOnceLoaded(): void {
    clearTimeout(this.#opening);
    this.#opening = setTimeout(() => {
      this.#drawn = '';
      void this.#drawAgain();
    }, loading);
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
  return vscode.window.tabGroups.all.some(({ tabs }) => tabs.some(isPreview));
}

function isRulePage({ input }: vscode.Tab): boolean {
  return input instanceof vscode.TabInputCustom && input.uri.scheme === pageScheme;
}

function isPreview({ input }: vscode.Tab): boolean {
  return (
    (input instanceof vscode.TabInputWebview && input.viewType.endsWith('markdown.preview')) ||
    (input instanceof vscode.TabInputCustom && input.viewType === 'vscode.markdown.preview.editor')
  );
}
