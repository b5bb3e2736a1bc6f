import {
  type CompletionItem,
  type Diagnostic,
  DiagnosticSeverity,
  InsertTextFormat,
  InsertTextMode,
  type Position,
  type Range,
  type SnippetTextEdit,
  SymbolKind,
  type TextEdit,
} from 'vscode-languageserver-types';
import type { FixEdit } from '../core/findings/fix.ts';
import type { NoticeAt } from '../core/findings/judgement.ts';
import type { Severity } from '../core/settings/severity.ts';
import { withLineEndsOf } from '../core/text/line-ends.ts';
import type { Lines } from '../core/text/lines.ts';
import type { SourceText } from '../core/text/source-text.ts';
import { type Span, shift } from '../core/text/span.ts';
import type { Written } from '../core/writing/place-in-document.ts';
import type { FittingChoice } from './features/completion/choice.ts';

/** The only file that knows the engine's world and the protocol's. */

export const source = 'golden-thread';

const severityOf: Readonly<Record<Severity, DiagnosticSeverity>> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  information: DiagnosticSeverity.Information,
  hint: DiagnosticSeverity.Hint,
};

/**
 * What a diagnostic carries for other programs: the rule of each finding in it, with the finding's own place where that is
 * another, in UTF-16 units from where the diagnostic starts.
 */
export type DiagnosticData = readonly (string | readonly [rule: string, start: number, end: number])[];

export function rangeOf(lines: Lines, { start, end }: Span): Range {
  return { start: lines.positionAt(start), end: lines.positionAt(end) };
}

export function spanOf(lines: Lines, { start, end }: Range): Span {
  const offsetOf = ({ line, character }: Position) =>
    Math.min(lines.startOf(line) + character, Math.max(lines.startOf(line), lines.startOf(line + 1)));
  return { start: offsetOf(start), end: offsetOf(end) };
}

/** What a diagnostic says, wherever it stands. */
export type DiagnosticWords = Required<Pick<Diagnostic, 'severity' | 'source' | 'message' | 'code'>> &
  Pick<Diagnostic, 'codeDescription'>;

/** A notice as an editor shows it: the plain title links to the page; ids travel only in `data`. Its offsets count from `at`. */
export function diagnosticOf(
  notice: NoticeAt['notice'],
  lines: Lines,
  pageOf: (rule: string) => string | undefined,
  at = 0,
): Diagnostic {
  return { range: rangeOf(lines, shift(at, notice.span)), ...wordsOf(notice, pageOf), data: dataOf(notice) };
}

export function wordsOf(notice: NoticeAt['notice'], pageOf: (rule: string) => string | undefined): DiagnosticWords {
  const { severity, message, title } = notice;
  const words = { severity: severityOf[severity], source, message, code: title };
  const href = pageOf(notice.findings[0]?.rule ?? '');
  return href ? { ...words, codeDescription: { href } } : words;
}

export function dataOf({ findings, span: { start, end } }: NoticeAt['notice']): DiagnosticData {
  return findings.map(({ rule, span }) =>
    span.start === start && span.end === end ? rule : [rule, span.start - start, span.end - start],
  );
}

export function plainDiagnostic(message: string, span: Span, severity: Severity, lines: Lines): Diagnostic {
  return { range: rangeOf(lines, span), severity: severityOf[severity], source, message };
}

/** Edits in plain words, with the line ends of the text. */
export function plainEditsOf(lines: Lines, text: SourceText, edits: readonly FixEdit[]): TextEdit[] {
  return edits.map((edit) => ({ range: rangeOf(lines, edit.span), newText: withLineEndsOf(text, edit.text) }));
}

/** The same as forms with tab stops, where there is something to fill in. */
export function formsOf(lines: Lines, text: SourceText, edits: readonly FixEdit[]): (TextEdit | SnippetTextEdit)[] {
  return edits.map(({ span, text: newText, snippet }) => {
    const range = rangeOf(lines, span);
    return snippet !== undefined && /\$\{?\d/.test(snippet)
      ? { range, snippet: { kind: 'snippet', value: withLineEndsOf(text, snippet) } }
      : { range, newText: withLineEndsOf(text, newText) };
  });
}

export const sectionSymbol = SymbolKind.String;
export const actionSymbol = SymbolKind.Event;

interface PlacedChoice {
  readonly value: Written;
  readonly choice: FittingChoice;
  /** Its place in the list, from zero. */
  readonly order: number;
  readonly snippets: boolean;
  /** A value follows, for which the editor should ask at once where it can be told to. */
  readonly continues: boolean;
  readonly asksAgain?: boolean;
}

/** One thing to offer as an editor shows it, at its place. */
export function completionItemOf(lines: Lines, text: SourceText, placed: PlacedChoice): CompletionItem {
  const { value, choice, order, snippets, continues, asksAgain } = placed;
  const asForm = snippets && choice.snippet !== undefined && choice.snippet !== choice.text;
  const words = inCell(asForm ? choice.snippet! : choice.text, value);
  const padding = asForm ? '' : ' '.repeat(Math.max(0, value.width - words.length));
  const newText = withLineEndsOf(text, `${value.before}${words}${padding}${value.after}`);
  return {
    label: choice.label,
    kind: choice.kind,
    ...(choice.detail ? { detail: choice.detail } : {}),
    ...(choice.documentation ? { documentation: choice.documentation } : {}),
    sortText: String(order).padStart(4, '0'),
    filterText: choice.filter,
    insertTextFormat: asForm ? InsertTextFormat.Snippet : InsertTextFormat.PlainText,
    // Lines below the first bring their own indent.
    insertTextMode: InsertTextMode.asIs,
    textEdit: { range: rangeOf(lines, value.span), newText },
    ...(continues && asksAgain
      ? { command: { title: 'Offer what may stand here', command: 'editor.action.triggerSuggest' } }
      : {}),
  };
}

/** A bar in a cell would end it. */
function inCell(words: string, { inTable }: Written): string {
  return inTable ? words.replace(/(?<!\\)\|/g, '\\|') : words;
}
