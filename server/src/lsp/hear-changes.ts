import { type Connection, FileChangeType, type TextDocuments } from 'vscode-languageserver';
import { isLong } from '../core/top-notices.ts';
import type { EditorAbilities } from './abilities.ts';
import type { Clock } from './clock.ts';
import type { EditedText } from './edited-text.ts';
import type { FirstScreens } from './first-screens.ts';
import type { FolderCheck } from './folder-check.ts';
import type { NamesAround } from './names-around.ts';
import type { OpenDocuments } from './open-documents.ts';
import type { FindingsTeller } from './tell-findings.ts';
import { isMarkdown } from './texts.ts';
import type { WatchedFiles } from './watched-files.ts';

interface Needs {
  readonly documents: OpenDocuments;
  readonly texts: TextDocuments<EditedText>;
  readonly clock: Clock;
  readonly watched: WatchedFiles;
  readonly firstScreens: FirstScreens;
  readonly names: NamesAround;
  readonly folderCheck: FolderCheck;
  readonly findings: FindingsTeller;
  /** Asks an editor to look again at what it shows beside the words. */
  readonly lookAgain: () => void;
  abilities(): EditorAbilities;
  report(error: unknown): void;
}

/** Hears of all that changes what is found: texts, files, settings and the day. */
export function hearChanges(connection: Connection, needs: Needs): void {
  const { documents, texts, clock, watched, firstScreens, names, folderCheck, findings, lookAgain } = needs;
  const { abilities, report } = needs;
  const checkAll = (): void => {
    findings.askAgain();
    lookAgain();
    for (const { uri } of texts.all()) findings.changed(uri);
    folderCheck.checkAgain().catch(report);
  };
  const settingsChanged = (): void => {
    documents.forgetSettings();
    checkAll();
  };

  texts.onDidOpen(({ document }) => {
    const { uri } = document;
    const { pulls, refreshes } = abilities();
    const maySayMore = !pulls || refreshes;
    if (maySayMore && isMarkdown(document) && isLong(document.words)) firstScreens.opened(uri);
    documents.opened(uri);
    folderCheck.opened(uri);
  });
  texts.onDidChangeContent(({ document: { uri } }) => findings.changed(uri));
  texts.onDidSave(({ document: { uri } }) => {
    // Not every editor watches files for a server.
    if (watched.isSettingsOf(uri)) settingsChanged();
  });
  texts.onDidClose(({ document: { uri } }) => {
    firstScreens.closed(uri);
    documents.closed(uri);
    names.closed(uri);
    findings.closed(uri);
  });

  connection.onInitialized(() => watched.start());
  connection.onDidChangeWatchedFiles(({ changes }) => {
    if (changes.some(({ uri }) => watched.isSettingsOf(uri))) settingsChanged();
    // One record of a concern is judged by the others.
    if (changes.filter(({ uri }) => documents.fileChanged(uri)).length > 0) checkAll();
    for (const { uri, type } of changes) {
      if (type === FileChangeType.Deleted) names.gone(uri);
      if (!watched.isSettingsOf(uri)) folderCheck.changed(uri).catch(report);
    }
  });

  let lastDay = clock.today();
  clock.onTick(() => {
    const day = clock.today();
    if (day === lastDay) return;
    lastDay = day;
    checkAll();
  });
}
