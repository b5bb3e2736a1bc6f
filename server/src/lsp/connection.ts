import {
  type CancellationToken,
  CodeActionKind,
  type Connection,
  type Diagnostic,
  DidChangeWatchedFilesNotification,
  DocumentDiagnosticReportKind,
  FileChangeType,
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
import { catalogue, ruleOf } from '../core/rules/catalogue.ts';
import { isLong } from '../core/top-notices.ts';
import type { Files } from '../project/files.ts';
import type { KeptPlace } from '../project/kept/kept-place.ts';
import { pathOfUri, uriOfPath } from '../project/paths.ts';
import { placeOf } from '../project/place-of-error.ts';
import { baselineFileName, SettingsFiles, settingsFileName } from '../project/settings-files.ts';
import { type ActionsParams, type ActionsResult, actionsRequest } from '../protocol/actions.ts';
import { type ClearKeptResult, clearKeptRequest } from '../protocol/kept.ts';
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
  signOffRequest,
  statusNotification,
  type TreatAsParams,
  treatAsRequest,
} from '../protocol/requests.ts';
import { type CheckTemplateParams, type CheckTemplateResult, checkTemplateRequest } from '../protocol/templates.ts';
import { abilitiesOf, noAbilities } from './abilities.ts';
import { Announcements } from './announcements.ts';
import { answerInText, type Judged } from './answers-in-text.ts';
import type { Clock } from './clock.ts';
import { answerEntryRequests } from './entry-requests.ts';
import { actionsOf } from './features/actions.ts';
import { fixAllKind } from './features/code-actions.ts';
import { triggerCharacters } from './features/completion/completions-at.ts';
import { diagnosticsOf, resultIdOf, settingsDiagnostics, topDiagnosticsOf } from './features/diagnostics.ts';
import { formCheckOf, leavesGaps } from './features/form-check.ts';
import { pageForReading } from './features/rule-page.ts';
import { semanticTokensLegend } from './features/semantic-tokens.ts';
import { statusOf } from './features/status.ts';
import { ToldDiagnostics } from './features/told-diagnostics.ts';
import { treatAs } from './features/treat-as.ts';
import { FirstScreens } from './first-screens.ts';
import { FolderCheck } from './folder-check.ts';
import { keepingPlace } from './kept-findings.ts';
import { NamesAround } from './names-around.ts';
import { type JudgedText, OpenDocuments } from './open-documents.ts';
import { provideReadingAids } from './reading-aids.ts';
import { answerTemplateRequests } from './template-requests.ts';
import { isBaseline, isMarkdown, isSettings } from './texts.ts';
import { WatchedSettings } from './watched-settings.ts';
import { withoutErrorWords } from './without-error-words.ts';

/** What differs between the places where the server runs. */
export interface Surroundings {
  readonly connection: Connection;
  readonly files: Files;
  readonly clock: Clock;
  /** The folder that holds the rules' pages as files, where there is one. */
  readonly pagesFolder?: string;
  /** What this machine gives to keep findings, where it gives something. */
  readonly keptPlace?: KeptPlace;
  /** Messages are written by the host, which takes what is kept as JSON. */
  readonly writesKeptJson?: boolean;
  /** Called when the first document was judged. */
  readonly judgedFirst?: () => void;
  /** Called each time that a text was judged anew. */
  readonly judgedAnew?: () => void;
}

const folderProgress = new ProgressType<WorkDoneProgressReport>();

