import { folderOf, nameOf, pathOfUri, uriOfPath } from '../project/paths.ts';

/** The files whose settings others share: they may have any name and lie outside the open folder. */
export class WatchedSettings {
  readonly #watch: (folder: string, name: string) => void;
  readonly #paths = new Set<string>();

  /** `watch` is given the folder's address and the file's name. */
  constructor(watch: (folder: string, name: string) => void) {
    this.#watch = watch;
  }

  add(path: string): void {
    if (this.#paths.has(path)) return;
    this.#paths.add(path);
    this.#watch(uriOfPath(folderOf(path)), nameOf(path));
  }

  has(uri: string): boolean {
    return this.#paths.has(pathOfUri(uri));
  }
}
