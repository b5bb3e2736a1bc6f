import {
  type CodeAction,
  CodeActionKind,
  type Connection,
  DidChangeWatchedFilesNotification,
  DocumentDiagnosticReportKind,
  type InitializeParams,
  type InitializeResult,
  LSPErrorCodes,
  ProgressType,
  ResponseError,
  TextDocumentSyncKind,
  TextDocuments,
  type WorkDoneProgressReport,
} from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { kinds } from '../core/kinds/catalogue.ts';
import { ruleOf } from '../core/rules/catalogue.ts';
import { decodeText } from '../project/decode-text.ts';
import type { Files } from '../project/files.ts';
import { nameOf, pathOfUri, uriOfPath } from '../project/paths.ts';
import { SettingsFiles, settingsFileName } from '../project/settings-files.ts';
import {
  type CheckFolderParams,
  type CheckFolderResult,
  checkFolderRequest,
  type KindChoice,
  kindsRequest,
  type PageParams,
  type PageResult,
  type PlainEdit,
  pageRequest,
  pageScheme,
  type SignOffParams,
  type StartOptions,
  signOffRequest,
  statusNotification,
  type TreatAsParams,
  treatAsRequest,
} from '../protocol/requests.ts';
import type { Clock } from './clock.ts';
import {
  codeActionsOf,
  type EditorAbilities,
  fixAllKind,
  resolveCodeAction,
  type UnresolvedAction,
} from './features/code-actions.ts';
import { diagnosticsOf, resultIdOf, settingsDiagnostics } from './features/diagnostics.ts';
import { documentSymbolsOf } from './features/document-symbols.ts';
import { hoverAt } from './features/hover.ts';
import { pageForReading } from './features/rule-page.ts';
import { statusOf } from './features/status.ts';
import { treatAs } from './features/treat-as.ts';
import { completionsAt, yamlHoverAt } from './features/yaml-help.ts';
import { type JudgedText, OpenDocuments } from './open-documents.ts';

/** What differs between the places where the server runs. */
export interface Surroundings {
  readonly connection: Connection;
  readonly files: Files;
  readonly clock: Clock;
  /** The folder that holds the rules' pages as files, where there is one. */
  readonly pagesFolder?: string;
}

const folderProgress = new ProgressType<WorkDoneProgressReport>();

/** How long to wait after a keystroke before findings are pushed to editors that do not ask for them. */
const pushDelay = 150;

