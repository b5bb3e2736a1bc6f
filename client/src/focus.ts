import * as vscode from 'vscode';
import type { Middleware, vsdiag } from 'vscode-languageclient';
import { HeldBack } from './held-back.ts';

/** The word alone: the package's own value would bring half of it into the bundle. */
const full = 'full' as vsdiag.DocumentDiagnosticReportKind.full;

/** Holds back the findings on the line that is being typed, for people who asked for it. */
export class Focus implements vscode.Disposable {
  readonly #held = new HeldBack<vscode.Diagnostic>();
  readonly #listening: vscode.Disposable[];
  /** Makes the editor ask for findings anew; set once there is a client. */
  askAgain: () => void = () => {};

  constructor() {
    this.#listening = [
      vscode.workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
        const editor = vscode.window.activeTextEditor;
        if (contentChanges.length > 0 && editor?.document === document)
          this.#held.typed(document.uri.toString(), editor.selection.active.line);
      }),
      vscode.window.onDidChangeTextEditorSelection(({ textEditor: { document }, selections }) => {
        if (this.#held.movedTo(document.uri.toString(), selections[0]!.active.line)) this.askAgain();
      }),
      vscode.window.onDidChangeActiveTextEditor(() => {
        if (this.#held.release()) this.askAgain();
      }),
      vscode.workspace.onDidCloseTextDocument(({ uri }) => this.#held.forget(uri.toString())),
      vscode.workspace.onDidChangeConfiguration((change) => {
        if (!change.affectsConfiguration('goldenThread.focus')) return;
        this.#held.release();
        this.askAgain();
      }),
    ];
  }

  get middleware(): Middleware {
    return {
      provideDiagnostics: async (document, previousResultId, token, next) => {
        const report = await next(document, previousResultId, token);
        if (!report || !wanted()) return report;
        const uri = ('uri' in document ? document.uri : document).toString();
        const items = this.#held.shown(uri, report.kind === full ? report.items : undefined);
        return items ? { ...report, kind: full, items } : report;
      },
    };
  }

  dispose(): void {
    for (const each of this.#listening) each.dispose();
  }
}

function wanted(): boolean {
  return vscode.workspace.getConfiguration('goldenThread').get('focus', false);
}
