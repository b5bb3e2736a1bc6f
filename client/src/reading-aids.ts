import * as vscode from 'vscode';
import type { BaseLanguageClient, Middleware } from 'vscode-languageclient';
import { showPlacesCommandId } from '../../server/src/protocol/places.ts';

interface PlainRange {
  readonly start: { readonly line: number; readonly character: number };
  readonly end: { readonly line: number; readonly character: number };
}

const section = 'goldenThread';
const settings = { lenses: 'codeLens.enabled', hints: 'inlayHints.enabled', colours: 'colours.enabled' } as const;

/** What stands beside the words, as far as the person wants it: counts above lists, days and names behind words, colours. */
export class ReadingAids {
  readonly middleware: Middleware = {
    provideCodeLenses: (document, token, next) => (isWanted('lenses') ? next(document, token) : []),
    provideInlayHints: (document, range, token, next) => (isWanted('hints') ? next(document, range, token) : []),
    provideDocumentSemanticTokens: (document, token, next) => (isWanted('colours') ? next(document, token) : null),
    provideDocumentRangeSemanticTokens: (document, range, token, next) =>
      isWanted('colours') ? next(document, range, token) : null,
  };

  register(context: vscode.ExtensionContext, client: BaseLanguageClient): void {
    context.subscriptions.push(
      vscode.commands.registerCommand(showPlacesCommandId, showPlaces(client)),
      vscode.workspace.onDidChangeConfiguration((change) => {
        if (Object.values(settings).some((name) => change.affectsConfiguration(`${section}.${name}`))) askAgain(client);
      }),
    );
  }
}

function isWanted(aid: keyof typeof settings): boolean {
  return vscode.workspace.getConfiguration(section).get(settings[aid], aid !== 'hints');
}

function showPlaces(client: BaseLanguageClient) {
  return (uri: string, position: PlainRange['start'], ranges: readonly PlainRange[]) => {
    const address = client.protocol2CodeConverter.asUri(uri);
    const places = ranges.map(
      ({ start, end }) =>
        new vscode.Location(address, new vscode.Range(start.line, start.character, end.line, end.character)),
    );
    const from = new vscode.Position(position.line, position.character);
    return vscode.commands.executeCommand('editor.action.showReferences', address, from, places);
  };
}

function askAgain(client: BaseLanguageClient): void {
  const lenses = client.getFeature('textDocument/codeLens');
  const hints = client.getFeature('textDocument/inlayHint');
  const colours = client.getFeature('textDocument/semanticTokens');
  for (const document of vscode.workspace.textDocuments) {
    lenses.getProvider(document)?.onDidChangeCodeLensEmitter.fire();
    hints.getProvider(document)?.onDidChangeInlayHints.fire();
    colours.getProvider(document)?.onDidChangeSemanticTokensEmitter.fire();
  }
}
