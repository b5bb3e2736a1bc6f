import {
  type Diagnostic,
  DiagnosticSeverity,
  type TextEdit as ProtocolTextEdit,
  type Range,
  SymbolKind,
} from 'vscode-languageserver';
import type { Notice } from '../core/findings/notice.ts';
import type { Severity } from '../core/settings/severity.ts';
import type { Lines } from '../core/text/lines.ts';
import type { Span } from '../core/text/span.ts';

/** The only file that knows the engine's world and the protocol's. */

export const source = 'golden-thread';

const severityOf: Readonly<Record<Severity, DiagnosticSeverity>> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  information: DiagnosticSeverity.Information,
  hint: DiagnosticSeverity.Hint,
};

/** What a diagnostic carries so that its fixes can be found again: rule and action of each finding. */
export interface DiagnosticData {
  readonly findings: readonly { readonly rule: string; readonly start: number; readonly end: number }[];
}

export function rangeOf(lines: Lines, { start, end }: Span): Range {
  return { start: lines.positionAt(start), end: lines.positionAt(end) };
}

export function spanOf(lines: Lines, { start, end }: Range): Span {
  return { start: lines.startOf(start.line) + start.character, end: lines.startOf(end.line) + end.character };
}

/** A notice as an editor shows it: the plain title links to the page; ids travel only in `data`. */
export function diagnosticOf(notice: Notice, lines: Lines, pageOf: (rule: string) => string | undefined): Diagnostic {
  const href = pageOf(notice.findings[0]?.rule ?? '');
  const data: DiagnosticData = {
    findings: notice.findings.map(({ rule, span }) => ({ rule, start: span.start, end: span.end })),
  };
  return {
    range: rangeOf(lines, notice.span),
    severity: severityOf[notice.severity],
    source,
    message: notice.message,
    code: notice.title,
    ...(href ? { codeDescription: { href } } : {}),
    data,
  };
}

export function plainDiagnostic(message: string, span: Span, severity: Severity, lines: Lines): Diagnostic {
  return { range: rangeOf(lines, span), severity: severityOf[severity], source, message };
}

export function editOf(lines: Lines, span: Span, newText: string): ProtocolTextEdit {
  return { range: rangeOf(lines, span), newText };
}

export const sectionSymbol = SymbolKind.String;
export const actionSymbol = SymbolKind.Event;
