/** How long to wait after a keystroke before the editor is told, in milliseconds. */
const delay = 150;

/** Tells the editor about a text unasked: at once when it was opened, and after a pause in typing. */
export class Announcements {
  readonly #announce: (uri: string) => Promise<void>;
  readonly #failed: (error: unknown) => void;
  readonly #waiting = new Map<string, ReturnType<typeof setTimeout>>();
  readonly #known = new Set<string>();

  constructor(announce: (uri: string) => Promise<void>, failed: (error: unknown) => void) {
    this.#announce = announce;
    this.#failed = failed;
  }

  changed(uri: string): void {
    clearTimeout(this.#waiting.get(uri));
    this.#waiting.set(
      uri,
      setTimeout(() => this.#now(uri), this.#known.has(uri) ? delay : 0),
    );
    this.#known.add(uri);
  }

  closed(uri: string): void {
    clearTimeout(this.#waiting.get(uri));
    this.#waiting.delete(uri);
    this.#known.delete(uri);
  }

  #now(uri: string): void {
    this.#waiting.delete(uri);
    this.#announce(uri).catch(this.#failed);
  }
}
