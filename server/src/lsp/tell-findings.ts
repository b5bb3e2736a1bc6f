import {
  type CancellationToken,
  type Connection,
  type Diagnostic,
  type DocumentDiagnosticParams,
  type DocumentDiagnosticReport,
  DocumentDiagnosticReportKind,
  type FullDocumentDiagnosticReport,
  LSPErrorCodes,
  ResponseError,
  type TextDocuments,
} from 'vscode-languageserver';
import { statusNotification } from '../protocol/requests.ts';
import type { EditorAbilities } from './abilities.ts';
import { Announcements } from './announcements.ts';
import type { EditedText } from './edited-text.ts';
import {
  diagnosticsOf,
  type PageOf,
  resultIdOf,
  settingsDiagnostics,
  topDiagnosticsOf,
} from './features/diagnostics.ts';
import { statusOf } from './features/status.ts';
import { ToldDiagnostics } from './features/told-diagnostics.ts';
import type { FirstScreens } from './first-screens.ts';
import type { JudgeOpen } from './judge-open.ts';
import type { JudgedText, OpenDocuments } from './open-documents.ts';
import { isSettings } from './texts.ts';

interface Needs {
  readonly documents: OpenDocuments;
  readonly texts: Pick<TextDocuments<EditedText>, 'get'>;
  readonly firstScreens: FirstScreens;
  readonly judged: JudgeOpen;
  readonly pageOf: PageOf;
  /** Messages are written by the host, which takes what is kept as JSON. */
  readonly writesKeptJson: boolean;
  abilities(): EditorAbilities;
  report(error: unknown): void;
}

/** By whom findings are told. */
export interface FindingsTeller {
  /** A text changed, or what it is judged by: soon the editor is told what it does not ask for. */
  changed(uri: string): void;
  /** What is shown of a text goes. */
  closed(uri: string): void;
  /** Other findings may hold now of any text: an editor that asks for them is to ask again. */
  askAgain(): void;
}

/** Answers an editor that asks what is found in its open texts, and tells one that does not ask. */
export function tellFindings(connection: Connection, needs: Needs): FindingsTeller {
  const { documents, texts, firstScreens, judged, pageOf, writesKeptJson, abilities, report } = needs;
  const told = new ToldDiagnostics(pageOf);
  const ofDocument = (uri: string, judgedText: JudgedText): Diagnostic[] =>
    // The library does not look at what it hands on to be written.
    writesKeptJson ? (told.of(uri, judgedText) as unknown as Diagnostic[]) : diagnosticsOf(judgedText, pageOf);

  const ofSettings = async (uri: string, text: string) =>
    settingsDiagnostics(text, await documents.settingsProblems(uri, text));

  /** What is told of the top of a long text that was just opened, to whoever asks first; undefined where all must be read. */
  const ofTop = async (uri: string): Promise<Diagnostic[] | undefined> => {
    const text = texts.get(uri);
    const handedOver = text && firstScreens.take(uri);
    if (!handedOver) return undefined;
    try {
      const words = text.getText();
      const notices = await documents.topNotices(uri, words);
      return notices.length > 0 ? topDiagnosticsOf(notices, words, pageOf) : undefined;
    } finally {
      handedOver();
    }
  };

  const askAgain = (): void => {
    const { pulls, refreshes } = abilities();
    if (pulls && refreshes) connection.languages.diagnostics.refresh().catch(report);
  };

  const announce = async (uri: string): Promise<void> => {
    const { pulls, status } = abilities();
    const settings = texts.get(uri);
    if (settings && isSettings(uri)) {
      if (!pulls) await connection.sendDiagnostics({ uri, diagnostics: await ofSettings(uri, settings.getText()) });
      return;
    }
    const top = pulls ? undefined : await ofTop(uri);
    if (top && texts.get(uri)) await connection.sendDiagnostics({ uri, diagnostics: top });
    const result = await judged(uri);
    if (!result || texts.get(uri)?.version !== result.version) return;
    const { judgedText, version } = result;
    if (status) await connection.sendNotification(statusNotification, statusOf(uri, judgedText.judgement.document));
    if (!pulls) await connection.sendDiagnostics({ uri, version, diagnostics: ofDocument(uri, judgedText) });
  };
  const announcements = new Announcements(announce, report);

  const answer = async (
    { textDocument: { uri }, previousResultId }: DocumentDiagnosticParams,
    token: CancellationToken,
  ): Promise<DocumentDiagnosticReport> => {
    const text = texts.get(uri);
    if (text && isSettings(uri)) return full(await ofSettings(uri, text.getText()));
    const top = await ofTop(uri);
    if (top) {
      judged(uri).then(askAgain).catch(report);
      return full(top);
    }
    const result = await judged(uri, token);
    if (token.isCancellationRequested) throw new ResponseError(LSPErrorCodes.RequestCancelled, 'given up');
    // Never "unchanged" for a text that was just closed: what the editor still shows of it has to go.
    if (!result || !texts.get(uri)) return full([]);
    const resultId = resultIdOf(result.judgedText);
    if (previousResultId === resultId) return { kind: DocumentDiagnosticReportKind.Unchanged, resultId };
    return { ...full(ofDocument(uri, result.judgedText)), resultId };
  };
  connection.languages.diagnostics.on(answer);

  return {
    changed: (uri) => announcements.changed(uri),
    closed: (uri) => {
      announcements.closed(uri);
      told.closed(uri);
      connection.sendDiagnostics({ uri, diagnostics: [] }).catch(report);
    },
    askAgain,
  };
}

function full(items: Diagnostic[]): FullDocumentDiagnosticReport {
  return { kind: DocumentDiagnosticReportKind.Full, items };
}