/** Wires the features to a connection and starts to listen. */
export function startServer({ connection, files, clock, pagesFolder }: Surroundings): void {
  const texts = new TextDocuments(TextDocument);
  const open = new OpenDocuments(new SettingsFiles(files), () => clock.today());
  const pushes = new Map<string, ReturnType<typeof setTimeout>>();
  const justClosed = new Set<string>();
  let abilities: EditorAbilities = { snippets: false, versions: false, commands: false };
  let options: StartOptions = {};
  let pulls = false;
  let refreshes = false;
  let watches = false;
  let lastDay = clock.today();

  const pageOf = (rule: string): string | undefined => {
    if (!ruleOf(rule)) return undefined;
    if (options.pages === 'virtual') return `${pageScheme}:/${rule}.md`;
    return pagesFolder === undefined ? undefined : uriOfPath(`${pagesFolder}/${rule}.md`);
  };

  const judged = async (uri: string): Promise<{ judged: JudgedText; version: number } | undefined> => {
    const text = texts.get(uri);
    if (!text || isSettings(uri)) return undefined;
    return { judged: await open.judge(uri, text.getText()), version: text.version };
  };

  connection.onInitialize(({ capabilities, initializationOptions }: InitializeParams): InitializeResult => {
    options = (initializationOptions ?? {}) as StartOptions;
    const { textDocument, workspace } = capabilities;
    pulls = textDocument?.diagnostic !== undefined;
    refreshes = workspace?.diagnostics?.refreshSupport === true;
    watches = workspace?.didChangeWatchedFiles?.dynamicRegistration === true;
    abilities = {
      snippets: workspace?.workspaceEdit?.snippetEditSupport === true,
      versions: workspace?.workspaceEdit?.documentChanges === true,
      commands: options.commands === true,
    };
    return {
      serverInfo: { name: 'golden-thread', version: process.env.GOLDEN_THREAD_VERSION ?? '0.0.0' },
      capabilities: {
        textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental },
        ...(pulls ? { diagnosticProvider: { interFileDependencies: false, workspaceDiagnostics: false } } : {}),
        codeActionProvider: { codeActionKinds: [CodeActionKind.QuickFix, fixAllKind], resolveProvider: true },
        hoverProvider: true,
        documentSymbolProvider: true,
        completionProvider: { triggerCharacters: [':', ' ', '-'] },
      },
    };
  });

  connection.onInitialized(() => {
    if (watches) {
      void connection.client.register(DidChangeWatchedFilesNotification.type, {
        watchers: [{ globPattern: `**/${settingsFileName}` }],
      });
    }
  });

  const check = async (uri: string): Promise<void> => {
    const text = texts.get(uri);
    if (!text) return;
    if (isSettings(uri)) {
      if (!pulls) void connection.sendDiagnostics({ uri, diagnostics: settingsDiagnostics(text.getText()) });
      return;
    }
    const result = await judged(uri);
    if (!result || texts.get(uri)?.version !== result.version) return;
    void connection.sendNotification(statusNotification, statusOf(uri, result.judged.judgement.document));
    if (!pulls) {
      void connection.sendDiagnostics({
        uri,
        version: result.version,
        diagnostics: diagnosticsOf(result.judged, pageOf),
      });
    }
  };

  const checkSoon = (uri: string): void => {
    clearTimeout(pushes.get(uri));
    pushes.set(
      uri,
      setTimeout(() => {
        pushes.delete(uri);
        check(uri).catch(report);
      }, pushDelay),
    );
  };

  const checkAll = (): void => {
    if (pulls && refreshes) connection.languages.diagnostics.refresh().catch(report);
    for (const { uri } of texts.all()) checkSoon(uri);
  };

  // What a document says never reaches the log: only that something failed, and where in the program.
  const report = (error: unknown): void => {
    connection.console.error(
      error instanceof Error ? `${error.name} at ${error.stack?.split('\n')[1]?.trim() ?? 'unknown'}` : 'failed',
    );
  };

  texts.onDidOpen(({ document }) => {
    justClosed.delete(document.uri);
    check(document.uri).catch(report);
  });
  texts.onDidChangeContent(({ document }) => checkSoon(document.uri));
  texts.onDidClose(({ document: { uri } }) => {
    clearTimeout(pushes.get(uri));
    pushes.delete(uri);
    open.forget(uri);
    justClosed.add(uri);
    void connection.sendDiagnostics({ uri, diagnostics: [] });
  });

  connection.languages.diagnostics.on(async ({ textDocument: { uri }, previousResultId }, token) => {
    const text = texts.get(uri);
    if (!text || justClosed.has(uri)) return { kind: DocumentDiagnosticReportKind.Full, items: [] };
    if (isSettings(uri)) return { kind: DocumentDiagnosticReportKind.Full, items: settingsDiagnostics(text.getText()) };
    const result = await judged(uri);
    if (token.isCancellationRequested || !result) return cancelled();
    const resultId = resultIdOf(result.judged);
    if (previousResultId === resultId) return { kind: DocumentDiagnosticReportKind.Unchanged, resultId };
    return { kind: DocumentDiagnosticReportKind.Full, resultId, items: diagnosticsOf(result.judged, pageOf) };
  });

  connection.onCodeAction(async ({ textDocument: { uri }, range, context }, token) => {
    const result = await judged(uri);
    if (!result || token.isCancellationRequested) return [];
    const request = { uri, version: result.version, range, diagnostics: context.diagnostics, only: context.only };
    return codeActionsOf(open.engine, result.judged, request, abilities, pageOf);
  });
  connection.onCodeActionResolve(async (action: CodeAction) => {
    const uri = (action.data as UnresolvedAction | undefined)?.uri;
    const result = uri === undefined ? undefined : await judged(uri);
    return result ? resolveCodeAction(open.engine, result.judged, result.version, action, abilities) : action;
  });
  connection.onHover(async ({ textDocument: { uri }, position }) => {
    const text = texts.get(uri);
    if (!text) return null;
    const help = yamlHoverAt(text.getText(), text.offsetAt(position), isSettings(uri));
    if (help) return help;
    const result = await judged(uri);
    return result ? hoverAt(result.judged, text.offsetAt(position)) : null;
  });
  connection.onDocumentSymbol(async ({ textDocument: { uri } }) => {
    const result = await judged(uri);
    return result ? documentSymbolsOf(result.judged) : [];
  });
  connection.onCompletion(({ textDocument: { uri }, position }) => {
    const text = texts.get(uri);
    return text ? completionsAt(text.getText(), text.offsetAt(position), isSettings(uri)) : [];
  });

  connection.onDidChangeWatchedFiles(({ changes }) => {
    if (!changes.some(({ uri }) => isSettings(uri))) return;
    open.forgetSettings();
    checkAll();
  });
  clock.onTick(() => {
    const day = clock.today();
    if (day === lastDay) return;
    lastDay = day;
    checkAll();
  });

  connection.onRequest(pageRequest, ({ rule }: PageParams): PageResult | null => {
    const page = ruleOf(rule)?.page;
    return page === undefined ? null : { markdown: pageForReading(page) };
  });
  connection.onRequest(kindsRequest, (): KindChoice[] =>
    kinds.map(({ id, title, description }) => ({ id, title, description })),
  );
  connection.onRequest(treatAsRequest, ({ uri, kind }: TreatAsParams): PlainEdit[] | null => {
    const text = texts.get(uri);
    if (!text) return null;
    const { span, text: newText } = treatAs(text.getText(), kind);
    return [{ range: { start: text.positionAt(span.start), end: text.positionAt(span.end) }, newText }];
  });
  connection.onRequest(signOffRequest, ({ uri, on }: SignOffParams): null => {
    open.signOff(uri, on);
    if (pulls && refreshes) connection.languages.diagnostics.refresh().catch(report);
    checkSoon(uri);
    return null;
  });
  connection.onRequest(
    checkFolderRequest,
    async ({ uri, workDoneToken }: CheckFolderParams, token): Promise<CheckFolderResult> => {
      const folder = pathOfUri(uri);
      const paths = folder === undefined ? [] : await files.listDocuments(folder);
      const found = { documents: 0, others: 0, findings: 0 };
      for (const [index, path] of paths.entries()) {
        if (token.isCancellationRequested) break;
        const address = uriOfPath(path);
        const openText = texts.get(address);
        const bytes = openText ? undefined : await files.read(path);
        if (!openText && !bytes) continue;
        const judgedText = await open.judge(address, openText?.getText() ?? decodeText(bytes!));
        const { judgement } = judgedText;
        if (judgement.document) found.documents++;
        else found.others++;
        found.findings += judgement.notices.filter(({ severity }) => severity !== 'hint').length;
        if (!openText) {
          if (judgement.document)
            void connection.sendDiagnostics({ uri: address, diagnostics: diagnosticsOf(judgedText, pageOf) });
          open.forget(address);
        }
        if (workDoneToken !== undefined) {
          const percentage = Math.round((100 * (index + 1)) / paths.length);
          void connection.sendProgress(folderProgress, workDoneToken, {
            kind: 'report',
            percentage,
            message: nameOf(path),
          });
        }
      }
      return found;
    },
  );

  texts.listen(connection);
  connection.listen();
}

function isSettings(uri: string): boolean {
  return uri.endsWith(`/${settingsFileName}`);
}

/** The editor asks again by itself when the answer was given up because the text moved on. */
function cancelled(): never {
  throw new ResponseError(LSPErrorCodes.ServerCancelled, 'given up', { retriggerRequest: true });
}
