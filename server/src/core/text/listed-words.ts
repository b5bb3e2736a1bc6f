/** How many numbers of 32 bits it takes to have a bit for each list: the vocabulary has fewer, with the settings there may be more. */
export const numbersOfLists = 8;

/** No word of a list. */
export const unlisted = -1;

/**
 * The words of all lists, each with a number and a bit for each list that it tells. What is asked of every word of every
 * document lies close together: a word is found by the hash of its letters, without being cut out of its text.
 */
export class ListedWords {
  readonly #words: string[] = [];
  readonly #numbers = new Map<string, number>();
  /** A hash and the number of its word plus one, again and again; a word whose place is taken stands behind it. */
  #places = new Int32Array(2 * 4096);
  #told = new Int32Array(numbersOfLists * 1024);

  /** The number of a word in lower case; a new one for a word that no list has yet. */
  add(word: string): number {
    const known = this.#numbers.get(word);
    if (known !== undefined) return known;
    const number = this.#words.length;
    this.#words.push(word);
    this.#numbers.set(word, number);
    if (number * 4 >= this.#places.length) this.#spread();
    this.#place(number);
    if ((number + 1) * numbersOfLists > this.#told.length) {
      const told = new Int32Array(this.#told.length * 2);
      told.set(this.#told);
      this.#told = told;
    }
    return number;
  }

  lengthOf(number: number): number {
    return this.#words[number]!.length;
  }

  /** Notes that a word tells a list. */
  tells(number: number, list: number): void {
    this.#told[number * numbersOfLists + (list >> 5)]! |= 1 << (list & 31);
  }

  /** Adds the lists that a word tells to `told`. */
  addTold(number: number, told: number[]): void {
    const from = number * numbersOfLists;
    for (let index = 0; index < numbersOfLists; index++) told[index]! |= this.#told[from + index]!;
  }

  /** The number of any word in lower case. */
  find(word: string): number {
    return this.#numbers.get(word) ?? unlisted;
  }

  /** The number of a word of plain letters where it stands, by its hash. */
  findAt(text: string, start: number, end: number, hash: number): number {
    const places = this.#places;
    const last = places.length / 2 - 1;
    for (let place = hash & last; ; place = (place + 1) & last) {
      const number = places[2 * place + 1]! - 1;
      if (number < 0) return unlisted;
      if (places[2 * place] === hash && isAt(text, start, end, this.#words[number]!)) return number;
    }
  }

  #place(number: number): void {
    const word = this.#words[number]!;
    let hash = 0;
    for (let at = 0; at < word.length; at++) hash = hashWith(hash, word.charCodeAt(at));
    this.#put(hash, number + 1);
  }

  #put(hash: number, next: number): void {
    const places = this.#places;
    const last = places.length / 2 - 1;
    let place = hash & last;
    while (places[2 * place + 1] !== 0) place = (place + 1) & last;
    places[2 * place] = hash;
    places[2 * place + 1] = next;
  }

  /** Twice as many places as before. */
  #spread(): void {
    const before = this.#places;
    this.#places = new Int32Array(before.length * 2);
    for (let at = 0; at < before.length; at += 2) if (before[at + 1] !== 0) this.#put(before[at]!, before[at + 1]!);
  }
}

/** The hash of some letters and one more, in lower case. */
function hashWith(hash: number, letter: number): number {
  return (Math.imul(hash, 31) + letter) | 0;
}

/** Plain letters in lower case, and digits; zero for what stands between words. */
export const plainLetters = Uint8Array.from({ length: 128 }, (_, unit) => {
  const character = String.fromCharCode(unit);
  return /[A-Za-z0-9]/.test(character) ? character.toLowerCase().charCodeAt(0) : 0;
});

function isAt(text: string, start: number, end: number, word: string): boolean {
  if (word.length !== end - start) return false;
  for (let at = 0; at < word.length; at++)
    if (word.charCodeAt(at) !== plainLetters[text.charCodeAt(start + at)]) return false;
  return true;
}
