import { lazy } from './lazy.ts';
import { unlisted } from './listed-words.ts';
import type { Span } from './span.ts';
import { type ListNumber, listPhrases, marksOfWord, mayHold, wordsOf } from './words.ts';

/** A phrase of a word list, found in a text. `span` is in the text's UTF-16 offsets. */
export interface PhraseMatch<T> {
  readonly value: T;
  readonly span: Span;
}

/** Phrases by the name of what they stand for. */
type NamedPhrases<Name extends string> = Readonly<Partial<Record<Name, readonly string[]>>>;

interface Node<T> {
  /** None after the last word of most phrases. */
  next: Map<number, Node<T>> | undefined;
  value: T | undefined;
  ends: boolean;
}

const sentenceBreak = /[;!?\n()[\]{}]|\.\s/;

/**
 * Finds whole-word phrases, the longest at each place, whatever their case and the punctuation or space between their
 * words (but not across a bracket or the end of a sentence): "e-mail sent" is found in "E mail, sent". Takes time in proportion to the text, however long the list.
 */
export class PhraseFinder<T> {
  /** Made when a text is first met that may hold one of the phrases. */
  readonly #root: () => Node<T>;
  /** What the list of the phrases is known by. */
  readonly list: ListNumber;

  constructor(phrases: Iterable<readonly [phrase: string, value: T]>) {
    const words: string[] = [];
    const values: T[] = [];
    // Of these there are thousands, all made while the program starts: a pair is taken apart by its places at half the cost.
    for (const entry of phrases) {
      words.push(entry[0]);
      values.push(entry[1]);
    }
    const { ids, list } = listPhrases(words);
    this.list = list;
    this.#root = lazy(() => treeOf(ids, values));
  }

  /** Finds phrases that all mean one thing. */
  static of(phrases: readonly string[]): PhraseFinder<true> {
    return new PhraseFinder(phrases.map((phrase) => [phrase, true] as const));
  }

  /** Finds the phrases of some lists, and says by which name each is listed. */
  static byName<Name extends string>(...lists: readonly NamedPhrases<Name>[]): PhraseFinder<Name> {
    return new PhraseFinder(lists.flatMap((list) => [...phrasesWithNames(list)]));
  }

  /** False where neither the text nor any part of it can hold a phrase of the list. Costs next to nothing. */
  mayBeIn(text: string): boolean {
    return mayHold(wordsOf(text), this.list);
  }

  /** All matches from left to right, none overlapping. */
  findAll(text: string): PhraseMatch<T>[] {
    const words = wordsOf(text);
    const found: PhraseMatch<T>[] = [];
    if (!mayHold(words, this.list)) return found;
    const { next } = this.#root();
    const { marks } = words;
    for (let at = 0; at < marks.length; ) {
      const first = next?.get(marks[at + 2]!);
      const match = first && longestFrom(first, text, marks, at);
      if (match) found.push(match.found);
      at = match ? match.next : at + marksOfWord;
    }
    return found;
  }

  find(text: string): PhraseMatch<T> | undefined {
    const words = wordsOf(text);
    if (!mayHold(words, this.list)) return undefined;
    const { next } = this.#root();
    const { marks } = words;
    for (let at = 0; at < marks.length; at += marksOfWord) {
      const first = next?.get(marks[at + 2]!);
      const match = first && longestFrom(first, text, marks, at);
      if (match) return match.found;
    }
    return undefined;
  }

  /** The longest phrase with which a text opens, whatever space and marks stand before it. */
  opening(text: string): PhraseMatch<T> | undefined {
    const words = wordsOf(text);
    if (!mayHold(words, this.list)) return undefined;
    const { marks } = words;
    const first = marks.length === 0 ? undefined : this.#root().next?.get(marks[2]!);
    return first && longestFrom(first, text, marks, 0)?.found;
  }

  /** The value of the phrase that is the whole text but for punctuation and space, or undefined. */
  whole(text: string): T | undefined {
    const words = wordsOf(text);
    if (!mayHold(words, this.list)) return undefined;
    const { marks } = words;
    let node: Node<T> | undefined = this.#root();
    for (let at = 0; at < marks.length; at += marksOfWord) {
      node = node.next?.get(marks[at + 2]!);
      if (!node) return undefined;
    }
    return marks.length > 0 && node.ends ? node.value : undefined;
  }
}

function* phrasesWithNames<Name extends string>(list: NamedPhrases<Name>): Iterable<[phrase: string, name: Name]> {
  for (const [name, phrases] of Object.entries(list) as [Name, readonly string[]][]) {
    for (const phrase of phrases) yield [phrase, name];
  }
}

/** The longest phrase whose first word, with its marks at `first`, led to `start`; `next` is where those of the word behind it are. */
function longestFrom<T>(start: Node<T>, text: string, marks: readonly number[], first: number) {
  let node = start;
  let last = -1;
  let value: T | undefined;
  for (let at = first; ; ) {
    if (node.ends) {
      last = at;
      value = node.value;
    }
    const end = marks[at + 1]!;
    at += marksOfWord;
    if (at >= marks.length || !node.next) break;
    const next: Node<T> | undefined = node.next.get(marks[at + 2]!);
    if (!next || sentenceBreak.test(text.slice(end, marks[at]))) break;
    node = next;
  }
  if (last < 0) return undefined;
  return {
    found: { value: value as T, span: { start: marks[first]!, end: marks[last + 1]! } },
    next: last + marksOfWord,
  };
}

/** `ids` are those of the words of all phrases, each closed by `unlisted`. */
function treeOf<T>(ids: readonly number[], values: readonly T[]): Node<T> {
  const root: Node<T> = { next: undefined, value: undefined, ends: false };
  let node = root;
  let phrase = 0;
  for (const id of ids) {
    if (id !== unlisted) {
      node = nodeBehind(node, id);
      continue;
    }
    if (node !== root) {
      node.ends = true;
      node.value = values[phrase]!;
    }
    phrase++;
    node = root;
  }
  return root;
}

function nodeBehind<T>(node: Node<T>, id: number): Node<T> {
  node.next ??= new Map();
  const known = node.next.get(id);
  if (known) return known;
  const next: Node<T> = { next: undefined, value: undefined, ends: false };
  node.next.set(id, next);
  return next;
}
