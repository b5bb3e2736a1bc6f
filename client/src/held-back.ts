interface OnLines {
  readonly range: { readonly start: { readonly line: number }; readonly end: { readonly line: number } };
}

/** Which line of which document is being typed, and what of its findings is held back until the cursor leaves it. */
export class HeldBack<Finding extends OnLines> {
  #typed: { readonly document: string; readonly line: number } | undefined;
  readonly #known = new Map<string, readonly Finding[]>();
  #holds = false;

  /** A person typed on a line. */
  typed(document: string, line: number): void {
    this.#typed = { document, line };
  }

  /** The cursor stands on a line now; true where something that was held back can be shown. */
  movedTo(document: string, line: number): boolean {
    if (!this.#typed || (this.#typed.document === document && this.#typed.line === line)) return false;
    return this.release();
  }

  /** Nothing is being typed any more; true where something was held back. */
  release(): boolean {
    this.#typed = undefined;
    const held = this.#holds;
    this.#holds = false;
    return held;
  }

  /** What is shown of a document's findings, or of the last known ones; undefined where none are known. */
  shown(document: string, findings: readonly Finding[] | undefined): Finding[] | undefined {
    const all = findings ?? this.#known.get(document);
    if (!all) return undefined;
    this.#known.set(document, all);
    const typed = this.#typed;
    if (typed?.document !== document) return [...all];
    const shown = all.filter(({ range }) => typed.line < range.start.line || range.end.line < typed.line);
    this.#holds = shown.length < all.length;
    return shown;
  }

  forget(document: string): void {
    this.#known.delete(document);
    if (this.#typed?.document === document) this.release();
  }
}