/** Wires the features to a connection and starts to listen. */
export function startServer(surroundings: Surroundings): void {
  const {
    connection: unguarded,
    files,
    clock,
    pagesFolder,
    keptPlace,
    writesKeptJson = false,
    judgedAnew,
  } = surroundings;
  let judgedFirst = surroundings.judgedFirst;
  // What a document says never reaches the log: only that something failed, and where in the program.
  const report = (error: unknown): void => {
    unguarded.console.error(placeOf(error));
  };
  const connection = withoutErrorWords(unguarded, report);
  const texts = withoutErrorWords(new TextDocuments(TextDocument), report);
  const watched = new WatchedSettings((baseUri, name) => {
    if (!abilities.watches) return;
    const globPattern = abilities.watchesElsewhere ? { baseUri, pattern: name } : `**/${name}`;
    const watchers = [{ globPattern }];
    connection.client.register(DidChangeWatchedFilesNotification.type, { watchers }).catch(report);
  });
  const settingsFiles = new SettingsFiles(files, (file) => watched.add(file));
  const names: NamesAround = new NamesAround({ files, judge: (uri, text) => documents.judge(uri, text), report });
  const documents = new OpenDocuments(
    settingsFiles,
    files,
    () => clock.today(),
    (uri, judgedText) => {
      names.note(uri, judgedText, texts.get(uri) !== undefined);
      judgedAnew?.();
      if (!judgedText.judgement.document) return;
      judgedFirst?.();
      judgedFirst = undefined;
    },
  );
  const isSettingsOf = (uri: string) => isSettings(uri) || isBaseline(uri) || watched.has(uri);
  const firstScreens = new FirstScreens();
  let abilities = noAbilities;
  let lastDay = clock.today();

  const addressOfPages = pagesFolder === undefined ? undefined : uriOfPath(pagesFolder);
  const pageOf = (rule: string): string | undefined => {
    if (!ruleOf(rule)) return undefined;
    if (abilities.virtualPages) return `${pageScheme}:/${rule}.md`;
    return addressOfPages && `${addressOfPages}/${rule}.md`;
  };

  const told = new ToldDiagnostics(pageOf);
  const diagnosticsToTell = (uri: string, judgedText: JudgedText): Diagnostic[] =>
    // The library does not look at what it hands on to be written.
    writesKeptJson ? (told.of(uri, judgedText) as unknown as Diagnostic[]) : diagnosticsOf(judgedText, pageOf);

  /** An open text that may be a governance document, judged; undefined for any other, and where the answer is given up. */
  const judged = async (uri: string, token?: CancellationToken): Promise<Judged | undefined> => {
    const first = firstScreens.passed(uri);
    if (first) await first;
    const text = texts.get(uri);
    if (!text || !isMarkdown(text) || token?.isCancellationRequested) return undefined;
    const { version } = text;
    const judgedText = await documents.judge(uri, text.getText());
    return token?.isCancellationRequested ? undefined : { judgedText, version };
  };

  /** What is told of the top of a long text that was just opened, to whoever asks first; undefined where all must be read. */
  const diagnosticsOfTop = async (uri: string): Promise<Diagnostic[] | undefined> => {
    const text = texts.get(uri);
    const told = text && firstScreens.take(uri);
    if (!told) return undefined;
    try {
      const words = text.getText();
      const notices = await documents.topNotices(uri, words);
      return notices.length > 0 ? topDiagnosticsOf(notices, words, pageOf) : undefined;
    } finally {
      told();
    }
  };

  const diagnosticsOfSettings = async (uri: string, text: string) =>
    settingsDiagnostics(text, await documents.settingsProblems(uri, text));

  const announcements = new Announcements(async (uri) => {
    const settings = texts.get(uri);
    if (settings && isSettings(uri)) {
      if (!abilities.pulls)
        await connection.sendDiagnostics({ uri, diagnostics: await diagnosticsOfSettings(uri, settings.getText()) });
      return;
    }
    const top = abilities.pulls ? undefined : await diagnosticsOfTop(uri);
    if (top && texts.get(uri)) await connection.sendDiagnostics({ uri, diagnostics: top });
    const result = await judged(uri);
    if (!result || texts.get(uri)?.version !== result.version) return;
    const { judgedText, version } = result;
    if (abilities.status)
      await connection.sendNotification(statusNotification, statusOf(uri, judgedText.judgement.document));
    if (!abilities.pulls)
      await connection.sendDiagnostics({ uri, version, diagnostics: diagnosticsToTell(uri, judgedText) });
  }, report);

  const folderCheck = new FolderCheck({
    files,
    openTexts: () => new Map(texts.all().map((text) => [pathOfUri(text.uri), { uri: text.uri, text: text.getText() }])),
    judge: (uri, text) => documents.judge(uri, text),
    judgeBy: (read) => {
      const settings = new SettingsFiles(read, (file) => watched.add(file));
      const apart = new OpenDocuments(
        settings,
        read,
        () => clock.today(),
        (uri, judgedText) => names.note(uri, judgedText),
      );
      return (uri, text) => apart.judge(uri, text);
    },
    today: () => clock.today(),
    keeping: () => keepingPlace(keptPlace, abilities, pageOf(catalogue[0]!.id)),
    diagnosticsOf: (judgedText) => diagnosticsOf(judgedText, pageOf),
    show: (uri, diagnostics) => {
      connection.sendDiagnostics({ uri, diagnostics: [...diagnostics] }).catch(report);
    },
    noteKnown: (path, known, shared) => {
      names.noteKnown(path, known);
      for (const file of shared) watched.add(file);
    },
  });

  const askAgain = (): void => {
    if (abilities.pulls && abilities.refreshes) connection.languages.diagnostics.refresh().catch(report);
  };
  const lookAgain = provideReadingAids(connection, judged, () => abilities, report);
  const checkAll = (): void => {
    askAgain();
    lookAgain();
    for (const { uri } of texts.all()) announcements.changed(uri);
    folderCheck.checkAgain().catch(report);
  };
  const settingsChanged = (): void => {
    documents.forgetSettings();
    checkAll();
  };

  connection.onInitialize((params: InitializeParams): InitializeResult => {
    abilities = abilitiesOf(params);
    return {
      serverInfo: { name: 'golden-thread', version: process.env.GOLDEN_THREAD_VERSION ?? '0.0.0' },
      capabilities: {
        textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental, save: true },
        ...(abilities.pulls
          ? { diagnosticProvider: { interFileDependencies: false, workspaceDiagnostics: false } }
          : {}),
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
      },
    };
  });
  connection.onInitialized(() => {
    if (!abilities.watches) return;
    const watchers = [
      { globPattern: `**/${settingsFileName}` },
      { globPattern: `**/${baselineFileName}` },
      { globPattern: '**/*.{md,markdown}' },
    ];
    connection.client.register(DidChangeWatchedFilesNotification.type, { watchers }).catch(report);
  });

  texts.onDidOpen(({ document }) => {
    const { uri } = document;
    const maySayMore = !abilities.pulls || abilities.refreshes;
    if (maySayMore && isMarkdown(document) && isLong(document.getText())) firstScreens.opened(uri);
    documents.opened(uri);
    folderCheck.opened(uri);
  });
  texts.onDidChangeContent(({ document: { uri } }) => announcements.changed(uri));
  texts.onDidSave(({ document: { uri } }) => {
    // Not every editor watches files for a server.
    if (isSettingsOf(uri)) settingsChanged();
  });
  texts.onDidClose(({ document: { uri } }) => {
    announcements.closed(uri);
    firstScreens.closed(uri);
    documents.closed(uri);
    names.closed(uri);
    told.closed(uri);
    connection.sendDiagnostics({ uri, diagnostics: [] }).catch(report);
  });
  connection.onDidChangeWatchedFiles(({ changes }) => {
    if (changes.some(({ uri }) => isSettingsOf(uri))) settingsChanged();
    // One record of a concern is judged by the others.
    if (changes.filter(({ uri }) => documents.fileChanged(uri)).length > 0) checkAll();
    for (const { uri, type } of changes) {
      if (type === FileChangeType.Deleted) names.gone(uri);
      if (!isSettingsOf(uri)) folderCheck.changed(uri).catch(report);
    }
  });
  clock.onTick(() => {
    const day = clock.today();
    if (day === lastDay) return;
    lastDay = day;
    checkAll();
  });

  connection.languages.diagnostics.on(async ({ textDocument: { uri }, previousResultId }, token) => {
    const text = texts.get(uri);
    if (text && isSettings(uri))
      return { kind: DocumentDiagnosticReportKind.Full, items: await diagnosticsOfSettings(uri, text.getText()) };
    const top = await diagnosticsOfTop(uri);
    if (top) {
      judged(uri).then(askAgain).catch(report);
      return { kind: DocumentDiagnosticReportKind.Full, items: top };
    }
    const result = await judged(uri, token);
    if (token.isCancellationRequested) throw new ResponseError(LSPErrorCodes.RequestCancelled, 'given up');
    // Never "unchanged" for a text that was just closed: what the editor still shows of it has to go.
    if (!result || !texts.get(uri)) return { kind: DocumentDiagnosticReportKind.Full, items: [] };
    const resultId = resultIdOf(result.judgedText);
    if (previousResultId === resultId) return { kind: DocumentDiagnosticReportKind.Unchanged, resultId };
    return { kind: DocumentDiagnosticReportKind.Full, resultId, items: diagnosticsToTell(uri, result.judgedText) };
  });
  answerInText(connection, { documents, texts, names, judged, pageOf, abilities: () => abilities });

  connection.onRequest(
    clearKeptRequest,
    (): ClearKeptResult => keepingPlace(keptPlace, abilities)?.store.clear() ?? true,
  );
  answerEntryRequests(connection, { documents, texts, files, names, judged });
  connection.onRequest(pageRequest, ({ rule }: PageParams): PageResult | null => {
    const page = ruleOf(rule)?.page;
    return page === undefined ? null : { markdown: pageForReading(page) };
  });
  connection.onRequest(kindsRequest, (): KindChoice[] =>
    kinds.map(({ id, title, description }) => ({ id, title, description })),
  );
  connection.onRequest(actionsRequest, async ({ uri }: ActionsParams, token): Promise<ActionsResult | null> => {
    const result = await judged(uri, token);
    if (!result?.judgedText.judgement.document) return null;
    return { version: result.version, actions: actionsOf(result.judgedText) };
  });
  connection.onRequest(treatAsRequest, ({ uri, kind }: TreatAsParams): PlainEdit[] | null => {
    const text = texts.get(uri);
    if (!text) return null;
    const { span, text: newText } = treatAs(text.getText(), kind);
    return [{ range: { start: text.positionAt(span.start), end: text.positionAt(span.end) }, newText }];
  });
  connection.onRequest(signOffRequest, ({ uri, on }: SignOffParams): null => {
    if (!texts.get(uri)) return null;
    documents.signOff(uri, on);
    askAgain();
    lookAgain();
    announcements.changed(uri);
    return null;
  });
  connection.onRequest(
    checkTemplateRequest,
    async ({ uri }: CheckTemplateParams): Promise<CheckTemplateResult | null> => {
      const text = texts.get(uri)?.getText();
      if (text === undefined) return null;
      // What leaves nothing to fill is no form; taken for one, its problems would go out of sight.
      if (leavesGaps(text)) documents.asForm(uri);
      const result = await judged(uri);
      askAgain();
      announcements.changed(uri);
      return result ? formCheckOf(result.judgedText) : null;
    },
  );
  answerTemplateRequests(connection, {
    files,
    settings: settingsFiles,
    openText: (path) =>
      texts
        .all()
        .find(({ uri }) => pathOfUri(uri) === path)
        ?.getText(),
  });
  connection.onRequest(
    checkFolderRequest,
    ({ uri, workDoneToken }: CheckFolderParams, token): Promise<CheckFolderResult> =>
      folderCheck.check(pathOfUri(uri), token, (percentage, message) => {
        if (workDoneToken === undefined) return;
        const value: WorkDoneProgressReport = { kind: 'report', percentage, message };
        connection.sendProgress(folderProgress, workDoneToken, value).catch(report);
      }),
  );

  texts.listen(connection);
  connection.listen();
}
