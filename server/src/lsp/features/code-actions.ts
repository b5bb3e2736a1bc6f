import {
  type CodeAction,
  CodeActionKind,
  type Diagnostic,
  type Range,
  type SnippetTextEdit,
  type TextEdit,
} from 'vscode-languageserver';
import type { Engine } from '../../core/engine.ts';
import type { Fix } from '../../core/findings/fix.ts';
import { touches } from '../../core/text/span.ts';
import { explainCommandId } from '../../protocol/requests.ts';
import { diagnosticOf, rangeOf, source, spanOf } from '../convert.ts';
import type { JudgedText } from '../open-documents.ts';
import type { PageOf } from './diagnostics.ts';

export const fixAllKind = `${CodeActionKind.SourceFixAll}.goldenThread`;

/** What the editor can do with an answer. */
export interface EditorAbilities {
  readonly snippets: boolean;
  readonly versions: boolean;
  readonly commands: boolean;
}

/** Carried by an action until it is resolved. */
export interface UnresolvedAction {
  readonly uri: string;
  readonly rule: string;
  readonly start: number;
  readonly end: number;
  readonly fix: number;
}

export interface ActionRequest {
  readonly uri: string;
  readonly version: number | null;
  readonly range: Range;
  readonly diagnostics: readonly Diagnostic[];
  readonly only: readonly string[] | undefined;
}

/** The fixes for what stands at a place, best first; edits are worked out when one is chosen. */
export function codeActionsOf(
  engine: Engine,
  judged: JudgedText,
  request: ActionRequest,
  abilities: EditorAbilities,
  pageOf: PageOf,
): CodeAction[] {
  const { judgement, lines, input } = judged;
  const wanted = (kind: string) =>
    request.only === undefined || request.only.some((one) => kind === one || kind.startsWith(`${one}.`));
  const actions: CodeAction[] = [];
  if (wanted(CodeActionKind.QuickFix)) {
    const span = spanOf(lines, request.range);
    for (const notice of judgement.notices.filter((one) => touches(one.span, span))) {
      const diagnostic =
        request.diagnostics.find((one) => one.source === source && one.message === notice.message) ??
        diagnosticOf(notice, lines, pageOf);
      const offered = notice.findings.map((finding) => ({ finding, fixes: engine.fixes(input, finding) }));
      const mending = offered.flatMap(({ finding, fixes }) =>
        fixes.slice(0, -2).map((fix, index) => ({ finding, fix, index })),
      );
      const silencing = offered
        .slice(0, 1)
        .flatMap(({ finding, fixes }) =>
          fixes.map((fix, index) => ({ finding, fix, index })).slice(Math.max(0, fixes.length - 2)),
        );
      for (const [position, { finding, fix, index }] of [...mending, ...silencing].entries()) {
        actions.push({
          title: fix.title,
          kind: CodeActionKind.QuickFix,
          diagnostics: [diagnostic],
          ...(position === 0 && mending.length > 0 ? { isPreferred: true } : {}),
          data: {
            uri: request.uri,
            rule: finding.rule,
            start: finding.span.start,
            end: finding.span.end,
            fix: index,
          } satisfies UnresolvedAction,
        });
      }
      if (abilities.commands && notice.findings[0]) {
        actions.push({
          title: 'Explain this problem',
          kind: CodeActionKind.QuickFix,
          diagnostics: [diagnostic],
          command: { title: 'Explain this problem', command: explainCommandId, arguments: [notice.findings[0].rule] },
        });
      }
    }
  }
  if (wanted(fixAllKind)) {
    const all = engine.safeFixes(input);
    if (all) actions.push({ title: all.title, kind: fixAllKind, edit: workspaceEdit(judged, request, all, abilities) });
  }
  return actions;
}

/** The action with its edit. */
export function resolveCodeAction(
  engine: Engine,
  judged: JudgedText,
  version: number | null,
  action: CodeAction,
  abilities: EditorAbilities,
): CodeAction {
  const data = action.data as UnresolvedAction;
  const finding = judged.judgement.findings.find(
    ({ rule, span }) => rule === data.rule && span.start === data.start && span.end === data.end,
  );
  const fix = finding && engine.fixes(judged.input, finding)[data.fix];
  return fix ? { ...action, edit: workspaceEdit(judged, { uri: data.uri, version }, fix, abilities) } : action;
}

function workspaceEdit(
  { lines }: JudgedText,
  { uri, version }: Pick<ActionRequest, 'uri' | 'version'>,
  fix: Fix,
  abilities: EditorAbilities,
) {
  const edits = fix.edits.map(({ span, text, snippet }): TextEdit | SnippetTextEdit => {
    const range = rangeOf(lines, span);
    return abilities.snippets && snippet !== undefined && /\$\{?\d/.test(snippet)
      ? { range, snippet: { kind: 'snippet', value: snippet } }
      : { range, newText: text };
  });
  return abilities.versions
    ? { documentChanges: [{ textDocument: { uri, version }, edits }] }
    : { changes: { [uri]: edits as TextEdit[] } };
}
