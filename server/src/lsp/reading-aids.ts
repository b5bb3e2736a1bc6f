import { CodeLensRefreshRequest, type Connection } from 'vscode-languageserver';
import type { EditorAbilities } from './abilities.ts';
import { codeLensesOf } from './features/code-lens.ts';
import { inlayHintsIn } from './features/inlay-hints.ts';
import { semanticTokensOf } from './features/semantic-tokens.ts';
import type { JudgeOpen } from './judge-open.ts';

/** Answers what an editor shows beside the words: lenses, hints and colours. The answer asks it to look again. */
export function provideReadingAids(
  connection: Connection,
  judged: JudgeOpen,
  abilities: () => EditorAbilities,
  report: (error: unknown) => void,
): () => void {
  const { languages } = connection;
  connection.onCodeLens(async ({ textDocument: { uri } }, token) => {
    const result = await judged(uri, token);
    return result ? codeLensesOf(result.judgedText, uri, abilities().commands) : [];
  });
  languages.inlayHint.on(async ({ textDocument: { uri }, range }, token) => {
    const result = await judged(uri, token);
    return result ? inlayHintsIn(result.judgedText, range) : [];
  });
  languages.semanticTokens.on(async ({ textDocument: { uri } }, token) => {
    const result = await judged(uri, token);
    return result ? semanticTokensOf(result.judgedText) : { data: [] };
  });
  languages.semanticTokens.onRange(async ({ textDocument: { uri }, range }, token) => {
    const result = await judged(uri, token);
    return result ? semanticTokensOf(result.judgedText, range) : { data: [] };
  });
  return () => {
    const { lenses, hints, colours } = abilities().refreshesAids;
    if (lenses) connection.sendRequest(CodeLensRefreshRequest.type).catch(report);
    if (hints) languages.inlayHint.refresh().catch(report);
    if (colours) languages.semanticTokens.refresh();
  };
}
