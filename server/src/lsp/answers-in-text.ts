import { type CodeAction, CompletionTriggerKind, type Connection, type TextDocuments } from 'vscode-languageserver';
import type { EditorAbilities } from './abilities.ts';
import type { EditedText } from './edited-text.ts';
import { codeActionsOf, resolveCodeAction, type UnresolvedAction } from './features/code-actions.ts';
import { completionsAt, mayOffer } from './features/completion/completions-at.ts';
import { detailCompletionsAt } from './features/completion/details.ts';
import type { PageOf } from './features/diagnostics.ts';
import { documentSymbolsOf } from './features/document-symbols.ts';
import { detailHoverAt } from './features/hover/details.ts';
import { hoverAt } from './features/hover/hover-at.ts';
import type { JudgeOpen } from './judge-open.ts';
import type { NamesAround } from './names-around.ts';
import type { OpenDocuments } from './open-documents.ts';
import { isMarkdown, isSettings } from './texts.ts';

interface Needs {
  readonly documents: OpenDocuments;
  readonly texts: Pick<TextDocuments<EditedText>, 'get'>;
  readonly names: NamesAround;
  readonly pageOf: PageOf;
  readonly judged: JudgeOpen;
  abilities(): EditorAbilities;
}

/** Answers what an author asks for at a place in a text: fixes, help, the outline and what may stand there. */
export function answerInText(connection: Connection, needs: Needs): void {
  const { documents, texts, names, pageOf, judged, abilities } = needs;
  connection.onCodeAction(async ({ textDocument: { uri }, range, context }, token) => {
    const result = await judged(uri, token);
    if (!result) return [];
    const request = { uri, version: result.version, range, context };
    return codeActionsOf(result.judgedText, request, { engine: documents.engine, abilities: abilities(), pageOf });
  });
  connection.onCodeActionResolve(async (action: CodeAction, token) => {
    const uri = (action.data as UnresolvedAction | undefined)?.uri;
    const result = uri === undefined ? undefined : await judged(uri, token);
    if (!result) return action;
    const by = { engine: documents.engine, abilities: abilities(), pageOf };
    return resolveCodeAction(result.judgedText, result.version, action, by);
  });
  connection.onHover(async ({ textDocument: { uri }, position }, token) => {
    const text = texts.get(uri);
    if (!text) return null;
    const offset = text.offsetAt(position);
    const help = isMarkdown(text) || isSettings(uri) ? detailHoverAt(text.getText(), offset, isSettings(uri)) : null;
    if (help) return help;
    const result = await judged(uri, token);
    return result ? hoverAt(result.judgedText, offset) : null;
  });
  connection.onDocumentSymbol(async ({ textDocument: { uri } }, token) => {
    const result = await judged(uri, token);
    return result ? documentSymbolsOf(result.judgedText) : [];
  });
  connection.onCompletion(async ({ textDocument: { uri }, position, context }, token) => {
    const text = texts.get(uri);
    if (!text || !(isMarkdown(text) || isSettings(uri))) return [];
    const offset = text.offsetAt(position);
    const help = detailCompletionsAt(text.getText(), offset, isSettings(uri));
    const trigger = context?.triggerCharacter;
    if (help.length > 0 || !mayOffer(text.getText(), offset, trigger)) return help;
    const result = await judged(uri, token);
    if (!result || texts.get(uri)?.version !== result.version) return [];
    return completionsAt(result.judgedText, offset, {
      ...(trigger === undefined ? {} : { trigger }),
      invoked: context === undefined || context.triggerKind === CompletionTriggerKind.Invoked,
      snippets: abilities().formsOffered,
      asksAgain: abilities().commands,
      elsewhere: names.elsewhere(uri, result.judgedText),
    });
  });
}
