import { CodeActionKind, type ServerCapabilities, TextDocumentSyncKind } from 'vscode-languageserver';
import type { EditorAbilities } from './abilities.ts';
import { fixAllKind } from './features/code-actions.ts';
import { triggerCharacters } from './features/completion/completions-at.ts';
import { semanticTokensLegend } from './features/semantic-tokens.ts';

/** What the server tells an editor that it can do. */
export function serverCapabilities({ pulls }: EditorAbilities): ServerCapabilities {
  return {
    textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental, save: true },
    ...(pulls ? { diagnosticProvider: { interFileDependencies: false, workspaceDiagnostics: false } } : {}),
    codeActionProvider: {
      codeActionKinds: [
        CodeActionKind.QuickFix,
        CodeActionKind.RefactorRewrite,
        CodeActionKind.RefactorExtract,
        fixAllKind,
      ],
      resolveProvider: true,
    },
    hoverProvider: true,
    codeLensProvider: {},
    inlayHintProvider: true,
    semanticTokensProvider: { legend: semanticTokensLegend, full: true, range: true },
    documentSymbolProvider: true,
    completionProvider: { triggerCharacters: [...triggerCharacters] },
  };
}
