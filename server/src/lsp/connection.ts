import { type Connection, TextDocuments } from 'vscode-languageserver';
import { catalogue, ruleOf } from '../core/rules/catalogue.ts';
import type { Files } from '../project/files.ts';
import type { KeptPlace } from '../project/kept/kept-place.ts';
import { pathOfUri, uriOfPath } from '../project/paths.ts';
import { placeOf } from '../project/place-of-error.ts';
import { SettingsFiles } from '../project/settings-files.ts';
import { pageScheme } from '../protocol/requests.ts';
import { abilitiesOf, noAbilities } from './abilities.ts';
import { answerInText } from './answers-in-text.ts';
import { answerCatalogueRequests } from './catalogue-requests.ts';
import type { Clock } from './clock.ts';
import { answerDocumentRequests } from './document-requests.ts';
import { editedTexts } from './edited-text.ts';
import { answerEntryRequests } from './entry-requests.ts';
import { diagnosticsOf } from './features/diagnostics.ts';
import { FirstScreens } from './first-screens.ts';
import { FolderCheck } from './folder-check.ts';
import { answerFolderRequests } from './folder-requests.ts';
import { hearChanges } from './hear-changes.ts';
import { judgeOpenBy } from './judge-open.ts';
import { keepingPlace } from './kept-findings.ts';
import { NamesAround } from './names-around.ts';
import { OpenDocuments } from './open-documents.ts';
import { provideReadingAids } from './reading-aids.ts';
import { serverCapabilities } from './server-capabilities.ts';
import { tellFindings } from './tell-findings.ts';
import { answerTemplateRequests } from './template-requests.ts';
import { openAt } from './texts.ts';
import { WatchedFiles } from './watched-files.ts';
import { withoutErrorWords } from './without-error-words.ts';

/** What differs between the places where the server runs. */
export interface Host {
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

/** Wires the features to a connection and starts to listen. */
export function startServer(host: Host): void {
  const { files, clock, pagesFolder, keptPlace, writesKeptJson = false, judgedAnew } = host;
  let { judgedFirst } = host;
  // What a document says never reaches the log: only that something failed, and where in the program.
  const report = (error: unknown): void => {
    host.connection.console.error(placeOf(error));
  };
  const connection = withoutErrorWords(host.connection, report);
  const texts = withoutErrorWords(new TextDocuments(editedTexts), report);
  let knownAbilities = noAbilities;
  const abilities = () => knownAbilities;
  connection.onInitialize((params) => {
    knownAbilities = abilitiesOf(params);
    return {
      serverInfo: { name: 'golden-thread', version: process.env.GOLDEN_THREAD_VERSION ?? '0.0.0' },
      capabilities: serverCapabilities(knownAbilities),
    };
  });

  const addressOfPages = pagesFolder === undefined ? undefined : uriOfPath(pagesFolder);
  const pageOf = (rule: string): string | undefined => {
    if (!ruleOf(rule)) return undefined;
    if (knownAbilities.virtualPages) return `${pageScheme}:/${rule}.md`;
    return addressOfPages && `${addressOfPages}/${rule}.md`;
  };

  const watched = new WatchedFiles({ connection, abilities, report });
  const settingsBy = (read: Files) => new SettingsFiles(read, (file) => watched.addShared(file));
  const today = () => clock.today();
  const settings = settingsBy(files);
  const names: NamesAround = new NamesAround({ files, judge: (uri, text) => documents.judge(uri, text), report });
  const documents = new OpenDocuments(settings, files, today, (uri, judgedText) => {
    names.note(uri, judgedText, texts.get(uri) !== undefined);
    judgedAnew?.();
    if (!judgedText.judgement.document) return;
    judgedFirst?.();
    judgedFirst = undefined;
  });
  const firstScreens = new FirstScreens();
  const judged = judgeOpenBy({ documents, texts, firstScreens });

  const folderCheck = new FolderCheck({
    files,
    openTexts: () => new Map(texts.all().map((text) => [pathOfUri(text.uri), { uri: text.uri, text: text.getText() }])),
    judge: (uri, text) => documents.judge(uri, text),
    judgeBy: (read) => {
      const apart = new OpenDocuments(settingsBy(read), read, today, (uri, judgedText) => names.note(uri, judgedText));
      return (uri, text) => apart.judge(uri, text);
    },
    today,
    keeping: () => keepingPlace(keptPlace, knownAbilities, pageOf(catalogue[0]!.id)),
    diagnosticsOf: (judgedText) => diagnosticsOf(judgedText, pageOf),
    show: (uri, diagnostics) => {
      connection.sendDiagnostics({ uri, diagnostics: [...diagnostics] }).catch(report);
    },
    noteKnown: (path, known, shared) => {
      names.noteKnown(path, known);
      for (const file of shared) watched.addShared(file);
    },
  });

  const inTexts = { documents, texts, names, judged, abilities, pageOf };
  const findings = tellFindings(connection, { ...inTexts, firstScreens, writesKeptJson, report });
  const lookAgain = provideReadingAids(connection, judged, abilities, report);
  answerInText(connection, inTexts);
  answerDocumentRequests(connection, { documents, texts, judged, findings, lookAgain });
  answerEntryRequests(connection, { documents, texts, files, names, judged });
  answerTemplateRequests(connection, { files, settings, openText: (path) => openAt(path, texts)?.getText() });
  answerFolderRequests(connection, { folderCheck, keeping: () => keepingPlace(keptPlace, knownAbilities), report });
  answerCatalogueRequests(connection);
  const told = { documents, names, folderCheck, findings, lookAgain };
  hearChanges(connection, { ...told, texts, clock, watched, firstScreens, abilities, report });

  texts.listen(connection);
  connection.listen();
}
