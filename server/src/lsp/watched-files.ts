import { type Connection, DidChangeWatchedFilesNotification, type GlobPattern } from 'vscode-languageserver';
import { folderOf, nameOf, pathOfUri, uriOfPath } from '../project/paths.ts';
import { baselineFileName, settingsFileName } from '../project/settings-files.ts';
import type { EditorAbilities } from './abilities.ts';
import { isBaseline, isSettings } from './texts.ts';

interface Needs {
  readonly connection: Connection;
  abilities(): EditorAbilities;
  report(error: unknown): void;
}

/** The files that an editor watches for the server, where it does. */
export class WatchedFiles {
  readonly #needs: Needs;
  /** Files whose settings others share: they may have any name and lie outside the open folder. */
  readonly #shared = new Set<string>();

  constructor(needs: Needs) {
    this.#needs = needs;
  }

  /** From now on the files of the open folders are watched. */
  start(): void {
    this.#watch(`**/${settingsFileName}`, `**/${baselineFileName}`, '**/*.{md,markdown}');
  }

  addShared(path: string): void {
    if (this.#shared.has(path)) return;
    this.#shared.add(path);
    const pattern = nameOf(path);
    const { watchesElsewhere } = this.#needs.abilities();
    this.#watch(watchesElsewhere ? { baseUri: uriOfPath(folderOf(path)), pattern } : `**/${pattern}`);
  }

  /** True for a file by which other files are judged: settings, and the list of what was known before. */
  isSettingsOf(uri: string): boolean {
    return isSettings(uri) || isBaseline(uri) || this.#shared.has(pathOfUri(uri));
  }

  #watch(...globPatterns: GlobPattern[]): void {
    const { connection, abilities, report } = this.#needs;
    if (!abilities().watches) return;
    const watchers = globPatterns.map((globPattern) => ({ globPattern }));
    connection.client.register(DidChangeWatchedFilesNotification.type, { watchers }).catch(report);
  }
}
