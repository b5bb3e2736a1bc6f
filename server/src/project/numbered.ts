/** Gives each of some words a number, the same for the same words. */
export class Numbered {
  readonly #numbers = new Map<string, number>();

  numberOf(words: string): number {
    const known = this.#numbers.get(words);
    if (known !== undefined) return known;
    this.#numbers.set(words, this.#numbers.size);
    return this.#numbers.size - 1;
  }

  get all(): readonly string[] {
    return [...this.#numbers.keys()];
  }
}
